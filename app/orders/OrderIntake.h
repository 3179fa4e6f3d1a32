// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/orders/OrderChange.h"
#include "app/orders/RemoteOrder.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <vector>

namespace vitrine::storage {
class Database;
}

namespace vitrine::orders {

class OrderLedger;

/// Takes orders as fast as they come. Those that arrive within a few milliseconds of each other share one transaction,
/// because the disk's acknowledgement costs the same for one as for many; one that comes alone waits for nothing. Each
/// is refused or kept by itself, and is answered only after the commit is on the disk.
///
/// For what is told of many orders at once. Nothing in the program is yet: orders taken by hand, in the window and on
/// the command line, come one at a time and go to OrderLedger::addByHand() themselves.
///
/// Lives on the thread of the ledger and its connection, and does not own them; needs that thread's event loop. What is
/// still queued when this is destroyed was never answered and is not written; flush() before.
class OrderIntake : public QObject {
    Q_OBJECT

public:
    /// Called once, with the order as it is on the disk or why there is none.
    using Answer = std::function<void(const Result<Order> &)>;
    using ChangeAnswer = std::function<void(const Result<> &)>;

    /// How long the first of a burst waits for others at most.
    static constexpr std::chrono::milliseconds kLongestWait{5};
    static constexpr size_t kMostTogether = 128;

    OrderIntake(storage::Database &database, OrderLedger &ledger, QObject *parent = nullptr);

    /// Like the ledger's functions of the same names.
    void addByHand(const QList<WantedLine> &lines, Answer answer);
    void record(const RemoteOrder &order, Answer answer);
    void change(const Origin &order, const OrderChange &change, ChangeAnswer answer);

    /// Writes and answers what is queued, now.
    void flush();

private:
    /// What is asked of the ledger; its outcome is kept inside until it may be told.
    struct Request {
        std::function<Result<>()> write;
        std::function<void(const Result<> &)> tell; ///< With the failure of the whole transaction, or success.
    };

    void queue(Request request);
    Result<> writeTogether(const std::vector<Request> &requests, std::vector<Result<>> &outcomes);
    Result<> writeOne(const Request &request, Result<> &outcome);

    storage::Database &m_database;
    OrderLedger &m_ledger;
    std::vector<Request> m_queue;
    QTimer m_wait;
    QElapsedTimer m_sinceCommit;
};

} // namespace vitrine::orders
