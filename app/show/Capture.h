// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Error.h"
#include "app/base/Threads.h"
#include "media/CameraAddress.h"
#include "media/Sound.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <memory>

namespace vitrine::media {
class Camera;
class Composer;
class Engine;
class Microphone;
} // namespace vitrine::media

namespace vitrine::show {

/// What a show takes in: the camera in its picture, the one that is opening, the microphone, and whether any of them is
/// heard. Owned by the show. Main thread.
class Capture : public QObject {
    Q_OBJECT

public:
    /// Engine and composer must outlive this.
    Capture(media::Engine &engine, media::Composer &composer);
    ~Capture() override;
    Q_DISABLE_COPY_MOVE(Capture)

    /// The outcome comes by cameraChanged(). The camera in the picture stays there, and is the one that is heard, until
    /// the new one has a picture. A film that is lost, because it was written over or its disk was unplugged, is opened
    /// anew by itself, until its disk does not answer.
    void useCamera(const media::CameraAddress &address);
    media::Camera *camera() const; ///< The one chosen last; nullptr before the first.

    /// The outcome comes by microphoneChanged() or microphoneFailed(). The microphone in use is heard until the new one
    /// is open, and goes on when that fails.
    void useMicrophone(const QString &deviceId);
    void closeMicrophone();
    media::Microphone *microphone() const; ///< The open one; nullptr without one.

    /// Nothing that viewers could hear is heard: no camera, be it in the picture or opening, and no microphone, also
    /// none that is chosen later.
    void mute();
    void unmute();
    bool isMuted() const;

    /// What the seller watches the level of: the microphone's, without one that of the camera in the picture. nullptr
    /// without either. Another one at each cameraChanged() and microphoneChanged().
    media::Sound *leadingSound() const;

Q_SIGNALS:
    void cameraChanged();
    void microphoneChanged();
    void microphoneFailed(const vitrine::Error &error, const QString &deviceId);
    void mutedChanged();

private:
    std::unique_ptr<media::Camera> open(const media::CameraAddress &address, void (Capture::*moved)());
    void cameraMoved();
    void openAnew();
    void anewMoved();
    media::Camera *inPicture() const;
    void microphoneMoved();
    void makeAudible(media::Sound::Audibility wanted);

    ThreadGuard m_thread;
    media::Engine &m_engine;
    media::Composer &m_composer;
    media::Sound::Audibility m_audibility = media::Sound::Audibility::Heard; // of what viewers may hear
    std::unique_ptr<media::Camera> m_inPicture; // until m_camera has a picture
    std::unique_ptr<media::Camera> m_camera;
    std::unique_ptr<media::Camera> m_anew; // the film of m_camera, while that one is lost
    std::unique_ptr<media::Microphone> m_microphone;
    std::unique_ptr<media::Microphone> m_nextMicrophone; // while it opens
    QTimer m_nextTry; // to open a lost film anew
};

} // namespace vitrine::show
