// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Clock.h"
#include "app/catalog/Stock.h"
#include "app/orders/LiveCounters.h"
#include "app/orders/Order.h"
#include "app/orders/OrderChange.h"
#include "app/orders/RemoteOrder.h"

#include <QList>
#include <QObject>

#include <chrono>
#include <memory>
#include <optional>

namespace vitrine::storage {
class Database;
}

namespace vitrine::orders {

class ChangeWriter;
class CommitWatcher;
class OrderWriter;
class ReservationClock;

/// The orders of one shop file and the counters derived from them in the same transaction. Lives on the thread of its
/// connection and does not own it. Sees what other processes commit to the same file, through an event of the file
/// system, and says so like its own. Gives reserved units back at their deadline, which is a commit like others.
///
/// Everything that writes is one transaction, or part of the one that is open; then, when something fails, that has to
/// be given up, and what it signals it signals after its commit.
class OrderLedger : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OrderLedger)

public:
    explicit OrderLedger(storage::Database &database, Clock clock = systemClock(), QObject *parent = nullptr);
    ~OrderLedger() override;

    /// An order taken by hand, at the products' prices now. Fails with Conflict when fewer are left, NotFound,
    /// InvalidInput for a quantity below one, no lines or lines in several currencies, VariantNeeded for a product with
    /// variants without one, Overflow, Busy, DiskFull; then nothing was written.
    Result<Order> addByHand(const QList<WantedLine> &lines);
    Result<Order> addByHand(const catalog::ProductId &product, int quantity);

    /// What a SKU stands for: a variant, or a product. Fails with NotFound.
    Result<WantedLine> wantedBySku(const QString &sku, int quantity) const;

    /// An order of what was reserved, at the price now, whatever other orders miss. Fails with NotFound, and with
    /// Conflict when the reservation has ended.
    Result<Order> addFromReservation(const catalog::ReservationId &reservation);

    /// An order that a platform took: exactly once however often it is told, also by several processes; told again, it
    /// changes nothing, and the answer is the order as it was recorded. Its lines are matched by SKU. It is never
    /// refused for lack of stock: it takes what is there, and the rest is flagged as oversold. Changes of it that have
    /// arrived before are written with it. Fails with InvalidInput for what cannot be an order, NotFound for a platform
    /// that the shop does not have, Overflow, Busy, DiskFull; then nothing was written.
    Result<Order> record(const RemoteOrder &remote);

    /// Gives stock back, as much as the order took and has not given back yet, and takes the units off the counters.
    /// The same event counts once. Fails with NotFound and InvalidInput.
    Result<> change(const OrderId &order, const OrderChange &change);

    /// The same as a platform tells it. What arrives before its order is kept until that does. Fails with InvalidInput
    /// without a name of the event, and with NotFound for a platform that the shop does not have.
    Result<> change(const Origin &order, const OrderChange &change);

    /// Gives what is left to the orders that were oversold, the oldest first. Every order and change of the product
    /// does so by itself; this is for after a recount or a delivery.
    Result<> supplyMissing(const catalog::Stock::Item &item);

    /// The same for every product: after an import, which may have brought stock.
    Result<> supplyMissing();

    /// Gives back what was reserved until now or earlier. While events are handled that happens by itself; this is for
    /// who reads and has none. Fails with Busy, DiskFull, AccessDenied.
    Result<> endReservations();

    /// Fails with NotFound.
    Result<Order> find(const OrderId &id) const;

    /// Newest first, at most `limit`.
    Result<QList<Order>> latest(int limit) const;

    /// What happened to the order, in the order in which it became known, each with the units that it gave back.
    Result<QList<OrderChange>> changesOf(const OrderId &id) const;

    /// Costs the same however many orders there are. That of a product fails with NotFound.
    Result<LiveCounters> counters() const;
    Result<LiveCounters> counters(const catalog::ProductId &product) const;

    /// How long it is to the next slot of any product, from which on its places are not counted as left; none when all
    /// have begun.
    Result<std::optional<std::chrono::milliseconds>> untilNextSlot() const;

    /// Writes the counters anew from all orders and bookings.
    Result<> rebuildCounters();

    /// Adds up every order, booking and stock movement and compares: the counters and stock are what they say. Reads
    /// all of the ledger. Fails with Corrupt and what differs.
    Result<> verify() const;

    /// The same without the counters: when only this succeeds, rebuildCounters() mends what verify() finds.
    Result<> verifyFacts() const;

Q_SIGNALS:
    /// After the commit, whoever made it. The counters and stock of any product may have changed.
    void committed();

    /// After the commit of an order of this process.
    void orderAdded(const vitrine::orders::OrderId &id);

private:
    void announce(const OrderId &id);
    void onCommitted();

    storage::Database &m_database;
    Clock m_clock;
    std::unique_ptr<OrderWriter> m_orders;
    std::unique_ptr<ChangeWriter> m_changes;
    std::unique_ptr<CommitWatcher> m_watcher;
    std::unique_ptr<ReservationClock> m_reservations;
    QList<OrderId> m_unannounced; ///< Written in transactions of callers.
};

} // namespace vitrine::orders
