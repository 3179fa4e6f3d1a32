// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onair/SoundControl.h"

#include "app/show/Capture.h"
#include "media/Sound.h"

namespace vitrine::ui {

SoundControl::SoundControl(show::Capture &capture, QObject *parent) : QObject(parent), m_capture(capture)
{
    connect(&capture, &show::Capture::cameraChanged, this, &SoundControl::follow);
    connect(&capture, &show::Capture::microphoneChanged, this, &SoundControl::follow);
    connect(&capture, &show::Capture::mutedChanged, this, &SoundControl::mutedChanged);
    follow();
}

void SoundControl::toggleMute()
{
    m_capture.isMuted() ? m_capture.unmute() : m_capture.mute();
}

bool SoundControl::isMuted() const
{
    return m_capture.isMuted();
}

void SoundControl::follow()
{
    disconnect(m_level);
    if (media::Sound *const sound = m_capture.leadingSound()) {
        m_level = connect(sound, &media::Sound::levelChanged, this, &SoundControl::levelChanged);
    } else {
        Q_EMIT levelChanged(media::Sound::kSilence);
    }
}

} // namespace vitrine::ui
