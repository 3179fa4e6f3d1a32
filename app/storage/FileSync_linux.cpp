// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/FileError.h"
#include "app/storage/FileSync.h"

#include <fcntl.h>
#include <unistd.h>

#include <QFile>

#include <cerrno>
#include <cstdio>

namespace vitrine::storage {

Result<> syncToDisk(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0) {
        return failure(fileErrorCode(errno, Error::Code::AccessDenied), path);
    }
    const bool synced = ::fsync(descriptor) == 0;
    const int reason = errno;
    ::close(descriptor);
    // Some file systems cannot sync a folder and say so with EINVAL; they have nothing to lose by it.
    if (!synced && reason != EINVAL) {
        return failure(fileErrorCode(reason), QStringLiteral("fsync of %1: %2").arg(path, qt_error_string(reason)));
    }
    return {};
}

namespace {

/// For the reason that a renaming left in errno.
tl::unexpected<Error> notRenamed(const QString &to)
{
    const int reason = errno;
    const Error::Code code = reason == EIO ? Error::Code::Internal : fileErrorCode(reason, Error::Code::AccessDenied);
    return failure(code, QStringLiteral("%1: %2").arg(to, qt_error_string(reason)));
}

} // namespace

Result<> renameToNew(const QString &from, const QString &to)
{
    const QByteArray source = QFile::encodeName(from);
    const QByteArray target = QFile::encodeName(to);
    int done = ::renameat2(AT_FDCWD, source.constData(), AT_FDCWD, target.constData(), RENAME_NOREPLACE);
    if (done != 0 && (errno == EINVAL || errno == ENOSYS)) {
        // A file system that knows no such renaming: a second name is never one that is there, either.
        done = ::link(source.constData(), target.constData());
        if (done == 0) {
            ::unlink(source.constData());
        }
    }
    return done == 0 ? Result<>() : notRenamed(to);
}

Result<> renameOver(const QString &from, const QString &to)
{
    const QByteArray source = QFile::encodeName(from);
    const QByteArray target = QFile::encodeName(to);
    return ::renameat2(AT_FDCWD, source.constData(), AT_FDCWD, target.constData(), 0) == 0 ? Result<>()
                                                                                           : notRenamed(to);
}

} // namespace vitrine::storage
