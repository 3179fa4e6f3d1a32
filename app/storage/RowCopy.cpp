// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/RowCopy.h"

#include "app/storage/Database.h"
#include "app/storage/ForeignFile.h"
#include "app/storage/KnownSchema.h"
#include "app/storage/Migrations.h"
#include "app/storage/SqliteError.h"
#include "app/storage/Transaction.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <sqlite3.h>

#include <QStringList>

namespace vitrine::storage {

namespace {

struct Finalize {
    void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
};
using RawStatement = std::unique_ptr<sqlite3_stmt, Finalize>;

Result<RawStatement> prepare(sqlite3 *connection, const QString &sql)
{
    sqlite3_stmt *statement = nullptr;
    const int code = sqlite3_prepare_v2(connection, sql.toUtf8().constData(), -1, &statement, nullptr);
    if (code != SQLITE_OK) {
        return tl::unexpected(toError(SQLite::Exception(connection, code), connection));
    }
    return RawStatement(statement);
}

/// Whatever a row of the file does not keep to makes it a damaged file.
Error refusal(sqlite3 *connection, int code, const QString &table)
{
    Error error = toError(SQLite::Exception(connection, code), connection);
    if ((code & 0xFF) == SQLITE_CONSTRAINT || (code & 0xFF) == SQLITE_MISMATCH) {
        error.code = Error::Code::Corrupt;
    }
    error.detail = QStringLiteral("%1: %2").arg(table, error.detail);
    return error;
}

/// `table` is a name of our own schema.
Result<> copyTable(sqlite3 *from, sqlite3 *into, const QString &table)
{
    const Result<RawStatement> read = prepare(from, QStringLiteral("SELECT * FROM \"%1\"").arg(table));
    if (!read) {
        return tl::unexpected(read.error());
    }
    const int columns = sqlite3_column_count(read->get());
    const QStringList places(columns, QStringLiteral("?"));
    const Result<RawStatement> write
        = prepare(into, QStringLiteral("INSERT INTO \"%1\" VALUES (%2)").arg(table, places.join(QLatin1String(", "))));
    if (!write) {
        return tl::unexpected(write.error());
    }
    int code = SQLITE_ROW;
    while ((code = sqlite3_step(read->get())) == SQLITE_ROW) {
        for (int column = 0; column < columns; ++column) {
            const int bound = sqlite3_bind_value(write->get(), column + 1, sqlite3_column_value(read->get(), column));
            if (bound != SQLITE_OK) {
                return tl::unexpected(refusal(into, bound, table));
            }
        }
        sqlite3_step(write->get());
        if (const int written = sqlite3_reset(write->get()); written != SQLITE_OK) {
            return tl::unexpected(refusal(into, written, table));
        }
    }
    if (code != SQLITE_DONE) {
        return tl::unexpected(refusal(from, code, table));
    }
    return {};
}

} // namespace

Result<> RowCopy::copy(const ForeignFile &file, Database &shop)
{
    // The rows are complete as they are: no trigger is to add to them. References are checked at the end.
    sqlite3 *handle = shop.m_connection->getHandle();
    Result<> done = shop.execute("PRAGMA foreign_keys = OFF");
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    if (done) {
        done = copyAll(file, shop);
    }
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, 1, nullptr);
    const Result<> on = shop.execute("PRAGMA foreign_keys = ON");
    return done ? on : done;
}

Result<> RowCopy::copyAll(const ForeignFile &file, Database &shop)
{
    sqlite3 *handle = shop.m_connection->getHandle();
    const Result<KnownSchema> schema = KnownSchema::read(handle);
    if (!schema) {
        return tl::unexpected(schema.error());
    }
    Result<Transaction> transaction = Transaction::begin(shop);
    if (!transaction) {
        return tl::unexpected(transaction.error());
    }
    for (const QString &table : schema->tables()) {
        if (Result<> emptied = shop.execute(QStringLiteral("DELETE FROM \"%1\"").arg(table).toUtf8().constData());
            !emptied) {
            return emptied;
        }
        if (Result<> copied = copyTable(file.connection().getHandle(), handle, table); !copied) {
            return copied;
        }
    }
    for (const QString &index : schema->virtualTables()) {
        const QString sql = QStringLiteral("INSERT INTO \"%1\" (\"%1\") VALUES ('rebuild')").arg(index);
        if (Result<> rebuilt = shop.execute(sql.toUtf8().constData()); !rebuilt) {
            return rebuilt;
        }
    }
    if (Result<> complete = shop.checkReferences(); !complete) {
        return complete;
    }
    return transaction->commit();
}

} // namespace vitrine::storage
