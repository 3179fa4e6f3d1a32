// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/MissingSound.h"

extern "C" {
#include <libavcodec/avcodec.h>
}

#include <dlfcn.h>

#include <string_view>

using vitrine::test::MissingSound;

extern "C" const AVCodec *avcodec_find_encoder_by_name(const char *name)
{
    static const auto real
        = reinterpret_cast<decltype(&avcodec_find_encoder_by_name)>(dlsym(RTLD_NEXT, "avcodec_find_encoder_by_name"));
    const bool isMissing = MissingSound::isMissing() && name != nullptr && std::string_view(name) == "aac";
    return isMissing ? nullptr : real(name);
}
