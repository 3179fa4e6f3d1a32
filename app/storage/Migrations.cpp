// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/Migrations.h"

#include "app/storage/Database.h"
#include "app/storage/Draft.h"
#include "app/storage/DurableFile.h"
#include "app/storage/FilePieces.h"
#include "app/storage/FileSync.h"
#include "app/storage/StrayDrafts.h"
#include "app/storage/Transaction.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

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

/// Of a version that the steps lead on from, or end with.
Result<int> knownVersionOf(Database &database, int newest)
{
    const Result<int> version = versionOf(database);
    if (version && *version > newest) {
        return failure(Error::Code::TooNew,
                       QStringLiteral("%1 has version %2, known is %3")
                           .arg(database.path(), QString::number(*version), QString::number(newest)));
    }
    return version;
}

/// Gives the copy its name, unless somebody who was killed before the steps were committed has left the same one.
Result<> publishCopy(const QString &draft, const QString &shop, int version)
{
    const QFileInfo place(shop);
    const QString name = QStringLiteral("%1.version%2-").arg(place.fileName(), QString::number(version));
    const QString ending = QStringLiteral(".copy");
    const QFileInfoList files = place.absoluteDir().entryInfoList(QDir::Files | QDir::Hidden | QDir::NoSymLinks);
    const bool isThere = std::any_of(files.cbegin(), files.cend(), [&](const QFileInfo &file) {
        return file.fileName().startsWith(name) && file.fileName().endsWith(ending)
            && haveSameBytes(file.filePath(), draft);
    });
    if (isThere) {
        return syncToDisk(place.absolutePath());
    }
    const QString now = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd'T'HHmmsszzz");
    return publish(draft, place.absolutePath() + u'/' + name + now + ending);
}

Result<> doSteps(Database &database, const std::vector<std::string> &scripts, Migrations::Keep keep)
{
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction) {
        return tl::unexpected(transaction.error());
    }
    // Another process may have done the steps while this one waited for its turn.
    const auto newest = static_cast<int>(scripts.size());
    const Result<int> version = knownVersionOf(database, newest);
    if (!version) {
        return tl::unexpected(version.error());
    }
    if (*version == newest) {
        return {};
    }
    // Nobody else writes from here on: what is copied is what the steps are done to.
    const bool isKept = *version > 0 && keep == Migrations::Keep::Copy;
    const Draft copy(database.path());
    if (isKept) {
        StrayDrafts::removeOf(database.path());
        if (Result<> copied = database.copyInto(copy.path()); !copied) {
            return copied;
        }
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
    // Seen only when nothing can fail any more but the commit, of which nobody can say then what is on the disk.
    if (isKept) {
        if (Result<> published = publishCopy(copy.path(), database.path(), *version); !published) {
            return published;
        }
    }
    return transaction->commit();
}

} // namespace

Result<> Migrations::apply(Database &database, Keep keep) const
{
    const Result<int> found = knownVersionOf(database, version());
    if (!found) {
        return tl::unexpected(found.error());
    }
    if (*found == version()) {
        return {};
    }
    // A step that makes a table anew takes the old one away from under the rows that refer to it. SQLite changes this
    // only outside of transactions; all references are checked before the steps are committed.
    Result<> done = database.execute("PRAGMA foreign_keys = OFF");
    if (done) {
        done = doSteps(database, m_scripts, keep);
        if (const Result<> on = database.execute("PRAGMA foreign_keys = ON"); done && !on) {
            done = on;
        }
    }
    return done;
}

} // namespace vitrine::storage
