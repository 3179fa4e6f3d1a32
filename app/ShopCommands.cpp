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

/// One line for each: SKU, name, price, what is left.
template<typename Products>
void printRows(const Products &products, const Console &console)
{
    const QLocale locale;
    qsizetype skuWidth = 0;
    qsizetype nameWidth = 0;
    for (const auto &product : products) {
        skuWidth = std::max(skuWidth, product.sku.size());
        nameWidth = std::max(nameWidth, product.name.size());
    }
    for (const auto &product : products) {
        console.print(QStringLiteral("%1  %2  %3  %4\n")
                          .arg(product.sku.leftJustified(skuWidth), product.name.leftJustified(nameWidth),
                               product.price.toString(locale).rightJustified(12),
                               QCoreApplication::translate("Commands", "%n left", nullptr, product.stock)));
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
    const auto shop = ShopFile::open(command.shop, storage::Database::Mode::Existing);
    if (!shop) {
        complainOfShop(console, shop.error(), command.shop);
        return kFailed;
    }
    const auto products = shop->products->list();
    if (!products) {
        console.complain(products.error(), ui::Subject::ShopFile, command.shop);
        return kFailed;
    }
    if (format == OutputFormat::Json) {
        QJsonArray list;
        for (const catalog::Product &product : *products) {
            list.append(QJsonObject{{QStringLiteral("sku"), product.sku},
                                    {QStringLiteral("name"), product.name},
                                    {QStringLiteral("price"), toJson(product.price)},
                                    {QStringLiteral("stock"), product.stock},
                                    {QStringLiteral("trade"), product.trade},
                                    {QStringLiteral("link"), product.link.toString()}});
        }
        console.print(list);
        return kDone;
    }
    printRows(*products, console);
    return kDone;
}

int run(const CatalogSearchCommand &command, OutputFormat format, const Console &console)
{
    const auto shop = ShopFile::open(command.shop, storage::Database::Mode::Existing);
    if (!shop) {
        complainOfShop(console, shop.error(), command.shop);
        return kFailed;
    }
    const auto found = catalog::ProductSearch(*shop->database).find(command.typed);
    if (!found) {
        console.complain(found.error(), ui::Subject::ShopFile, command.shop);
        return kFailed;
    }
    if (format == OutputFormat::Text) {
        printRows(*found, console);
        return kDone;
    }
    QJsonArray list;
    for (const catalog::ProductSummary &product : *found) {
        list.append(QJsonObject{{QStringLiteral("sku"), product.sku},
                                {QStringLiteral("name"), product.name},
                                {QStringLiteral("price"), toJson(product.price)},
                                {QStringLiteral("stock"), product.stock},
                                {QStringLiteral("trade"), product.trade}});
    }
    console.print(list);
    return kDone;
}

int run(const OrderAddCommand &command, OutputFormat format, const Console &console)
{
    const auto shop = ShopFile::open(command.shop, storage::Database::Mode::Existing);
    if (!shop) {
        complainOfShop(console, shop.error(), command.shop);
        return kFailed;
    }
    const auto wanted = shop->ledger->wantedBySku(command.sku, command.quantity);
    if (!wanted) {
        console.complainOfLookUp(wanted.error(), command.sku, command.shop);
        return kFailed;
    }
    const auto order = shop->ledger->addByHand({*wanted});
    if (!order) {
        const auto product = shop->products->find(wanted->product);
        console.complain(order.error(), ui::Subject::Order, product ? product->name : command.sku);
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
