// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Error.h"

#include <memory>

struct obs_encoder;

namespace vitrine::media {

class Engine;

/// AAC-LC of the programme's sound: 48 kHz, stereo, 160 kb/s. Made once and shared like the VideoEncoder. Main thread.
class AudioEncoder {
public:
    /// Fails with Unsupported when this FFmpeg or this libobs has no encoder of AAC.
    static Result<std::unique_ptr<AudioEncoder>> create(Engine &engine);
    ~AudioEncoder();
    Q_DISABLE_COPY_MOVE(AudioEncoder)

    /// For the outputs of this folder: lives until the last of them has let go, which may be later than this.
    std::shared_ptr<obs_encoder> handle() const;

private:
    class Private;
    explicit AudioEncoder(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace vitrine::media
