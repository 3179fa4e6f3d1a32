// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/orders/SlotTimer.h"

#include "app/orders/OrderLedger.h"

#include <algorithm>
#include <chrono>

namespace vitrine::orders {

namespace {

constexpr std::chrono::hours kFarthest{24}; // what a timer can hold has an end

} // namespace

SlotTimer::SlotTimer(const OrderLedger &ledger) : m_ledger(ledger)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer); // others may be minutes early or late for a slot of this evening
    connect(&m_timer, &QTimer::timeout, this, &SlotTimer::slotBegan);
}

void SlotTimer::aim()
{
    const auto wait = m_ledger.untilNextSlot();
    if (wait && *wait) {
        using std::chrono::milliseconds;
        m_timer.start(std::clamp<milliseconds>(**wait, milliseconds(0), kFarthest));
    } else {
        m_timer.stop();
    }
}

} // namespace vitrine::orders
