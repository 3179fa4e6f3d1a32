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
constexpr const char *kLibraryOfFfmpeg = "libsrt-gnutls.so.1.5";

#ifdef __SANITIZE_ADDRESS__
// The sanitizer refuses RTLD_DEEPBIND; its tests find a single libsrt instead.
constexpr int kOwnSymbolsFirst = 0;
#else
constexpr int kOwnSymbolsFirst = RTLD_DEEPBIND;
#endif

// From libsrt's srt.h, logging_api.h and access_control.h.
constexpr int kWarnings = 4;
constexpr int kMessageOnly = 1 | 2 | 4 | 8; // no time, thread, severity or end of line
constexpr int kBadSecret = 10;
constexpr int kUnsecure = 11;

/// A function of the library; nullptr when it has none of that name.
template<typename Function>
Function *function(void *library, const char *name)
{
    return reinterpret_cast<Function *>(dlsym(library, name));
}

} // namespace

void keepSrtLibrariesApart()
{
    // Never closed: the module needs it until the process ends.
    if (kOwnSymbolsFirst != 0 && dlopen(kLibraryOfTheModule, RTLD_NOW | RTLD_LOCAL | kOwnSymbolsFirst) == nullptr) {
        const char *reason = dlerror();
        qCWarning(srtLog).noquote() << "SRT cameras may fail:" << (reason == nullptr ? "" : reason);
    }
}

std::vector<SrtLibrary> SrtLibrary::loaded()
{
    std::vector<SrtLibrary> libraries;
    for (const char *name : {kLibraryOfFfmpeg, kLibraryOfTheModule}) {
        if (void *handle = dlopen(name, RTLD_NOW | RTLD_NOLOAD)) {
            libraries.push_back(SrtLibrary({handle, &dlclose}));
        }
    }
    return libraries;
}

void SrtLibrary::giveLinesTo(LineTaker taker)
{
    const auto setLevel = function<void(int)>(m_handle.get(), "srt_setloglevel");
    const auto setFlags = function<void(int)>(m_handle.get(), "srt_setlogflags");
    const auto setHandler = function<void(void *, LineTaker)>(m_handle.get(), "srt_setloghandler");
    if (setLevel == nullptr || setFlags == nullptr || setHandler == nullptr) {
        qCWarning(srtLog) << "The lines of libsrt cannot be taken";
        return;
    }
    setLevel(kWarnings);
    setFlags(kMessageOnly);
    setHandler(nullptr, taker);
}

QByteArrayList SrtLibrary::refusalsOfPassphrase() const
{
    const auto wording = function<const char *(int)>(m_handle.get(), "srt_rejectreason_str");
    return wording == nullptr ? QByteArrayList() : QByteArrayList{wording(kBadSecret), wording(kUnsecure)};
}

} // namespace vitrine::media
