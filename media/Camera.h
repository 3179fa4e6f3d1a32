// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Error.h"
#include "media/CameraAddress.h"
#include "media/Sound.h"

#include <QObject>

#include <memory>
#include <optional>

namespace vitrine::media {

class Engine;
class FrameTap;

/// One camera, open until destroyed. Its newest frame is taken by the composer that shows it; its sound is heard in
/// the programme. A camera that stops sending is not closed: it shows again when it sends again. Main thread.
class Camera : public QObject {
    Q_OBJECT

public:
    enum class State {
        Opening, ///< Asked for; no picture yet.
        Showing, ///< Pictures arrive.
        Lost, ///< Pictures came and stopped; error() says how. They may come again.
        Failed, ///< error() says why. Nothing arrives any more.
    };

    /// Longest wait from open() to the first picture before the camera fails with NoSignal or Timeout. Whoever waits
    /// for it waits for the engine's closing as well.
    static constexpr int kFirstPictureSeconds = 6;

    /// How long no picture comes before a network camera or a device is Lost. A file may hold one picture for longer:
    /// it is looked at then, and Lost with Corrupt or NotFound when no picture can be read from it, else 6 s after its
    /// last picture, with Timeout when its disk has not answered by then. What was written over a file is not shown:
    /// open it again.
    static constexpr int kLostSeconds = 2;

    /// Opens without waiting: the outcome comes by stateChanged(). A file is checked and a network address tried
    /// first, in the background. A camera opened muted is not heard for one moment.
    static std::unique_ptr<Camera> open(Engine &engine, const CameraAddress &address,
                                        Sound::Audibility audibility = Sound::Audibility::Heard);

    ~Camera() override;
    Q_DISABLE_COPY_MOVE(Camera)

    const CameraAddress &address() const;
    State state() const;
    std::optional<Error> error() const;

    /// The camera's own sound, silent when it has none; nullptr until the camera was found.
    Sound *sound() const;

    /// Of the sound that is there and of the one that comes when the camera is found.
    void setAudibility(Sound::Audibility audibility);

    /// For the composer; nullptr until the camera was found.
    std::shared_ptr<FrameTap> tap() const;

Q_SIGNALS:
    void stateChanged();

private:
    class Private;
    explicit Camera(std::unique_ptr<Private> d);
    void capture(const CameraAddress &opened);
    void watch();
    bool wasRefused() const;
    void lookAtFile();
    void become(State state, const std::optional<Error> &error);
    void fail(const Error &error);
    void close();

    std::unique_ptr<Private> d;
};

} // namespace vitrine::media
