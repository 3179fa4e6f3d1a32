// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/Database.h"

#include "app/base/FileError.h"
#include "app/storage/ClosedShops.h"
#include "app/storage/CompiledStatement.h"
#include "app/storage/Draft.h"
#include "app/storage/DurableFile.h"
#include "app/storage/FileSync.h"
#include "app/storage/ForeignFile.h"
#include "app/storage/KnownSchema.h"
#include "app/storage/Migrations.h"
#include "app/storage/Neighbours.h"
#include "app/storage/OpenMark.h"
#include "app/storage/ShopPlace.h"
#include "app/storage/SqliteError.h"
#include "app/storage/SqliteMemory.h"
#include "app/storage/WriteAheadLog.h"

#include <SQLiteCpp/Backup.h>
#include <SQLiteCpp/Database.h>
#include <sqlite3.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <chrono>
#include <filesystem>

namespace vitrine::storage {

namespace {

/// How long a statement waits for another process. Well below the 10 s after which a program seems hung.
constexpr std::chrono::milliseconds kBusyTimeout{5000};

/// Whether there is something at the path. Unlike QFileInfo::exists() it tells "not there" from "not for you".
Result<std::filesystem::file_type> typeAt(const QString &path)
{
    std::error_code error;
    const std::filesystem::file_status status = std::filesystem::status(toFilesystem(path), error);
    if (status.type() == std::filesystem::file_type::none) {
        return tl::unexpected(fileError(error, path));
    }
    return status.type();
}

Result<qint64> firstInteger(Statement query)
{
    const Result<bool> row = query.step();
    if (!row) {
        return tl::unexpected(row.error());
    }
    return query.integer(0);
}

/// What lies beside a file that came from somebody else is theirs too: SQLite would play a journal back into the file,
/// and write a log through a link to wherever it leads.
Result<> checkNeighbours(const QString &path)
{
    for (const QLatin1String suffix : kNeighbourEndings) {
        std::error_code error;
        const std::filesystem::path neighbour = toFilesystem(path + suffix);
        const std::filesystem::file_type type = std::filesystem::symlink_status(neighbour, error).type();
        const bool isJournal = suffix == kJournalEnding;
        const bool isAllowed = type == std::filesystem::file_type::not_found
            || (type == std::filesystem::file_type::regular && !isJournal)
            || type == std::filesystem::file_type::none; // may not be looked at: SQLite will say why
        if (!isAllowed) {
            return failure(Error::Code::Forbidden, QStringLiteral("%1%2 should not be there").arg(path, suffix));
        }
    }
    return {};
}

} // namespace

Database::Database(std::unique_ptr<SQLite::Database> connection, QString path)
    : m_connection(std::move(connection))
    , m_patience(m_connection->getHandle(), kBusyTimeout)
    , m_checkpoints(m_connection->getHandle(), m_patience)
    , m_path(std::move(path))
{
}

Database::~Database()
{
    Q_ASSERT(m_thread.isCurrent());
    m_statements.clear();
    m_mark.reset();
    m_connection.reset();
    if (m_isSound) {
        ClosedShops::add(m_path);
    }
}

Result<> Database::close(std::unique_ptr<Database> database)
{
    Q_ASSERT(database->m_thread.isCurrent());
    sqlite3 *handle = database->m_connection->getHandle();
    const int code = sqlite3_wal_checkpoint_v2(handle, "main", SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
    return code == SQLITE_OK ? Result<>() : tl::unexpected(toError(SQLite::Exception(handle, code), handle));
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, Mode mode)
{
    return open(path, mode, Migrations::shop());
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, Mode mode, const Migrations &migrations)
{
    if (path.isEmpty() || path.contains(QChar::Null)) {
        return failure(Error::Code::InvalidInput, QStringLiteral("not a file name"));
    }
    return mode == Mode::Existing ? openExisting(path, migrations) : createNew(path, migrations);
}

Result<std::unique_ptr<Database>> Database::connectTo(const QString &path)
{
    limitSqliteMemory();
    try {
        // Without a mutex, because a connection has one thread.
        auto connection = std::make_unique<SQLite::Database>(QFile::encodeName(path).toStdString(),
                                                             SQLite::OPEN_READWRITE | SQLite::OPEN_NOMUTEX);
        return std::unique_ptr<Database>(new Database(std::move(connection), path));
    } catch (const SQLite::Exception &exception) {
        return tl::unexpected(toError(exception, nullptr));
    }
}

Result<std::unique_ptr<Database>> Database::openExisting(const QString &path, const Migrations &migrations)
{
    const Result<std::filesystem::file_type> type = typeAt(path);
    if (!type) {
        return tl::unexpected(type.error());
    }
    if (*type == std::filesystem::file_type::not_found) {
        return failure(Error::Code::NotFound, path);
    }
    if (*type != std::filesystem::file_type::regular) {
        return failure(Error::Code::InvalidInput, QStringLiteral("%1 is not a file").arg(path));
    }
    const QString canonical = QFileInfo(path).canonicalFilePath();
    if (const Result<> neighbours = checkNeighbours(canonical); !neighbours) {
        return tl::unexpected(neighbours.error());
    }
    const bool isAsWeClosedIt = ClosedShops::has(canonical);
    const bool logHasContent = QFileInfo(logOf(canonical)).size() > 0;
    Result<std::unique_ptr<Database>> database = connectTo(canonical);
    if (!database) {
        return database;
    }
    sqlite3 *handle = (*database)->m_connection->getHandle();
    // Closing a file that is refused must not carry its log over into it.
    sqlite3_db_config(handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, logHasContent ? 1 : 0, nullptr);
    if (const Result<> done = (*database)->protect(); !done) {
        return tl::unexpected(done.error());
    }
    // Before anything is read: on a disk that may not be written, reading fails in ways that tell less.
    if (sqlite3_db_readonly(handle, "main") == 1) {
        return failure(Error::Code::AccessDenied, QStringLiteral("%1 may not be written").arg(path));
    }
    const Result<qint64> application = firstInteger((*database)->prepare("PRAGMA application_id"));
    if (!application) {
        return tl::unexpected(application.error());
    }
    const Result<qint64> version = firstInteger((*database)->prepare("PRAGMA user_version"));
    if (!version) {
        return tl::unexpected(version.error());
    }
    if (*application != kShopApplicationId || *version < 1) {
        return failure(Error::Code::Corrupt, QStringLiteral("%1 is not a shop file").arg(path));
    }
    if (*version > migrations.version()) {
        return failure(
            Error::Code::TooNew,
            QStringLiteral("%1 has version %2, known is %3").arg(path).arg(*version).arg(migrations.version()));
    }
    // SQLite reads what is missing from the last page as zeros. Only a log with content could still complete it.
    const Result<qint64> pageSize = firstInteger((*database)->prepare("PRAGMA page_size"));
    if (!pageSize) {
        return tl::unexpected(pageSize.error());
    }
    if (!logHasContent && QFileInfo(canonical).size() % *pageSize != 0) {
        return failure(Error::Code::Corrupt, QStringLiteral("%1 is cut off").arg(path));
    }
    if (const Result<> ours = (*database)->checkSchema(migrations, static_cast<int>(*version)); !ours) {
        return failure(ours.error().code, QStringLiteral("%1: %2").arg(path, ours.error().detail));
    }
    // Asked only now, when this connection has SQLite's locks: if the others end from here on, there was no moment in
    // which nobody had the file open. Who brings it up to date reads it in any case.
    const bool isOpenAndWhole
        = *version == migrations.version() && OpenMark::isHeld(canonical) && (*database)->isAtItsPath();
    const bool isKnown = isAsWeClosedIt || isOpenAndWhole;
    // After the schema: it evaluates the rules that are written there.
    if (const Result<> whole = isKnown ? Result<>() : (*database)->checkPages(); !whole) {
        return failure(whole.error().code, QStringLiteral("%1: %2").arg(path, whole.error().detail));
    }
    // Before the first thing that could write over the log.
    if (const Result<> kept = logHasContent ? (*database)->keepUnreadLog(*pageSize) : Result<>(); !kept) {
        return tl::unexpected(kept.error());
    }
    sqlite3_db_config(handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 0, nullptr);
    if (const Result<> done = (*database)->configure(); !done) {
        return tl::unexpected(done.error());
    }
    if (const Result<> done = migrations.apply(**database); !done) {
        return tl::unexpected(done.error());
    }
    (*database)->m_isSound = true;
    (*database)->m_mark = OpenMark::hold(canonical);
    if (!(*database)->isAtItsPath()) {
        (*database)->m_mark.reset(); // it may be that of a file that took this one's place
    }
    return database;
}

Result<> Database::checkSchema(const Migrations &migrations, int version)
{
    const Result<KnownSchema> expected = KnownSchema::made(migrations, version);
    if (!expected) {
        return tl::unexpected(expected.error());
    }
    const Result<KnownSchema> found = KnownSchema::read(m_connection->getHandle());
    if (!found) {
        return tl::unexpected(found.error());
    }
    return found->mustBe(*expected);
}

Result<> Database::keepUnreadLog(qint64 pageSize)
{
    using Kind = WriteAheadLog::Rest::Kind;
    sqlite3 *handle = m_connection->getHandle();
    if (WriteAheadLog::restOf(handle, logPath(), pageSize).kind == Kind::Nothing) {
        return {};
    }
    // What somebody is just writing looks the same. With the lock for writing nobody is.
    if (const Result<> locked = execute("BEGIN IMMEDIATE"); !locked) {
        return locked;
    }
    const WriteAheadLog::Rest rest = WriteAheadLog::restOf(handle, logPath(), pageSize);
    Result<> done;
    if (rest.kind == Kind::LostCommits) {
        done = failure(Error::Code::Corrupt,
                       QStringLiteral("%1 is damaged: commits in it would be lost").arg(logPath()));
    } else if (rest.kind == Kind::Unread) {
        const Result<QString> kept = WriteAheadLog::keep(logPath(), m_path, rest);
        m_keptLog = kept.value_or(QString());
        done = kept ? Result<>() : tl::unexpected(kept.error());
    }
    const Result<> unlocked = execute("ROLLBACK");
    return done ? unlocked : done;
}

Result<> Database::checkPages()
{
    Statement check = prepare("PRAGMA quick_check(1)");
    const Result<bool> row = check.step();
    if (!row) {
        return tl::unexpected(row.error());
    }
    return check.text(0) == QLatin1String("ok") ? Result<>() : failure(Error::Code::Corrupt, check.text(0));
}

bool Database::isAtItsPath() const
{
    int hasMoved = 1;
    return sqlite3_file_control(m_connection->getHandle(), "main", SQLITE_FCNTL_HAS_MOVED, &hasMoved) == SQLITE_OK
        && hasMoved == 0;
}

Result<std::unique_ptr<Database>> Database::createNew(const QString &path, const Migrations &migrations)
{
    const QFileInfo target(path);
    const Result<std::filesystem::file_type> type = typeAt(path);
    if (!type) {
        return tl::unexpected(type.error());
    }
    if (const Result<> vacant = ShopPlace::checkVacant(path); !vacant) {
        return tl::unexpected(vacant.error());
    }
    if (!target.absoluteDir().exists()) {
        return failure(Error::Code::NotFound, target.absolutePath());
    }
    // Made under another name and then renamed: a shop file is complete from the moment it can be seen.
    const Draft draft(target.absoluteFilePath());
    if (const Result<> empty = writeDraft(draft.path(), {}); !empty) {
        return tl::unexpected(empty.error());
    }
    const Result<> made = [&]() -> Result<> {
        Result<std::unique_ptr<Database>> database = connectTo(draft.path());
        if (!database) {
            return tl::unexpected(database.error());
        }
        if (Result<> done = (*database)->protect(); !done) {
            return done;
        }
        if (Result<> done = (*database)->configure(); !done) {
            return done;
        }
        const std::string mark = "PRAGMA application_id = " + std::to_string(kShopApplicationId);
        if (Result<> done = (*database)->execute(mark.c_str()); !done) {
            return done;
        }
        Result<> upToDate = migrations.apply(**database);
        return upToDate ? close(std::move(*database)) : upToDate;
    }();
    if (!made) {
        return tl::unexpected(made.error());
    }
    if (const Result<> done = ShopPlace::publish(draft.path(), target.absoluteFilePath()); !done) {
        return tl::unexpected(done.error());
    }
    return openExisting(path, migrations);
}

Result<> Database::protect()
{
    // The file may come from anyone: nothing that its schema says may reach beyond it while it is looked at.
    sqlite3 *handle = m_connection->getHandle();
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 0);
    return execute("PRAGMA cell_size_check = ON;"
                   "PRAGMA mmap_size = 0;");
}

Result<> Database::configure()
{
    // The schema is known to be ours by now, word for word. Its triggers write the indexes of the search, which SQLite
    // lets only a trusted schema do.
    sqlite3_db_config(m_connection->getHandle(), SQLITE_DBCONFIG_TRUSTED_SCHEMA, 1, nullptr);
    // FULL is SQLite's word for: a commit that was acknowledged survives a power cut. Recursive triggers let the
    // triggers that keep orders see a row that REPLACE would remove.
    Result<> done = execute("PRAGMA foreign_keys = ON;"
                            "PRAGMA synchronous = FULL;"
                            "PRAGMA recursive_triggers = ON;"
                            "PRAGMA temp_store = MEMORY;");
    if (!done) {
        return done;
    }
    Statement mode = prepare("PRAGMA journal_mode = WAL");
    const Result<bool> row = mode.step();
    if (!row) {
        return tl::unexpected(row.error());
    }
    if (mode.text(0) != QLatin1String("wal")) {
        return failure(Error::Code::Unsupported, QStringLiteral("no write-ahead log possible for %1").arg(m_path));
    }
    return {};
}

Statement Database::prepare(const char *sql)
{
    Q_ASSERT(m_thread.isCurrent());
    const QByteArray key = QByteArray::fromRawData(sql, static_cast<qsizetype>(qstrlen(sql)));
    const auto found = m_statements.constFind(key);
    if (found != m_statements.cend() && !(*found)->inUse) {
        return Statement(m_connection->getHandle(), *found);
    }
    try {
        auto compiled = std::make_shared<Statement::Compiled>(*m_connection, std::string(sql));
        if (found == m_statements.cend()) {
            m_statements.insert(QByteArray(sql), compiled);
        }
        return Statement(m_connection->getHandle(), std::move(compiled));
    } catch (const SQLite::Exception &exception) {
        return Statement(toError(exception, m_connection->getHandle()));
    }
}

Result<> Database::execute(const char *script)
{
    Q_ASSERT(m_thread.isCurrent());
    try {
        m_connection->exec(script);
        return {};
    } catch (const SQLite::Exception &exception) {
        return tl::unexpected(toError(exception, m_connection->getHandle()));
    }
}

Result<> Database::executeInCopy(const char *script)
{
    Q_ASSERT(m_thread.isCurrent());
    std::unique_ptr<SQLite::Database> copy;
    try {
        // Without a name it is in a file that only SQLite has, and that goes with the connection.
        copy = std::make_unique<SQLite::Database>("", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        SQLite::Backup(*copy, *m_connection).executeStep();
        copy->exec(script);
        return {};
    } catch (const SQLite::Exception &exception) {
        return tl::unexpected(toError(exception, copy ? copy->getHandle() : nullptr));
    }
}

void Database::waitForOthersAtMost(std::chrono::milliseconds time)
{
    Q_ASSERT(m_thread.isCurrent());
    m_patience.setAtMost(time);
}

void Database::setLogPages(int pages)
{
    Q_ASSERT(m_thread.isCurrent());
    m_checkpoints.setPages(pages);
}

Result<> Database::emptyIndex(const QString &table)
{
    // What FTS5 writes when an index is made: no averages, and a structure of no levels and no segments. Only the
    // tables it keeps them in can be written then, which SQLite otherwise forbids.
    const QString script
        = QStringLiteral("DELETE FROM \"%1_data\"; DELETE FROM \"%1_idx\"; DELETE FROM \"%1_config\";"
                         "INSERT INTO \"%1_data\" (id, block) VALUES (1, x''), (10, x'00000000000000');"
                         "INSERT INTO \"%1_config\" (k, v) VALUES ('version', 4);")
              .arg(table);
    sqlite3 *handle = m_connection->getHandle();
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr);
    const Result<> done = execute(script.toUtf8().constData());
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    return done;
}

bool Database::inTransaction() const
{
    Q_ASSERT(m_thread.isCurrent());
    return sqlite3_get_autocommit(m_connection->getHandle()) == 0;
}

qint64 Database::lastNumber() const
{
    Q_ASSERT(m_thread.isCurrent());
    return m_connection->getLastInsertRowid();
}

Result<qint64> Database::dataVersion()
{
    return firstInteger(prepare("PRAGMA data_version"));
}

Result<> Database::checkIntegrity()
{
    const Result<> whole = lookForDamage();
    if (!whole && whole.error().code == Error::Code::Corrupt) {
        m_isSound = false;
        m_mark.reset();
        ClosedShops::remove(m_path);
    }
    return whole;
}

Result<> Database::lookForDamage()
{
    Statement check = prepare("PRAGMA integrity_check(1)");
    const Result<bool> row = check.step();
    if (!row) {
        return tl::unexpected(row.error());
    }
    if (check.text(0) != QLatin1String("ok")) {
        return failure(Error::Code::Corrupt, check.text(0));
    }
    return checkReferences();
}

Result<> Database::checkReferences()
{
    Statement orphans = prepare("PRAGMA foreign_key_check");
    const Result<bool> orphan = orphans.step();
    if (!orphan) {
        return tl::unexpected(orphan.error());
    }
    if (*orphan) {
        return failure(Error::Code::Corrupt,
                       QStringLiteral("a row of %1 without its %2").arg(orphans.text(0), orphans.text(2)));
    }
    return {};
}

Result<> Database::copyInto(const QString &path)
{
    if (QFileInfo::exists(path)) {
        return failure(Error::Code::AlreadyExists, path);
    }
    if (inTransaction()) {
        // SQLite copies within none. Another connection sees what was committed before this one began.
        const Result<std::unique_ptr<Database>> other = connectTo(m_path);
        if (!other) {
            return tl::unexpected(other.error());
        }
        if (Result<> done = (*other)->protect(); !done) {
            return done;
        }
        if (Result<> done = (*other)->configure(); !done) {
            return done;
        }
        return (*other)->copyInto(path);
    }
    sqlite3 *handle = m_connection->getHandle();
    sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 1); // the new file, while it is written
    const Result<int> copied = prepare("VACUUM INTO ?1").bind(path).run();
    sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 0);
    const Result<> done = copied ? syncToDisk(path) : tl::unexpected(copied.error());
    if (!done) {
        QFile::remove(path);
        QFile::remove(path + kJournalEnding);
    }
    return done;
}

QString Database::path() const
{
    return m_path;
}

QString Database::logPath() const
{
    return logOf(m_path);
}

QString Database::keptLog() const
{
    return m_keptLog;
}

void Database::announceCommit()
{
    // Other processes watch the file. The log is written before the commit can be seen; this comes after it. Setting
    // the time by name leaves SQLite's locks alone, which opening and closing the file here would drop. When it fails
    // the log's own event is left to them.
    std::error_code ignored;
    std::filesystem::last_write_time(toFilesystem(m_path), std::filesystem::file_time_type::clock::now(), ignored);
    Q_EMIT committed();
}

} // namespace vitrine::storage
