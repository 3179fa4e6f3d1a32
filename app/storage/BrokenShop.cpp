// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/BrokenShop.h"

#include "app/storage/ClosedShops.h"
#include "app/storage/Database.h"
#include "app/storage/FileLock.h"
#include "app/storage/FileSync.h"
#include "app/storage/FolderLock.h"
#include "app/storage/ForeignFile.h"
#include "app/storage/Neighbours.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace vitrine::storage {

namespace {

bool hasOurMark(const QString &path)
{
    return applicationIdAt(path) == kShopApplicationId;
}

QString nameAside(const QFileInfo &shop, const QString &mark)
{
    return QStringLiteral("%1/%2.broken-%3.%4").arg(shop.absolutePath(), shop.completeBaseName(), mark, shop.suffix());
}

QString now()
{
    return QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd'T'HHmmsszzz");
}

/// And logs whose file is not known. Oldest first.
QFileInfoList filesAside(const QFileInfo &shop)
{
    // Compared letter by letter: a pattern would take brackets in the shop's name for its own signs.
    const QString end = u'.' + shop.suffix();
    const QString begin = QFileInfo(nameAside(shop, QString())).fileName().chopped(end.size());
    QFileInfoList files = shop.absoluteDir().entryInfoList(QDir::Files, QDir::Name);
    files.removeIf([&](const QFileInfo &file) {
        const QString name = file.fileName();
        return !name.startsWith(begin) || !(name.endsWith(end) || name.endsWith(logOf(end)));
    });
    return files;
}

/// Closes the file again, which would otherwise be in use.
Result<> checkDamaged(const QString &path)
{
    const auto opened = Database::open(path, Database::Mode::Existing);
    if (opened) {
        return failure(Error::Code::Conflict, QStringLiteral("%1 is not damaged").arg(path));
    }
    return opened.error().code == Error::Code::Corrupt ? Result<>() : tl::unexpected(opened.error());
}

} // namespace

Result<BrokenShop> BrokenShop::setAside(const QString &shop)
{
    const QFileInfo file(shop);
    if (!file.isFile()) {
        return failure(Error::Code::NotFound, shop);
    }
    const QString path = file.canonicalFilePath();
    const QFileInfo place(path);
    const DatedCopies copies(path);
    if (copies.list().isEmpty() && !hasOurMark(path)) {
        return failure(Error::Code::InvalidInput, QStringLiteral("%1 does not look like a shop").arg(path));
    }
    // Looked at here, because whoever asks may have done so before another process put a good one in its place; and
    // before the lock, because it takes its time.
    const QByteArray looked = stateOfFile(path);
    if (const Result<> damaged = checkDamaged(path); !damaged) {
        return tl::unexpected(damaged.error());
    }
    Result<std::unique_ptr<FolderLock>> lock = FolderLock::hold(place.absolutePath());
    if (!lock) {
        return tl::unexpected(lock.error());
    }
    if (const QByteArray found = stateOfFile(path); found.isEmpty()) {
        return failure(Error::Code::NotFound, path);
    } else if (found != looked) {
        return failure(Error::Code::Conflict, QStringLiteral("%1 is another file than the damaged one").arg(path));
    }
    if (const Result<> unused = checkUnused(path); !unused) {
        return tl::unexpected(unused.error());
    }
    const QString keptAs = nameAside(place, now());
    // The shop first: whoever is killed in between leaves a log without a shop, where none is made or opened. A shop
    // without its log would open, and lack what is in it.
    if (const Result<> renamed = renameToNew(path, keptAs); !renamed) {
        return tl::unexpected(renamed.error());
    }
    QFile::remove(path + kLogIndexEnding);
    if (QFileInfo::exists(logOf(path))) {
        const Result<> renamed = renameToNew(logOf(path), logOf(keptAs));
        // Without a log that somebody has taken away the shop is not given its name back, for the same reason.
        if (!renamed && renamed.error().code != Error::Code::NotFound) {
            (void)renameToNew(keptAs, path);
            return tl::unexpected(renamed.error());
        }
    }
    if (const Result<> synced = syncToDisk(place.absolutePath()); !synced) {
        return tl::unexpected(synced.error());
    }
    lock->reset(); // finding a good copy takes its time
    return BrokenShop{keptAs, copies.newestGood()};
}

std::optional<BrokenShop> BrokenShop::remainsOf(const QString &shop)
{
    const QFileInfo place(shop);
    if (place.exists()) {
        return std::nullopt;
    }
    const QFileInfoList aside = filesAside(place);
    const DatedCopies copies(shop);
    if (aside.isEmpty() && copies.list().isEmpty() && !QFileInfo::exists(logOf(shop))) {
        return std::nullopt;
    }
    return BrokenShop{aside.isEmpty() ? QString() : aside.last().absoluteFilePath(), copies.newestGood()};
}

Result<> BrokenShop::setLogAside(const QString &shop)
{
    const QFileInfo place(shop);
    if (place.exists() || place.isSymLink() || !QFileInfo(logOf(shop)).isFile()) {
        return {};
    }
    if (Result<> renamed = renameToNew(logOf(shop), logOf(nameAside(place, now()))); !renamed) {
        return renamed;
    }
    return syncToDisk(place.absolutePath());
}

} // namespace vitrine::storage
