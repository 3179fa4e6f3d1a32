// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/orders/OrderLedger.h"

#include "app/orders/Bookings.h"
#include "app/orders/ChangeWriter.h"
#include "app/orders/CommitWatcher.h"
#include "app/orders/LedgerAudit.h"
#include "app/orders/OrderReader.h"
#include "app/orders/OrderWriter.h"
#include "app/orders/ReservationClock.h"
#include "app/storage/Database.h"
#include "app/storage/Transaction.h"

#include <utility>

namespace vitrine::orders {

OrderLedger::OrderLedger(storage::Database &database, Clock clock, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_clock(std::move(clock))
    , m_orders(std::make_unique<OrderWriter>(database, m_clock))
    , m_changes(std::make_unique<ChangeWriter>(database, m_clock))
    , m_watcher(std::make_unique<CommitWatcher>(database))
    , m_reservations(std::make_unique<ReservationClock>(database, m_clock))
{
    connect(&m_database, &storage::Database::committed, this, &OrderLedger::onCommitted);
    connect(m_watcher.get(), &CommitWatcher::committedElsewhere, this, [this] {
        m_reservations->waitForNext();
        Q_EMIT committed();
    });
}

OrderLedger::~OrderLedger() = default;

Result<Order> OrderLedger::addByHand(const QList<WantedLine> &lines)
{
    Result<Order> order = storage::inTransaction(m_database, [&] { return m_orders->addByHand(lines); });
    if (order) {
        announce(order->id);
    }
    return order;
}

Result<Order> OrderLedger::addByHand(const catalog::ProductId &product, int quantity)
{
    return addByHand({WantedLine{product, {}, quantity}});
}

Result<WantedLine> OrderLedger::wantedBySku(const QString &sku, int quantity) const
{
    return m_orders->wantedBySku(sku, quantity);
}

Result<Order> OrderLedger::addFromReservation(const catalog::ReservationId &reservation)
{
    Result<Order> order = storage::inTransaction(m_database, [&] { return m_orders->addFromReservation(reservation); });
    if (order) {
        announce(order->id);
    }
    return order;
}

Result<Order> OrderLedger::record(const RemoteOrder &remote)
{
    if (remote.origin.platform.isNull() || remote.origin.remoteId.isEmpty()) {
        return failure(Error::Code::InvalidInput, QStringLiteral("an order of a platform without its name"));
    }
    bool isNew = false;
    Result<Order> order = storage::inTransaction(m_database, [&]() -> Result<Order> {
        Result<Order> known = OrderReader(m_database).find(remote.origin);
        if (known || known.error().code != Error::Code::NotFound) {
            return known;
        }
        isNew = true;
        return m_orders->record(remote);
    });
    if (order && isNew) {
        announce(order->id);
    }
    return order;
}

Result<> OrderLedger::change(const OrderId &order, const OrderChange &change)
{
    return storage::inTransaction(m_database, [&] { return m_changes->write(order, change); });
}

Result<> OrderLedger::change(const Origin &order, const OrderChange &change)
{
    return storage::inTransaction(m_database, [&] { return m_changes->write(order, change); });
}

Result<> OrderLedger::supplyMissing(const catalog::Stock::Item &item)
{
    return storage::inTransaction(m_database, [&] { return Supplies(m_database, m_clock).supplyMissing(item); });
}

Result<> OrderLedger::supplyMissing()
{
    return storage::inTransaction(m_database, [&] { return Supplies(m_database, m_clock).supplyMissing(); });
}

Result<> OrderLedger::endReservations()
{
    return m_reservations->giveBackWhatIsDue();
}

Result<Order> OrderLedger::find(const OrderId &id) const
{
    return OrderReader(m_database).find(id);
}

Result<QList<Order>> OrderLedger::latest(int limit) const
{
    return OrderReader(m_database).latest(limit);
}

Result<QList<OrderChange>> OrderLedger::changesOf(const OrderId &id) const
{
    return OrderReader(m_database).changesOf(id);
}

Result<LiveCounters> OrderLedger::counters() const
{
    return StoredCounters(m_database).ofShop();
}

Result<LiveCounters> OrderLedger::counters(const catalog::ProductId &product) const
{
    return StoredCounters(m_database).of(product, m_clock());
}

Result<std::optional<std::chrono::milliseconds>> OrderLedger::untilNextSlot() const
{
    const auto next = Bookings(m_database, m_clock).nextStart();
    if (!next) {
        return tl::unexpected(next.error());
    }
    return *next ? std::optional(std::chrono::milliseconds(m_clock().msecsTo(**next))) : std::nullopt;
}

Result<> OrderLedger::rebuildCounters()
{
    return StoredCounters(m_database).rebuild();
}

Result<> OrderLedger::verify() const
{
    return auditLedger(m_database, Audited::FactsAndCounters);
}

Result<> OrderLedger::verifyFacts() const
{
    return auditLedger(m_database, Audited::Facts);
}

void OrderLedger::announce(const OrderId &id)
{
    if (m_database.inTransaction()) {
        m_unannounced.append(id);
    } else {
        Q_EMIT orderAdded(id);
    }
}

void OrderLedger::onCommitted()
{
    m_reservations->waitForNext();
    Q_EMIT committed();
    const QList<OrderId> written = std::exchange(m_unannounced, {});
    for (const OrderId &id : written) {
        // A caller may have given its transaction up, or a part of it, since the order was written.
        if (find(id)) {
            Q_EMIT orderAdded(id);
        }
    }
}

} // namespace vitrine::orders
