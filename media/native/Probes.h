// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Error.h"
#include "media/native/Deadline.h"

#include <QString>
#include <QUrl>

#include <chrono>

namespace vitrine::media {

/// True when a picture can be decoded from the file. Blocks: at most 8 s. Fails with Corrupt (no container, no video,
/// nothing decodes), AccessDenied, NotFound, Timeout.
Result<> probeFile(const QString &path, const Cancellation &cancelled);

/// Connects to an RTMP(S) server and awaits its half of the handshake (Adobe RTMP 1.0, 5.2: one byte 3 answers C0 and
/// C1), because librtmp itself waits up to half a minute for it. Blocks: at most `longest`. Fails like
/// Connection::open(), with Disconnected also when it hangs up and with Unsupported when it speaks something else.
Result<> probeRtmpServer(const QUrl &url, std::chrono::milliseconds longest, const Cancellation &cancelled);

/// Containers that files of cameras come in, as FFmpeg's format_whitelist takes them: no playlists, no lists of files.
QString allowedContainers();

} // namespace vitrine::media
