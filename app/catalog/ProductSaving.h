// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/catalog/Product.h"

#include <QDateTime>
#include <QMap>
#include <QString>

namespace vitrine::storage {
class Database;
}

namespace vitrine::catalog {

/// One saving of one product that checkProduct() found to be one: its row, variants, attributes and images, each change
/// of stock as a movement and each change of price in the history of prices. What it is found by is written by others.
/// Lives on the thread of its connection for as long as the transaction that is open; owns neither the connection nor
/// the product.
class ProductSaving {
public:
    /// `now` is when the stock and the prices change.
    ProductSaving(storage::Database &database, const Product &product, QDateTime now);

    /// Writes everything, once, and gives the number of the product's row. Fails with AlreadyExists when another
    /// product or variant has a SKU, with NotFound for an image that is not in the shop, and when the file cannot be
    /// read or written; the transaction is then to be given up.
    Result<qint64> run();

private:
    /// Why a stock changes, as its movement says.
    enum class Cause { Opening, Edited };

    Result<> readBefore();
    Result<> checkSkus();
    Result<> writeProduct();
    Result<> writeStockAndVariants();
    Result<> changeOwnStock(int difference);
    Result<> recordMovement(const QString &variant, int difference, Cause cause);
    Result<> writeVariants();
    Result<> setVariantStock(const QString &variant, int before, int now);
    Result<> writeVariant(const Variant &variant, int position);
    Result<> writePrices();
    Result<> writeAttributes();
    Result<> removeOldAttributes();
    Result<> writeImages();

    storage::Database &m_database;
    const Product &m_product;
    QString m_id; ///< The product's, as the tables have it.
    QDateTime m_now;
    qint64 m_number = 0; ///< The product's row.
    bool m_isNew = false;
    int m_stockBefore = 0; ///< In pieces, with that of its variants.
    QMap<QString, int> m_variantsBefore; ///< Stock by id; those that are sold no more have none.
};

} // namespace vitrine::catalog
