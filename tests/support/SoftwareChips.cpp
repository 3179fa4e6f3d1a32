// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Linked into a test, it gives the computer two graphics chips that encode: one that takes NV12 and one that takes
// I420. Behind both is libx264, which takes either.
extern "C" {
#include <libavcodec/avcodec.h>
}

#include <dlfcn.h>

#include <string_view>

extern "C" const AVCodec *avcodec_find_encoder_by_name(const char *name)
{
    static const auto real
        = reinterpret_cast<decltype(&avcodec_find_encoder_by_name)>(dlsym(RTLD_NEXT, "avcodec_find_encoder_by_name"));
    const std::string_view asked(name);
    return real(asked == "h264_qsv" || asked == "h264_amf" ? "libx264" : name);
}
