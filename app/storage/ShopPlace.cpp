// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/ShopPlace.h"

#include "app/storage/BrokenShop.h"
#include "app/storage/DurableFile.h"
#include "app/storage/FolderLock.h"

#include <QFileInfo>

namespace vitrine::storage {

Result<> ShopPlace::checkVacant(const QString &path, LostLog lostLog)
{
    const QLatin1String log("-wal");
    for (const QLatin1String suffix : {QLatin1String(""), log, QLatin1String("-journal")}) {
        const QFileInfo there(path + suffix);
        const bool isInTheWay = suffix != log || lostLog == LostLog::Refuse || there.isSymLink() || !there.isFile();
        if (isInTheWay && (there.exists() || there.isSymLink())) {
            return failure(Error::Code::AlreadyExists, there.filePath());
        }
    }
    return {};
}

Result<> ShopPlace::publish(const QString &draft, const QString &path, LostLog lostLog)
{
    // Only the file gets the name. What a log still holds, because it could not be carried over, would be lost with it.
    const QString log = draft + QLatin1String("-wal");
    if (QFileInfo(log).size() > 0) {
        return failure(Error::Code::Internal, QStringLiteral("%1 holds what the shop lacks").arg(log));
    }
    const auto lock = FolderLock::hold(QFileInfo(path).absolutePath());
    if (!lock) {
        return tl::unexpected(lock.error());
    }
    if (lostLog == LostLog::PutAside) {
        if (Result<> aside = BrokenShop::setLogAside(path); !aside) {
            return aside;
        }
    }
    if (Result<> vacant = checkVacant(path); !vacant) {
        return vacant;
    }
    return storage::publish(draft, path);
}

} // namespace vitrine::storage
