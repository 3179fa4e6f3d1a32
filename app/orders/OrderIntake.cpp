// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/orders/OrderIntake.h"

#include "app/orders/OrderLedger.h"
#include "app/storage/Database.h"
#include "app/storage/Savepoint.h"
#include "app/storage/Transaction.h"

#include <algorithm>
#include <iterator>
#include <memory>
#include <utility>

namespace vitrine::orders {

using namespace std::chrono_literals;

OrderIntake::OrderIntake(storage::Database &database, OrderLedger &ledger, QObject *parent)
    : QObject(parent), m_database(database), m_ledger(ledger)
{
    m_wait.setSingleShot(true);
    m_wait.setTimerType(Qt::PreciseTimer);
    connect(&m_wait, &QTimer::timeout, this, &OrderIntake::flush);
}

void OrderIntake::addByHand(const QList<WantedLine> &lines, Answer answer)
{
    auto order = std::make_shared<Result<Order>>();
    queue({[this, lines, order] {
               *order = m_ledger.addByHand(lines);
               return *order ? Result<>() : tl::unexpected(order->error());
           },
           [order, answer = std::move(answer)](const Result<> &outcome) {
               answer(outcome ? *order : tl::unexpected(outcome.error()));
           }});
}

void OrderIntake::record(const RemoteOrder &remote, Answer answer)
{
    auto order = std::make_shared<Result<Order>>();
    queue({[this, remote, order] {
               *order = m_ledger.record(remote);
               return *order ? Result<>() : tl::unexpected(order->error());
           },
           [order, answer = std::move(answer)](const Result<> &outcome) {
               answer(outcome ? *order : tl::unexpected(outcome.error()));
           }});
}

void OrderIntake::change(const Origin &order, const OrderChange &change, ChangeAnswer answer)
{
    queue({[this, order, change] { return m_ledger.change(order, change); }, std::move(answer)});
}

void OrderIntake::queue(Request request)
{
    m_queue.push_back(std::move(request));
    if (m_queue.size() >= kMostTogether) {
        // Not at once: the caller may be in the middle of something of its own.
        m_wait.start(0ms);
    } else if (m_queue.size() == 1) {
        const bool inBurst = m_sinceCommit.isValid() && !m_sinceCommit.hasExpired(kLongestWait.count());
        m_wait.start(inBurst ? kLongestWait : 0ms);
    }
}

void OrderIntake::flush()
{
    m_wait.stop();
    while (!m_queue.empty()) {
        // An answer may queue something further.
        const size_t count = std::min(m_queue.size(), kMostTogether);
        const auto end = m_queue.begin() + static_cast<std::ptrdiff_t>(count);
        const std::vector<Request> requests(std::make_move_iterator(m_queue.begin()), std::make_move_iterator(end));
        m_queue.erase(m_queue.begin(), end);
        std::vector<Result<>> outcomes(requests.size());
        const Result<> together = writeTogether(requests, outcomes);
        m_sinceCommit.start();
        for (size_t i = 0; i < requests.size(); ++i) {
            requests[i].tell(outcomes[i] ? together : outcomes[i]);
        }
    }
}

Result<> OrderIntake::writeTogether(const std::vector<Request> &requests, std::vector<Result<>> &outcomes)
{
    Result<storage::Transaction> transaction = storage::Transaction::begin(m_database);
    if (!transaction) {
        return tl::unexpected(transaction.error());
    }
    for (size_t i = 0; i < requests.size(); ++i) {
        if (Result<> going = writeOne(requests[i], outcomes[i]); !going) {
            return going;
        }
    }
    return transaction->commit();
}

/// Fails when the transaction cannot go on; when only the request was refused, that is in `outcome`.
Result<> OrderIntake::writeOne(const Request &request, Result<> &outcome)
{
    Result<storage::Savepoint> part = storage::Savepoint::begin(m_database);
    if (!part) {
        return tl::unexpected(part.error());
    }
    outcome = request.write();
    if (outcome) {
        return part->keep();
    }
    return m_database.inTransaction() ? Result<>() : std::exchange(outcome, {});
}

} // namespace vitrine::orders
