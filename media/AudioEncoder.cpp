// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/AudioEncoder.h"

#include "media/native/LibavHandles.h"
#include "media/native/ObsHandles.h"

namespace vitrine::media {

class AudioEncoder::Private {
public:
    std::shared_ptr<obs_encoder> encoder;
};

Result<std::unique_ptr<AudioEncoder>> AudioEncoder::create(Engine & /*engine*/)
{
    constexpr const char *kOfFFmpeg = "aac";
    constexpr const char *kOfLibobs = "ffmpeg_aac";
    constexpr int kKilobitsPerSecond = 160;
    // Without either of them libobs makes an encoder that begins with nothing, and does not say why.
    if (avcodec_find_encoder_by_name(kOfFFmpeg) == nullptr || obs_get_encoder_codec(kOfLibobs) == nullptr) {
        return failure(Error::Code::Unsupported, QStringLiteral("no AAC encoder in FFmpeg or libobs"));
    }
    const ObsData settings(obs_data_create());
    obs_data_set_int(settings.get(), "bitrate", kKilobitsPerSecond);
    auto d = std::make_unique<Private>();
    d->encoder = ObsEncoder(obs_audio_encoder_create(kOfLibobs, "programme sound", settings.get(), 0, nullptr));
    if (!d->encoder) {
        return failure(Error::Code::Internal, QStringLiteral("libobs makes no AAC encoder"));
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
