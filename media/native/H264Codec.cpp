// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/native/H264Codec.h"

#include <libyuv.h>

#include <algorithm>
#include <array>

extern "C" {
#include <libavutil/hwcontext.h>
#include <libavutil/imgutils.h>
#include <libavutil/opt.h>
}

namespace vitrine::media {

namespace {

using Input = H264Codec::Input;

constexpr const char *kSoftware = "libx264";
constexpr int kGroupSeconds = 2;
constexpr int kBitsPerKilobit = 1000;
constexpr int kPlaneAlignment = 64; // bytes

/// How one encoder of FFmpeg is told the same things. Options are its own private ones, as `ffmpeg -h encoder=NAME`
/// lists them for FFmpeg 5.1.
struct CodecRecipe {
    const char *name;
    AVPixelFormat format; ///< Of the pictures it takes.
    AVHWDeviceType device; ///< NONE when it takes pictures from memory.
    AVPixelFormat memoryFormat; ///< What is uploaded when it does not.
    H264Codec::Input input;
    const char *options; ///< key=value:key=value
};

constexpr std::array<CodecRecipe, 6> kRecipes{{
    {"h264_nvenc", AV_PIX_FMT_YUV420P, AV_HWDEVICE_TYPE_NONE, AV_PIX_FMT_YUV420P, Input::Copied,
     "preset=p4:tune=hq:rc=cbr:forced-idr=1:no-scenecut=1:profile=high"},
    {"h264_qsv", AV_PIX_FMT_NV12, AV_HWDEVICE_TYPE_NONE, AV_PIX_FMT_NV12, Input::Copied,
     "preset=veryfast:forced_idr=1:profile=high"},
    {"h264_vaapi", AV_PIX_FMT_VAAPI, AV_HWDEVICE_TYPE_VAAPI, AV_PIX_FMT_NV12, Input::Copied,
     "rc_mode=CBR:profile=high"},
    {"h264_amf", AV_PIX_FMT_YUV420P, AV_HWDEVICE_TYPE_NONE, AV_PIX_FMT_YUV420P, Input::Copied,
     "usage=transcoding:quality=speed:rc=cbr:profile=high:enforce_hrd=1"},
    {"h264_videotoolbox", AV_PIX_FMT_YUV420P, AV_HWDEVICE_TYPE_NONE, AV_PIX_FMT_YUV420P, Input::Copied,
     "realtime=1:profile=high"},
    {kSoftware, AV_PIX_FMT_YUV420P, AV_HWDEVICE_TYPE_NONE, AV_PIX_FMT_YUV420P, Input::Lent,
     "preset=veryfast:profile=high:nal-hrd=cbr:forced-idr=1:sc_threshold=0"},
}};

const CodecRecipe *recipeOf(const QString &name)
{
    const auto *recipe = std::find_if(kRecipes.begin(), kRecipes.end(), [&name](const CodecRecipe &candidate) {
        return name == QLatin1String(candidate.name);
    });
    return recipe == kRecipes.end() ? nullptr : recipe;
}

tl::unexpected<Error> unsupported(const QString &codec, int code)
{
    return failure(Error::Code::Unsupported, codec + QStringLiteral(": ") + libavMessage(code));
}

} // namespace

QStringList H264Codec::known()
{
    QStringList names;
    for (const CodecRecipe &recipe : kRecipes) {
        names.append(QLatin1String(recipe.name));
    }
    return names;
}

Result<int> H264Codec::tryOut(const QString &codec, const Settings &settings)
{
    const auto opened = open(codec, settings);
    if (!opened) {
        return tl::unexpected(opened.error());
    }
    I420Buffer picture;
    picture.resize(settings.size);
    fillBlack(picture.view());
    // Some drivers open and then fail at the first picture.
    for (int i = 0; i < settings.framesPerSecond * 2; ++i) {
        if (!(*opened)->send(picture.view(), i)) {
            return failure(Error::Code::Unsupported, codec + QStringLiteral(" opens and does not encode"));
        }
        if (const AVPacket *packet = (*opened)->receive(); packet != nullptr) {
            return static_cast<int>(packet->pts - packet->dts);
        }
    }
    return failure(Error::Code::Unsupported, codec + QStringLiteral(" gives no picture back"));
}

Result<H264Codec::Opened> H264Codec::firstThatWorks(const QList<Choice> &candidates, const Settings &settings)
{
    QStringList reasons;
    for (const Choice &candidate : candidates) {
        Result<int> tried = candidate.reorderedFrames;
        if (candidate.codec != QLatin1String(kSoftware)) {
            tried = tryOut(candidate.codec, settings);
        }
        auto opened = tried ? open(candidate.codec, settings) : tl::unexpected(tried.error());
        if (opened) {
            return Opened{{candidate.codec, *tried}, std::move(*opened)};
        }
        reasons.append(opened.error().detail);
    }
    return failure(Error::Code::Unsupported, QStringLiteral("no H.264 encoder works here: ") + reasons.join(u"; "));
}

Result<std::unique_ptr<H264Codec>> H264Codec::open(const QString &codec, const Settings &settings)
{
    std::unique_ptr<H264Codec> encoder(new H264Codec);
    if (const Result<> opened = encoder->openOn(codec, settings); !opened) {
        return tl::unexpected(opened.error());
    }
    return encoder;
}

Result<> H264Codec::openOn(const QString &name, const Settings &settings)
{
    const CodecRecipe *recipe = recipeOf(name);
    const AVCodec *codec = recipe == nullptr ? nullptr : avcodec_find_encoder_by_name(recipe->name);
    if (codec == nullptr) {
        return failure(Error::Code::Unsupported, QStringLiteral("%1 is not in this FFmpeg").arg(name));
    }
    m_size = settings.size;
    m_memoryFormat = recipe->memoryFormat;
    m_input = recipe->input;
    m_context.reset(avcodec_alloc_context3(codec));
    AVCodecContext &context = *m_context;
    context.width = settings.size.width();
    context.height = settings.size.height();
    context.time_base = {1, settings.framesPerSecond};
    context.framerate = {settings.framesPerSecond, 1};
    context.sample_aspect_ratio = {1, 1};
    context.pix_fmt = recipe->format;
    context.gop_size = settings.framesPerSecond * kGroupSeconds;
    context.keyint_min = context.gop_size;
    context.max_b_frames = 2;
    context.bit_rate = static_cast<int64_t>(settings.kilobitsPerSecond) * kBitsPerKilobit;
    context.rc_max_rate = context.bit_rate;
    context.rc_min_rate = context.bit_rate;
    context.rc_buffer_size = static_cast<int>(context.bit_rate);
    context.color_range = AVCOL_RANGE_MPEG;
    context.colorspace = AVCOL_SPC_BT709;
    context.color_primaries = AVCOL_PRI_BT709;
    context.color_trc = AVCOL_TRC_BT709;
    context.chroma_sample_location = AVCHROMA_LOC_LEFT;
    context.flags |= AV_CODEC_FLAG_GLOBAL_HEADER | AV_CODEC_FLAG_CLOSED_GOP;
    if (recipe->device != AV_HWDEVICE_TYPE_NONE) {
        if (Result<> prepared = prepareUpload(recipe->device); !prepared) {
            return prepared;
        }
    }
    AVDictionary *options = nullptr;
    av_dict_parse_string(&options, recipe->options, "=", ":", 0);
    const int opened = avcodec_open2(m_context.get(), codec, &options);
    av_dict_free(&options);
    if (opened < 0) {
        return unsupported(name, opened);
    }

    const int bytes = av_image_get_buffer_size(m_memoryFormat, context.width, context.height, kPlaneAlignment);
    m_pool.reset(av_buffer_pool_init(static_cast<size_t>(bytes), nullptr));
    m_frame.reset(av_frame_alloc());
    m_packet.reset(av_packet_alloc());
    return {};
}

Result<> H264Codec::prepareUpload(int hardware)
{
    AVBufferRef *device = nullptr;
    if (const int made = av_hwdevice_ctx_create(&device, static_cast<AVHWDeviceType>(hardware), nullptr, nullptr, 0);
        made < 0) {
        return unsupported(QStringLiteral("device"), made);
    }
    AVBufferRef *frames = av_hwframe_ctx_alloc(device);
    av_buffer_unref(&device);
    auto *description = reinterpret_cast<AVHWFramesContext *>(frames->data);
    description->format = m_context->pix_fmt;
    description->sw_format = m_memoryFormat;
    description->width = m_context->width;
    description->height = m_context->height;
    description->initial_pool_size = 20;
    const int ready = av_hwframe_ctx_init(frames);
    m_context->hw_frames_ctx = frames; // the context frees it
    if (ready < 0) {
        return unsupported(QStringLiteral("surfaces"), ready);
    }
    m_surface.reset(av_frame_alloc());
    return {};
}

bool H264Codec::lend(const I420View &picture)
{
    AVFrame *frame = m_frame.get();
    // FFmpeg takes only frames whose memory it can count the users of; this count owns nothing.
    frame->buf[0] = av_buffer_create(
        picture.y, static_cast<size_t>(picture.strideY) * static_cast<size_t>(m_size.height()),
        [](void * /*nothing*/, uint8_t * /*pixels*/) noexcept {}, nullptr, AV_BUFFER_FLAG_READONLY);
    frame->data[0] = picture.y;
    frame->data[1] = picture.u;
    frame->data[2] = picture.v;
    frame->linesize[0] = picture.strideY;
    frame->linesize[1] = picture.strideUV;
    frame->linesize[2] = picture.strideUV;
    return frame->buf[0] != nullptr;
}

bool H264Codec::copyIn(const I420View &picture)
{
    AVFrame *frame = m_frame.get();
    frame->buf[0] = av_buffer_pool_get(m_pool.get());
    if (frame->buf[0] == nullptr) {
        return false;
    }
    av_image_fill_arrays(frame->data, frame->linesize, frame->buf[0]->data, m_memoryFormat, m_size.width(),
                         m_size.height(), kPlaneAlignment);
    if (m_memoryFormat == AV_PIX_FMT_NV12) {
        libyuv::I420ToNV12(picture.y, picture.strideY, picture.u, picture.strideUV, picture.v, picture.strideUV,
                           frame->data[0], frame->linesize[0], frame->data[1], frame->linesize[1], m_size.width(),
                           m_size.height());
    } else {
        copy(picture, {frame->data[0], frame->data[1], frame->data[2], frame->linesize[0], frame->linesize[1], m_size});
    }
    return true;
}

bool H264Codec::send(const I420View &picture, int64_t number)
{
    AVFrame *frame = m_frame.get();
    frame->format = m_memoryFormat;
    frame->width = m_size.width();
    frame->height = m_size.height();
    if (!(m_input == Input::Lent ? lend(picture) : copyIn(picture))) {
        return false;
    }
    frame->pts = number;
    int sent = 0;
    if (m_surface) {
        sent = av_hwframe_get_buffer(m_context->hw_frames_ctx, m_surface.get(), 0);
        if (sent >= 0) {
            sent = av_hwframe_transfer_data(m_surface.get(), frame, 0);
        }
        if (sent >= 0) {
            m_surface->pts = number;
            sent = avcodec_send_frame(m_context.get(), m_surface.get());
        }
        av_frame_unref(m_surface.get());
    } else {
        sent = avcodec_send_frame(m_context.get(), frame);
    }
    av_frame_unref(frame);
    return sent >= 0;
}

const AVPacket *H264Codec::receive()
{
    av_packet_unref(m_packet.get());
    return avcodec_receive_packet(m_context.get(), m_packet.get()) >= 0 ? m_packet.get() : nullptr;
}

QByteArrayView H264Codec::header() const
{
    return {reinterpret_cast<const char *>(m_context->extradata), m_context->extradata_size};
}

} // namespace vitrine::media
