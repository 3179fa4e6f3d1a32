// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Id.h"
#include "app/base/Money.h"
#include "app/catalog/Product.h"

#include <QDateTime>

namespace vitrine::orders {

struct OrderTag;
using OrderId = Id<OrderTag>;

/// Goods bought: so many of one product at the price it had. A fact that is never changed. A value; any thread.
struct Order {
    OrderId id;
    catalog::ProductId product;
    int quantity = 0;
    Money unitPrice;
    Money total;
    QDateTime placedAt; ///< UTC.

    friend bool operator==(const Order &, const Order &) = default;
};

} // namespace vitrine::orders
