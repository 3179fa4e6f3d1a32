// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onair/SoundControl.h"

#include "app/show/Show.h"
#include "media/Sound.h"

namespace vitrine::ui {

SoundControl::SoundControl(show::Show &show, QObject *parent) : QObject(parent), m_show(show)
{
    connect(&show, &show::Show::cameraChanged, this, &SoundControl::follow);
    connect(&show, &show::Show::microphoneChanged, this, &SoundControl::follow);
    connect(&show, &show::Show::mutedChanged, this, &SoundControl::mutedChanged);
    follow();
}

void SoundControl::toggleMute()
{
    m_show.isMuted() ? m_show.unmute() : m_show.mute();
}

bool SoundControl::isMuted() const
{
    return m_show.isMuted();
}

void SoundControl::follow()
{
    disconnect(m_level);
    if (media::Sound *const sound = m_show.leadingSound()) {
        m_level = connect(sound, &media::Sound::levelChanged, this, &SoundControl::levelChanged);
    } else {
        Q_EMIT levelChanged(-90.0);
    }
}

} // namespace vitrine::ui
