// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>

#include <memory>
#include <vector>

namespace vitrine::media {

/// Debian builds libsrt twice, and both builds are in our process: FFmpeg brings the one on GnuTLS, libobs's module
/// obs-ffmpeg the one on OpenSSL. Their C++ globals have the same names, so the second to load would use, and at exit
/// destroy once more, those of the first: a crash at the end of each program that opened an SRT camera. This loads
/// the second so that it keeps to its own. Call it before the modules are opened; does nothing where there is one.
void keepSrtLibrariesApart();

/// One of the builds of libsrt in the process, held while this exists. Debian's headers are of one build, so the few
/// functions are looked up by name in each. Any one thread.
class SrtLibrary {
public:
    /// What libsrt calls with each of its lines, on threads of its own and with a lock held that each of its lines
    /// needs: it may not call libsrt.
    using LineTaker
        = void (*)(void *context, int level, const char *file, int number, const char *area, const char *message);

    /// The builds that are loaded by now.
    static std::vector<SrtLibrary> loaded();

    /// Its warnings and errors go there from now on, without time and thread, and no longer to the standard error.
    void giveLinesTo(LineTaker taker);

    /// How it words that the other side lets nobody in with our passphrase, or without one.
    QByteArrayList refusalsOfPassphrase() const;

private:
    explicit SrtLibrary(std::shared_ptr<void> handle) : m_handle(std::move(handle)) { }

    std::shared_ptr<void> m_handle;
};

} // namespace vitrine::media
