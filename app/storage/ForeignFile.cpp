// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/ForeignFile.h"

#include "app/storage/KnownSchema.h"
#include "app/storage/Migrations.h"
#include "app/storage/Neighbours.h"
#include "app/storage/SqliteError.h"
#include "app/storage/SqliteMemory.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <sqlite3.h>

#include <QFile>
#include <QFileInfo>
#include <QUrl>
#include <QtEndian>

namespace vitrine::storage {

namespace {

/// More than any value of a shop or picture of a backup has; a file that claims more is not to fill the memory.
constexpr int kLongestValue = 64 * 1024 * 1024;

Result<> checkPlace(const QString &path)
{
    const QFileInfo file(path);
    if (!file.exists()) {
        return failure(Error::Code::NotFound, path);
    }
    if (!file.isFile()) {
        return failure(Error::Code::InvalidInput, QStringLiteral("%1 is not a file").arg(path));
    }
    if (!file.isReadable()) {
        return failure(Error::Code::AccessDenied, path);
    }
    for (const QLatin1String suffix : {kLogEnding, kJournalEnding}) {
        // What it holds would be missing: the file is read as if it were alone.
        if (QFileInfo(path + suffix).size() > 0) {
            return failure(Error::Code::Forbidden, QStringLiteral("%1%2 should not be there").arg(path, suffix));
        }
    }
    return {};
}

} // namespace

qint64 applicationIdAt(const QString &path)
{
    constexpr qint64 kMarkAt = 68;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || !file.seek(kMarkAt)) {
        return 0;
    }
    const QByteArray mark = file.read(4);
    return mark.size() == 4 ? qFromBigEndian<quint32>(mark.constData()) : 0;
}

ForeignFile::ForeignFile(std::unique_ptr<SQLite::Database> connection, Kind kind, int version)
    : m_connection(std::move(connection)), m_kind(kind), m_version(version)
{
}

ForeignFile::ForeignFile(ForeignFile &&) noexcept = default;
ForeignFile &ForeignFile::operator=(ForeignFile &&) noexcept = default;
ForeignFile::~ForeignFile() = default;

const char *ForeignFile::backupTables()
{
    return "CREATE TABLE backup (id INTEGER PRIMARY KEY CHECK (id = 1), made_at INTEGER NOT NULL, "
           "pictures INTEGER NOT NULL CHECK (pictures >= 0), missing INTEGER NOT NULL CHECK (missing >= 0)) STRICT;"
           "CREATE TABLE backup_pictures (path TEXT NOT NULL PRIMARY KEY, "
           "hash TEXT NOT NULL CHECK (length(hash) = 64 AND hash NOT GLOB '*[^0-9a-f]*'), bytes BLOB NOT NULL) STRICT;";
}

Result<ForeignFile> ForeignFile::open(const QString &path)
{
    if (const Result<> place = checkPlace(path); !place) {
        return tl::unexpected(place.error());
    }
    limitSqliteMemory();
    // Immutable: neither a lock nor a byte is written, and no log is looked for.
    const QByteArray name = QUrl::toPercentEncoding(QFileInfo(path).canonicalFilePath(), "/");
    std::unique_ptr<SQLite::Database> connection;
    try {
        connection
            = std::make_unique<SQLite::Database>("file:" + name.toStdString() + "?immutable=1",
                                                 SQLite::OPEN_READONLY | SQLite::OPEN_URI | SQLite::OPEN_NOMUTEX);
        sqlite3 *handle = connection->getHandle();
        sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
        sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
        sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 0);
        sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, kLongestValue);
        connection->exec("PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0; PRAGMA query_only = ON");
        const qint64 application = connection->execAndGet("PRAGMA application_id").getInt64();
        const int version = connection->execAndGet("PRAGMA user_version").getInt();
        const qint64 pageSize = connection->execAndGet("PRAGMA page_size").getInt64();
        const qint64 pages = connection->execAndGet("PRAGMA page_count").getInt64();
        if ((application != kShopApplicationId && application != kBackupApplicationId) || version < 1) {
            return failure(Error::Code::Corrupt, QStringLiteral("%1 is neither a backup nor a shop").arg(path));
        }
        const Migrations &migrations = Migrations::shop();
        if (version > migrations.version()) {
            return failure(
                Error::Code::TooNew,
                QStringLiteral("%1 has version %2, known is %3").arg(path).arg(version).arg(migrations.version()));
        }
        if (QFileInfo(path).size() != pageSize * pages) {
            return failure(Error::Code::Corrupt, QStringLiteral("%1 is cut off or has more than its pages").arg(path));
        }
        const Kind kind = application == kBackupApplicationId ? Kind::Backup : Kind::Shop;
        const Result<KnownSchema> expected
            = KnownSchema::made(migrations, version, kind == Kind::Backup ? backupTables() : "");
        if (!expected) {
            return tl::unexpected(expected.error());
        }
        const Result<KnownSchema> found = KnownSchema::read(handle);
        if (!found) {
            return tl::unexpected(found.error());
        }
        if (const Result<> ours = found->mustBe(*expected); !ours) {
            return failure(ours.error().code, QStringLiteral("%1: %2").arg(path, ours.error().detail));
        }
        const std::string damage = connection->execAndGet("PRAGMA integrity_check(1)").getString();
        if (damage != "ok") {
            return failure(Error::Code::Corrupt, QStringLiteral("%1: %2").arg(path, QString::fromStdString(damage)));
        }
        SQLite::Statement orphans(*connection, "PRAGMA foreign_key_check");
        if (orphans.executeStep()) {
            return failure(Error::Code::Corrupt,
                           QStringLiteral("%1: a row of %2 without its %3")
                               .arg(path, QString::fromStdString(orphans.getColumn(0).getString()),
                                    QString::fromStdString(orphans.getColumn(2).getString())));
        }
        return ForeignFile(std::move(connection), kind, version);
    } catch (const SQLite::Exception &exception) {
        return tl::unexpected(toError(exception, connection ? connection->getHandle() : nullptr));
    }
}

} // namespace vitrine::storage
