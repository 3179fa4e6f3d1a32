// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onair/SoundControl.h"

#include "app/show/Show.h"
#include "media/Camera.h"
#include "media/Microphone.h"
#include "media/Sound.h"

namespace vitrine::ui {

SoundControl::SoundControl(show::Show &show, QObject *parent) : QObject(parent), m_show(show)
{
    connect(&show, &show::Show::cameraChanged, this, &SoundControl::follow);
    connect(&show, &show::Show::microphoneChanged, this, &SoundControl::follow);
    follow();
}

void SoundControl::toggleMute()
{
    m_muted = !m_muted;
    follow();
    Q_EMIT mutedChanged();
}

void SoundControl::follow()
{
    media::Sound *const microphone = m_show.microphone() != nullptr ? &m_show.microphone()->sound() : nullptr;
    media::Sound *const camera = m_show.camera() != nullptr ? m_show.camera()->sound() : nullptr;
    for (media::Sound *sound : {microphone, camera}) {
        if (sound == nullptr) {
            continue;
        }
        m_muted ? sound->mute() : sound->unmute();
        disconnect(sound, nullptr, this, nullptr);
    }
    media::Sound *const heard = microphone != nullptr ? microphone : camera;
    if (heard != nullptr) {
        connect(heard, &media::Sound::levelChanged, this, &SoundControl::levelChanged);
    } else {
        Q_EMIT levelChanged(-90.0);
    }
}

} // namespace vitrine::ui
