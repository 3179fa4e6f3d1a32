// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Loaded before a program's libraries ($LD_PRELOAD), it makes the driver of one encoder answer nothing: opening it
// never returns. The environment says which, by FFmpeg's name: VITRINE_STUCK_ENCODER.
extern "C" {
#include <libavcodec/avcodec.h>
}

#include <dlfcn.h>
#include <unistd.h>

#include <cstdlib>
#include <string_view>

namespace {

/// What the program starts, an X server for one, is not built to be loaded with this.
__attribute__((constructor)) void leaveOthersAlone()
{
    unsetenv("LD_PRELOAD");
}

} // namespace

extern "C" __attribute__((visibility("default"))) int avcodec_open2(AVCodecContext *context, const AVCodec *codec,
                                                                    AVDictionary **options)
{
    static const auto real = reinterpret_cast<decltype(&avcodec_open2)>(dlsym(RTLD_NEXT, "avcodec_open2"));
    const char *stuck = std::getenv("VITRINE_STUCK_ENCODER");
    while (codec != nullptr && stuck != nullptr && std::string_view(codec->name) == stuck) {
        pause();
    }
    return real(context, codec, options);
}
