// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Id.h"
#include "app/base/Money.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace vitrine::catalog {

struct ProductTag;
using ProductId = Id<ProductTag>;

struct VariantTag;
using VariantId = Id<VariantTag>;

/// A rate of value added tax, in hundredths of a percent: 550 is 5.5 %. Prices include it.
using VatRate = int;

/// One form of a product that is counted apart: a size, a finish, a room. A value; any thread.
struct Variant {
    VariantId id;
    QString sku; ///< Unique in the shop, among products and variants.
    QString gtin; ///< 14 digits, or empty.
    QMap<QString, QString> options; ///< "size" -> "M".
    std::optional<Money> price; ///< In the product's currency; the product's price without.
    int stock = 0;

    friend bool operator==(const Variant &, const Variant &) = default;
};

/// What is sold: a dish, a flat, a car, a bottle. A value; any thread.
struct Product {
    ProductId id;
    QString sku; ///< Unique in the shop, never empty.
    QString name;
    Money price; ///< What the buyer pays, VAT included.
    int stock = 0; ///< Portions, pieces or slots left, of all variants together; never below zero.
    QString photo; ///< Path of a PNG or JPEG, relative to the folder of the shop file; the first image's with images.
    QUrl link; ///< Where the buyer orders, https; empty for none.
    QString trade; ///< Id of a trade: "kitchen", "property", "vehicle", "retail".
    QString brand;
    QString gtin; ///< 14 digits, or empty.
    QString description;
    VatRate vat = 0;
    QMap<QString, QString> attributes; ///< By the attribute's id in the trade, written as its type says.
    QList<Variant> variants; ///< In the shop's order; none for a product of one form.
    QStringList images; ///< SHA-256 of each picture in lower-case hexadecimal, the first one first.

    friend bool operator==(const Product &, const Product &) = default;
};

/// What a row of a list shows of a product. A value; any thread.
struct ProductSummary {
    ProductId id;
    QString sku;
    QString name;
    Money price;
    int stock = 0;
    QString photo; ///< Like a product's.
    QString trade;

    friend bool operator==(const ProductSummary &, const ProductSummary &) = default;
};

/// How far the products of a shop have been read: what is added and what is left only ever get further entries. A
/// value; any thread.
struct ProductMark {
    qint64 products = 0; ///< The number of the newest one.
    qint64 movements = 0; ///< The number of the newest movement of stock.
};

} // namespace vitrine::catalog
