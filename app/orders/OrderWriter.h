// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/orders/ChangeWriter.h"
#include "app/orders/OrderReader.h"
#include "app/orders/RemoteOrder.h"

namespace vitrine::orders {

/// Writes orders with their stock and counters. Works in the caller's transaction, which has to be given up when
/// something fails, and announces nothing. Lives on the thread of its connection; owned by the ledger.
class OrderWriter {
public:
    OrderWriter(storage::Database &database, const Clock &clock);

    Result<Order> addByHand(const QList<WantedLine> &lines);
    Result<WantedLine> wantedBySku(const QString &sku, int quantity) const;
    Result<Order> addFromReservation(const catalog::ReservationId &reservation);

    /// An order of a platform that is not there yet. Takes what is there and flags the rest.
    Result<Order> record(const RemoteOrder &remote);

private:
    /// How an order comes to its units.
    enum class Taking {
        AllOrNone,
        WhatIsThere, ///< The rest is flagged.
        Reserved, ///< All of them, which its reservation has put back for it in this transaction.
    };

    Result<Order> write(Order order, Taking taking);
    Result<> writeLine(const Order &order, int position, OrderLine &line, Taking taking);
    Result<int> takeFor(const Order &order, const OrderLine &line, Taking taking);
    Result<> count(const Order &order);
    Result<OrderLine> lineOf(const WantedLine &wanted) const;
    Result<OrderLine> lineOf(const RemoteLine &remote) const;

    storage::Database &m_database;
    Clock m_clock;
    catalog::Stock m_stock;
    StoredCounters m_counters;
    Supplies m_supplies;
    ChangeWriter m_changes;
};

} // namespace vitrine::orders
