// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/orders/LiveCounters.h"
#include "app/orders/Order.h"

namespace vitrine::storage {
class Database;
class Statement;
} // namespace vitrine::storage

namespace vitrine::orders {

/// The sums over the ledger that are kept beside it, so that reading one costs the same with ten orders as with a
/// million. Changed in the caller's transaction, with what they count. Lives on the thread of its connection; a value
/// of whoever works on it.
class StoredCounters {
public:
    /// What an event adds to a sum, or takes from it.
    struct Difference {
        qint64 orders = 0;
        qint64 units = 0;
        qint64 revenue = 0; ///< In the minor unit.
        qint64 oversold = 0;
    };

    explicit StoredCounters(storage::Database &database) : m_database(database) { }

    /// Fails with Overflow when a sum would leave 64 bits.
    Result<> add(const catalog::ProductId &product, const QString &currency, const Difference &difference);
    Result<> addToShop(const QString &currency, const Difference &difference);
    Result<> addBookings(const catalog::ProductId &product, int difference);

    /// That of a product fails with NotFound; `now` tells which of its slots have not begun.
    Result<LiveCounters> ofShop() const;
    Result<LiveCounters> of(const catalog::ProductId &product, const QDateTime &now) const;

    /// Units of the product that orders still miss, of all its variants.
    Result<qint64> oversold(const catalog::ProductId &product) const;

    /// Writes all sums anew from the orders, bookings and products.
    Result<> rebuild();

private:
    storage::Database &m_database;
};

} // namespace vitrine::orders
