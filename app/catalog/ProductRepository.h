// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Clock.h"
#include "app/catalog/PriceHistory.h"
#include "app/catalog/Product.h"
#include "app/catalog/SearchTexts.h"
#include "app/catalog/Trades.h"

#include <QList>
#include <QMap>

namespace vitrine::storage {
class Database;
}

namespace vitrine::catalog {

/// The products of one shop file. Lives on the thread of its connection and does not own it; the trades outlive it.
///
/// There is no removing: orders, stock movements and prices are facts that name their product. What is sold no more has
/// a stock of zero.
class ProductRepository {
public:
    /// When it is written what a saved product is found by. Later is for many in one transaction, which takes a third
    /// of the time: the index collects in memory until another table is written with triggers.
    enum class Searchable { Now, Later };

    explicit ProductRepository(storage::Database &database, Clock clock = systemClock(),
                               const Trades &trades = Trades::builtIn());

    /// Adds the product or replaces the one with its id, with all that belongs to it: variants, attributes, images,
    /// what it is found by. A change of stock is kept as a movement and a change of price in the history of prices.
    ///
    /// A product with variants has the stock of these together, whatever its own field says; its photo is the first of
    /// its images, when it has any. A variant that is left out is sold no more.
    ///
    /// Fails with InvalidInput (no id, no name, no SKU, no currency, negative price or stock, unknown trade, an
    /// attribute that the trade does not have or a value that does not fit, a GTIN that is none or not of 14 digits, a
    /// rate of VAT outside 0 to 100 %, a link that is not https or carries a user's name, a photo outside the shop's
    /// folder, variants that are no variants), AlreadyExists when another product or variant has a SKU, NotFound for an
    /// image that is not in the shop, Overflow for a stock that no number holds.
    Result<> save(const Product &product, Searchable searchable = Searchable::Now);

    /// Writes what those are found by that were saved with Searchable::Later, in the same transaction as they. Nothing
    /// is left to write afterwards. A repository whose transaction was given up is not to be used any more.
    Result<> makeSearchable();

    /// Fails with NotFound.
    Result<Product> find(const ProductId &id) const;

    /// By the product's own SKU. Fails with NotFound.
    Result<Product> findBySku(const QString &sku) const;

    /// The product that has the variant. Fails with NotFound.
    Result<Product> findByVariantSku(const QString &sku) const;

    /// Whether a variant of a product other than this one has the SKU.
    Result<bool> isOfAnothersVariant(const QString &sku, const ProductId &product) const;

    /// The oldest product that has the GTIN (14 digits), itself or by a variant. Fails with NotFound.
    Result<Product> findByGtin(const QString &gtin) const;

    /// All products with all that belongs to them, by name, in the order a person reads them. The number of queries
    /// does not grow with that of products. What cannot be read, in a file that another program wrote, is left out and
    /// named in the log.
    Result<QList<Product>> list() const;

    /// The SKUs of the products that list() leaves out.
    Result<QStringList> unreadable() const;

    /// The same as list() with only what a row of a list shows.
    Result<QList<ProductSummary>> summaries() const;

    /// Fails with NotFound.
    Result<ProductSummary> summary(const ProductId &id) const;

    /// What it costs and what is noted of before; nothing for a product that is not in the shop.
    Result<std::optional<PriceNow>> priceNow(const ProductId &id) const;

    /// What may be said to be off its price now; nothing where there is no reduction.
    Result<std::optional<PriceReduction>> reduction(const ProductId &id) const;

    /// How far the shop goes now. Costs the same however large it is.
    Result<ProductMark> mark() const;

    /// The products of which another number may be left than at the mark, each once. Costs what has happened since.
    Result<QList<ProductId>> stockMovedSince(const ProductMark &mark) const;

    /// The product was shown once more: it is found before those that are not.
    Result<> recordUse(const ProductId &id);

    /// Folder that relative photo paths start from: that of the shop file.
    QString photoFolder() const;

private:
    storage::Database &m_database;
    Clock m_clock;
    const Trades &m_trades;
    QMap<qint64, SearchTexts> m_toMakeSearchable; // by the numbers of products
};

} // namespace vitrine::catalog
