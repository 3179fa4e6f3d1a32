// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/catalog/Product.h"

#include <QDateTime>
#include <QMap>
#include <QString>

#include <optional>

namespace vitrine::storage {
class Database;
class Statement;
} // namespace vitrine::storage

namespace vitrine::catalog {

/// One saving of one product that checkProduct() found to be one: its row, variants, attributes and images, each change
/// of stock as a movement and each change of price in the history of prices. Of a variant only what is not as it was is
/// written. What it is found by is written by others. Lives on the thread of its connection for as long as the
/// transaction that is open; owns neither the connection nor the product.
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

    /// What the row of a variant says, but its stock.
    struct VariantRow {
        std::optional<qint64> position; ///< None when it is sold no more.
        QString sku;
        QString gtin;
        QString options;
        std::optional<qint64> price; ///< None for the product's.

        /// Binds the row of a variant that is sold, and what comes after it.
        template<typename... More>
        void bindTo(storage::Statement &write, const QString &id, const QString &product, const More &...more) const;

        friend bool operator==(const VariantRow &, const VariantRow &) = default;
    };

    struct VariantBefore {
        VariantRow row;
        int stock = 0;
    };

    static VariantRow rowOf(const Variant &variant, qint64 position);
    const VariantBefore *before(const QString &variant) const;

    Result<> readBefore();
    Result<> readVariantsBefore();
    Result<> checkSkus();
    Result<> writeProduct();
    Result<> writeStockAndVariants();
    Result<> changeOwnStock(qint64 difference);
    Result<> recordMovement(const QString &variant, qint64 difference, Cause cause);
    Result<> writeVariants();
    Result<> setVariantStock(const QString &variant, int before, int now);
    Result<> giveUpPlaces();
    Result<> writeVariant(const Variant &variant, qint64 position);
    Result<> writePrices();
    Result<> writePrice(const Variant &variant);
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
    Money m_priceBefore;
    QMap<QString, VariantBefore> m_variantsBefore; ///< By id; those that are sold no more have no stock.
};

} // namespace vitrine::catalog
