// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/orders/Order.h"
#include "app/orders/OrderChange.h"

namespace vitrine::storage {
class Database;
}

namespace vitrine::orders {

/// Reads orders and what happened to them. Lives on the thread of its connection and does not own it.
class OrderReader {
public:
    explicit OrderReader(storage::Database &database) : m_database(database) { }

    /// Both fail with NotFound.
    Result<Order> find(const OrderId &id) const;
    Result<Order> find(const Origin &origin) const;

    /// Newest first, at most `limit`.
    Result<QList<Order>> latest(int limit) const;

    /// In the order in which they came, each with the units that it really gave back.
    Result<QList<OrderChange>> changesOf(const OrderId &id) const;

private:
    Result<QList<OrderLine>> linesOf(const QString &order, const QString &currency) const;

    storage::Database &m_database;
};

} // namespace vitrine::orders
