// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Error.h"
#include "media/Sound.h"

#include <QObject>

#include <memory>

namespace vitrine::media {

class Engine;

/// A microphone, heard in the programme until destroyed. Main thread.
class Microphone : public QObject {
    Q_OBJECT

public:
    /// `deviceId` is of Engine::microphones(), or "default". Fails with NotFound when the system offers no such
    /// device. A microphone opened muted is not heard for one moment.
    static Result<std::unique_ptr<Microphone>> open(Engine &engine, const QString &deviceId,
                                                    Sound::Audibility audibility = Sound::Audibility::Heard);

    ~Microphone() override;
    Q_DISABLE_COPY_MOVE(Microphone)

    QString deviceId() const;
    Sound &sound() const;

private:
    class Private;
    explicit Microphone(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace vitrine::media
