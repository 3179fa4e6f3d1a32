// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Error.h"

#include <QString>
#include <QUrl>

#include <atomic>
#include <chrono>
#include <memory>

namespace vitrine::media {

/// Set from outside to make a probe return soon.
using Cancellation = std::shared_ptr<std::atomic<bool>>;

/// How often a camera may send to another address before it is given up.
inline constexpr int kMostRedirects = 3;

/// True when a picture can be decoded from the file. Blocks: at most 8 s. Fails with Corrupt (no container, no video,
/// nothing decodes), AccessDenied, NotFound, Timeout.
Result<> probeFile(const QString &path, const Cancellation &cancelled);

/// Tries a network camera before libobs opens it: connects, and for RTSP and HTTP asks and follows redirects itself,
/// because FFmpeg follows those of RTSP without limit and wherever they lead. At most kMostRedirects, each to the same
/// scheme again. SRT cannot be tried without taking a place of its listener. Blocks: at most 5 s in all. Fails with
/// ConnectionRefused (also when something answers that is no camera), Timeout, NotFound (the name of the host, or what
/// it does not have), Rejected (a wrong password), Corrupt (text and no picture), Forbidden (a redirect).
Result<> probeCamera(const QUrl &url, const Cancellation &cancelled);

/// Connects to an RTMP(S) server and awaits its half of the handshake (Adobe RTMP 1.0, 5.2: one byte 3 answers C0 and
/// C1), because librtmp itself waits up to half a minute for it. Blocks: at most `longest`. Fails like probeCamera,
/// with Forbidden for a certificate that the system does not trust, Disconnected when it hangs up and Unsupported when
/// it speaks something else.
Result<> probeRtmpServer(const QUrl &url, std::chrono::milliseconds longest, const Cancellation &cancelled);

/// Where the system keeps the certificates it trusts, for FFmpeg's TLS.
QString certificatesFile();

/// Containers that files of cameras come in, as FFmpeg's format_whitelist takes them: no playlists, no lists of files.
QString allowedContainers();

} // namespace vitrine::media
