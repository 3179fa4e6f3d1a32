// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/Transaction.h"

#include "app/storage/Statement.h"

namespace vitrine::storage {

Transaction::Transaction(Database &database, Purpose purpose) : m_database(&database), m_purpose(purpose) { }

Transaction::Transaction(Transaction &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr)), m_purpose(other.m_purpose)
{
}

Result<Transaction> Transaction::begin(Database &database, Purpose purpose)
{
    const Result<int> begun = database.prepare(purpose == Purpose::Writing ? "BEGIN IMMEDIATE" : "BEGIN").run();
    if (!begun) {
        return tl::unexpected(begun.error());
    }
    return Transaction(database, purpose);
}

Transaction::~Transaction()
{
    // SQLite ends a transaction by itself after some failures (a full disk); then there is nothing left to undo.
    if (m_database != nullptr && m_database->inTransaction()) {
        static_cast<void>(m_database->prepare("ROLLBACK").run());
    }
}

Result<> Transaction::commit()
{
    Q_ASSERT(m_database != nullptr);
    if (!m_database->inTransaction()) {
        return failure(Error::Code::Internal, QStringLiteral("the transaction was given up by an earlier failure"));
    }
    const Result<int> done = m_database->prepare("COMMIT").run();
    if (!done) {
        if (m_database->inTransaction()) {
            static_cast<void>(m_database->prepare("ROLLBACK").run());
        }
        m_database = nullptr;
        return tl::unexpected(done.error());
    }
    Database &database = *std::exchange(m_database, nullptr);
    if (m_purpose == Purpose::Writing) {
        database.announceCommit();
    }
    return {};
}

} // namespace vitrine::storage
