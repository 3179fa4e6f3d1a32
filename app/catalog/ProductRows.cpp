// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalog/ProductRows.h"

#include "app/catalog/ImageStore.h"
#include "app/catalog/ProductRules.h"
#include "app/catalog/VariantOptions.h"
#include "app/storage/Database.h"
#include "app/storage/ShopPictures.h"

#include <QLoggingCategory>

#include <algorithm>
#include <functional>
#include <limits>

namespace vitrine::catalog {

namespace {

Q_LOGGING_CATEGORY(logProducts, "vitrine.catalog.products")

// One text for one product and for all, so that each is read by the same columns. An empty ?1 stands for all.
#define VITRINE_PRODUCT_COLUMNS                                                                                        \
    "p.id, p.sku, p.name, p.price, p.currency, p.stock, p.photo, p.link, p.trade, p.brand, p.gtin, p.description, "    \
    "p.vat, i.hash, i.type FROM products p LEFT JOIN product_images f ON f.product_id = p.id AND f.position = 1 "      \
    "LEFT JOIN images i ON i.hash = f.hash"
#define VITRINE_SUMMARY_COLUMNS                                                                                        \
    "p.id, p.sku, p.name, p.price, p.currency, p.stock, p.photo, p.trade, i.hash, i.type FROM products p "             \
    "LEFT JOIN product_images f ON f.product_id = p.id AND f.position = 1 LEFT JOIN images i ON i.hash = f.hash"

tl::unexpected<Error> corrupt(const QString &id)
{
    return failure(Error::Code::Corrupt, QStringLiteral("product %1").arg(id));
}

void warnOf(const QString &sku)
{
    qCWarning(logProducts).noquote() << "a product that cannot be read is left out:" << sku;
}

bool isCount(qint64 number)
{
    return number >= 0 && number <= std::numeric_limits<int>::max();
}

/// Viewers scan it: what no product could be saved with is none, however it came into the file.
QUrl linkOf(const QString &text)
{
    QUrl link(text, QUrl::StrictMode);
    return isOrderLink(link) ? link : QUrl();
}

/// A row of "product_id, id, sku, gtin, options, price, stock".
Result<Variant> readVariant(const storage::Statement &row, const QString &currency)
{
    const Result<VariantId> id = VariantId::fromString(row.text(1));
    const Result<QMap<QString, QString>> options = readOptions(row.text(4));
    if (!id || !options || !isCount(row.integer(6))) {
        return corrupt(row.text(0));
    }
    Variant variant;
    variant.id = *id;
    variant.sku = row.text(2);
    variant.gtin = row.text(3);
    variant.options = *options;
    if (!row.isNull(5)) {
        const Result<Money> price = Money::create(row.integer(5), currency);
        if (!price) {
            return tl::unexpected(price.error());
        }
        variant.price = *price;
    }
    variant.stock = static_cast<int>(row.integer(6));
    return variant;
}

/// Calls `take` with each row, which starts with the id of a product among `places`.
template<typename Take>
Result<> forEachPart(storage::Statement query, const QHash<QString, qsizetype> &places, QList<Product> &products,
                     const Take &take)
{
    return query.forEachRow([&]() -> Result<> {
        const auto place = places.constFind(query.text(0));
        // One that is not there was made by another process since the products were read.
        return place == places.cend() ? Result<>() : take(query, products[*place]);
    });
}

} // namespace

ProductRows::ProductRows(storage::Database &database)
    : m_database(database), m_imageFolder(ImageStore::folderNameOf(database.path()))
{
}

QString ProductRows::photoOf(const QString &path, const QString &hash, const QString &type) const
{
    if (const Result<QString> image = ImageStore::relativePathOf(m_imageFolder, hash, type)) {
        return *image;
    }
    return storage::placeInside(path);
}

Result<Product> ProductRows::readProduct(const storage::Statement &row) const
{
    const Result<ProductId> id = ProductId::fromString(row.text(0));
    const Result<Money> price = Money::create(row.integer(3), row.text(4));
    if (!id || !price || !isCount(row.integer(5)) || !isCount(row.integer(12))) {
        return corrupt(row.text(0));
    }
    Product product;
    product.id = *id;
    product.sku = row.text(1);
    product.name = row.text(2);
    product.price = *price;
    product.stock = static_cast<int>(row.integer(5));
    product.photo = photoOf(row.text(6), row.text(13), row.text(14));
    product.link = linkOf(row.text(7));
    product.trade = row.text(8);
    product.brand = row.text(9);
    product.gtin = row.text(10);
    product.description = row.text(11);
    product.vat = static_cast<VatRate>(row.integer(12));
    return product;
}

Result<ProductSummary> ProductRows::readSummary(const storage::Statement &row) const
{
    const Result<ProductId> id = ProductId::fromString(row.text(0));
    const Result<Money> price = Money::create(row.integer(3), row.text(4));
    if (!id || !price || !isCount(row.integer(5))) {
        return corrupt(row.text(0));
    }
    return ProductSummary{*id,
                          row.text(1),
                          row.text(2),
                          *price,
                          static_cast<int>(row.integer(5)),
                          photoOf(row.text(6), row.text(8), row.text(9)),
                          row.text(7)};
}

Result<> ProductRows::readParts(QList<Product> &products, const QHash<QString, qsizetype> &places, const QString &only,
                                QSet<qsizetype> &unreadable) const
{
    const bool all = only.isEmpty();
    storage::Statement attributes
        = m_database.prepare(all ? "SELECT product_id, attribute, value FROM product_attributes"
                                 : "SELECT product_id, attribute, value FROM product_attributes WHERE product_id = ?1");
    storage::Statement variants
        = m_database.prepare(all ? "SELECT product_id, id, sku, gtin, options, price, stock FROM variants "
                                   "WHERE position IS NOT NULL ORDER BY product_id, position"
                                 : "SELECT product_id, id, sku, gtin, options, price, stock FROM variants "
                                   "WHERE product_id = ?1 AND position IS NOT NULL ORDER BY position");
    storage::Statement images
        = m_database.prepare(all ? "SELECT product_id, hash FROM product_images ORDER BY product_id, position"
                                 : "SELECT product_id, hash FROM product_images WHERE product_id = ?1 "
                                   "ORDER BY position");
    if (!all) {
        attributes.bind(only);
        variants.bind(only);
        images.bind(only);
    }
    Result<> done = forEachPart(std::move(attributes), places, products,
                                [](const storage::Statement &row, Product &product) -> Result<> {
                                    product.attributes.insert(row.text(1), row.text(2));
                                    return {};
                                });
    if (done) {
        done = forEachPart(std::move(variants), places, products,
                           [&](const storage::Statement &row, Product &product) -> Result<> {
                               if (const auto variant = readVariant(row, product.price.currency())) {
                                   product.variants.append(*variant);
                               } else {
                                   unreadable.insert(places.value(row.text(0)));
                               }
                               return {};
                           });
    }
    if (done) {
        done = forEachPart(std::move(images), places, products,
                           [](const storage::Statement &row, Product &product) -> Result<> {
                               product.images.append(row.text(1));
                               return {};
                           });
    }
    return done;
}

Result<Product> ProductRows::one(const QString &id) const
{
    storage::Statement query = m_database.prepare("SELECT " VITRINE_PRODUCT_COLUMNS " WHERE p.id = ?1");
    query.bind(id);
    const Result<bool> row = query.step();
    if (!row) {
        return tl::unexpected(row.error());
    }
    if (!*row) {
        return failure(Error::Code::NotFound, QStringLiteral("no product \"%1\"").arg(id));
    }
    const Result<Product> product = readProduct(query);
    if (!product) {
        return product;
    }
    QList<Product> products{*product};
    QSet<qsizetype> unreadable;
    if (const Result<> read = readParts(products, {{id, 0}}, id, unreadable); !read) {
        return tl::unexpected(read.error());
    }
    return unreadable.isEmpty() ? Result<Product>(products.first()) : corrupt(id);
}

Result<ProductRows::Everything> ProductRows::everything() const
{
    Everything everything;
    QHash<QString, qsizetype> places;
    QSet<qsizetype> unreadable;
    storage::Statement query = m_database.prepare("SELECT " VITRINE_PRODUCT_COLUMNS);
    Result<> read = query.forEachRow([&] {
        if (const Result<Product> product = readProduct(query)) {
            places.insert(query.text(0), everything.products.size());
            everything.products.append(*product);
        } else {
            everything.unreadable.append(query.text(1));
        }
    });
    if (read) {
        read = readParts(everything.products, places, {}, unreadable);
    }
    if (!read) {
        return tl::unexpected(read.error());
    }
    QList<qsizetype> backwards(unreadable.cbegin(), unreadable.cend());
    std::sort(backwards.begin(), backwards.end(), std::greater());
    for (const qsizetype place : std::as_const(backwards)) {
        everything.unreadable.append(everything.products.takeAt(place).sku);
    }
    return everything;
}

Result<QList<Product>> ProductRows::all() const
{
    Result<Everything> everything = this->everything();
    if (!everything) {
        return tl::unexpected(everything.error());
    }
    for (const QString &sku : std::as_const(everything->unreadable)) {
        warnOf(sku);
    }
    return std::move(everything->products);
}

Result<QList<ProductSummary>> ProductRows::summaries() const
{
    QList<ProductSummary> summaries;
    storage::Statement query = m_database.prepare("SELECT " VITRINE_SUMMARY_COLUMNS);
    const Result<> read = query.forEachRow([&] {
        if (const Result<ProductSummary> summary = readSummary(query)) {
            summaries.append(*summary);
        } else {
            warnOf(query.text(1));
        }
    });
    return read ? Result<QList<ProductSummary>>(summaries) : tl::unexpected(read.error());
}

Result<ProductSummary> ProductRows::summary(qint64 number) const
{
    storage::Statement query = m_database.prepare("SELECT " VITRINE_SUMMARY_COLUMNS " WHERE p.number = ?1");
    query.bind(number);
    return onlySummary(std::move(query), QString::number(number));
}

Result<ProductSummary> ProductRows::summary(const QString &id) const
{
    storage::Statement query = m_database.prepare("SELECT " VITRINE_SUMMARY_COLUMNS " WHERE p.id = ?1");
    query.bind(id);
    return onlySummary(std::move(query), id);
}

Result<ProductSummary> ProductRows::onlySummary(storage::Statement query, const QString &wanted) const
{
    const Result<bool> row = query.step();
    if (!row) {
        return tl::unexpected(row.error());
    }
    if (!*row) {
        return failure(Error::Code::NotFound, QStringLiteral("no product \"%1\"").arg(wanted));
    }
    return readSummary(query);
}

#undef VITRINE_PRODUCT_COLUMNS
#undef VITRINE_SUMMARY_COLUMNS

} // namespace vitrine::catalog
