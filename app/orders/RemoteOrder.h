// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/orders/Order.h"

namespace vitrine::orders {

/// One line of an order as a platform tells it. A value; any thread.
struct RemoteLine {
    QString sku; ///< Of a product or a variant; what the shop does not know is kept all the same.
    QString name;
    int quantity = 0;
    Money unitPrice; ///< What the buyer paid for one, VAT included.

    friend bool operator==(const RemoteLine &, const RemoteLine &) = default;
};

/// An order as a platform tells it. It has happened, whatever is left here. A value; any thread.
struct RemoteOrder {
    Origin origin;
    QList<RemoteLine> lines; ///< All in one currency.
    QString buyer; ///< A first name or nothing.
    QDateTime placedAt;

    friend bool operator==(const RemoteOrder &, const RemoteOrder &) = default;
};

} // namespace vitrine::orders
