// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Error.h"
#include "app/storage/Database.h"

#include <utility>

namespace vitrine::storage {

/// All or none: what is done to the database while one exists is kept by commit() and undone otherwise. On the
/// connection's thread; there is at most one at a time.
class Transaction {
public:
    enum class Purpose {
        Writing, ///< Waits for its turn to write, at once; so what it reads cannot be overtaken before it writes.
        Reading, ///< Sees one state of the file however many statements it takes.
    };

    /// Fails with Busy when another process writes for longer than the connection waits.
    static Result<Transaction> begin(Database &database, Purpose purpose = Purpose::Writing);
    ~Transaction();
    Transaction(Transaction &&other) noexcept;
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    Transaction &operator=(Transaction &&) = delete;

    /// What was done is on the disk when this succeeds and undone when it fails. Announces the commit to other
    /// processes and by Database::committed().
    Result<> commit();

private:
    Transaction(Database &database, Purpose purpose);

    Database *m_database;
    Purpose m_purpose;
};

/// Does `work`, which returns a Result, inside the transaction that is open, or in one of its own when none is. When
/// it fails inside another's, that other one has to be given up.
template<typename Work>
auto inTransaction(Database &database, Work &&work) -> decltype(work())
{
    if (database.inTransaction()) {
        return std::forward<Work>(work)();
    }
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction) {
        return tl::unexpected(transaction.error());
    }
    auto outcome = std::forward<Work>(work)();
    if (!outcome) {
        return outcome;
    }
    if (const Result<> done = transaction->commit(); !done) {
        return tl::unexpected(done.error());
    }
    return outcome;
}

} // namespace vitrine::storage
