// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/AudioEncoder.h"

#include "media/native/ObsHandles.h"

namespace vitrine::media {

class AudioEncoder::Private {
public:
    std::shared_ptr<obs_encoder> encoder;
};

Result<std::unique_ptr<AudioEncoder>> AudioEncoder::create(Engine & /*engine*/)
{
    constexpr int kKilobitsPerSecond = 160;
    const ObsData settings(obs_data_create());
    obs_data_set_int(settings.get(), "bitrate", kKilobitsPerSecond);
    auto d = std::make_unique<Private>();
    d->encoder = ObsEncoder(obs_audio_encoder_create("ffmpeg_aac", "programme sound", settings.get(), 0, nullptr));
    if (!d->encoder) {
        return failure(Error::Code::Unsupported, QStringLiteral("libobs makes no AAC encoder"));
    }
    obs_encoder_set_audio(d->encoder.get(), obs_get_audio());
    return std::unique_ptr<AudioEncoder>(new AudioEncoder(std::move(d)));
}

AudioEncoder::AudioEncoder(std::unique_ptr<Private> data) : d(std::move(data)) { }

AudioEncoder::~AudioEncoder() = default;

std::shared_ptr<obs_encoder> AudioEncoder::handle() const
{
    return d->encoder;
}

} // namespace vitrine::media
