// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Error.h"

namespace vitrine::storage {

class Database;

/// A part of a transaction that can be undone alone: what is done while one exists is kept by keep() and undone
/// otherwise. On the connection's thread, inside a transaction; one may be within another.
class Savepoint {
public:
    static Result<Savepoint> begin(Database &database);
    ~Savepoint();
    Savepoint(Savepoint &&other) noexcept;
    Savepoint(const Savepoint &) = delete;
    Savepoint &operator=(const Savepoint &) = delete;
    Savepoint &operator=(Savepoint &&) = delete;

    Result<> keep();

    /// For who goes on with the transaction: when it fails, the part is still there, and the transaction has to be
    /// given up.
    Result<> undo();

private:
    explicit Savepoint(Database &database) : m_database(&database) { }

    Database *m_database;
};

} // namespace vitrine::storage
