// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/VideoEncoder.h"

#include "media/Composer.h"
#include "media/native/ComposerThread.h"
#include "media/native/H264Codec.h"
#include "media/native/ObsHandles.h"
#include "media/native/Registrations.h"

#include <algorithm>
#include <mutex>

namespace vitrine::media {

namespace {

constexpr const char *kEncoderId = "vitrine_h264";
constexpr int kLowestBitrate = 200;
constexpr int kHighestBitrate = 50000;

/// What libobs holds for our encoder: the codec, and the packet it lends out until the next call.
class Encoding {
public:
    static std::unique_ptr<Encoding> create(obs_data_t *settings, obs_encoder_t *encoder)
    {
        const video_output_info *video = video_output_get_info(obs_encoder_video(encoder));
        if (video == nullptr) {
            return nullptr;
        }
        H264Codec::Settings wanted;
        wanted.size = {static_cast<int>(video->width), static_cast<int>(video->height)};
        wanted.framesPerSecond = static_cast<int>(video->fps_num / video->fps_den);
        wanted.kilobitsPerSecond = static_cast<int>(obs_data_get_int(settings, "bitrate"));
        auto codec = H264Codec::open(QString::fromUtf8(obs_data_get_string(settings, "codec")), wanted);
        if (!codec) {
            return nullptr;
        }
        return std::unique_ptr<Encoding>(new Encoding(std::move(*codec)));
    }

    bool encode(const encoder_frame &frame, encoder_packet &packet, bool &received)
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

    H264Codec &codec() { return *m_codec; }

private:
    explicit Encoding(std::unique_ptr<H264Codec> codec) : m_codec(std::move(codec)) { }

    std::unique_ptr<H264Codec> m_codec;
};

/// By how much a picture would be late against the sound. libobs starts both tracks of an output at zero by decoding
/// time, so reordering pushes pictures back; FFmpeg's AAC encoder puts 1024 samples of priming before the sound, which
/// libobs does not know of and which push it back too.
std::chrono::nanoseconds pictureDelay(int reorderedFrames, int framesPerSecond)
{
    constexpr int64_t kNanosecondsPerSecond = 1'000'000'000;
    constexpr int64_t kPrimingSamples = 1024;
    constexpr int64_t kSamplesPerSecond = 48000;
    return std::chrono::nanoseconds(reorderedFrames * kNanosecondsPerSecond / framesPerSecond
                                    - kPrimingSamples * kNanosecondsPerSecond / kSamplesPerSecond);
}

const char *name(void * /*type*/) noexcept
{
    return "Vitrine H.264";
}

void *create(obs_data_t *settings, obs_encoder_t *encoder) noexcept
{
    return Encoding::create(settings, encoder).release();
}

void destroy(void *self) noexcept
{
    delete static_cast<Encoding *>(self);
}

bool encode(void *self, encoder_frame *frame, encoder_packet *packet, bool *received) noexcept
{
    return static_cast<Encoding *>(self)->encode(*frame, *packet, *received);
}

bool extraData(void *self, uint8_t **data, size_t *size) noexcept
{
    const QByteArrayView header = static_cast<Encoding *>(self)->codec().header();
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
    info.get_name = name;
    info.create = create;
    info.destroy = destroy;
    info.encode = encode;
    info.get_extra_data = extraData;
    info.get_video_info = videoInfo;
    obs_register_encoder(&info);
}

class VideoEncoder::Private {
public:
    QString codec;
    std::shared_ptr<obs_encoder> encoder;
};

QList<VideoEncoder::Probe> VideoEncoder::probe()
{
    // The outcome does not change while the program runs, and a try costs a tenth of a second.
    static std::once_flag once;
    static QList<Probe> probes;
    std::call_once(once, [] {
        H264Codec::Settings smallest;
        smallest.size = {320, 240};
        for (const QString &codec : H264Codec::known()) {
            const Result<int> tried = H264Codec::tryOut(codec, smallest);
            probes.append({codec, tried.has_value(), tried ? QString() : tried.error().detail, tried.value_or(0)});
        }
    });
    return probes;
}

Result<std::unique_ptr<VideoEncoder>> VideoEncoder::create(Engine & /*engine*/, Composer &composer,
                                                           const Settings &settings)
{
    if (settings.kilobitsPerSecond < kLowestBitrate || settings.kilobitsPerSecond > kHighestBitrate) {
        return failure(Error::Code::InvalidInput, QStringLiteral("%1 kb/s").arg(settings.kilobitsPerSecond));
    }
    QList<H264Codec::Choice> usable;
    for (const Probe &probed : probe()) {
        if (probed.usable) {
            usable.append({probed.codec, probed.reorderedFrames});
        }
    }
    const auto chosen = H264Codec::firstThatWorks(
        usable, {composer.format().size, composer.format().framesPerSecond, settings.kilobitsPerSecond});
    if (!chosen) {
        return tl::unexpected(chosen.error());
    }
    const ObsData data(obs_data_create());
    obs_data_set_string(data.get(), "codec", chosen->codec.toUtf8().constData());
    obs_data_set_int(data.get(), "bitrate", settings.kilobitsPerSecond);
    auto d = std::make_unique<Private>();
    d->codec = chosen->codec;
    ObsEncoder encoder(obs_video_encoder_create(kEncoderId, "programme picture", data.get(), nullptr));
    if (!encoder) {
        return failure(Error::Code::Internal, QStringLiteral("libobs makes no encoder"));
    }
    obs_encoder_set_video(encoder.get(), composer.output());
    composer.thread()->stampEarlier(pictureDelay(chosen->reorderedFrames, composer.format().framesPerSecond));
    // The encoder reads the composer's frames until its last output has stopped, so it keeps them alive.
    d->encoder = {encoder.release(), [frames = composer.thread()](obs_encoder_t *last) { ObsRelease()(last); }};
    return std::unique_ptr<VideoEncoder>(new VideoEncoder(std::move(d)));
}

VideoEncoder::VideoEncoder(std::unique_ptr<Private> data) : d(std::move(data)) { }

VideoEncoder::~VideoEncoder() = default;

QString VideoEncoder::codec() const
{
    return d->codec;
}

std::shared_ptr<obs_encoder> VideoEncoder::handle() const
{
    return d->encoder;
}

} // namespace vitrine::media
