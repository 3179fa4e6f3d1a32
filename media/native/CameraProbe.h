// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Error.h"
#include "media/native/Deadline.h"

#include <QUrl>

namespace vitrine::media {

/// How often a camera may send to another address before it is given up.
inline constexpr int kMostRedirects = 3;

/// Tries a network camera before libobs opens it: connects, and for RTSP and HTTP asks, gives the login that is asked
/// for and follows redirects itself, because FFmpeg follows them wherever they lead. At most kMostRedirects, each to
/// the same scheme again and none from the public network into a private one. The answer is the address for libobs to
/// open: of HTTP the one where the camera led to, so that FFmpeg need follow nothing. FFmpeg 5.1 follows redirects of
/// RTSP without limit and has no option for it, so that what a camera of RTSP answers libobs afterwards is not seen
/// here. SRT cannot be tried without taking a place of its listener. Blocks: at most 5 s in all. Fails with
/// ConnectionRefused (also when something answers that is no camera), Timeout, NotFound (the name of the host, or what
/// it does not have), Rejected (the login is wrong or missing), Corrupt (text and no picture), TlsRequired (a redirect
/// from HTTP to HTTPS), Forbidden (another one that is not followed).
Result<QUrl> probeCamera(const QUrl &url, const Cancellation &cancelled);

} // namespace vitrine::media
