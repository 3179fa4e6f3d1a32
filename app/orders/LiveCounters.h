// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Money.h"

#include <QMap>
#include <QMetaType>

namespace vitrine::orders {

/// The totals of the ledger as they were committed with its last order: of one product or of the whole shop. What was
/// cancelled or refunded is not in them. A value; any thread.
struct LiveCounters {
    qint64 orders = 0; ///< Those of which something is still sold.
    qint64 units = 0;
    QMap<QString, Money> revenue; ///< By ISO 4217 code.
    /// Of a product with slots for visits or test drives the free places of those that have not begun, of any other its
    /// stock. For the whole shop the stock of all products together.
    qint64 left = 0;
    qint64 bookings = 0;
    qint64 slots = 0; ///< Of a product: for visits or test drives, begun or not. Zero for the whole shop.
    qint64 oversold = 0; ///< Units that platforms sold and that are not there yet.

    friend bool operator==(const LiveCounters &, const LiveCounters &) = default;
};

} // namespace vitrine::orders

Q_DECLARE_METATYPE(vitrine::orders::LiveCounters)
