// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalog/ProductRepository.h"

#include "app/catalog/Trades.h"
#include "app/storage/Database.h"
#include "app/storage/Transaction.h"

#include <QCollator>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <limits>

namespace vitrine::catalog {

namespace {

bool isBlank(const QString &text)
{
    return text.trimmed().isEmpty();
}

bool isOrderLink(const QUrl &link)
{
    return link.isValid() && link.scheme() == QLatin1String("https") && !link.host().isEmpty()
        && link.userInfo().isEmpty();
}

bool isInsideShopFolder(const QString &photo)
{
    const QString clean = QDir::cleanPath(photo);
    return QDir::isRelativePath(clean) && clean != QLatin1String("..") && !clean.startsWith(QLatin1String("../"))
        && !photo.contains(QChar::Null);
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
    if (!Trades::builtIn().find(product.trade)) {
        return QStringLiteral("unknown trade \"%1\"").arg(product.trade);
    }
    if (!product.link.isEmpty() && !isOrderLink(product.link)) {
        return QStringLiteral("a link has to be https://, without a user's name");
    }
    if (!product.photo.isEmpty() && !isInsideShopFolder(product.photo)) {
        return QStringLiteral("photo outside the shop's folder");
    }
    return {};
}

/// A row of "id, sku, name, price, currency, stock, photo, link, trade".
Result<Product> readProduct(const storage::Statement &row)
{
    const Result<ProductId> id = ProductId::fromString(row.text(0));
    const Result<Money> price = Money::create(row.integer(3), row.text(4));
    const qint64 stock = row.integer(5);
    if (!id || !price || stock < 0 || stock > std::numeric_limits<int>::max()) {
        return failure(Error::Code::Corrupt, QStringLiteral("product %1").arg(row.text(0)));
    }
    Product product;
    product.id = *id;
    product.sku = row.text(1);
    product.name = row.text(2);
    product.price = *price;
    product.stock = static_cast<int>(stock);
    product.photo = row.text(6);
    product.link = QUrl(row.text(7), QUrl::StrictMode);
    product.trade = row.text(8);
    return product;
}

Result<Product> readOne(storage::Statement query, const QString &wanted)
{
    const Result<bool> row = query.step();
    if (!row) {
        return tl::unexpected(row.error());
    }
    if (!*row) {
        return failure(Error::Code::NotFound, QStringLiteral("no product \"%1\"").arg(wanted));
    }
    return readProduct(query);
}

Result<> recordMovement(storage::Database &database, const ProductId &product, qint64 delta, const char *cause)
{
    const Result<int> done
        = database.prepare("INSERT INTO stock_movements (product_id, delta, cause) VALUES (?1, ?2, ?3)")
              .bind(product.toString(), delta, QString::fromLatin1(cause))
              .run();
    return done ? Result<>() : tl::unexpected(done.error());
}

} // namespace

ProductRepository::ProductRepository(storage::Database &database) : m_database(database) { }

Result<> ProductRepository::save(const Product &product)
{
    if (const QString objection = objectionTo(product); !objection.isEmpty()) {
        return failure(Error::Code::InvalidInput, objection);
    }
    return storage::inTransaction(m_database, [&]() -> Result<> {
        const Result<Product> before = find(product.id);
        if (!before && before.error().code != Error::Code::NotFound) {
            return tl::unexpected(before.error());
        }
        const Result<int> written
            = m_database
                  .prepare("INSERT INTO products (id, sku, name, price, currency, stock, photo, link, trade) "
                           "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9) "
                           "ON CONFLICT (id) DO UPDATE SET sku = excluded.sku, name = excluded.name, "
                           "price = excluded.price, currency = excluded.currency, stock = excluded.stock, "
                           "photo = excluded.photo, link = excluded.link, trade = excluded.trade")
                  .bind(product.id.toString(), product.sku, product.name, product.price.minorUnits(),
                        product.price.currency(), product.stock, product.photo,
                        QString::fromUtf8(product.link.toEncoded()), product.trade)
                  .run();
        if (!written) {
            return tl::unexpected(written.error());
        }
        const qint64 delta = product.stock - (before ? before->stock : 0);
        if (delta == 0) {
            return {};
        }
        return recordMovement(m_database, product.id, delta, before ? "edited" : "opening");
    });
}

Result<Product> ProductRepository::find(const ProductId &id) const
{
    storage::Statement query = m_database.prepare("SELECT id, sku, name, price, currency, stock, photo, link, trade "
                                                  "FROM products WHERE id = ?1");
    query.bind(id.toString());
    return readOne(std::move(query), id.toString());
}

Result<Product> ProductRepository::findBySku(const QString &sku) const
{
    storage::Statement query = m_database.prepare("SELECT id, sku, name, price, currency, stock, photo, link, trade "
                                                  "FROM products WHERE sku = ?1");
    query.bind(sku);
    return readOne(std::move(query), sku);
}

Result<QList<Product>> ProductRepository::list() const
{
    QList<Product> products;
    storage::Statement query = m_database.prepare("SELECT id, sku, name, price, currency, stock, photo, link, trade "
                                                  "FROM products");
    while (true) {
        const Result<bool> row = query.step();
        if (!row) {
            return tl::unexpected(row.error());
        }
        if (!*row) {
            break;
        }
        const Result<Product> product = readProduct(query);
        if (!product) {
            return tl::unexpected(product.error());
        }
        products.append(*product);
    }
    // Without a language (LC_ALL=C) É would come after Z, which no person expects.
    const QLocale locale;
    QCollator collator(locale.language() == QLocale::C ? QLocale(QLocale::English) : locale);
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::ranges::sort(products, [&collator](const Product &a, const Product &b) {
        const int order = collator.compare(a.name, b.name);
        return order != 0 ? order < 0 : a.sku < b.sku;
    });
    return products;
}

Result<> ProductRepository::takeStock(const ProductId &id, int quantity, const QString &orderId)
{
    if (quantity < 1) {
        return failure(Error::Code::InvalidInput, QStringLiteral("quantity %1").arg(quantity));
    }
    return storage::inTransaction(m_database, [&]() -> Result<> {
        const Result<int> taken
            = m_database.prepare("UPDATE products SET stock = stock - ?2 WHERE id = ?1 AND stock >= ?2")
                  .bind(id.toString(), quantity)
                  .run();
        if (!taken) {
            return tl::unexpected(taken.error());
        }
        if (*taken == 0) {
            const Result<Product> product = find(id);
            if (!product) {
                return tl::unexpected(product.error());
            }
            return failure(Error::Code::Conflict,
                           QStringLiteral("%1 asked, %2 left").arg(quantity).arg(product->stock));
        }
        if (orderId.isEmpty()) {
            return recordMovement(m_database, id, -qint64{quantity}, "taken");
        }
        const Result<int> recorded = m_database
                                         .prepare("INSERT INTO stock_movements (product_id, delta, cause, order_id) "
                                                  "VALUES (?1, ?2, 'order', ?3)")
                                         .bind(id.toString(), -qint64{quantity}, orderId)
                                         .run();
        return recorded ? Result<>() : tl::unexpected(recorded.error());
    });
}

QString ProductRepository::photoFolder() const
{
    return QFileInfo(m_database.path()).absolutePath();
}

} // namespace vitrine::catalog
