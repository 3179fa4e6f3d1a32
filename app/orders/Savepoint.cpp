// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/orders/Savepoint.h"

#include "app/storage/Database.h"

#include <utility>

namespace vitrine::orders {

Savepoint::Savepoint(Savepoint &&other) noexcept : m_database(std::exchange(other.m_database, nullptr)) { }

Result<Savepoint> Savepoint::begin(storage::Database &database)
{
    const Result<int> begun = database.prepare("SAVEPOINT part").run();
    if (!begun) {
        return tl::unexpected(begun.error());
    }
    return Savepoint(database);
}

Savepoint::~Savepoint()
{
    // SQLite gives up the whole transaction by itself after some failures (a full disk); then there is no part left.
    if (m_database != nullptr && m_database->inTransaction()) {
        static_cast<void>(m_database->prepare("ROLLBACK TO part").run());
        static_cast<void>(m_database->prepare("RELEASE part").run());
    }
}

Result<> Savepoint::keep()
{
    const Result<int> kept = std::exchange(m_database, nullptr)->prepare("RELEASE part").run();
    return kept ? Result<>() : tl::unexpected(kept.error());
}

} // namespace vitrine::orders
