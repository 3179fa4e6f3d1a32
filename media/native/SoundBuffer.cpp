// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/native/SoundBuffer.h"

#include <util/platform.h>

#include <array>

namespace vitrine::media {

namespace {

constexpr auto kSourceId = "vitrine_late_sound";

/// Later than any buffer is long, and near enough for libobs to believe the time: it takes those that are more than two
/// seconds away for another clock's.
constexpr uint64_t kLateness = 1'000'000'000; // ns

const char *sourceName(void * /*type*/) noexcept
{
    return "Vitrine late sound";
}

void *createSource(obs_data_t * /*settings*/, obs_source_t *source) noexcept
{
    return source;
}

void destroySource(void * /*data*/) noexcept { }

} // namespace

ObsSource fillSoundBuffer()
{
    obs_source_info info = {};
    info.id = kSourceId;
    info.type = OBS_SOURCE_TYPE_INPUT;
    info.output_flags = OBS_SOURCE_AUDIO | OBS_SOURCE_CAP_DISABLED;
    info.get_name = sourceName;
    info.create = createSource;
    info.destroy = destroySource;
    obs_register_source(&info);
    ObsSource source(obs_source_create_private(kSourceId, "late sound that makes the mixer wait", nullptr));
    obs_audio_info mixer = {};
    if (!source || !obs_get_audio_info(&mixer)) {
        return nullptr;
    }
    const std::array<float, AUDIO_OUTPUT_FRAMES> silence{};
    obs_source_audio late = {};
    for (uint32_t channel = 0; channel < get_audio_channels(mixer.speakers); ++channel) {
        late.data[channel] = reinterpret_cast<const uint8_t *>(silence.data());
    }
    late.frames = AUDIO_OUTPUT_FRAMES; // one turn; less does not count as sound that is there
    late.speakers = mixer.speakers;
    late.format = AUDIO_FORMAT_FLOAT_PLANAR;
    late.samples_per_sec = mixer.samples_per_sec;
    late.timestamp = os_gettime_ns() - kLateness;
    obs_source_output_audio(source.get(), &late);
    return source;
}

} // namespace vitrine::media
