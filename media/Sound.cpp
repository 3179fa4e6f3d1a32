// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/Sound.h"

#include "media/native/ObsHandles.h"

#include <algorithm>
#include <cmath>

namespace vitrine::media {

namespace {

constexpr double kLowestGain = -60.0;
constexpr double kHighestGain = 20.0;
constexpr double kSilence = -90.0; // dBFS, what a level below the meter's scale is shown as
constexpr int kBlocksTold = 2; // of 1024 samples each: no eye follows more than 23 levels a second

} // namespace

struct Sound::Meter {
    ObsSource source;
    ObsMeter meter;
    int heard = 0; // blocks of sound since the last was told; of libobs's audio thread, like the next
    float highest = 0;
};

Sound::Sound(obs_source *source, Audibility audibility, QObject *parent)
    : QObject(parent), m_meter(std::make_unique<Meter>())
{
    m_meter->source.reset(obs_source_get_ref(source));
    setAudibility(audibility);
    m_meter->meter.reset(obs_volmeter_create(OBS_FADER_LOG));
    // Called on libobs's audio thread for each block; the destructor removes it before we go.
    obs_volmeter_add_callback(
        m_meter->meter.get(),
        [](void *self, const float * /*magnitude*/, const float *peaks, const float * /*input*/) noexcept {
            float peak = *std::max_element(peaks, peaks + MAX_AUDIO_CHANNELS);
            if (!std::isfinite(peak)) {
                peak = static_cast<float>(kSilence);
            }
            auto *sound = static_cast<Sound *>(self);
            Meter &meter = *sound->m_meter;
            peak = meter.heard == 0 ? peak : std::max(peak, meter.highest);
            meter.highest = peak;
            meter.heard = (meter.heard + 1) % kBlocksTold;
            if (meter.heard != 0) {
                return;
            }
            QMetaObject::invokeMethod(
                sound,
                [sound, peak] {
                    // libobs measures on while a source is muted; nobody hears it.
                    sound->m_level = sound->m_muted ? kSilence : std::max(kSilence, static_cast<double>(peak));
                    Q_EMIT sound->levelChanged(sound->m_level);
                },
                Qt::QueuedConnection);
        },
        this);
    obs_volmeter_attach_source(m_meter->meter.get(), source);
}

Sound::~Sound()
{
    obs_volmeter_detach_source(m_meter->meter.get());
}

void Sound::setGain(double decibels)
{
    m_gain = std::clamp(decibels, kLowestGain, kHighestGain);
    obs_source_set_volume(m_meter->source.get(), obs_db_to_mul(static_cast<float>(m_gain)));
}

void Sound::mute()
{
    if (!m_muted) {
        m_muted = true;
        obs_source_set_muted(m_meter->source.get(), true);
        Q_EMIT mutedChanged(true);
    }
}

void Sound::unmute()
{
    if (m_muted) {
        m_muted = false;
        obs_source_set_muted(m_meter->source.get(), false);
        Q_EMIT mutedChanged(false);
    }
}

void Sound::setAudibility(Audibility audibility)
{
    audibility == Audibility::Muted ? mute() : unmute();
}

} // namespace vitrine::media
