// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalog/ProductRepository.h"

#include "app/catalog/Gtin.h"
#include "app/catalog/ImageStore.h"
#include "app/catalog/PriceHistory.h"
#include "app/catalog/ProductRows.h"
#include "app/catalog/SearchTexts.h"
#include "app/storage/Database.h"
#include "app/storage/Transaction.h"

#include <QCollator>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <limits>
#include <vector>

namespace vitrine::catalog {

namespace {

constexpr VatRate kHighestVat = 10'000;

bool isBlank(const QString &text)
{
    return text.trimmed().isEmpty();
}

bool isOrderLink(const QUrl &link)
{
    return link.isValid() && link.scheme() == QLatin1String("https") && !link.host().isEmpty()
        && link.userInfo().isEmpty();
}

bool isGtinOrNothing(const QString &gtin)
{
    return gtin.isEmpty() || readGtin(gtin) == gtin;
}

/// Why the variants cannot be kept; empty when they can.
QString objectionTo(const QList<Variant> &variants, const Product &product)
{
    QSet<VariantId> ids;
    QSet<QString> skus{product.sku};
    for (const Variant &variant : variants) {
        ids.insert(variant.id);
        skus.insert(variant.sku);
        if (variant.id.isNull() || isBlank(variant.sku)) {
            return QStringLiteral("a variant without id or SKU");
        }
        if (variant.stock < 0) {
            return QStringLiteral("negative stock of a variant");
        }
        if (!isGtinOrNothing(variant.gtin)) {
            return QStringLiteral("\"%1\" is no GTIN of 14 digits").arg(variant.gtin);
        }
        if (variant.price
            && (variant.price->currency() != product.price.currency() || variant.price->minorUnits() < 0)) {
            return QStringLiteral("a variant's price is negative or in another currency");
        }
    }
    if (ids.size() != variants.size() || skus.size() != variants.size() + 1) {
        return QStringLiteral("two variants have the same id or SKU, or the product's");
    }
    return {};
}

/// Why the product cannot be kept; empty when it can.
QString objectionTo(const Product &product)
{
    if (product.id.isNull()) {
        return QStringLiteral("no id");
    }
    if (isBlank(product.sku)) {
        return QStringLiteral("no SKU");
    }
    if (isBlank(product.name)) {
        return QStringLiteral("no name");
    }
    if (product.price.currency().isEmpty()) {
        return QStringLiteral("no currency");
    }
    if (product.price.minorUnits() < 0) {
        return QStringLiteral("negative price");
    }
    if (product.stock < 0) {
        return QStringLiteral("negative stock");
    }
    if (product.vat < 0 || product.vat > kHighestVat) {
        return QStringLiteral("no rate of VAT: %1").arg(product.vat);
    }
    if (!isGtinOrNothing(product.gtin)) {
        return QStringLiteral("\"%1\" is no GTIN of 14 digits").arg(product.gtin);
    }
    if (!product.link.isEmpty() && !isOrderLink(product.link)) {
        return QStringLiteral("a link has to be https://, without a user's name");
    }
    if (!product.photo.isEmpty() && !ProductRows::isInsideShopFolder(product.photo)) {
        return QStringLiteral("photo outside the shop's folder");
    }
    if (!std::ranges::all_of(product.images, [](const QString &hash) { return ImageStore::isHash(hash); })) {
        return QStringLiteral("not the hash of a picture");
    }
    return objectionTo(product.variants, product);
}

Result<> check(const Product &product, const Trades &trades)
{
    if (const QString objection = objectionTo(product); !objection.isEmpty()) {
        return failure(Error::Code::InvalidInput, objection);
    }
    const Result<Trade> trade = trades.find(product.trade);
    if (!trade) {
        return failure(Error::Code::InvalidInput, trade.error().detail);
    }
    if (Result<> fits = trade->check(product.attributes); !fits) {
        return fits;
    }
    qint64 units = 0;
    for (const Variant &variant : product.variants) {
        units += variant.stock;
    }
    if (units > std::numeric_limits<int>::max()) {
        return failure(Error::Code::Overflow, QStringLiteral("%1 units of the variants").arg(units));
    }
    return {};
}

QString writeOptions(const QMap<QString, QString> &options)
{
    QJsonObject object;
    for (auto option = options.cbegin(); option != options.cend(); ++option) {
        object.insert(option.key(), option.value());
    }
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Result<> toDone(const Result<int> &run)
{
    return run ? Result<>() : tl::unexpected(run.error());
}

/// The id of the product that a query of one column finds.
Result<Product> readFound(const ProductRows &rows, storage::Statement query, const QString &wanted)
{
    const Result<bool> row = query.step();
    if (!row) {
        return tl::unexpected(row.error());
    }
    if (!*row) {
        return failure(Error::Code::NotFound, QStringLiteral("no product \"%1\"").arg(wanted));
    }
    return rows.one(query.text(0));
}

/// One saving of one product, in the transaction that is open.
class Saving {
public:
    Saving(storage::Database &database, const Product &product, QDateTime now)
        : m_database(database), m_product(product), m_id(product.id.toString()), m_now(std::move(now))
    {
    }

    /// The product's number.
    Result<qint64> run()
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

private:
    Result<> readBefore()
    {
        storage::Statement product = m_database.prepare("SELECT number, stock FROM products WHERE id = ?1");
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
        storage::Statement variants = m_database.prepare("SELECT id, stock FROM variants WHERE product_id = ?1");
        variants.bind(m_id);
        while (true) {
            const Result<bool> variant = variants.step();
            if (!variant) {
                return tl::unexpected(variant.error());
            }
            if (!*variant) {
                return {};
            }
            m_variantsBefore.insert(variants.text(0), static_cast<int>(variants.integer(1)));
        }
    }

    /// Products and variants share the SKUs; each table by itself sees to its own.
    Result<> checkSkus()
    {
        storage::Statement variants
            = m_database.prepare("SELECT 1 FROM variants WHERE sku = ?1 AND position IS NOT NULL AND product_id <> ?2");
        variants.bind(m_product.sku, m_id);
        Result<bool> taken = variants.step();
        for (const Variant &variant : m_product.variants) {
            if (!taken || *taken) {
                break;
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

    Result<> writeProduct()
    {
        // What is there gets its stock with its movements. A photo that an image stands for would name its file twice.
        const QString photo = m_product.images.isEmpty() ? m_product.photo : QString();
        const int opening = m_product.variants.isEmpty() ? m_product.stock : 0;
        storage::Statement write = m_database.prepare(
            m_isNew ? "INSERT INTO products (id, sku, name, price, currency, stock, photo, link, trade, brand, "
                      "gtin, description, vat) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13) "
                      "RETURNING number"
                    : "UPDATE products SET sku = ?2, name = ?3, price = ?4, currency = ?5, photo = ?7, link = ?8, "
                      "trade = ?9, brand = ?10, gtin = ?11, description = ?12, vat = ?13 WHERE id = ?1 "
                      "RETURNING number");
        write.bind(m_id, m_product.sku, m_product.name, m_product.price.minorUnits(), m_product.price.currency(),
                   opening, photo, QString::fromUtf8(m_product.link.toEncoded()), m_product.trade, m_product.brand,
                   m_product.gtin, m_product.description, m_product.vat);
        const Result<bool> row = write.step();
        if (!row) {
            return tl::unexpected(row.error());
        }
        m_number = write.integer(0);
        if (const Result<int> ended = write.run(); !ended) { // SQLite counts a statement as done only at its end
            return tl::unexpected(ended.error());
        }
        return m_isNew && opening > 0 ? recordMovement({}, opening, true) : Result<>();
    }

    /// A product has either a stock of its own or that of its variants; what is counted otherwise from now on goes out
    /// here and comes in there, so that the movements of each add up to what it has.
    Result<> writeStockAndVariants()
    {
        if (m_isNew) {
            return m_product.variants.isEmpty() ? Result<>() : writeVariants();
        }
        int ofVariantsBefore = 0;
        for (const int stock : std::as_const(m_variantsBefore)) {
            ofVariantsBefore += stock;
        }
        const int ownBefore = m_stockBefore - ofVariantsBefore;
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

    Result<> changeOwnStock(int difference)
    {
        Result<> done = toDone(
            m_database.prepare("UPDATE products SET stock = stock + ?2 WHERE id = ?1").bind(m_id, difference).run());
        return done ? recordMovement({}, difference, false) : done;
    }

    Result<> recordMovement(const QString &variant, int difference, bool isNew)
    {
        return toDone(m_database
                          .prepare("INSERT INTO stock_movements (product_id, variant_id, delta, cause, at) "
                                   "VALUES (?1, nullif(?2, ''), ?3, ?4, ?5)")
                          .bind(m_id, variant, difference, isNew ? QStringLiteral("opening") : QStringLiteral("edited"),
                                m_now.toMSecsSinceEpoch())
                          .run());
    }

    Result<> writeVariants()
    {
        // Positions and SKUs may be exchanged among them: first nobody has one.
        Result<> done
            = toDone(m_database.prepare("UPDATE variants SET position = NULL WHERE product_id = ?1").bind(m_id).run());
        QSet<QString> staying;
        for (const Variant &variant : m_product.variants) {
            staying.insert(variant.id.toString());
        }
        for (auto before = m_variantsBefore.cbegin(); before != m_variantsBefore.cend(); ++before) {
            if (done && !staying.contains(before.key())) {
                done = setVariantStock(before.key(), before.value(), 0);
            }
        }
        int position = 0;
        for (const Variant &variant : m_product.variants) {
            ++position;
            if (done) {
                done = writeVariant(variant, position);
            }
        }
        return done;
    }

    Result<> setVariantStock(const QString &variant, int before, int now)
    {
        if (now == before) {
            return {};
        }
        Result<> done
            = toDone(m_database.prepare("UPDATE variants SET stock = ?2 WHERE id = ?1").bind(variant, now).run());
        return done ? recordMovement(variant, now - before, false) : done;
    }

    Result<> writeVariant(const Variant &variant, int position)
    {
        const QString id = variant.id.toString();
        const auto before = m_variantsBefore.constFind(id);
        const bool isNew = before == m_variantsBefore.cend();
        storage::Statement write = m_database.prepare(
            isNew ? "INSERT INTO variants (id, product_id, position, sku, gtin, options, price, stock) "
                    "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)"
                  : "UPDATE variants SET position = ?3, sku = ?4, gtin = ?5, options = ?6, price = ?7 "
                    "WHERE id = ?1 AND product_id = ?2");
        if (isNew) {
            bindVariant(write, variant, position, variant.stock);
        } else {
            bindVariant(write, variant, position);
        }
        if (Result<> done = toDone(write.run()); !done) {
            return done;
        }
        if (!isNew) {
            return setVariantStock(id, before.value(), variant.stock);
        }
        return variant.stock > 0 ? recordMovement(id, variant.stock, true) : Result<>();
    }

    template<typename... More>
    void bindVariant(storage::Statement &write, const Variant &variant, int position, const More &...more)
    {
        const QString id = variant.id.toString();
        const QString options = writeOptions(variant.options);
        if (variant.price) {
            write.bind(id, m_id, position, variant.sku, variant.gtin, options, variant.price->minorUnits(), more...);
        } else {
            write.bind(id, m_id, position, variant.sku, variant.gtin, options, nullptr, more...);
        }
    }

    Result<> writePrices()
    {
        PriceHistory history(m_database);
        Result<> done = history.record(m_product.id, {}, m_product.price, m_now);
        for (const Variant &variant : m_product.variants) {
            if (!done) {
                break;
            }
            // Without a price of its own it follows the product's, and has no history of its own unless it had one.
            if (variant.price) {
                done = history.record(m_product.id, variant.id, *variant.price, m_now);
            } else {
                done = history.recordAgain(m_product.id, variant.id, m_product.price, m_now);
            }
        }
        return done;
    }

    Result<> writeAttributes()
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

    Result<> removeOldAttributes()
    {
        QStringList gone;
        storage::Statement query = m_database.prepare("SELECT attribute FROM product_attributes WHERE product_id = ?1");
        query.bind(m_id);
        while (true) {
            const Result<bool> row = query.step();
            if (!row) {
                return tl::unexpected(row.error());
            }
            if (!*row) {
                break;
            }
            if (!m_product.attributes.contains(query.text(0))) {
                gone.append(query.text(0));
            }
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

    Result<> writeImages()
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
            done = toDone(
                m_database.prepare("INSERT INTO product_images (product_id, position, hash) VALUES (?1, ?2, ?3)")
                    .bind(m_id, position, hash)
                    .run());
        }
        return done;
    }

    storage::Database &m_database;
    const Product &m_product;
    QString m_id;
    QDateTime m_now;
    qint64 m_number = 0;
    bool m_isNew = false;
    int m_stockBefore = 0;
    QMap<QString, int> m_variantsBefore; // stock by id
};

/// By name, as a person reads them. Keys once for each instead of comparing each with several.
template<typename Thing>
QList<Thing> sortedByName(QList<Thing> things)
{
    // Without a language (LC_ALL=C) É would come after Z, which no person expects.
    const QLocale locale;
    QCollator collator(locale.language() == QLocale::C ? QLocale(QLocale::English) : locale);
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::vector<std::pair<QCollatorSortKey, qsizetype>> keys;
    keys.reserve(static_cast<size_t>(things.size()));
    for (qsizetype i = 0; i < things.size(); ++i) {
        keys.emplace_back(collator.sortKey(things.at(i).name), i);
    }
    std::ranges::sort(keys, [&things](const auto &a, const auto &b) {
        const int order = a.first.compare(b.first);
        return order != 0 ? order < 0 : things.at(a.second).sku < things.at(b.second).sku;
    });
    QList<Thing> sorted;
    sorted.reserve(things.size());
    for (const auto &[key, place] : keys) {
        sorted.append(std::move(things[place]));
    }
    return sorted;
}

} // namespace

ProductRepository::ProductRepository(storage::Database &database, Clock clock, const Trades &trades)
    : m_database(database), m_clock(std::move(clock)), m_trades(trades)
{
}

Result<> ProductRepository::save(const Product &product, Searchable searchable)
{
    if (Result<> valid = check(product, m_trades); !valid) {
        return valid;
    }
    return storage::inTransaction(m_database, [&]() -> Result<> {
        const Result<qint64> number = Saving(m_database, product, m_clock()).run();
        if (!number) {
            return tl::unexpected(number.error());
        }
        const SearchTexts texts = SearchTexts::of(product, m_trades);
        if (searchable == Searchable::Later) {
            m_toMakeSearchable.insert(*number, texts);
            return {};
        }
        m_toMakeSearchable.remove(*number);
        if (Result<> mended = SearchTexts::mendIndexes(m_database); !mended) {
            return mended;
        }
        return texts.write(m_database, *number);
    });
}

Result<> ProductRepository::makeSearchable()
{
    return storage::inTransaction(m_database, [&]() -> Result<> {
        if (Result<> mended = SearchTexts::mendIndexes(m_database); !mended) {
            return mended;
        }
        for (auto texts = m_toMakeSearchable.cbegin(); texts != m_toMakeSearchable.cend(); ++texts) {
            if (Result<> written = texts->write(m_database, texts.key()); !written) {
                return written;
            }
        }
        m_toMakeSearchable.clear();
        return {};
    });
}

Result<Product> ProductRepository::find(const ProductId &id) const
{
    return ProductRows(m_database).one(id.toString());
}

Result<Product> ProductRepository::findBySku(const QString &sku) const
{
    storage::Statement query = m_database.prepare("SELECT id FROM products WHERE sku = ?1");
    query.bind(sku);
    return readFound(ProductRows(m_database), std::move(query), sku);
}

Result<Product> ProductRepository::findByVariantSku(const QString &sku) const
{
    storage::Statement query
        = m_database.prepare("SELECT product_id FROM variants WHERE sku = ?1 AND position IS NOT NULL");
    query.bind(sku);
    return readFound(ProductRows(m_database), std::move(query), sku);
}

Result<Product> ProductRepository::findByGtin(const QString &gtin) const
{
    if (!readGtin(gtin)) {
        return failure(Error::Code::NotFound, QStringLiteral("no GTIN \"%1\"").arg(gtin));
    }
    storage::Statement query
        = m_database.prepare("SELECT id FROM (SELECT id, number FROM products WHERE gtin = ?1 AND gtin <> '' "
                             "UNION ALL SELECT p.id, p.number FROM variants v JOIN products p ON p.id = v.product_id "
                             "WHERE v.gtin = ?1 AND v.gtin <> '' AND v.position IS NOT NULL) ORDER BY number LIMIT 1");
    query.bind(gtin);
    return readFound(ProductRows(m_database), std::move(query), gtin);
}

Result<QList<Product>> ProductRepository::list() const
{
    Result<QList<Product>> products = ProductRows(m_database).all();
    return products ? sortedByName(*std::move(products)) : products;
}

Result<QList<ProductSummary>> ProductRepository::summaries() const
{
    Result<QList<ProductSummary>> summaries = ProductRows(m_database).summaries();
    return summaries ? sortedByName(*std::move(summaries)) : summaries;
}

Result<> ProductRepository::recordUse(const ProductId &id)
{
    return storage::inTransaction(m_database, [&]() -> Result<> {
        const Result<int> done
            = m_database.prepare("UPDATE products SET uses = uses + 1 WHERE id = ?1").bind(id.toString()).run();
        if (done && *done == 0) {
            return failure(Error::Code::NotFound, QStringLiteral("no product \"%1\"").arg(id.toString()));
        }
        return toDone(done);
    });
}

QString ProductRepository::photoFolder() const
{
    return QFileInfo(m_database.path()).absolutePath();
}

} // namespace vitrine::catalog
