// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalog/ProductRepository.h"

#include "app/catalog/Gtin.h"
#include "app/catalog/ProductRows.h"
#include "app/catalog/ProductRules.h"
#include "app/catalog/ProductSaving.h"
#include "app/catalog/SearchTexts.h"
#include "app/storage/Database.h"
#include "app/storage/Transaction.h"

#include <QCollator>
#include <QFileInfo>

#include <algorithm>
#include <vector>

namespace vitrine::catalog {

namespace {

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
    if (Result<> valid = checkProduct(product, m_trades); !valid) {
        return valid;
    }
    return storage::inTransaction(m_database, [&]() -> Result<> {
        const Result<qint64> number = ProductSaving(m_database, product, m_clock()).run();
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
    if (m_toMakeSearchable.isEmpty()) {
        return {};
    }
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

Result<bool> ProductRepository::isOfAnothersVariant(const QString &sku, const ProductId &product) const
{
    storage::Statement query
        = m_database.prepare("SELECT 1 FROM variants WHERE sku = ?1 AND position IS NOT NULL AND product_id <> ?2");
    query.bind(sku, product.toString());
    return query.step();
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

Result<QStringList> ProductRepository::unreadable() const
{
    Result<ProductRows::Everything> everything = ProductRows(m_database).everything();
    return everything ? Result<QStringList>(std::move(everything->unreadable)) : tl::unexpected(everything.error());
}

Result<QList<ProductSummary>> ProductRepository::summaries() const
{
    Result<QList<ProductSummary>> summaries = ProductRows(m_database).summaries();
    return summaries ? sortedByName(*std::move(summaries)) : summaries;
}

Result<ProductSummary> ProductRepository::summary(const ProductId &id) const
{
    return ProductRows(m_database).summary(id.toString());
}

Result<ProductMark> ProductRepository::mark() const
{
    storage::Statement query = m_database.prepare("SELECT coalesce((SELECT max(number) FROM products), 0), "
                                                  "coalesce((SELECT max(number) FROM stock_movements), 0)");
    const Result<bool> row = query.step();
    return row ? Result<ProductMark>(ProductMark{query.integer(0), query.integer(1)}) : tl::unexpected(row.error());
}

Result<std::optional<PriceNow>> ProductRepository::priceNow(const ProductId &id) const
{
    return PriceHistory(m_database).now(id);
}

Result<std::optional<PriceReduction>> ProductRepository::reduction(const ProductId &id) const
{
    return PriceHistory(m_database).reduction(id);
}

Result<QList<ProductId>> ProductRepository::stockMovedSince(const ProductMark &mark) const
{
    QList<ProductId> products;
    storage::Statement query = m_database.prepare("SELECT DISTINCT product_id FROM stock_movements WHERE number > ?1");
    query.bind(mark.movements);
    const Result<> read = query.forEachRow([&]() -> Result<> {
        const Result<ProductId> id = ProductId::fromString(query.text(0));
        if (!id) {
            return failure(Error::Code::Corrupt, QStringLiteral("a stock movement of %1").arg(query.text(0)));
        }
        products.append(*id);
        return {};
    });
    return read ? Result<QList<ProductId>>(products) : tl::unexpected(read.error());
}

Result<> ProductRepository::recordUse(const ProductId &id)
{
    return storage::inTransaction(m_database, [&]() -> Result<> {
        const Result<int> done
            = m_database.prepare("UPDATE products SET uses = uses + 1 WHERE id = ?1").bind(id.toString()).run();
        if (done && *done == 0) {
            return failure(Error::Code::NotFound, QStringLiteral("no product \"%1\"").arg(id.toString()));
        }
        return done ? Result<>() : tl::unexpected(done.error());
    });
}

QString ProductRepository::photoFolder() const
{
    return QFileInfo(m_database.path()).absolutePath();
}

} // namespace vitrine::catalog
