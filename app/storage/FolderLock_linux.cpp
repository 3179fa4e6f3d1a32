// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/FolderLock.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <QDeadlineTimer>
#include <QFile>

#include <cerrno>
#include <chrono>
#include <thread>

namespace vitrine::storage {

Result<std::unique_ptr<FolderLock>> FolderLock::hold(const QString &folder)
{
    using namespace std::chrono_literals;
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    std::unique_ptr<FolderLock> lock(new FolderLock(descriptor));
    const QDeadlineTimer patience(2s);
    while (descriptor >= 0 && ::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
        if (errno != EWOULDBLOCK && errno != EINTR) {
            break;
        }
        if (patience.hasExpired()) {
            return failure(Error::Code::Busy, QStringLiteral("shops in %1 are being moved").arg(folder));
        }
        std::this_thread::sleep_for(5ms);
    }
    return lock;
}

FolderLock::~FolderLock()
{
    if (m_descriptor >= 0) {
        ::close(m_descriptor);
    }
}

} // namespace vitrine::storage
