// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Error.h"
#include "app/base/Threads.h"
#include "app/storage/LogCheckpoints.h"
#include "app/storage/Patience.h"
#include "app/storage/Statement.h"

#include <QByteArray>
#include <QHash>
#include <QObject>

#include <chrono>
#include <memory>

namespace SQLite {
class Database;
}

namespace vitrine::storage {

class Migrations;
class OpenMark;

/// One connection to a shop file. Commits are on the disk before they are acknowledged; other processes may have the
/// same file open. Lives on the thread that opened it; owned by the composition root of that thread.
class Database : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Database)

public:
    enum class Mode {
        Existing, ///< Fails with NotFound when there is no file.
        CreateNew, ///< Fails with AlreadyExists when there is one.
    };

    /// Opens the file and brings an older one up to date, after a copy beside it. It is read from end to end first,
    /// unless this program closed it itself or has it open elsewhere and found it whole; a log of which something could
    /// not be read is kept. Fails with Corrupt for what is not a shop file, is damaged or has a damaged log with
    /// commits that would be lost, Forbidden for one whose schema is not ours or that has a journal or a linked log
    /// beside it, TooNew, Busy (after about 5 s), AccessDenied (also without the right to write), NotFound (also for
    /// the folder of a new file), InvalidInput for a folder, DiskFull. A file that is refused keeps its bytes.
    static Result<std::unique_ptr<Database>> open(const QString &path, Mode mode);

    /// The same with another schema than the shop's.
    static Result<std::unique_ptr<Database>> open(const QString &path, Mode mode, const Migrations &migrations);

    ~Database() override;

    /// Ends the connection once all that its log holds is in the file itself, on the disk: for a file that gets another
    /// name, or is read without its log. Going without it does the same, but cannot say that it failed. Fails with
    /// Busy while another connection reads or writes, DiskFull, Internal; what is missing in the file is in the log
    /// then.
    static Result<> close(std::unique_ptr<Database> database);

    /// `sql` is one statement. Compiled once per connection.
    Statement prepare(const char *sql);

    /// How long a statement waits for another process before it fails with Busy; 5 s at first. A window, which must
    /// not stand still, waits less and tries again.
    void waitForOthersAtMost(std::chrono::milliseconds time);

    /// How many pages of 4 KiB the log holds when it is carried over into the file; 4,000 at first.
    void setLogPages(int pages);

    /// Runs a script of several statements without values.
    Result<> execute(const char *script);

    /// The same in a copy of what this connection sees now, which is thrown away afterwards: for what SQLite counts as
    /// writing although it changes nothing, so that nobody waits for it.
    Result<> executeInCopy(const char *script);

    /// Makes a full-text index (a name of our schema) as empty as a new one, also one that is so damaged that SQLite
    /// cannot open it. In the transaction that is open. FTS5's 'rebuild' fills it again.
    Result<> emptyIndex(const QString &table);

    bool inTransaction() const;

    /// The `number` of the row that this connection inserted last; rows that its triggers insert do not count.
    qint64 lastNumber() const;

    /// Differs from the last answer when another connection has committed in between.
    Result<qint64> dataVersion();

    /// Reads the whole file. Fails with Corrupt and what was found: damaged pages and indexes, a row that breaks a rule
    /// of the schema, a reference to a row that is not there; then the next opening takes nothing of it on trust,
    /// unless another process that found it whole has it open.
    Result<> checkIntegrity();

    /// Only the references. Fails with Corrupt.
    Result<> checkReferences();

    /// Writes what is committed now into a new file of one part, on the disk when this returns, while others go on
    /// writing; what this connection has written in an open transaction is not in it. Fails with AlreadyExists,
    /// DiskFull and like open(); then there is no such file.
    Result<> copyInto(const QString &path);

    /// The shop file's absolute path, without symbolic links.
    QString path() const;

    /// The file that commits are first written to.
    QString logPath() const;

    /// The copy that opening made of a log of which something could not be read; empty when there was no need. What it
    /// holds may be nothing that was ever acknowledged, or the last orders: the seller is to be told.
    QString keptLog() const;

Q_SIGNALS:
    /// After a commit of this connection.
    void committed();

private:
    friend class Transaction;
    friend class RowCopy;
    explicit Database(std::unique_ptr<SQLite::Database> connection, QString path);
    static Result<std::unique_ptr<Database>> connectTo(const QString &path);
    static Result<std::unique_ptr<Database>> openExisting(const QString &path, const Migrations &migrations);
    static Result<std::unique_ptr<Database>> createNew(const QString &path, const Migrations &migrations);
    Result<> protect();
    Result<> lookForDamage();
    Result<> checkSchema(const Migrations &migrations, int version);
    Result<> checkPages();
    bool isAtItsPath() const;
    Result<> keepUnreadLog(qint64 pageSize);
    Result<> configure();
    void announceCommit();

    ThreadGuard m_thread;
    std::unique_ptr<SQLite::Database> m_connection;
    Patience m_patience;
    LogCheckpoints m_checkpoints;
    QString m_path;
    QString m_keptLog;
    bool m_isSound = false; ///< Opened, and whole then.
    std::unique_ptr<OpenMark> m_mark; ///< Tells others so.
    QHash<QByteArray, std::shared_ptr<Statement::Compiled>> m_statements;
};

} // namespace vitrine::storage
