// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/Savepoint.h"

#include "app/storage/Database.h"

#include <utility>

namespace vitrine::storage {

Savepoint::Savepoint(Savepoint &&other) noexcept : m_database(std::exchange(other.m_database, nullptr)) { }

Result<Savepoint> Savepoint::begin(Database &database)
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
        static_cast<void>(undo());
    }
}

Result<> Savepoint::keep()
{
    const Result<int> kept = std::exchange(m_database, nullptr)->prepare("RELEASE part").run();
    return kept ? Result<>() : tl::unexpected(kept.error());
}

Result<> Savepoint::undo()
{
    Database &database = *std::exchange(m_database, nullptr);
    if (const Result<int> undone = database.prepare("ROLLBACK TO part").run(); !undone) {
        return tl::unexpected(undone.error());
    }
    const Result<int> released = database.prepare("RELEASE part").run();
    return released ? Result<>() : tl::unexpected(released.error());
}

} // namespace vitrine::storage
