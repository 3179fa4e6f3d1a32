// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalog/ProductSaving.h"

#include "app/catalog/PriceHistory.h"
#include "app/catalog/VariantOptions.h"
#include "app/storage/Database.h"

#include <QSet>
#include <QStringList>

namespace vitrine::catalog {

namespace {

std::optional<qint64> ownPriceOf(const Variant &variant)
{
    return variant.price ? std::optional(variant.price->minorUnits()) : std::nullopt;
}

Result<> toDone(const Result<int> &run)
{
    return run ? Result<>() : tl::unexpected(run.error());
}

} // namespace

ProductSaving::ProductSaving(storage::Database &database, const Product &product, QDateTime now)
    : m_database(database), m_product(product), m_id(product.id.toString()), m_now(std::move(now))
{
}

template<typename... More>
void ProductSaving::VariantRow::bindTo(storage::Statement &write, const QString &id, const QString &product,
                                       const More &...more) const
{
    if (price) {
        write.bind(id, product, *position, sku, gtin, options, *price, more...);
    } else {
        write.bind(id, product, *position, sku, gtin, options, nullptr, more...);
    }
}

ProductSaving::VariantRow ProductSaving::rowOf(const Variant &variant, qint64 position)
{
    return {position, variant.sku, variant.gtin, writeOptions(variant.options), ownPriceOf(variant)};
}

const ProductSaving::VariantBefore *ProductSaving::before(const QString &variant) const
{
    const auto found = m_variantsBefore.constFind(variant);
    return found == m_variantsBefore.cend() ? nullptr : &*found;
}

Result<qint64> ProductSaving::run()
{
    Result<> done = readBefore();
    if (done) {
        done = checkSkus();
    }
    if (done) {
        done = writeProduct();
    }
    if (done) {
        done = writeStockAndVariants();
    }
    if (done) {
        done = writePrices();
    }
    if (done) {
        done = writeAttributes();
    }
    if (done) {
        done = writeImages();
    }
    return done ? Result<qint64>(m_number) : tl::unexpected(done.error());
}

Result<> ProductSaving::readBefore()
{
    storage::Statement product
        = m_database.prepare("SELECT number, stock, price, currency FROM products WHERE id = ?1");
    product.bind(m_id);
    const Result<bool> row = product.step();
    if (!row) {
        return tl::unexpected(row.error());
    }
    m_isNew = !*row;
    if (m_isNew) {
        return {};
    }
    m_number = product.integer(0);
    m_stockBefore = static_cast<int>(product.integer(1));
    // What cannot be read is not the price now.
    m_priceBefore = Money::create(product.integer(2), product.text(3)).value_or(Money());
    return readVariantsBefore();
}

Result<> ProductSaving::readVariantsBefore()
{
    storage::Statement query = m_database.prepare(
        "SELECT id, position, sku, gtin, options, price, stock FROM variants WHERE product_id = ?1");
    query.bind(m_id);
    const auto number
        = [&query](int column) { return query.isNull(column) ? std::nullopt : std::optional(query.integer(column)); };
    return query.forEachRow([&] {
        m_variantsBefore.insert(
            query.text(0),
            {{number(1), query.text(2), query.text(3), query.text(4), number(5)}, static_cast<int>(query.integer(6))});
    });
}

/// Products and variants share the SKUs; each table by itself sees to its own.
Result<> ProductSaving::checkSkus()
{
    storage::Statement variants
        = m_database.prepare("SELECT 1 FROM variants WHERE sku = ?1 AND position IS NOT NULL AND product_id <> ?2");
    variants.bind(m_product.sku, m_id);
    Result<bool> taken = variants.step();
    for (const Variant &variant : m_product.variants) {
        if (!taken || *taken) {
            break;
        }
        // Nobody else could take the SKU of a variant that is sold.
        const VariantBefore *was = before(variant.id.toString());
        if (was != nullptr && was->row.position && was->row.sku == variant.sku) {
            continue;
        }
        storage::Statement products = m_database.prepare("SELECT 1 FROM products WHERE sku = ?1 AND id <> ?2");
        products.bind(variant.sku, m_id);
        taken = products.step();
    }
    if (!taken) {
        return tl::unexpected(taken.error());
    }
    if (*taken) {
        return failure(Error::Code::AlreadyExists,
                       QStringLiteral("a SKU of %1 is that of another product").arg(m_product.sku));
    }
    return {};
}

Result<> ProductSaving::writeProduct()
{
    // What is there gets its stock with its movements. A photo that an image stands for would name its file twice.
    const QString photo = m_product.images.isEmpty() ? m_product.photo : QString();
    const int opening = m_product.variants.isEmpty() ? m_product.stock : 0;
    storage::Statement write = m_database.prepare(
        m_isNew ? "INSERT INTO products (id, sku, name, price, currency, stock, photo, link, trade, brand, "
                  "gtin, description, vat) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)"
                : "UPDATE products SET sku = ?2, name = ?3, price = ?4, currency = ?5, photo = ?7, link = ?8, "
                  "trade = ?9, brand = ?10, gtin = ?11, description = ?12, vat = ?13 WHERE id = ?1");
    write.bind(m_id, m_product.sku, m_product.name, m_product.price.minorUnits(), m_product.price.currency(), opening,
               photo, QString::fromUtf8(m_product.link.toEncoded()), m_product.trade, m_product.brand, m_product.gtin,
               m_product.description, m_product.vat);
    if (const Result<int> written = write.run(); !written) {
        return tl::unexpected(written.error());
    }
    if (!m_isNew) {
        return {};
    }
    // Asked for instead of RETURNING, which makes a table of its own in memory for its one row.
    m_number = m_database.lastNumber();
    return opening > 0 ? recordMovement({}, opening, Cause::Opening) : Result<>();
}

/// A product has either a stock of its own or that of its variants; what is counted otherwise from now on goes out
/// here and comes in there, so that the movements of each add up to what it has.
Result<> ProductSaving::writeStockAndVariants()
{
    if (m_isNew) {
        return m_product.variants.isEmpty() ? Result<>() : writeVariants();
    }
    qint64 ofVariantsBefore = 0;
    for (const VariantBefore &variant : std::as_const(m_variantsBefore)) {
        ofVariantsBefore += variant.stock;
    }
    const qint64 ownBefore = m_stockBefore - ofVariantsBefore;
    const int own = m_product.variants.isEmpty() ? m_product.stock : 0;
    if (own < ownBefore) { // before the variants come, so that the sum never leaves its range
        if (Result<> done = changeOwnStock(own - ownBefore); !done) {
            return done;
        }
    }
    if (!m_variantsBefore.isEmpty() || !m_product.variants.isEmpty()) {
        if (Result<> done = writeVariants(); !done) {
            return done;
        }
    }
    return own > ownBefore ? changeOwnStock(own - ownBefore) : Result<>();
}

Result<> ProductSaving::changeOwnStock(qint64 difference)
{
    Result<> done = toDone(
        m_database.prepare("UPDATE products SET stock = stock + ?2 WHERE id = ?1").bind(m_id, difference).run());
    return done ? recordMovement({}, difference, Cause::Edited) : done;
}

Result<> ProductSaving::recordMovement(const QString &variant, qint64 difference, Cause cause)
{
    return toDone(m_database
                      .prepare("INSERT INTO stock_movements (product_id, variant_id, delta, cause, at) "
                               "VALUES (?1, nullif(?2, ''), ?3, ?4, ?5)")
                      .bind(m_id, variant, difference,
                            cause == Cause::Opening ? QStringLiteral("opening") : QStringLiteral("edited"),
                            m_now.toMSecsSinceEpoch())
                      .run());
}

Result<> ProductSaving::writeVariants()
{
    Result<> done = giveUpPlaces();
    qint64 position = 0;
    for (const Variant &variant : m_product.variants) {
        ++position;
        if (done) {
            done = writeVariant(variant, position);
        }
    }
    return done;
}

/// Positions and SKUs may be exchanged among the variants: first none of those that change has one.
Result<> ProductSaving::giveUpPlaces()
{
    QMap<QString, VariantRow> now;
    qint64 position = 0;
    for (const Variant &variant : m_product.variants) {
        now.insert(variant.id.toString(), rowOf(variant, ++position));
    }
    for (auto before = m_variantsBefore.cbegin(); before != m_variantsBefore.cend(); ++before) {
        const auto staying = now.constFind(before.key());
        const bool stays = staying != now.cend();
        if (before->row.position && (!stays || *staying != before->row)) {
            Result<> done = toDone(
                m_database.prepare("UPDATE variants SET position = NULL WHERE id = ?1").bind(before.key()).run());
            if (!done) {
                return done;
            }
        }
        if (!stays) {
            if (Result<> done = setVariantStock(before.key(), before->stock, 0); !done) {
                return done;
            }
        }
    }
    return {};
}

Result<> ProductSaving::setVariantStock(const QString &variant, int before, int now)
{
    if (now == before) {
        return {};
    }
    Result<> done = toDone(m_database.prepare("UPDATE variants SET stock = ?2 WHERE id = ?1").bind(variant, now).run());
    return done ? recordMovement(variant, now - before, Cause::Edited) : done;
}

Result<> ProductSaving::writeVariant(const Variant &variant, qint64 position)
{
    const QString id = variant.id.toString();
    const VariantRow row = rowOf(variant, position);
    const VariantBefore *was = before(id);
    if (was == nullptr) {
        storage::Statement write
            = m_database.prepare("INSERT INTO variants (id, product_id, position, sku, gtin, options, price, stock) "
                                 "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)");
        row.bindTo(write, id, m_id, variant.stock);
        if (Result<> done = toDone(write.run()); !done) {
            return done;
        }
        return variant.stock > 0 ? recordMovement(id, variant.stock, Cause::Opening) : Result<>();
    }
    if (was->row != row) {
        storage::Statement write
            = m_database.prepare("UPDATE variants SET position = ?3, sku = ?4, gtin = ?5, options = ?6, price = ?7 "
                                 "WHERE id = ?1 AND product_id = ?2");
        row.bindTo(write, id, m_id);
        if (Result<> done = toDone(write.run()); !done) {
            return done;
        }
    }
    return setVariantStock(id, was->stock, variant.stock);
}

Result<> ProductSaving::writePrices()
{
    Result<> done;
    for (const Variant &variant : m_product.variants) {
        if (done) {
            done = writePrice(variant);
        }
    }
    return done ? PriceHistory(m_database).record(m_product.id, {}, m_product.price, m_now) : done;
}

Result<> ProductSaving::writePrice(const Variant &variant)
{
    const VariantBefore *was = before(variant.id.toString());
    const bool wasSold = was != nullptr && was->row.position;
    if (wasSold && m_priceBefore == m_product.price && was->row.price == ownPriceOf(variant)) {
        return {};
    }
    // Without a price of its own it follows the product's, and has no history of its own unless it had one. Until its
    // first own price it cost what the product did.
    PriceHistory history(m_database);
    if (!variant.price) {
        return history.recordAgain(m_product.id, variant.id, m_product.price, m_now);
    }
    Result<> done = was == nullptr ? Result<>() : history.startFromProduct(m_product.id, variant.id);
    return done ? history.record(m_product.id, variant.id, *variant.price, m_now) : done;
}

Result<> ProductSaving::writeAttributes()
{
    Result<> done = m_isNew ? Result<>() : removeOldAttributes();
    for (auto value = m_product.attributes.cbegin(); done && value != m_product.attributes.cend(); ++value) {
        done = toDone(m_database
                          .prepare(m_isNew ? "INSERT INTO product_attributes (product_id, attribute, value) "
                                             "VALUES (?1, ?2, ?3)"
                                           : "INSERT INTO product_attributes (product_id, attribute, value) "
                                             "VALUES (?1, ?2, ?3) ON CONFLICT (product_id, attribute) "
                                             "DO UPDATE SET value = excluded.value WHERE value <> excluded.value")
                          .bind(m_id, value.key(), value.value())
                          .run());
    }
    return done;
}

Result<> ProductSaving::removeOldAttributes()
{
    QStringList gone;
    storage::Statement query = m_database.prepare("SELECT attribute FROM product_attributes WHERE product_id = ?1");
    query.bind(m_id);
    const Result<> read = query.forEachRow([&] {
        if (!m_product.attributes.contains(query.text(0))) {
            gone.append(query.text(0));
        }
    });
    if (!read) {
        return read;
    }
    for (const QString &attribute : gone) {
        const Result<int> removed
            = m_database.prepare("DELETE FROM product_attributes WHERE product_id = ?1 AND attribute = ?2")
                  .bind(m_id, attribute)
                  .run();
        if (!removed) {
            return tl::unexpected(removed.error());
        }
    }
    return {};
}

Result<> ProductSaving::writeImages()
{
    Result<> done;
    if (!m_isNew) {
        done = toDone(m_database.prepare("DELETE FROM product_images WHERE product_id = ?1").bind(m_id).run());
    }
    int position = 0;
    for (const QString &hash : m_product.images) {
        ++position;
        if (!done) {
            break;
        }
        done = toDone(m_database.prepare("INSERT INTO product_images (product_id, position, hash) VALUES (?1, ?2, ?3)")
                          .bind(m_id, position, hash)
                          .run());
    }
    return done;
}

} // namespace vitrine::catalog
