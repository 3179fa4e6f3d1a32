// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ShopCommands.h"

#include "app/ExitCode.h"
#include "app/ShopFile.h"
#include "app/ShopFileCommands.h"
#include "app/catalog/ProductSearch.h"
#include "app/catalog/Stock.h"
#include "app/orders/DemoShop.h"

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

/// Of each product with slots the places that are free.
using FreePlaces = QHash<catalog::ProductId, int>;

/// One line for each product and, below it, each of its variants: SKU, name or options, price, what is left. The SKU
/// that an order needs is that of the variant.
void printRows(const QList<catalog::Product> &products, const FreePlaces &places, const Console &console)
{
    struct Row {
        QString sku;
        QString name;
        Money price;
        QString left;
    };
    const auto piecesLeft
        = [](int pieces) { return QCoreApplication::translate("Commands", "%n left", nullptr, pieces); };
    const QString indent = QStringLiteral("  ");
    QList<Row> rows;
    for (const catalog::Product &product : products) {
        const auto free = places.constFind(product.id);
        rows.append({product.sku, product.name, product.price,
                     free == places.cend()
                         ? piecesLeft(product.stock)
                         : QCoreApplication::translate("Commands", "%n place(s) free", nullptr, *free)});
        for (const catalog::Variant &variant : product.variants) {
            rows.append({indent + variant.sku, indent + optionsOf(variant), variant.price.value_or(product.price),
                         piecesLeft(variant.stock)});
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
                               row.price.toString(locale).rightJustified(12), row.left));
    }
}

int printProducts(const QList<catalog::Product> &products, const ShopFile &shop, OutputFormat format,
                  const Console &console)
{
    const auto places = shop.till->freePlaces();
    if (!places) {
        console.complain(places.error(), ui::Subject::ShopFile, shop.database->path());
        return kFailed;
    }
    if (format == OutputFormat::Text) {
        printRows(products, *places, console);
        return kDone;
    }
    QJsonArray list;
    for (const catalog::Product &product : products) {
        QJsonObject object = toJson(product);
        if (const auto free = places->constFind(product.id); free != places->cend()) {
            object.insert(QStringLiteral("freePlaces"), *free);
        }
        list.append(object);
    }
    console.print(list);
    return kDone;
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

/// What can still be taken of it.
struct Left {
    enum class Of { Pieces, Places };

    Of of = Of::Pieces;
    qint64 number = 0;
};

Result<Left> leftOf(const ShopFile &shop, const orders::WantedLine &wanted)
{
    const auto counters = shop.ledger->counters(wanted.product);
    if (!counters) {
        return tl::unexpected(counters.error());
    }
    if (counters->slots > 0) {
        return Left{Left::Of::Places, counters->left};
    }
    const auto pieces = catalog::Stock(*shop.database).left({wanted.product, wanted.variant});
    return pieces ? Result<Left>(Left{Left::Of::Pieces, *pieces}) : tl::unexpected(pieces.error());
}

/// Why nothing was taken. Of what is sold out no smaller quantity can be had either.
void complainOfOrder(const Error &error, const ShopFile &shop, const orders::WantedLine &wanted, const QString &sku,
                     const Console &console)
{
    const QString name = nameOf(shop, wanted, sku);
    const auto left = leftOf(shop, wanted);
    if (error.code == Error::Code::Conflict && left && left->number == 0) {
        console.complain(left->of == Left::Of::Places ? ui::Sentences::fullyBooked(name)
                                                      : ui::Sentences::soldOut(name));
    } else {
        console.complain(error, ui::Subject::Order, name);
    }
}

void printOrder(const orders::Order &order, qint64 left, OutputFormat format, const Console &console)
{
    const orders::OrderLine &line = order.lines.first();
    if (format == OutputFormat::Json) {
        console.print(QJsonObject{{QStringLiteral("order"), order.id.toString()},
                                  {QStringLiteral("sku"), line.sku},
                                  {QStringLiteral("quantity"), line.quantity},
                                  {QStringLiteral("total"), toJson(order.total)},
                                  {QStringLiteral("left"), left}});
        return;
    }
    console.print(QCoreApplication::translate("Commands", "%1 x %2, %3. Left: %4\n")
                      .arg(line.quantity)
                      .arg(line.name, order.total.toString(QLocale()))
                      .arg(left));
}

/// Each with the time of its slot, which is what the buyer is told.
void printBookings(const QList<orders::Booking> &bookings, const ShopFile &shop, const orders::WantedLine &wanted,
                   const QString &sku, qint64 left, OutputFormat format, const Console &console)
{
    const orders::Bookings slots(*shop.database);
    QJsonArray list;
    QString lines;
    for (const orders::Booking &booking : bookings) {
        const auto slot = slots.findSlot(booking.slot);
        const QDateTime starts = slot ? slot->startsAt : QDateTime();
        list.append(QJsonObject{{QStringLiteral("id"), booking.id.toString()},
                                {QStringLiteral("startsAt"), starts.toString(Qt::ISODate)}});
        lines += QCoreApplication::translate("Commands", "Booked: %1, %2\n")
                     .arg(nameOf(shop, wanted, sku), QLocale().toString(starts.toLocalTime(), QLocale::ShortFormat));
    }
    if (format == OutputFormat::Json) {
        console.print(QJsonObject{{QStringLiteral("bookings"), list},
                                  {QStringLiteral("sku"), sku},
                                  {QStringLiteral("quantity"), list.size()},
                                  {QStringLiteral("left"), left}});
        return;
    }
    console.print(lines + QCoreApplication::translate("Commands", "Places free: %1\n").arg(left));
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
    const auto made = orders::DemoShop::create(demoResources(), command.shop, command.trade);
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
    return printProducts(*products, *shop, format, console);
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
    return printProducts(*found, *shop, format, console);
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
    const auto taken = shop->till->take(*wanted);
    if (!taken) {
        complainOfOrder(taken.error(), *shop, *wanted, command.sku, console);
        return kFailed;
    }
    const qint64 left = leftOf(*shop, *wanted).value_or(Left{}).number;
    if (const auto *order = std::get_if<orders::Order>(&*taken)) {
        printOrder(*order, left, format, console);
    } else {
        printBookings(std::get<QList<orders::Booking>>(*taken), *shop, *wanted, command.sku, left, format, console);
    }
    return kDone;
}

} // namespace vitrine
