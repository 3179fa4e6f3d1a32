// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Error.h"
#include "media/Sound.h"

#include <QObject>

#include <memory>
#include <optional>

namespace vitrine::media {

class Engine;

/// A microphone, heard in the programme from when it is open until destroyed. Main thread.
class Microphone : public QObject {
    Q_OBJECT

public:
    enum class State {
        Opening, ///< Asked for; not heard yet.
        Open,
        Failed, ///< error() says why.
    };

    /// Opens without waiting: the outcome comes by stateChanged(). `deviceId` is of Engine::microphones(), which are
    /// asked for anew. Fails with NotFound when it is not among them, and with Timeout when the sound server does not
    /// answer. A microphone opened muted is not heard for one moment.
    static std::unique_ptr<Microphone> open(Engine &engine, const QString &deviceId,
                                            Sound::Audibility audibility = Sound::Audibility::Heard);

    ~Microphone() override;
    Q_DISABLE_COPY_MOVE(Microphone)

    QString deviceId() const;
    State state() const;
    std::optional<Error> error() const;

    /// nullptr until it is open.
    Sound *sound() const;

    /// Of the sound that is there and of the one that comes when it opens.
    void setAudibility(Sound::Audibility audibility);

Q_SIGNALS:
    void stateChanged();

private:
    class Private;
    explicit Microphone(std::unique_ptr<Private> d);
    void openListed();
    void hear();
    void become(State state, const std::optional<Error> &error);

    std::unique_ptr<Private> d;
};

} // namespace vitrine::media
