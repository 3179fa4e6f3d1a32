// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/native/Deadline.h"

#include <cerrno>

namespace vitrine::media {

tl::unexpected<Error> Deadline::failureOf(int code, Error::Code otherwise, const QString &what) const
{
    Error::Code kind = otherwise;
    if (passed() || code == AVERROR(ETIMEDOUT)) {
        kind = Error::Code::Timeout;
    } else if (code == AVERROR(ECONNREFUSED)) {
        kind = Error::Code::ConnectionRefused;
    } else if (code == AVERROR(EHOSTUNREACH) || code == AVERROR(ENETUNREACH)) {
        kind = Error::Code::NotFound;
    } else if (code == AVERROR(EACCES)) {
        kind = Error::Code::AccessDenied;
    } else if (code == AVERROR(ENOENT)) {
        kind = Error::Code::NotFound;
    }
    return failure(kind, what + QStringLiteral(": ") + libavMessage(code));
}

} // namespace vitrine::media
