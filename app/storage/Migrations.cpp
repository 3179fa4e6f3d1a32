// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/Migrations.h"

#include "app/storage/Database.h"
#include "app/storage/FileSync.h"
#include "app/storage/Transaction.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

namespace vitrine::storage {

namespace {

Result<int> versionOf(Database &database)
{
    Statement query = database.prepare("PRAGMA user_version");
    const Result<bool> row = query.step();
    if (!row) {
        return tl::unexpected(row.error());
    }
    return static_cast<int>(query.integer(0));
}

Result<QString> copyBeside(Database &database, int version)
{
    const QString copy = QStringLiteral("%1.version%2-%3.copy")
                             .arg(database.path())
                             .arg(version)
                             .arg(QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd'T'HHmmsszzz"));
    if (const Result<> done = database.copyInto(copy); !done) {
        return tl::unexpected(done.error());
    }
    if (const Result<> synced = syncToDisk(QFileInfo(copy).path()); !synced) {
        QFile::remove(copy);
        return tl::unexpected(synced.error());
    }
    return copy;
}

Result<> doSteps(Database &database, const std::vector<std::string> &scripts)
{
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction) {
        return tl::unexpected(transaction.error());
    }
    // Another process may have done the steps while this one waited for its turn.
    const Result<int> version = versionOf(database);
    if (!version) {
        return tl::unexpected(version.error());
    }
    for (size_t step = static_cast<size_t>(*version); step < scripts.size(); ++step) {
        if (Result<> done = database.execute(scripts[step].c_str()); !done) {
            return done;
        }
    }
    if (Result<> complete = database.checkReferences(); !complete) {
        return complete;
    }
    const std::string mark = "PRAGMA user_version = " + std::to_string(scripts.size());
    if (Result<> done = database.execute(mark.c_str()); !done) {
        return done;
    }
    return transaction->commit();
}

} // namespace

Result<> Migrations::apply(Database &database) const
{
    const Result<int> found = versionOf(database);
    if (!found) {
        return tl::unexpected(found.error());
    }
    if (*found > version()) {
        return failure(
            Error::Code::TooNew,
            QStringLiteral("%1 has version %2, known is %3").arg(database.path()).arg(*found).arg(version()));
    }
    if (*found == version()) {
        return {};
    }
    QString copy;
    if (*found > 0) {
        const Result<QString> made = copyBeside(database, *found);
        if (!made) {
            return tl::unexpected(made.error());
        }
        copy = *made;
    }
    // A step that makes a table anew takes the old one away from under the rows that refer to it. SQLite changes this
    // only outside of transactions; all references are checked before the steps are committed.
    Result<> done = database.execute("PRAGMA foreign_keys = OFF");
    if (done) {
        done = doSteps(database, m_scripts);
        if (const Result<> on = database.execute("PRAGMA foreign_keys = ON"); done && !on) {
            done = on;
        }
    }
    if (!done && !copy.isEmpty()) {
        QFile::remove(copy); // the file itself is as it was
    }
    return done;
}

} // namespace vitrine::storage
