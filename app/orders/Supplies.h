// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Clock.h"
#include "app/catalog/Stock.h"
#include "app/orders/StoredCounters.h"

namespace vitrine::orders {

/// What a platform has sold and is not there is missing. Missing units are supplied, the oldest order first, from the
/// stock as soon as there is some and before anything else is sold of it. So the stock that is left and the units that
/// are missing depend only on which events have arrived, not on the order in which they did.
///
/// Works in the caller's transaction. Lives on the thread of its connection; owned by those that write orders.
class Supplies {
public:
    Supplies(storage::Database &database, const Clock &clock);

    /// Gives what is left of the item to the orders that miss it. Costs one look at a counter when none does.
    Result<> supplyMissing(const catalog::Stock::Item &item);

    /// The same for everything that is missing.
    Result<> supplyMissing();

private:
    struct Missing;
    Result<QList<Missing>> missing(const catalog::Stock::Item &item) const;
    Result<> supply(const catalog::Stock::Item &item, const Missing &line, int quantity);

    storage::Database &m_database;
    Clock m_clock;
    catalog::Stock m_stock;
    StoredCounters m_counters;
};

} // namespace vitrine::orders
