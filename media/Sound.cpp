// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/Sound.h"

#include "media/native/ObsHandles.h"
#include "media/native/SoundMeter.h"

#include <algorithm>

namespace vitrine::media {

namespace {

constexpr double kLowestGain = -60.0;
constexpr double kHighestGain = 20.0;

} // namespace

struct Sound::Source {
    ObsSource source;
    std::unique_ptr<SoundMeter> meter;
};

Sound::Sound(obs_source *source, Audibility audibility, QObject *parent)
    : QObject(parent), m_source(std::make_unique<Source>())
{
    m_source->source.reset(obs_source_get_ref(source));
    setAudibility(audibility);
    m_source->meter = std::make_unique<SoundMeter>(source, [this](double peak) {
        QMetaObject::invokeMethod(
            this,
            [this, peak] {
                // libobs measures on while a source is muted; nobody hears it.
                m_level = m_muted ? kSilence : peak;
                Q_EMIT levelChanged(m_level);
            },
            Qt::QueuedConnection);
    });
}

Sound::~Sound() = default;

void Sound::setGain(double decibels)
{
    m_gain = std::clamp(decibels, kLowestGain, kHighestGain);
    obs_source_set_volume(m_source->source.get(), obs_db_to_mul(static_cast<float>(m_gain)));
}

void Sound::mute()
{
    if (!m_muted) {
        m_muted = true;
        obs_source_set_muted(m_source->source.get(), true);
        Q_EMIT mutedChanged(true);
    }
}

void Sound::unmute()
{
    if (m_muted) {
        m_muted = false;
        obs_source_set_muted(m_source->source.get(), false);
        Q_EMIT mutedChanged(false);
    }
}

void Sound::setAudibility(Audibility audibility)
{
    audibility == Audibility::Muted ? mute() : unmute();
}

} // namespace vitrine::media
