// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/orders/Till.h"

#include "app/orders/OrderLedger.h"
#include "app/storage/Transaction.h"

namespace vitrine::orders {

namespace {

/// An order or bookings, or why not.
template<typename Value>
Result<Till::Taken> taken(Result<Value> made)
{
    return made ? Result<Till::Taken>(*std::move(made)) : tl::unexpected(made.error());
}

} // namespace

Till::Till(OrderLedger &ledger, storage::Database &database, Clock clock)
    : m_ledger(ledger), m_database(database), m_bookings(database, std::move(clock))
{
}

Result<Till::Taken> Till::take(const WantedLine &wanted)
{
    return storage::inTransaction(m_database, [&]() -> Result<Taken> {
        const Result<QList<Slot>> times = m_bookings.slotsOf(wanted.product);
        if (!times) {
            return tl::unexpected(times.error());
        }
        return times->isEmpty() ? taken(m_ledger.addByHand({wanted}))
                                : taken(m_bookings.bookNext(wanted.product, wanted.quantity, {}));
    });
}

Result<Till::Taken> Till::take(const catalog::ProductId &product, int quantity)
{
    return take({product, {}, quantity});
}

Result<QHash<catalog::ProductId, int>> Till::freePlaces() const
{
    return m_bookings.freePlaces();
}

} // namespace vitrine::orders
