// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Id.h"
#include "app/base/Money.h"
#include "app/catalog/Product.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace vitrine::orders {

struct OrderTag;
using OrderId = Id<OrderTag>;

struct PlatformTag;
using PlatformId = Id<PlatformTag>;

/// Where an order or an event of one comes from, other than this shop's own hands.
struct Origin {
    PlatformId platform;
    QString remoteId; ///< The platform's own name of it; unique per platform.

    friend bool operator==(const Origin &, const Origin &) = default;
};

/// What a buyer asks for: so many of a product, which has to be one of its variants when it has any. A value; any
/// thread.
struct WantedLine {
    catalog::ProductId product;
    std::optional<catalog::VariantId> variant;
    int quantity = 1;

    friend bool operator==(const WantedLine &, const WantedLine &) = default;
};

/// So many of one product at the price it had. A value; any thread.
struct OrderLine {
    std::optional<catalog::ProductId> product; ///< None for what a platform sold that this shop does not know.
    std::optional<catalog::VariantId> variant;
    QString sku;
    QString name;
    int quantity = 0;
    Money unitPrice;
    Money total;
    catalog::VatRate vat = 0;
    int oversold = 0; ///< Of the quantity, what was not there when the order came.

    friend bool operator==(const OrderLine &, const OrderLine &) = default;
};

/// Goods bought. A fact that is never changed: what happens to it later is an OrderChange. A value; any thread.
struct Order {
    OrderId id;
    std::optional<Origin> origin; ///< None for one taken by hand.
    QList<OrderLine> lines;
    Money total;
    Money vat; ///< The part of the total that is VAT.
    QString buyer; ///< A first name or nothing.
    QDateTime placedAt; ///< UTC.

    friend bool operator==(const Order &, const Order &) = default;
};

} // namespace vitrine::orders
