// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/orders/Order.h"
#include "app/orders/OrderChange.h"
#include "app/orders/Supplies.h"

namespace vitrine::orders {

/// Writes what happens to orders after they were placed, with the stock and counters, and keeps what arrives before its
/// order. Works in the caller's transaction, which has to be given up when something fails. Lives on the thread of its
/// connection; owned by the ledger.
class ChangeWriter {
public:
    ChangeWriter(storage::Database &database, const Clock &clock);

    /// Fails with NotFound for an order that is not there, InvalidInput.
    Result<> write(const OrderId &order, OrderChange change);

    /// The same for the order of a platform; kept until the order arrives when it is not there.
    Result<> write(const Origin &order, const OrderChange &change);

    /// Writes the changes that have arrived before the order.
    Result<> writeEarly(const Order &order);

private:
    /// A line as it stands after what has happened to it.
    struct LineNow;

    Result<QList<LineNow>> linesOf(const OrderId &order) const;
    Result<bool> knows(const OrderId &order, const QString &eventId) const;
    Result<qint64> writeEvent(const OrderId &order, const OrderChange &change);
    Result<> giveBack(const OrderId &order, qint64 event, const OrderChange &change, const QList<LineNow> &lines);
    Result<> giveBackLine(const OrderId &order, qint64 event, LineNow &line);
    Result<> count(const QList<LineNow> &lines);
    Result<> keep(const Origin &order, const OrderChange &change);

    storage::Database &m_database;
    Clock m_clock;
    catalog::Stock m_stock;
    StoredCounters m_counters;
    Supplies m_supplies;
};

} // namespace vitrine::orders
