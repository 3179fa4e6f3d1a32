// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/native/SoundMeter.h"

#include "media/Sound.h"

#include <util/platform.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <optional>
#include <utility>

namespace vitrine::media {

SoundMeter::SoundMeter(obs_source_t *source, std::function<void(double)> tell)
    : m_tell(std::move(tell)), m_meter(obs_volmeter_create(OBS_FADER_LOG))
{
    obs_volmeter_add_callback(m_meter.get(), &SoundMeter::hear, this);
    obs_volmeter_attach_source(m_meter.get(), source);
}

SoundMeter::~SoundMeter()
{
    obs_volmeter_detach_source(m_meter.get());
}

void SoundMeter::hear(void *self, const float * /*magnitudes*/, const float *peaks, const float * /*input*/) noexcept
{
    auto *meter = static_cast<SoundMeter *>(self);
    float peak = *std::max_element(peaks, peaks + MAX_AUDIO_CHANNELS);
    if (!std::isfinite(peak)) {
        peak = static_cast<float>(Sound::kSilence);
    }
    const std::chrono::nanoseconds now(os_gettime_ns());
    if (const std::optional<float> highest = meter->m_peaks.take(peak, now)) {
        meter->m_tell(std::max(Sound::kSilence, static_cast<double>(*highest)));
    }
}

} // namespace vitrine::media
