// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/ContentHash.h"
#include "app/storage/OpenMark.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QSysInfo>

#include <chrono>
#include <thread>

namespace vitrine::storage {

namespace {

QString folder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + QLatin1String("/vitrine/open");
}

/// As long as a file is open nothing else on a running system has its device and number. The path is that of its log.
/// Empty when there is no such file or the system's start is not known.
QString markOf(const QString &shop)
{
    const QByteArray start = QSysInfo::bootUniqueId();
    const QByteArray path = QFile::encodeName(shop);
    struct stat found = {};
    if (start.isEmpty() || ::stat(path.constData(), &found) != 0) {
        return {};
    }
    const QByteArray name = start + '\n' + QByteArray::number(static_cast<quint64>(found.st_dev)) + '\n'
        + QByteArray::number(static_cast<quint64>(found.st_ino)) + '\n' + path;
    return folder() + u'/' + hashOf(name);
}

/// Only the account itself may open one, so that nobody else can lock it.
int openMark(const QString &path, int further)
{
    return ::open(QFile::encodeName(path).constData(), O_RDWR | O_CLOEXEC | O_NOFOLLOW | further, S_IRUSR | S_IWUSR);
}

/// Of the whole file. Such a lock belongs to the descriptor and goes with it, whatever else this process opens and
/// closes.
struct flock lockOf(short kind)
{
    struct flock lock = {};
    lock.l_type = kind;
    lock.l_whence = SEEK_SET;
    return lock;
}

bool tryLock(int descriptor, short kind)
{
    const struct flock lock = lockOf(kind);
    return ::fcntl(descriptor, F_OFD_SETLK, &lock) == 0;
}

/// Whether a file can still be found by the name that it was opened by.
bool hasName(int descriptor)
{
    struct stat found = {};
    return ::fstat(descriptor, &found) == 0 && found.st_nlink > 0;
}

/// Takes a mark away that nobody holds. As long as this has its lock nobody else gets one, so none is taken away that
/// somebody has just come to hold.
void removeUnlessHeld(const QString &path, int descriptor)
{
    if (tryLock(descriptor, F_WRLCK) && hasName(descriptor)) {
        QFile::remove(path);
    }
}

/// What killed programs left says nothing any more.
void removeLeftOver()
{
    const QFileInfoList marks = QDir(folder()).entryInfoList(QDir::Files | QDir::NoSymLinks);
    for (const QFileInfo &mark : marks) {
        const int descriptor = openMark(mark.filePath(), 0);
        if (descriptor >= 0) {
            removeUnlessHeld(mark.filePath(), descriptor);
            ::close(descriptor);
        }
    }
}

} // namespace

std::unique_ptr<OpenMark> OpenMark::hold(const QString &shop)
{
    const QString path = markOf(shop);
    if (path.isEmpty() || !QDir().mkpath(folder())) {
        return nullptr;
    }
    removeLeftOver();
    // Another process may just be taking it away, as left over, which is done in a moment.
    constexpr int kMostTries = 20;
    for (int tries = 0; tries < kMostTries; ++tries) {
        const int descriptor = openMark(path, O_CREAT);
        if (descriptor < 0) {
            return nullptr;
        }
        if (tryLock(descriptor, F_RDLCK) && hasName(descriptor)) {
            return std::unique_ptr<OpenMark>(new OpenMark(path, descriptor));
        }
        ::close(descriptor);
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
    return nullptr;
}

bool OpenMark::isHeld(const QString &shop)
{
    const QString path = markOf(shop);
    const int descriptor = path.isEmpty() ? -1 : openMark(path, 0);
    if (descriptor < 0) {
        return false;
    }
    // Whoever takes a left-over one away has the other kind of lock on it.
    struct flock lock = lockOf(F_WRLCK);
    const bool isHeld = ::fcntl(descriptor, F_OFD_GETLK, &lock) == 0 && lock.l_type == F_RDLCK;
    ::close(descriptor);
    return isHeld;
}

OpenMark::~OpenMark()
{
    // First, so that of two who end at the same time the second finds nobody and takes it away.
    (void)tryLock(m_descriptor, F_UNLCK);
    removeUnlessHeld(m_path, m_descriptor);
    ::close(m_descriptor);
}

} // namespace vitrine::storage
