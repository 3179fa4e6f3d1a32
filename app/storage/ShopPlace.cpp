// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/ShopPlace.h"

#include "app/storage/BrokenShop.h"
#include "app/storage/DurableFile.h"
#include "app/storage/FolderLock.h"
#include "app/storage/Neighbours.h"

#include <QFileInfo>

namespace vitrine::storage {

Result<> ShopPlace::checkVacant(const QString &path, LostLog lostLog)
{
    for (const QLatin1String ending : {QLatin1String(""), kLogEnding, kJournalEnding}) {
        const QFileInfo there(path + ending);
        const bool isInTheWay
            = ending != kLogEnding || lostLog == LostLog::Refuse || there.isSymLink() || !there.isFile();
        if (isInTheWay && (there.exists() || there.isSymLink())) {
            return failure(Error::Code::AlreadyExists, there.filePath());
        }
    }
    return {};
}

Result<> ShopPlace::publish(const QString &draft, const QString &path, LostLog lostLog)
{
    // Only the file gets the name. What a log still holds, because it could not be carried over, would be lost with it.
    const QString log = logOf(draft);
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
