// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/native/SrtLibrary.h"

#include <dlfcn.h>

#include <QLoggingCategory>

namespace vitrine::media {

namespace {

Q_LOGGING_CATEGORY(srtLog, "vitrine.srt", QtInfoMsg)

// By the version in its name, because it must be the very file that the module of libobs was linked with: another
// version would be loaded beside it and keep nothing apart. A system with another one logs that, and works as far as
// its two libraries get along.
constexpr const char *kLibraryOfTheModule = "libsrt.so.1.5";

#ifdef __SANITIZE_ADDRESS__
// The sanitizer refuses RTLD_DEEPBIND; its tests find a single libsrt instead.
constexpr int kOwnSymbolsFirst = 0;
#else
constexpr int kOwnSymbolsFirst = RTLD_DEEPBIND;
#endif

} // namespace

void keepSrtLibrariesApart()
{
    // Never closed: the module needs it until the process ends.
    if (kOwnSymbolsFirst != 0 && dlopen(kLibraryOfTheModule, RTLD_NOW | RTLD_LOCAL | kOwnSymbolsFirst) == nullptr) {
        const char *reason = dlerror();
        qCWarning(srtLog).noquote() << "SRT cameras may fail:" << (reason == nullptr ? "" : reason);
    }
}

} // namespace vitrine::media
