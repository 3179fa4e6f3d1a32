// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/show/KitchenShop.h"

namespace vitrine::test {

KitchenShop::KitchenShop(const Clock &clock)
{
    auto database = storage::Database::open(file(QStringLiteral("shop.vitrine")), storage::Database::Mode::CreateNew);
    if (!database) {
        qFatal("no shop to test with: %s", qPrintable(database.error().detail));
    }
    m_database = *std::move(database);
    m_products = std::make_unique<catalog::ProductRepository>(*m_database, clock);
    m_ledger = std::make_unique<orders::OrderLedger>(*m_database, clock);
    m_till = std::make_unique<orders::Till>(*m_ledger, *m_database, clock);
}

catalog::Product KitchenShop::add(const QString &name, int stock, const QString &photo)
{
    catalog::Product product;
    product.id = catalog::ProductId::make();
    product.sku = name;
    product.name = name;
    product.price = *Money::create(1650, u"EUR");
    product.stock = stock;
    product.photo = photo;
    product.link = QUrl(QStringLiteral("https://vitrine.example/m/") + name);
    product.trade = QStringLiteral("kitchen");
    product.attributes = {{QStringLiteral("allergens"), QString()}}; // none of them
    if (const auto saved = m_products->save(product); !saved) {
        qFatal("no product to test with: %s", qPrintable(saved.error().detail));
    }
    return product;
}

} // namespace vitrine::test
