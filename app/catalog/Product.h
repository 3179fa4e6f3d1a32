// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Id.h"
#include "app/base/Money.h"

#include <QString>
#include <QUrl>

namespace vitrine::catalog {

struct ProductTag;
using ProductId = Id<ProductTag>;

/// What is sold: a dish, a flat, a car, a bottle. A value; any thread.
struct Product {
    ProductId id;
    QString sku; ///< Unique in the shop, never empty.
    QString name;
    Money price; ///< What the buyer pays, VAT included.
    int stock = 0; ///< Portions, pieces or slots left; never below zero.
    QString photo; ///< Path of a PNG or JPEG, relative to the folder of the shop file; empty for none.
    QUrl link; ///< Where the buyer orders, https; empty for none.
    QString trade; ///< Id of a trade: "kitchen", "property", "vehicle", "retail".

    friend bool operator==(const Product &, const Product &) = default;
};

} // namespace vitrine::catalog
