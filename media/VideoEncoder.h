// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Error.h"

#include <QList>
#include <QString>

#include <memory>

struct obs_encoder;

namespace vitrine::media {

class Composer;
class Engine;

/// H.264 of one programme, made once and shared by its destinations and recording: High profile, constant bitrate,
/// closed groups of pictures of exactly 2 seconds, BT.709 partial range. Main thread.
class VideoEncoder {
public:
    struct Settings {
        int kilobitsPerSecond = 3000; ///< 200 to 50000.
    };

    /// A codec of FFmpeg that was tried by encoding a frame with it.
    struct Probe {
        QString codec; ///< FFmpeg's name: "h264_nvenc", "libx264".
        bool usable = false;
        QString reason; ///< Why not, for the expert.
        int reorderedFrames = 0; ///< How many frames later than its decoding a picture is shown.
    };

    /// Tries every codec we know, best first. Takes up to a second; any thread.
    static QList<Probe> probe();

    /// Picks the first usable codec that works with the canvas's size and pace. Fails with Unsupported when there is
    /// none, InvalidInput for the bitrate.
    static Result<std::unique_ptr<VideoEncoder>> create(Engine &engine, Composer &composer, const Settings &settings);
    ~VideoEncoder();
    Q_DISABLE_COPY_MOVE(VideoEncoder)

    /// FFmpeg's name of the codec in use.
    QString codec() const;

    /// For the outputs of this folder: lives until the last of them has let go, which may be later than this.
    std::shared_ptr<obs_encoder> handle() const;

private:
    class Private;
    explicit VideoEncoder(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace vitrine::media
