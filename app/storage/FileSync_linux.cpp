// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/FileSync.h"

#include <fcntl.h>
#include <unistd.h>

#include <QFile>

#include <cerrno>

namespace vitrine::storage {

Result<> syncToDisk(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0) {
        return failure(errno == ENOENT ? Error::Code::NotFound : Error::Code::AccessDenied, path);
    }
    const bool synced = ::fsync(descriptor) == 0;
    const int reason = errno;
    ::close(descriptor);
    // Some file systems cannot sync a folder and say so with EINVAL; they have nothing to lose by it.
    if (!synced && reason != EINVAL) {
        return failure(reason == ENOSPC || reason == EDQUOT ? Error::Code::DiskFull : Error::Code::Internal,
                       QStringLiteral("fsync of %1: %2").arg(path, qt_error_string(reason)));
    }
    return {};
}

} // namespace vitrine::storage
