// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/KnownSchema.h"

#include "app/storage/Migrations.h"
#include "app/storage/SqliteError.h"

#include <SQLiteCpp/Database.h>
#include <sqlite3.h>

namespace vitrine::storage {

namespace {

/// Without comments and with one space where there are several. What stands in quotes stays as it is. A comment of the
/// other kind stays too: none of our schemas has one.
QString plain(const QString &sql)
{
    QString text;
    text.reserve(sql.size());
    for (qsizetype i = 0; i < sql.size(); ++i) {
        const QChar letter = sql.at(i);
        if (letter == u'\'' || letter == u'"' || letter == u'`' || letter == u'[') {
            const qsizetype end = sql.indexOf(letter == u'[' ? QChar(u']') : letter, i + 1);
            const qsizetype last = end < 0 ? sql.size() - 1 : end;
            text += QStringView(sql).mid(i, last - i + 1);
            i = last;
        } else if (letter == u'-' && sql.mid(i, 2) == QLatin1String("--")) {
            const qsizetype end = sql.indexOf(u'\n', i);
            i = end < 0 ? sql.size() : end - 1;
        } else if (letter == u' ' || letter == u'\n' || letter == u'\t' || letter == u'\r' || letter == u'\f') {
            if (!text.endsWith(u' ')) {
                text += u' ';
            }
        } else {
            text += letter;
        }
    }
    return text.trimmed();
}

} // namespace

Result<KnownSchema> KnownSchema::made(const Migrations &migrations, int version, const char *further)
{
    try {
        SQLite::Database memory(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        // Nothing of it is kept: no step has to be undone.
        memory.exec("PRAGMA journal_mode = OFF; BEGIN");
        for (int step = 0; step < version; ++step) {
            memory.exec(migrations.scripts()[static_cast<size_t>(step)]);
        }
        memory.exec(further);
        memory.exec("COMMIT");
        return read(memory.getHandle());
    } catch (const SQLite::Exception &exception) {
        return tl::unexpected(toError(exception, nullptr));
    }
}

Result<KnownSchema> KnownSchema::read(sqlite3 *connection)
{
    sqlite3_stmt *statement = nullptr;
    const char *sql = "SELECT type || ' ' || name, coalesce(tbl_name, '') || ': ' || coalesce(sql, '') "
                      "FROM sqlite_schema";
    int code = sqlite3_prepare_v2(connection, sql, -1, &statement, nullptr);
    KnownSchema schema;
    while (code == SQLITE_OK && (code = sqlite3_step(statement)) == SQLITE_ROW) {
        const auto text = [statement](int column) {
            return QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(statement, column)),
                                     sqlite3_column_bytes(statement, column));
        };
        const QString name = text(0);
        const QString made = text(1);
        // Where a text has a NUL, SQLite takes that for its end: the rest would be compared and not hold.
        const bool isCut = name.contains(QChar::Null) || made.contains(QChar::Null);
        if (isCut || schema.m_texts.contains(name)) {
            sqlite3_finalize(statement);
            return failure(Error::Code::Forbidden,
                           QStringLiteral("the schema has %1 %2")
                               .arg(name, isCut ? QStringLiteral("with a NUL") : QStringLiteral("twice")));
        }
        schema.m_texts.insert(name, plain(made));
        code = SQLITE_OK;
    }
    if (code != SQLITE_DONE) {
        const Error error = toError(SQLite::Exception(connection, code), connection);
        sqlite3_finalize(statement);
        return tl::unexpected(error);
    }
    sqlite3_finalize(statement);
    return schema;
}

Result<> KnownSchema::mustBe(const KnownSchema &expected) const
{
    for (auto found = m_texts.cbegin(); found != m_texts.cend(); ++found) {
        if (!expected.m_texts.contains(found.key())) {
            return failure(Error::Code::Forbidden, QStringLiteral("the schema has a strange %1").arg(found.key()));
        }
        if (expected.m_texts.value(found.key()) != found.value()) {
            return failure(Error::Code::Forbidden, QStringLiteral("the schema has another %1").arg(found.key()));
        }
    }
    for (auto wanted = expected.m_texts.cbegin(); wanted != expected.m_texts.cend(); ++wanted) {
        if (!m_texts.contains(wanted.key())) {
            return failure(Error::Code::Forbidden, QStringLiteral("the schema lacks %1").arg(wanted.key()));
        }
    }
    return {};
}

QStringList KnownSchema::tablesThat(Being being) const
{
    QStringList names;
    for (auto text = m_texts.cbegin(); text != m_texts.cend(); ++text) {
        const bool isVirtual = text.value().contains(QLatin1String(": CREATE VIRTUAL TABLE "));
        if (text.key().startsWith(QLatin1String("table ")) && isVirtual == (being == Being::Virtual)) {
            names.append(text.key().mid(6));
        }
    }
    return names;
}

QStringList KnownSchema::tables() const
{
    QStringList names = tablesThat(Being::Ordinary);
    // A virtual table keeps what it holds in tables named after it.
    for (const QString &owner : tablesThat(Being::Virtual)) {
        names.removeIf([&owner](const QString &name) { return name.startsWith(owner + u'_'); });
    }
    return names;
}

QStringList KnownSchema::virtualTables() const
{
    return tablesThat(Being::Virtual);
}

} // namespace vitrine::storage
