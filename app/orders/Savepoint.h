// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Error.h"

namespace vitrine::storage {
class Database;
}

namespace vitrine::orders {

/// A part of a transaction that can be undone alone: what is done while one exists is kept by keep() and undone
/// otherwise. On the connection's thread, inside a transaction.
class Savepoint {
public:
    static Result<Savepoint> begin(storage::Database &database);
    ~Savepoint();
    Savepoint(Savepoint &&other) noexcept;
    Savepoint(const Savepoint &) = delete;
    Savepoint &operator=(const Savepoint &) = delete;
    Savepoint &operator=(Savepoint &&) = delete;

    Result<> keep();

private:
    explicit Savepoint(storage::Database &database) : m_database(&database) { }

    storage::Database *m_database;
};

} // namespace vitrine::orders
