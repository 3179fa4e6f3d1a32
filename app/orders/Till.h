// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/orders/Bookings.h"

#include <QHash>

#include <variant>

namespace vitrine::orders {

class OrderLedger;

/// What a seller takes by hand: places of a product with slots, pieces of any other. Nobody buys a flat by telephone in
/// the middle of a show; they book a visit. Lives on the thread of its connection and owns neither it nor the ledger.
class Till {
public:
    /// One booking a place, in the order of their slots.
    using Taken = std::variant<Order, QList<Booking>>;

    Till(OrderLedger &ledger, storage::Database &database, Clock clock = systemClock());

    /// One transaction, or part of the one that is open, which then has to be given up when something fails. Fails like
    /// OrderLedger::addByHand() or Bookings::bookNext(); then nothing was written.
    Result<Taken> take(const WantedLine &wanted);
    Result<Taken> take(const catalog::ProductId &product, int quantity);

    /// Of each product with slots, the places of those that have not begun; none of a product without.
    Result<QHash<catalog::ProductId, int>> freePlaces() const;

private:
    OrderLedger &m_ledger;
    storage::Database &m_database;
    Bookings m_bookings;
};

} // namespace vitrine::orders
