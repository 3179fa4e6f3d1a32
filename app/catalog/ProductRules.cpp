// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalog/ProductRules.h"

#include "app/catalog/Gtin.h"
#include "app/catalog/ImageStore.h"
#include "app/catalog/Product.h"
#include "app/catalog/Trades.h"
#include "app/storage/ShopPictures.h"

#include <QSet>

#include <algorithm>
#include <limits>

namespace vitrine::catalog {

namespace {

constexpr VatRate kHighestVat = 10'000;

bool isBlank(const QString &text)
{
    return text.trimmed().isEmpty();
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
    if (!product.photo.isEmpty() && !storage::staysInside(product.photo)) {
        return QStringLiteral("\"%1\" is no path of a photo in the shop's folder").arg(product.photo);
    }
    if (!std::ranges::all_of(product.images, [](const QString &hash) { return ImageStore::isHash(hash); })) {
        return QStringLiteral("not the hash of a picture");
    }
    return objectionTo(product.variants, product);
}

} // namespace

bool isOrderLink(const QUrl &link)
{
    return link.isValid() && link.scheme() == QLatin1String("https") && !link.host().isEmpty()
        && link.userInfo().isEmpty();
}

Result<> checkProduct(const Product &product, const Trades &trades)
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
    qint64 price = product.price.minorUnits();
    for (const Variant &variant : product.variants) {
        units += variant.stock;
        price = std::max(price, variant.price.value_or(product.price).minorUnits());
    }
    if (price > kHighestPrice) {
        return failure(Error::Code::Overflow, QStringLiteral("a price of %1 in the minor unit").arg(price));
    }
    if (units > std::numeric_limits<int>::max()) {
        return failure(Error::Code::Overflow, QStringLiteral("%1 units of the variants").arg(units));
    }
    return {};
}

} // namespace vitrine::catalog
