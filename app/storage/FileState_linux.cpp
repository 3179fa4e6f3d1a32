// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/ClosedShops.h"

#include <sys/stat.h>

#include <QFile>

namespace vitrine::storage {

QByteArray stateOfFile(const QString &path)
{
    struct stat found = {};
    if (::lstat(QFile::encodeName(path).constData(), &found) != 0 || !S_ISREG(found.st_mode)) {
        return {};
    }
    QByteArray state;
    for (const auto number :
         {static_cast<qint64>(found.st_dev), static_cast<qint64>(found.st_ino), static_cast<qint64>(found.st_size),
          static_cast<qint64>(found.st_ctim.tv_sec), static_cast<qint64>(found.st_ctim.tv_nsec)}) {
        state += QByteArray::number(number) + ' ';
    }
    return state;
}

} // namespace vitrine::storage
