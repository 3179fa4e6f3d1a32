// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/native/SoundMeter.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace vitrine::media {

namespace {

constexpr int kBlocksTold = 2; // of 1024 samples each: no eye follows more than 23 levels a second

} // namespace

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
        peak = static_cast<float>(kSilence);
    }
    peak = meter->m_heard == 0 ? peak : std::max(peak, meter->m_highest);
    meter->m_highest = peak;
    meter->m_heard = (meter->m_heard + 1) % kBlocksTold;
    if (meter->m_heard == 0) {
        meter->m_tell(std::max(kSilence, static_cast<double>(peak)));
    }
}

} // namespace vitrine::media
