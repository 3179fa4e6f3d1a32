// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/FileError.h"
#include "app/storage/FileLock.h"

#include <fcntl.h>
#include <unistd.h>

#include <QFile>

#include <cerrno>

namespace vitrine::storage {

Result<> checkUnused(const QString &path)
{
    // Where every connection in write-ahead mode holds a lock for reading as long as it is open: the bytes of
    // "Locking" in SQLite's file format.
    constexpr off_t kPendingByte = 0x40000000;
    constexpr off_t kSharedBytes = 512;
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
    if (descriptor < 0) {
        return failure(fileErrorCode(errno, Error::Code::AccessDenied), path);
    }
    struct flock lock = {};
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    lock.l_start = kPendingByte;
    lock.l_len = kSharedBytes;
    const bool asked = ::fcntl(descriptor, F_GETLK, &lock) == 0;
    ::close(descriptor);
    if (!asked || lock.l_type != F_UNLCK) {
        return failure(Error::Code::Busy, QStringLiteral("%1 is open elsewhere").arg(path));
    }
    return {};
}

} // namespace vitrine::storage
