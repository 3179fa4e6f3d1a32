// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/show/Capture.h"

#include "media/Camera.h"
#include "media/Composer.h"
#include "media/Microphone.h"

#include <chrono>
#include <utility>

namespace vitrine::show {

namespace {

using Camera = media::Camera;
using Microphone = media::Microphone;

constexpr std::chrono::seconds kBetweenTries{2};

} // namespace

Capture::Capture(media::Engine &engine, media::Composer &composer) : m_engine(engine), m_composer(composer)
{
    m_nextTry.setSingleShot(true);
    m_nextTry.setInterval(kBetweenTries);
    connect(&m_nextTry, &QTimer::timeout, this, &Capture::openAnew);
}

Capture::~Capture() = default;

std::unique_ptr<Camera> Capture::open(const media::CameraAddress &address, void (Capture::*moved)())
{
    // Heard once it is seen: its sound does not belong to the picture that viewers have until then.
    auto camera = Camera::open(m_engine, address, media::Sound::Audibility::Muted);
    // Queued, because a camera that is told of is often destroyed.
    connect(camera.get(), &Camera::stateChanged, this, moved, Qt::QueuedConnection);
    return camera;
}

void Capture::useCamera(const media::CameraAddress &address)
{
    Q_ASSERT(m_thread.isCurrent());
    m_nextTry.stop();
    m_anew.reset();
    if (m_camera && m_camera->state() == Camera::State::Showing) {
        m_inPicture = std::move(m_camera);
    }
    m_camera.reset();
    // A device opens once, so the one in the picture is closed before it is opened again.
    if (m_inPicture && m_inPicture->address() == address) {
        m_inPicture.reset();
    }
    m_camera = open(address, &Capture::cameraMoved);
    Q_EMIT cameraChanged();
}

void Capture::cameraMoved()
{
    if (!m_camera) {
        return; // what is told of was closed meanwhile
    }
    const bool isLostFilm
        = m_camera->state() == Camera::State::Lost && m_camera->address().kind() == media::CameraAddress::Kind::File;
    if (!isLostFilm) {
        m_nextTry.stop();
        m_anew.reset();
    } else if (!m_anew && !m_nextTry.isActive()) {
        openAnew();
    }
    if (m_camera->state() == Camera::State::Showing) {
        m_composer.showCamera(m_camera.get());
        m_camera->setAudibility(m_audibility);
        m_inPicture.reset();
    }
    Q_EMIT cameraChanged();
}

/// A second reader, because the first clings to what was in the file before, and to let it go is to wait for its disk:
/// that is for libobs's own thread to do, once the second has a picture.
void Capture::openAnew()
{
    m_anew = open(m_camera->address(), &Capture::anewMoved);
}

void Capture::anewMoved()
{
    if (!m_anew) {
        return;
    }
    if (m_anew->state() == Camera::State::Showing) {
        m_camera = std::move(m_anew);
        disconnect(m_camera.get(), nullptr, this, nullptr);
        connect(m_camera.get(), &Camera::stateChanged, this, &Capture::cameraMoved, Qt::QueuedConnection);
        cameraMoved();
    } else if (m_anew->error()) {
        // A disk that did not answer is not asked again: each question would stay with it.
        const bool mayCome = m_anew->error()->code != Error::Code::Timeout;
        m_anew.reset();
        if (mayCome) {
            m_nextTry.start();
        }
    }
}

/// nullptr before the first has a picture.
Camera *Capture::inPicture() const
{
    if (m_inPicture) {
        return m_inPicture.get();
    }
    return m_camera && m_camera->state() != Camera::State::Opening ? m_camera.get() : nullptr;
}

media::Camera *Capture::camera() const
{
    return m_camera.get();
}

void Capture::useMicrophone(const QString &deviceId)
{
    Q_ASSERT(m_thread.isCurrent());
    m_nextMicrophone = Microphone::open(m_engine, deviceId, m_audibility);
    // Queued, because a microphone that is told of is often destroyed.
    connect(m_nextMicrophone.get(), &Microphone::stateChanged, this, &Capture::microphoneMoved, Qt::QueuedConnection);
}

void Capture::microphoneMoved()
{
    if (!m_nextMicrophone) {
        return; // what is told of was closed meanwhile
    }
    if (m_nextMicrophone->state() == Microphone::State::Open) {
        m_microphone = std::move(m_nextMicrophone);
        Q_EMIT microphoneChanged();
    } else if (m_nextMicrophone->state() == Microphone::State::Failed) {
        const auto failed = std::move(m_nextMicrophone);
        Q_EMIT microphoneFailed(*failed->error(), failed->deviceId());
    }
}

void Capture::closeMicrophone()
{
    m_nextMicrophone.reset();
    if (m_microphone) {
        m_microphone.reset();
        Q_EMIT microphoneChanged();
    }
}

media::Microphone *Capture::microphone() const
{
    return m_microphone.get();
}

void Capture::mute()
{
    makeAudible(media::Sound::Audibility::Muted);
}

void Capture::unmute()
{
    makeAudible(media::Sound::Audibility::Heard);
}

bool Capture::isMuted() const
{
    return m_audibility == media::Sound::Audibility::Muted;
}

void Capture::makeAudible(media::Sound::Audibility wanted)
{
    Q_ASSERT(m_thread.isCurrent());
    if (m_audibility == wanted) {
        return;
    }
    m_audibility = wanted;
    if (Camera *const heard = inPicture()) {
        heard->setAudibility(wanted);
    }
    for (Microphone *each : {m_microphone.get(), m_nextMicrophone.get()}) {
        if (each != nullptr) {
            each->setAudibility(wanted);
        }
    }
    Q_EMIT mutedChanged();
}

media::Sound *Capture::leadingSound() const
{
    if (m_microphone) {
        return m_microphone->sound();
    }
    const Camera *heard = inPicture();
    return heard != nullptr ? heard->sound() : nullptr;
}

} // namespace vitrine::show
