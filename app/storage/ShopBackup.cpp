// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/ShopBackup.h"

#include "app/base/ContentHash.h"
#include "app/storage/Database.h"
#include "app/storage/Draft.h"
#include "app/storage/DurableFile.h"
#include "app/storage/FileSync.h"
#include "app/storage/ForeignFile.h"
#include "app/storage/MadeFiles.h"
#include "app/storage/Migrations.h"
#include "app/storage/RowCopy.h"
#include "app/storage/ShopPictures.h"
#include "app/storage/ShopPlace.h"
#include "app/storage/SqliteError.h"
#include "app/storage/StrayDrafts.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <set>

namespace vitrine::storage {

namespace {

/// Fails when the folder of `path`, below `root`, cannot be made or leads out of it.
Result<> makeFolderFor(const QString &root, const QString &path, MadeFiles &made)
{
    QString folder = root;
    const QStringList parts = path.split(u'/');
    for (qsizetype i = 0; i + 1 < parts.size(); ++i) {
        folder += u'/' + parts.at(i);
        const QFileInfo info(folder);
        if (info.isSymLink() || (info.exists() && !info.isDir())) {
            return failure(Error::Code::Forbidden, QStringLiteral("%1 is not a folder").arg(folder));
        }
        if (!info.exists()) {
            if (!QDir().mkdir(folder)) {
                return failure(Error::Code::AccessDenied, folder);
            }
            made.add(folder);
        }
    }
    return {};
}

/// Puts the pictures into a copy of the shop and makes a backup of it.
Result<> addPictures(const QString &copy, const QString &shop)
{
    std::unique_ptr<SQLite::Database> connection;
    try {
        connection = std::make_unique<SQLite::Database>(QFile::encodeName(copy).toStdString(), SQLite::OPEN_READWRITE);
        // A draft that a power cut spoils is never looked at; it is on the disk before it gets its name.
        connection->exec("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; BEGIN");
        const int version = connection->execAndGet("PRAGMA user_version").getInt();
        const Result<QStringList> paths = picturesOf(*connection, version);
        if (!paths) {
            return tl::unexpected(paths.error());
        }
        connection->exec(ForeignFile::backupTables());
        int missing = 0;
        int pictures = 0;
        {
            SQLite::Statement insert(*connection,
                                     "INSERT INTO backup_pictures (path, hash, bytes) VALUES (?1, ?2, ?3)");
            for (const QString &path : *paths) {
                const Result<QByteArray> bytes = readPicture(shop, path);
                if (!bytes) {
                    ++missing;
                    continue;
                }
                insert.reset();
                insert.bind(1, path.toStdString());
                insert.bind(2, hashOf(*bytes).toStdString());
                insert.bindNoCopy(3, bytes->constData(), static_cast<int>(bytes->size()));
                insert.exec();
                ++pictures;
            }
        }
        connection->exec(QStringLiteral("INSERT INTO backup (id, made_at, pictures, missing) VALUES (1, %1, %2, %3);"
                                        "PRAGMA application_id = %4; COMMIT")
                             .arg(QDateTime::currentMSecsSinceEpoch())
                             .arg(pictures)
                             .arg(missing)
                             .arg(kBackupApplicationId)
                             .toStdString());
        return {};
    } catch (const SQLite::Exception &exception) {
        return tl::unexpected(toError(exception, connection ? connection->getHandle() : nullptr));
    }
}

/// What the backup says of itself; for a copy of a shop, that it has no pictures.
BackupContents contentsOf(const ForeignFile &file)
{
    BackupContents contents;
    if (file.kind() == ForeignFile::Kind::Shop) {
        return contents;
    }
    SQLite::Statement query(file.connection(), "SELECT made_at, pictures, missing FROM backup");
    if (query.executeStep()) {
        contents.madeAt = QDateTime::fromMSecsSinceEpoch(query.getColumn(0).getInt64(), Qt::UTC);
        contents.pictures = query.getColumn(1).getInt();
        contents.missingPictures = query.getColumn(2).getInt();
    }
    return contents;
}

using PictureVisitor = std::function<Result<>(const QString &path, const QByteArray &bytes)>;

/// Each picture of the backup that is what it says and belongs to the shop. Fails with Forbidden for any other.
Result<> forEachPicture(const ForeignFile &file, const PictureVisitor &visit)
{
    const Result<QStringList> known = picturesOf(file.connection(), file.version());
    if (!known) {
        return tl::unexpected(known.error());
    }
    if (file.kind() == ForeignFile::Kind::Shop) {
        return {};
    }
    const std::set<QString> expected(known->cbegin(), known->cend());
    int visited = 0;
    SQLite::Statement query(file.connection(), "SELECT path, hash, bytes FROM backup_pictures");
    while (query.executeStep()) {
        const QString path = QString::fromStdString(query.getColumn(0).getString());
        const SQLite::Column blob = query.getColumn(2);
        const QByteArray bytes(static_cast<const char *>(blob.getBlob()), blob.getBytes());
        const QString hash = hashOf(bytes);
        if (expected.count(path) == 0 || !staysInside(path) || bytes.size() > kLargestPicture) {
            return failure(Error::Code::Forbidden, QStringLiteral("a picture at %1").arg(path));
        }
        if (query.getColumn(1).getString() != hash.toStdString()
            || (isNameOfImage(path) && path.section(u':', 1).section(u'.', 0, 0) != hash)) {
            return failure(Error::Code::Corrupt, QStringLiteral("the picture %1 is damaged").arg(path));
        }
        if (Result<> taken = visit(path, bytes); !taken) {
            return taken;
        }
        ++visited;
    }
    if (visited != contentsOf(file).pictures) {
        return failure(Error::Code::Corrupt, QStringLiteral("pictures are missing"));
    }
    return {};
}

Result<> writePicture(const QString &shop, const QString &name, const QByteArray &bytes, MadeFiles &made)
{
    const QString folder = QFileInfo(shop).absolutePath();
    const QString path = placeOf(name, shop);
    const QString file = folder + u'/' + path;
    if (Result<> ready = makeFolderFor(folder, path, made); !ready) {
        return ready;
    }
    if (QFileInfo::exists(file) || QFileInfo(file).isSymLink()) {
        const Result<QByteArray> there = readPicture(shop, name);
        return there && *there == bytes ? Result<>() : failure(Error::Code::AlreadyExists, file);
    }
    Result<> written = writeNewFile(file, bytes);
    if (written || written.error().code != Error::Code::AlreadyExists) {
        made.add(file); // it may have its name, and only its folder not be synced
    }
    return written;
}

/// The shop beside whose file the pictures of a copy are: a dated copy is in a folder named after it.
QString shopOfCopy(const QString &copy)
{
    const QLatin1String suffix(".copies");
    const QString folder = QFileInfo(copy).canonicalPath();
    return folder.endsWith(suffix) ? folder.chopped(suffix.size()) : QFileInfo(copy).canonicalFilePath();
}

/// Takes the pictures of a copy along, which has none itself. One that is not there, or where the new shop has another,
/// is no reason to do without the shop.
Result<BackupContents> carryPictures(const ForeignFile &file, const QString &from, const QString &to, MadeFiles &made)
{
    const Result<QStringList> names = picturesOf(file.connection(), file.version());
    if (!names) {
        return tl::unexpected(names.error());
    }
    BackupContents contents;
    for (const QString &name : *names) {
        const Result<QByteArray> bytes = readPicture(from, name);
        const Result<> written = bytes ? writePicture(to, name, *bytes, made) : tl::unexpected(bytes.error());
        if (!written && written.error().code == Error::Code::DiskFull) {
            return tl::unexpected(written.error());
        }
        ++(written ? contents.pictures : contents.missingPictures);
    }
    return contents;
}

/// From here on the shop goes its own way: what the lost one got after the backup is not in it.
Result<> rememberRestoring(Database &shop)
{
    const Result<int> written = shop.prepare("INSERT INTO meta (key, value) VALUES ('restored_at', ?1) "
                                             "ON CONFLICT (key) DO UPDATE SET value = excluded.value")
                                    .bind(QString::number(QDateTime::currentMSecsSinceEpoch()))
                                    .run();
    return written ? Result<>() : tl::unexpected(written.error());
}

/// A shop of our own making with the rows of the file, brought up to date.
Result<> makeShop(const ForeignFile &file, const QString &draft, const ShopBackup::Acceptance &accept)
{
    {
        auto old = Database::open(draft, Database::Mode::CreateNew, Migrations::shop().upTo(file.version()));
        if (!old) {
            return tl::unexpected(old.error());
        }
        if (Result<> copied = RowCopy::copy(file, **old); !copied) {
            return copied;
        }
        if (Result<> done = Migrations::shop().apply(**old, Migrations::Keep::Nothing); !done) {
            return done;
        }
        if (Result<> closed = Database::close(std::move(*old)); !closed) {
            return closed;
        }
    }
    auto shop = Database::open(draft, Database::Mode::Existing);
    if (!shop) {
        return tl::unexpected(shop.error());
    }
    if (Result<> sound = (*shop)->checkIntegrity(); !sound) {
        return sound;
    }
    if (Result<> accepted = accept ? accept(**shop) : Result<>(); !accepted) {
        return accepted;
    }
    Result<> remembered = rememberRestoring(**shop);
    return remembered ? Database::close(std::move(*shop)) : remembered;
}

} // namespace

Result<BackupContents> ShopBackup::write(const QString &shop, const QString &target, const Acceptance &accept)
{
    const QFileInfo place(target);
    if (place.exists() || place.isSymLink()) {
        return failure(Error::Code::AlreadyExists, target);
    }
    if (!place.absoluteDir().exists()) {
        return failure(Error::Code::NotFound, place.absolutePath());
    }
    StrayDrafts::removeOf(place.absoluteFilePath());
    StrayDrafts::removeShopsIn(place.absolutePath());
    const Draft draft(place.absoluteFilePath());
    QString source;
    {
        const auto database = Database::open(shop, Database::Mode::Existing);
        if (!database) {
            return tl::unexpected(database.error());
        }
        source = (*database)->path();
        if (const Result<> accepted = accept ? accept(**database) : Result<>(); !accepted) {
            return tl::unexpected(accepted.error());
        }
        if (const Result<> copied = (*database)->copyInto(draft.path()); !copied) {
            return tl::unexpected(copied.error());
        }
    }
    if (const Result<> added = addPictures(draft.path(), source); !added) {
        return tl::unexpected(added.error());
    }
    if (const Result<> synced = syncToDisk(draft.path()); !synced) {
        return tl::unexpected(synced.error());
    }
    const Result<BackupContents> contents = check(draft.path());
    if (!contents) {
        return contents;
    }
    if (const Result<> done = publish(draft.path(), place.absoluteFilePath()); !done) {
        return tl::unexpected(done.error());
    }
    return contents;
}

Result<BackupContents> ShopBackup::check(const QString &backup)
{
    const Result<ForeignFile> file = ForeignFile::open(backup);
    if (!file) {
        return tl::unexpected(file.error());
    }
    try {
        const Result<> whole
            = forEachPicture(*file, [](const QString &, const QByteArray &) -> Result<> { return {}; });
        if (!whole) {
            return tl::unexpected(whole.error());
        }
        return contentsOf(*file);
    } catch (const SQLite::Exception &exception) {
        return tl::unexpected(toError(exception, file->connection().getHandle()));
    }
}

Result<BackupContents> ShopBackup::restore(const QString &backup, const QString &shop, const Acceptance &accept)
{
    const QFileInfo place(shop);
    if (!place.absoluteDir().exists()) {
        return failure(Error::Code::NotFound, place.absolutePath());
    }
    const Result<ForeignFile> file = ForeignFile::open(backup);
    if (!file) {
        return tl::unexpected(file.error());
    }
    if (const Result<> vacant = ShopPlace::checkVacant(shop, ShopPlace::LostLog::PutAside); !vacant) {
        return tl::unexpected(vacant.error());
    }
    StrayDrafts::removeOf(place.absoluteFilePath());
    const Draft draft(place.absoluteFilePath());
    if (const Result<> made = makeShop(*file, draft.path(), accept); !made) {
        return tl::unexpected(made.error());
    }
    const QString target = QFileInfo(place.absolutePath()).canonicalFilePath() + u'/' + place.fileName();
    MadeFiles pictures;
    try {
        const Result<> written
            = forEachPicture(*file, [&target, &pictures](const QString &path, const QByteArray &bytes) {
                  return writePicture(target, path, bytes, pictures);
              });
        if (!written) {
            return tl::unexpected(written.error());
        }
        const Result<BackupContents> contents = file->kind() == ForeignFile::Kind::Shop
            ? carryPictures(*file, shopOfCopy(backup), target, pictures)
            : contentsOf(*file);
        if (!contents) {
            return contents;
        }
        // Only now, when nothing can fail any more: as long as the log is there no other shop is made in its place.
        const Result<> done = ShopPlace::publish(draft.path(), place.absoluteFilePath(), ShopPlace::LostLog::PutAside);
        if (done || !QFileInfo::exists(draft.path())) {
            pictures.keep(); // the shop has its name, also when only its folder could not be synced
        }
        return done ? contents : tl::unexpected(done.error());
    } catch (const SQLite::Exception &exception) {
        return tl::unexpected(toError(exception, file->connection().getHandle()));
    }
}

} // namespace vitrine::storage
