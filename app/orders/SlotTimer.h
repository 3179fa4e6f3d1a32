// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

namespace vitrine::orders {

class OrderLedger;

/// Tells that a slot has begun: its places are free no more, though nobody has committed anything. Lives on the thread
/// of the ledger, which outlives it.
class SlotTimer : public QObject {
    Q_OBJECT

public:
    explicit SlotTimer(const OrderLedger &ledger);

    /// Aims at the slot that begins next, as the shop is now: to be called each time before the places are read, so
    /// that none begins in between.
    void aim();

Q_SIGNALS:
    /// Once, until it is aimed again; sometimes before a slot has begun.
    void slotBegan();

private:
    const OrderLedger &m_ledger;
    QTimer m_timer;
};

} // namespace vitrine::orders
