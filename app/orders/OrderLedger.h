// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Clock.h"
#include "app/orders/LiveCounters.h"
#include "app/orders/Order.h"

#include <QList>
#include <QObject>

#include <memory>

namespace vitrine::storage {
class Database;
}

namespace vitrine::orders {

class CommitWatcher;

/// The orders of one shop file and the counters derived from them in the same transaction. Lives on the thread of its
/// connection and does not own it. Sees what other processes commit to the same file, through an event of the file
/// system, and says so like its own.
class OrderLedger : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OrderLedger)

public:
    explicit OrderLedger(storage::Database &database, Clock clock = systemClock(), QObject *parent = nullptr);
    ~OrderLedger() override;

    /// An order taken by hand, at the product's price now. One transaction: order, stock, counters. Fails with
    /// Conflict when fewer are left, NotFound, InvalidInput for a quantity below one, Overflow, Busy, DiskFull; then
    /// nothing was written.
    Result<Order> addByHand(const catalog::ProductId &product, int quantity);

    /// Newest first, at most `limit`.
    Result<QList<Order>> latest(int limit) const;

    /// Costs the same however many orders there are. That of a product fails with NotFound.
    Result<LiveCounters> counters() const;
    Result<LiveCounters> counters(const catalog::ProductId &product) const;

    /// Adds up every order and stock movement and compares: the counters and stock are what they say. Reads all of
    /// the ledger. Fails with Corrupt and what differs.
    Result<> verify() const;

Q_SIGNALS:
    /// After the commit, whoever made it. The counters and stock of any product may have changed.
    void committed();

    /// After the commit of an order of this process.
    void orderAdded(const vitrine::orders::OrderId &id);

private:
    storage::Database &m_database;
    Clock m_clock;
    std::unique_ptr<CommitWatcher> m_watcher;
};

} // namespace vitrine::orders
