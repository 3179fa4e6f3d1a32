// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/orders/ReservationClock.h"

#include "app/orders/Supplies.h"
#include "app/storage/Database.h"
#include "app/storage/Transaction.h"

#include <QLoggingCategory>

#include <algorithm>
#include <chrono>

namespace vitrine::orders {

namespace {

Q_LOGGING_CATEGORY(logReservations, "vitrine.orders.reservations")

using namespace std::chrono_literals;

/// A timer counts no longer; then the deadline is looked at again.
constexpr std::chrono::milliseconds kLongestWait = 24h;

/// Another process that writes may do so without changing anything that we would hear of.
constexpr std::chrono::milliseconds kOthersHaveWritten = 1s;

} // namespace

ReservationClock::ReservationClock(storage::Database &database, Clock clock, QObject *parent)
    : QObject(parent), m_database(database), m_clock(std::move(clock)), m_stock(database, m_clock)
{
    m_deadline.setSingleShot(true);
    m_deadline.setTimerType(Qt::PreciseTimer); // a coarse one may be late by a twentieth of its time
    connect(&m_deadline, &QTimer::timeout, this, &ReservationClock::onDeadline);
    waitForNext();
}

Result<> ReservationClock::giveBackWhatIsDue()
{
    const Result<std::optional<QDateTime>> next = m_stock.nextDeadline();
    if (!next) {
        return tl::unexpected(next.error());
    }
    if (!*next || **next > m_clock()) {
        return {};
    }
    return storage::inTransaction(m_database, [&]() -> Result<> {
        const Result<int> ended = m_stock.expire();
        if (!ended) {
            return tl::unexpected(ended.error());
        }
        return *ended > 0 ? Supplies(m_database, m_clock).supplyMissing() : Result<>();
    });
}

void ReservationClock::waitForNext()
{
    // The system's clock may have been set back since.
    const QDateTime after = m_givenBackUntil.isValid() ? std::min(m_givenBackUntil, m_clock()) : QDateTime();
    const Result<std::optional<QDateTime>> next = m_stock.nextDeadline(after);
    if (!next || !*next) {
        m_deadline.stop(); // what cannot be read now is asked for again after the next commit
        return;
    }
    const std::chrono::milliseconds wait(m_clock().msecsTo(**next));
    m_deadline.start(std::clamp(wait, std::chrono::milliseconds::zero(), kLongestWait));
}

void ReservationClock::onDeadline()
{
    const QDateTime now = m_clock();
    if (const Result<> given = giveBackWhatIsDue(); !given) {
        qCWarning(logReservations).noquote() << "reserved units were not given back:" << given.error().detail;
        if (given.error().code == Error::Code::Busy) {
            m_deadline.start(kOthersHaveWritten);
        }
        return;
    }
    m_givenBackUntil = now;
    waitForNext();
}

} // namespace vitrine::orders
