// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/native/H264Encoder.h"

#include "media/native/Registrations.h"

#include <cstdint>

namespace vitrine::media {

namespace {

constexpr const char *kEncoderId = "vitrine_h264";
constexpr const char *kBitrate = "bitrate"; // kilobits per second; RTMP tells it to the platform
constexpr const char *kSupply = "supply"; // its address: libobs gives what it makes nothing but settings

const char *encoderName(void * /*type*/) noexcept
{
    return "Vitrine H.264";
}

void *createEncoder(obs_data_t *settings, obs_encoder_t * /*encoder*/) noexcept
{
    return H264Encoder::open(settings).release();
}

void destroyEncoder(void *self) noexcept
{
    delete static_cast<H264Encoder *>(self);
}

bool encodeFrame(void *self, encoder_frame *frame, encoder_packet *packet, bool *received) noexcept
{
    return static_cast<H264Encoder *>(self)->encode(*frame, *packet, *received);
}

bool extraData(void *self, uint8_t **data, size_t *size) noexcept
{
    const QByteArrayView header = static_cast<H264Encoder *>(self)->header();
    *data = reinterpret_cast<uint8_t *>(const_cast<char *>(header.data())); // libobs reads it only
    *size = static_cast<size_t>(header.size());
    return !header.isEmpty();
}

void videoInfo(void * /*self*/, video_scale_info *info) noexcept
{
    info->format = VIDEO_FORMAT_I420;
    info->colorspace = VIDEO_CS_709;
    info->range = VIDEO_RANGE_PARTIAL;
}

} // namespace

void registerVideoEncoder()
{
    obs_encoder_info info = {};
    info.id = kEncoderId;
    info.type = OBS_ENCODER_VIDEO;
    info.codec = "h264";
    info.get_name = encoderName;
    info.create = createEncoder;
    info.destroy = destroyEncoder;
    info.encode = encodeFrame;
    info.get_extra_data = extraData;
    info.get_video_info = videoInfo;
    obs_register_encoder(&info);
}

ObsEncoder H264Encoder::create(CodecSupply &supply, int kilobitsPerSecond, video_t *video)
{
    const ObsData settings(obs_data_create());
    obs_data_set_int(settings.get(), kBitrate, kilobitsPerSecond);
    obs_data_set_int(settings.get(), kSupply, static_cast<long long>(reinterpret_cast<intptr_t>(&supply)));
    ObsEncoder encoder(obs_video_encoder_create(kEncoderId, "programme picture", settings.get(), nullptr));
    if (encoder) {
        obs_encoder_set_video(encoder.get(), video);
    }
    return encoder;
}

std::unique_ptr<H264Encoder> H264Encoder::open(obs_data_t *settings)
{
    auto *supply = reinterpret_cast<CodecSupply *>(static_cast<intptr_t>(obs_data_get_int(settings, kSupply)));
    std::shared_ptr<H264Codec> codec = supply == nullptr ? nullptr : supply->take();
    return codec ? std::unique_ptr<H264Encoder>(new H264Encoder(std::move(codec))) : nullptr;
}

bool H264Encoder::encode(const encoder_frame &frame, encoder_packet &packet, bool &received)
{
    const I420View picture{frame.data[0],
                           frame.data[1],
                           frame.data[2],
                           static_cast<int>(frame.linesize[0]),
                           static_cast<int>(frame.linesize[1]),
                           m_codec->size()};
    if (!m_codec->send(picture, frame.pts)) {
        return false;
    }
    const AVPacket *coded = m_codec->receive();
    received = coded != nullptr;
    if (coded != nullptr) {
        packet.data = coded->data;
        packet.size = static_cast<size_t>(coded->size);
        packet.pts = coded->pts;
        packet.dts = coded->dts;
        packet.keyframe = (coded->flags & AV_PKT_FLAG_KEY) != 0;
        packet.type = OBS_ENCODER_VIDEO;
    }
    return true;
}

} // namespace vitrine::media
