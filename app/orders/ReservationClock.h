// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Clock.h"
#include "app/catalog/Stock.h"

#include <QObject>
#include <QTimer>

namespace vitrine::storage {
class Database;
}

namespace vitrine::orders {

/// Gives reserved units back at their deadline, so that what is left is what a buyer can have, also while nobody orders
/// anything: waits for the next deadline and asks nothing before. Orders that miss these units get them first. Each
/// process does so for itself; who comes first commits, and the others find nothing to do. On the thread of its
/// connection; owned by the ledger.
class ReservationClock : public QObject {
    Q_OBJECT

public:
    ReservationClock(storage::Database &database, Clock clock, QObject *parent = nullptr);

    /// Gives back what is due. One transaction when anything is, or part of the one that is open. Fails with Busy,
    /// DiskFull, AccessDenied; then it is given back with the next change of stock.
    Result<> giveBackWhatIsDue();

    /// Waits for the next deadline from now on: after commits, which may have made or ended reservations.
    void waitForNext();

private:
    void onDeadline();

    storage::Database &m_database;
    Clock m_clock;
    catalog::Stock m_stock;
    QTimer m_deadline;
    QDateTime m_givenBackUntil; // what still holds of before cannot be read, and is not waited for
};

} // namespace vitrine::orders
