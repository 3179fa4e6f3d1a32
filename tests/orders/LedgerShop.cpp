// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/orders/LedgerShop.h"

#include "app/catalog/ProductRepository.h"

namespace vitrine {

using catalog::Stock;

namespace {

void require(bool condition, const char *what)
{
    if (!condition) {
        qFatal("%s failed", what);
    }
}

} // namespace

LedgerShop::LedgerShop()
{
    auto database = storage::Database::open(path(), storage::Database::Mode::CreateNew);
    require(database.has_value(), "creating a shop");
    m_database = std::move(*database);
    m_stock = std::make_unique<Stock>(*m_database, clock());
    m_ledger = std::make_unique<orders::OrderLedger>(*m_database, clock());
}

Stock::Item LedgerShop::addProduct(const char *sku, int stock, qint64 cents, int vat)
{
    catalog::Product product;
    product.id = catalog::ProductId::make();
    product.sku = QString::fromLatin1(sku);
    product.name = product.sku.toLower();
    product.price = Money::create(cents, u"EUR").value();
    product.stock = stock;
    product.trade = QStringLiteral("retail");
    require(catalog::ProductRepository(*m_database).save(product).has_value(), "saving a product");
    require(m_database->prepare("UPDATE products SET vat = ?2 WHERE id = ?1")
                .bind(product.id.toString(), vat)
                .run()
                .has_value(),
            "setting the VAT");
    return {product.id, {}};
}

Stock::Item LedgerShop::addVariant(const Stock::Item &of, const char *sku, int stock)
{
    const Stock::Item item{of.product, catalog::VariantId::make()};
    require(m_database
                ->prepare("INSERT INTO variants (id, product_id, position, sku, options, stock) VALUES (?1, ?2, "
                          "(SELECT count(*) FROM variants WHERE product_id = ?2), ?3, json_object('size', ?3), 0)")
                .bind(item.variant->toString(), of.product.toString(), QString::fromLatin1(sku))
                .run()
                .has_value(),
            "adding a variant");
    require(stock == 0 || m_stock->correct(item, stock).has_value(), "stocking a variant");
    return item;
}

orders::PlatformId LedgerShop::addPlatform()
{
    const orders::PlatformId id = orders::PlatformId::make();
    require(m_database
                ->prepare("INSERT INTO platforms (id, connector, name, address, settings) "
                          "VALUES (?1, 'woocommerce', 'Shop', ?1, '{}')")
                .bind(id.toString())
                .run()
                .has_value(),
            "adding a platform");
    return id;
}

QStringList LedgerShop::movements()
{
    QStringList movements;
    storage::Statement query
        = m_database->prepare("SELECT cause, delta FROM stock_movements WHERE cause <> 'opening' ORDER BY number");
    while (query.step().value_or(false)) {
        movements.append(QStringLiteral("%1 %2").arg(query.text(0)).arg(query.integer(1)));
    }
    return movements;
}

QList<qint64> LedgerShop::numbers(const char *sql)
{
    QList<qint64> numbers;
    storage::Statement query = m_database->prepare(sql);
    while (query.step().value_or(false)) {
        numbers.append(query.integer(0));
    }
    return numbers;
}

orders::RemoteOrder remoteOrder(const orders::PlatformId &platform, const char *remoteId,
                                const QList<std::pair<QString, int>> &quantities)
{
    orders::RemoteOrder order;
    order.origin = {platform, QString::fromLatin1(remoteId)};
    for (const auto &[sku, quantity] : quantities) {
        order.lines.append({sku, {}, quantity, Money::create(1000, u"EUR").value()});
    }
    order.buyer = QStringLiteral("Ana");
    order.placedAt = QDateTime(QDate(2026, 3, 14), QTime(19, 0), Qt::UTC);
    return order;
}

} // namespace vitrine
