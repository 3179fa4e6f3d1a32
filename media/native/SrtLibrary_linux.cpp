// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/native/SrtLibrary.h"

#include <dlfcn.h>

namespace vitrine::media {

namespace {

#ifdef __SANITIZE_ADDRESS__
// The sanitizer refuses RTLD_DEEPBIND; its tests find a single libsrt instead.
constexpr int kOwnSymbolsFirst = 0;
#else
constexpr int kOwnSymbolsFirst = RTLD_DEEPBIND;
#endif

} // namespace

void keepSrtLibrariesApart()
{
    if (kOwnSymbolsFirst != 0) {
        // Never closed: the module needs it until the process ends.
        dlopen("libsrt.so.1.5", RTLD_NOW | RTLD_LOCAL | kOwnSymbolsFirst);
    }
}

} // namespace vitrine::media
