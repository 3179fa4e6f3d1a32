// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ShopCommands.h"

#include "app/ExitCode.h"
#include "app/ShopFile.h"
#include "app/ShopFileCommands.h"
#include "app/catalog/DemoShop.h"
#include "app/catalog/ProductSearch.h"
#include "app/catalog/Stock.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonObject>

namespace vitrine {

namespace {

QJsonObject toJson(const Money &money)
{
    return {{QStringLiteral("minorUnits"), money.minorUnits()}, {QStringLiteral("currency"), money.currency()}};
}

/// What tells a variant from the others: "red, M".
QString optionsOf(const catalog::Variant &variant)
{
    return QStringList(variant.options.values()).join(QStringLiteral(", "));
}

QJsonArray variantsOf(const catalog::Product &product)
{
    QJsonArray variants;
    for (const catalog::Variant &variant : product.variants) {
        QJsonObject options;
        for (auto option = variant.options.cbegin(); option != variant.options.cend(); ++option) {
            options.insert(option.key(), option.value());
        }
        variants.append(QJsonObject{{QStringLiteral("sku"), variant.sku},
                                    {QStringLiteral("options"), options},
                                    {QStringLiteral("price"), toJson(variant.price.value_or(product.price))},
                                    {QStringLiteral("stock"), variant.stock}});
    }
    return variants;
}

QJsonObject toJson(const catalog::Product &product)
{
    return {{QStringLiteral("sku"), product.sku},
            {QStringLiteral("name"), product.name},
            {QStringLiteral("price"), toJson(product.price)},
            {QStringLiteral("stock"), product.stock},
            {QStringLiteral("trade"), product.trade},
            {QStringLiteral("link"), product.link.toString()},
            {QStringLiteral("variants"), variantsOf(product)}};
}

/// One line for each product and, below it, each of its variants: SKU, name or options, price, what is left. The SKU
/// that an order needs is that of the variant.
void printRows(const QList<catalog::Product> &products, const Console &console)
{
    struct Row {
        QString sku;
        QString name;
        Money price;
        int left = 0;
    };
    const QString indent = QStringLiteral("  ");
    QList<Row> rows;
    for (const catalog::Product &product : products) {
        rows.append({product.sku, product.name, product.price, product.stock});
        for (const catalog::Variant &variant : product.variants) {
            rows.append({indent + variant.sku, indent + optionsOf(variant), variant.price.value_or(product.price),
                         variant.stock});
        }
    }
    const QLocale locale;
    qsizetype skuWidth = 0;
    qsizetype nameWidth = 0;
    for (const Row &row : std::as_const(rows)) {
        skuWidth = std::max(skuWidth, row.sku.size());
        nameWidth = std::max(nameWidth, row.name.size());
    }
    for (const Row &row : std::as_const(rows)) {
        console.print(QStringLiteral("%1  %2  %3  %4\n")
                          .arg(row.sku.leftJustified(skuWidth), row.name.leftJustified(nameWidth),
                               row.price.toString(locale).rightJustified(12),
                               QCoreApplication::translate("Commands", "%n left", nullptr, row.left)));
    }
}

void printProducts(const QList<catalog::Product> &products, OutputFormat format, const Console &console)
{
    if (format == OutputFormat::Text) {
        printRows(products, console);
        return;
    }
    QJsonArray list;
    for (const catalog::Product &product : products) {
        list.append(toJson(product));
    }
    console.print(list);
}

/// What a search found, with all that belongs to each.
Result<QList<catalog::Product>> findAll(const ShopFile &shop, const QString &typed)
{
    const auto found = catalog::ProductSearch(*shop.database).find(typed);
    if (!found) {
        return tl::unexpected(found.error());
    }
    QList<catalog::Product> products;
    for (const catalog::ProductSummary &summary : *found) {
        const auto product = shop.products->find(summary.id);
        if (!product) {
            return tl::unexpected(product.error());
        }
        products.append(*product);
    }
    return products;
}

/// "Shirt", or "Shirt (red, M)" for a variant of it.
QString nameOf(const ShopFile &shop, const orders::WantedLine &wanted, const QString &otherwise)
{
    const auto product = shop.products->find(wanted.product);
    if (!product) {
        return otherwise;
    }
    for (const catalog::Variant &variant : product->variants) {
        if (variant.id == wanted.variant) {
            return QStringLiteral("%1 (%2)").arg(product->name, optionsOf(variant));
        }
    }
    return product->name;
}

/// Why an order was not taken. Of what is sold out no smaller quantity can be had either.
void complainOfOrder(const Error &error, const ShopFile &shop, const orders::WantedLine &wanted, const QString &sku,
                     const Console &console)
{
    const QString name = nameOf(shop, wanted, sku);
    const auto left = catalog::Stock(*shop.database).left({wanted.product, wanted.variant});
    if (error.code == Error::Code::Conflict && left && *left == 0) {
        console.complain(ui::Sentences::soldOut(name));
    } else {
        console.complain(error, ui::Subject::Order, name);
    }
}

/// The folder of the demo's pictures: where it was installed, else where the sources are.
QString demoResources()
{
    const QString installed = QCoreApplication::applicationDirPath() + QStringLiteral("/../share/vitrine/demo");
    return QDir(installed).exists() ? installed : QStringLiteral(VITRINE_SOURCE_RESOURCES "/demo");
}

} // namespace

int run(const DemoCommand &command, OutputFormat format, const Console &console)
{
    if (!complainOfRemains(console, command.shop).isEmpty()) {
        return kFailed;
    }
    const auto made = catalog::DemoShop::create(demoResources(), command.shop, command.trade);
    if (!made) {
        console.complain(made.error(), ui::Subject::ShopFile, command.shop);
        return kFailed;
    }
    if (format == OutputFormat::Json) {
        console.print(QJsonObject{{QStringLiteral("shop"), made->shopFile},
                                  {QStringLiteral("camera"), made->camera},
                                  {QStringLiteral("products"), made->products}});
    } else {
        console.print(QCoreApplication::translate("Commands",
                                                  "Made a demo shop with %n product(s): %1\n"
                                                  "A film to use as its camera: %2\n",
                                                  nullptr, made->products)
                          .arg(made->shopFile, made->camera));
    }
    return kDone;
}

int run(const CatalogListCommand &command, OutputFormat format, const Console &console)
{
    const auto shop = ShopFile::open(command.shop, storage::Database::Mode::Existing, console);
    if (!shop) {
        complainOfShop(console, shop.error(), command.shop);
        return kFailed;
    }
    warnOfKeptLog(console, *shop->database);
    const auto products = shop->products->list();
    if (!products) {
        console.complain(products.error(), ui::Subject::ShopFile, command.shop);
        return kFailed;
    }
    printProducts(*products, format, console);
    return kDone;
}

int run(const CatalogSearchCommand &command, OutputFormat format, const Console &console)
{
    const auto shop = ShopFile::open(command.shop, storage::Database::Mode::Existing, console);
    if (!shop) {
        complainOfShop(console, shop.error(), command.shop);
        return kFailed;
    }
    warnOfKeptLog(console, *shop->database);
    const auto found = findAll(*shop, command.typed);
    if (!found) {
        console.complain(found.error(), ui::Subject::ShopFile, command.shop);
        return kFailed;
    }
    printProducts(*found, format, console);
    return kDone;
}

int run(const OrderAddCommand &command, OutputFormat format, const Console &console)
{
    const auto shop = ShopFile::open(command.shop, storage::Database::Mode::Existing, console);
    if (!shop) {
        complainOfShop(console, shop.error(), command.shop);
        return kFailed;
    }
    warnOfKeptLog(console, *shop->database);
    const auto wanted = shop->ledger->wantedBySku(command.sku, command.quantity);
    if (!wanted) {
        console.complainOfLookUp(wanted.error(), command.sku, command.shop);
        return kFailed;
    }
    const auto order = shop->ledger->addByHand({*wanted});
    if (!order) {
        complainOfOrder(order.error(), *shop, *wanted, command.sku, console);
        return kFailed;
    }
    const orders::OrderLine &line = order->lines.first();
    const int left = catalog::Stock(*shop->database).left({wanted->product, wanted->variant}).value_or(0);
    if (format == OutputFormat::Json) {
        console.print(QJsonObject{{QStringLiteral("order"), order->id.toString()},
                                  {QStringLiteral("sku"), line.sku},
                                  {QStringLiteral("quantity"), line.quantity},
                                  {QStringLiteral("total"), toJson(order->total)},
                                  {QStringLiteral("left"), left}});
    } else {
        console.print(QCoreApplication::translate("Commands", "%1 x %2, %3. Left: %4\n")
                          .arg(line.quantity)
                          .arg(line.name, order->total.toString(QLocale()))
                          .arg(left));
    }
    return kDone;
}

} // namespace vitrine
