// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace vitrine::media {

/// Debian builds libsrt twice, and both builds are in our process: FFmpeg brings the one on GnuTLS, libobs's module
/// obs-ffmpeg the one on OpenSSL. Their C++ globals have the same names, so the second to load would use, and at exit
/// destroy once more, those of the first: a crash at the end of each program that opened an SRT camera. This loads
/// the second so that it keeps to its own. Call it before the modules are opened; does nothing where there is one.
void keepSrtLibrariesApart();

} // namespace vitrine::media
