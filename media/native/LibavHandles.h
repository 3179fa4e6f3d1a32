// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavformat/avformat.h>
}

#include <QString>

#include <memory>

namespace vitrine::media {

/// Frees what libavcodec and libavformat allocated.
struct LibavRelease {
    void operator()(AVCodecContext *context) const noexcept { avcodec_free_context(&context); }
    void operator()(AVFrame *frame) const noexcept { av_frame_free(&frame); }
    void operator()(AVPacket *packet) const noexcept { av_packet_free(&packet); }
    void operator()(AVFormatContext *context) const noexcept { avformat_close_input(&context); }
    void operator()(AVBufferPool *pool) const noexcept { av_buffer_pool_uninit(&pool); }
};

using LibavCodec = std::unique_ptr<AVCodecContext, LibavRelease>;
using LibavFrame = std::unique_ptr<AVFrame, LibavRelease>;
using LibavPacket = std::unique_ptr<AVPacket, LibavRelease>;
using LibavInput = std::unique_ptr<AVFormatContext, LibavRelease>;
using LibavPool = std::unique_ptr<AVBufferPool, LibavRelease>;

/// FFmpeg's own words for one of its negative error codes.
inline QString libavMessage(int code)
{
    char text[AV_ERROR_MAX_STRING_SIZE] = {};
    av_strerror(code, text, sizeof(text));
    return QString::fromUtf8(text);
}

} // namespace vitrine::media
