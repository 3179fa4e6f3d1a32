// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/OpenMark.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QSysInfo>

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
    return folder() + u'/' + QString::fromLatin1(QCryptographicHash::hash(name, QCryptographicHash::Sha256).toHex());
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

bool isLockedByOthers(int descriptor)
{
    struct flock lock = lockOf(F_WRLCK);
    return ::fcntl(descriptor, F_OFD_GETLK, &lock) == 0 && lock.l_type != F_UNLCK;
}

/// What killed programs left says nothing any more.
void removeLeftOver()
{
    const QFileInfoList marks = QDir(folder()).entryInfoList(QDir::Files | QDir::NoSymLinks);
    for (const QFileInfo &mark : marks) {
        const int descriptor = openMark(mark.filePath(), 0);
        if (descriptor >= 0) {
            if (!isLockedByOthers(descriptor)) {
                QFile::remove(mark.filePath());
            }
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
    // Another process may take the file for left over before it is locked.
    constexpr int kMostTries = 3;
    for (int tries = 0; tries < kMostTries; ++tries) {
        const int descriptor = openMark(path, O_CREAT);
        if (descriptor < 0) {
            return nullptr;
        }
        struct flock lock = lockOf(F_RDLCK);
        struct stat found = {};
        if (::fcntl(descriptor, F_OFD_SETLK, &lock) == 0 && ::fstat(descriptor, &found) == 0 && found.st_nlink > 0) {
            return std::unique_ptr<OpenMark>(new OpenMark(path, descriptor));
        }
        ::close(descriptor);
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
    const bool isLocked = isLockedByOthers(descriptor);
    ::close(descriptor);
    return isLocked;
}

OpenMark::~OpenMark()
{
    if (!isLockedByOthers(m_descriptor)) {
        QFile::remove(m_path);
    }
    ::close(m_descriptor);
}

} // namespace vitrine::storage
