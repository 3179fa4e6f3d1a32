// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/StoppedChip.h"

extern "C" {
#include <libavcodec/avcodec.h>
}

#include <dlfcn.h>

using vitrine::test::StoppedChip;

extern "C" int avcodec_open2(AVCodecContext *context, const AVCodec *codec, AVDictionary **options)
{
    static const auto real = reinterpret_cast<decltype(&avcodec_open2)>(dlsym(RTLD_NEXT, "avcodec_open2"));
    if (codec != nullptr && codec->id == AV_CODEC_ID_H264 && av_codec_is_encoder(codec) != 0) {
        StoppedChip::hold();
    }
    return real(context, codec, options);
}
