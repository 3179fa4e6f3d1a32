// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>
#include <QUrl>

namespace vitrine::media {

/// What a camera is told of the login in its address: the value of the line Authorization. `challenges` are those of
/// its lines WWW-Authenticate, `method` and `target` are of the question as it is sent.
///
/// It is what FFmpeg will tell it (RFC 7617, RFC 7616): the digest when one is offered, of several the last, else the
/// password as it is. Empty where FFmpeg has nothing to tell: without a name and a password, and for digests other
/// than those of MD5.
QByteArray authorization(const QByteArrayList &challenges, const QUrl &url, const QByteArray &method,
                         const QByteArray &target);

} // namespace vitrine::media
