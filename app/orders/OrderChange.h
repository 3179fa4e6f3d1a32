// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

namespace vitrine::orders {

/// So many units of one line of an order that come back. A value; any thread.
struct ReturnedLine {
    int line = 0; ///< Position in the order, the first is 1.
    int quantity = 0;

    friend bool operator==(const ReturnedLine &, const ReturnedLine &) = default;
};

/// An order, or some units of it, given back. A fact; the same event counts once, however often it is told. Units
/// that the order does not have or has already given back are passed over, so that the order in which several changes
/// arrive makes no difference. A value; any thread.
struct OrderChange {
    enum class Kind { Cancelled, Refunded };

    Kind kind = Kind::Cancelled;
    QString eventId; ///< The platform's name of the event; one of ours is made for a change by hand without.
    QList<ReturnedLine> lines; ///< None for all that is still sold.
    QDateTime at; ///< Now, when not given.

    friend bool operator==(const OrderChange &, const OrderChange &) = default;
};

} // namespace vitrine::orders
