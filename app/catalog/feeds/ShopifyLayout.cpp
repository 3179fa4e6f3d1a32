// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalog/feeds/ShopifyLayout.h"

#include "app/base/ContentHash.h"
#include "app/catalog/VariantOptions.h"
#include "app/catalog/feeds/CellText.h"
#include "app/catalog/feeds/ColumnMap.h"
#include "app/catalog/feeds/FeedWriter.h"
#include "app/catalog/feeds/HtmlText.h"
#include "app/catalog/feeds/ProductForm.h"
#include "app/catalog/feeds/ShopProperties.h"
#include "app/catalog/feeds/ShopifyOptions.h"

#include <algorithm>
#include <optional>

namespace vitrine::catalog::feeds {

/// What the cells of one row are made of.
struct ShopifyRow {
    const Product &product;
    const QString &handle;
    const ShopifyOptions &options;
    const QStringList &pictures;
    qsizetype number; ///< Among the rows of the product, the first is 0.
    std::optional<ProductForm> form; ///< None of a row that only has a picture.

    bool isFirst() const { return number == 0; }
};

namespace {

using Columns = FeedColumns<ShopifyRow>;

/// Letters, digits and hyphens, one for each product: others would become variants of it.
QString handleOf(const QString &sku)
{
    QString handle;
    for (const QChar character : sku) {
        const QChar lower = character.toLower();
        const bool isPlain = (lower >= u'a' && lower <= u'z') || (lower >= u'0' && lower <= u'9');
        handle += isPlain ? lower : QChar(u'-');
    }
    if (handle != sku) {
        handle += u'-' + hashOf(sku.toUtf8()).first(12);
    }
    return handle;
}

/// All options of a variant: Shopify has three at most, of which each has to be said.
QString optionsText(const Variant &variant)
{
    return writeOptions(variant.options);
}

/// What the first row says for all rows of the product.
Columns::Cell onlyFirst(QString (*text)(const Product &))
{
    return [text](const ShopifyRow &row) { return row.isFirst() ? text(row.product) : QString(); };
}

/// The same of a product with variants, whose rows say these things of the variants.
Columns::Cell onlyFirstOfVariants(QString (*text)(const Product &))
{
    return [text](const ShopifyRow &row) {
        return row.isFirst() && !row.product.variants.isEmpty() ? text(row.product) : QString();
    };
}

/// What each row of a form says, and one with only a picture does not.
Columns::Cell ofForm(QString (*text)(const ProductForm &))
{
    return [text](const ShopifyRow &row) { return row.form ? text(*row.form) : QString(); };
}

QString optionName(const ShopifyRow &row, qsizetype place)
{
    if (!row.form || !row.isFirst()) {
        return {};
    }
    if (place < row.options.count()) {
        return row.options.nameAt(place);
    }
    // One there has to be.
    return place > 0 || row.options.count() > 0 ? QString()
        : row.form->variant() == nullptr        ? QStringLiteral("Title")
                                                : QStringLiteral("SKU");
}

QString optionValue(const ShopifyRow &row, qsizetype place)
{
    if (!row.form) {
        return {};
    }
    if (place < row.options.count()) {
        return row.options.valueAt(place, *row.form->variant());
    }
    return place > 0 || row.options.count() > 0 ? QString()
        : row.form->variant() == nullptr        ? QStringLiteral("Default Title")
                                                : cellOf(row.form->sku());
}

QString picturePosition(const ShopifyRow &row)
{
    return row.number < row.pictures.size() ? QString::number(row.number + 1) : QString();
}

/// The column of a metafield of our own, which Shopify keeps and does not read.
QString ownColumn(QLatin1String title, QLatin1String name, QLatin1String of = QLatin1String("product"))
{
    return QStringLiteral("%1 (%2.metafields.vitrine.%3)").arg(title, of, name);
}

Columns columnsOfAll()
{
    Columns columns{
        {QStringLiteral("Handle"), [](const ShopifyRow &row) { return row.handle; }},
        {QStringLiteral("Title"), onlyFirst([](const Product &product) { return cellOf(product.name); })},
        {QStringLiteral("Body (HTML)"),
         onlyFirst([](const Product &product) { return htmlOfText(cellOf(product.description)); })},
        {QStringLiteral("Vendor"), onlyFirst([](const Product &product) { return cellOf(product.brand); })},
        {QStringLiteral("Published"), onlyFirst([](const Product &) { return QStringLiteral("TRUE"); })},
    };
    for (int place = 0; place < ShopifyOptions::kMost; ++place) {
        columns.append(QStringLiteral("Option%1 Name").arg(place + 1),
                       [place](const ShopifyRow &row) { return optionName(row, place); });
        columns.append(QStringLiteral("Option%1 Value").arg(place + 1),
                       [place](const ShopifyRow &row) { return optionValue(row, place); });
    }
    const std::initializer_list<Columns::Column> further{
        {QStringLiteral("Variant SKU"), ofForm([](const ProductForm &form) { return cellOf(form.sku()); })},
        {QStringLiteral("Variant Inventory Tracker"),
         ofForm([](const ProductForm &) { return QStringLiteral("shopify"); })},
        {QStringLiteral("Variant Inventory Qty"),
         ofForm([](const ProductForm &form) { return QString::number(form.stock()); })},
        {QStringLiteral("Variant Inventory Policy"),
         ofForm([](const ProductForm &) { return QStringLiteral("deny"); })},
        {QStringLiteral("Variant Fulfillment Service"),
         ofForm([](const ProductForm &) { return QStringLiteral("manual"); })},
        {QStringLiteral("Variant Price"), ofForm([](const ProductForm &form) { return form.price().toDotDecimal(); })},
        {QStringLiteral("Variant Requires Shipping"),
         ofForm([](const ProductForm &) { return QStringLiteral("TRUE"); })},
        {QStringLiteral("Variant Taxable"), ofForm([](const ProductForm &) { return QStringLiteral("TRUE"); })},
        {QStringLiteral("Variant Barcode"), ofForm([](const ProductForm &form) { return printedGtin(form.gtin()); })},
        {QStringLiteral("Image Src"), [](const ShopifyRow &row) { return row.pictures.value(row.number); }},
        {QStringLiteral("Image Position"), picturePosition},
        {QStringLiteral("Status"), onlyFirst([](const Product &) { return QStringLiteral("active"); })},
        {ownColumn(QLatin1String("SKU"), QLatin1String("sku")),
         onlyFirstOfVariants([](const Product &product) { return cellOf(product.sku); })},
        {ownColumn(QLatin1String("Currency"), QLatin1String("currency")),
         ofForm([](const ProductForm &form) { return form.price().currency(); })},
        {ownColumn(QLatin1String("Link"), QLatin1String("link")),
         onlyFirst([](const Product &product) { return QString::fromUtf8(product.link.toEncoded()); })},
        {ownColumn(QLatin1String("Trade"), QLatin1String("trade")),
         onlyFirst([](const Product &product) { return product.trade; })},
        {ownColumn(QLatin1String("VAT"), QLatin1String("vat")),
         onlyFirst([](const Product &product) { return vatText(product.vat); })},
        {ownColumn(QLatin1String("Price"), QLatin1String("price")),
         onlyFirstOfVariants([](const Product &product) { return priceText(product.price); })},
        {ownColumn(QLatin1String("GTIN"), QLatin1String("gtin")),
         onlyFirstOfVariants([](const Product &product) { return printedGtin(product.gtin); })},
        {ownColumn(QLatin1String("Options"), QLatin1String("options"), QLatin1String("variant")),
         ofForm([](const ProductForm &form) {
             return form.variant() != nullptr ? optionsText(*form.variant()) : QString();
         })},
    };
    for (const Columns::Column &column : further) {
        columns.append(column.name, column.cell);
    }
    return columns;
}

} // namespace

ShopifyLayout::ShopifyLayout(const ShopProperties &properties) : m_columns(columnsOfAll())
{
    for (const QString &id : properties.attributes) {
        m_columns.append(ColumnMap::columnOfAttribute(id, FeedFormat::Shopify), [id](const ShopifyRow &row) {
            return row.isFirst() ? cellOfAttribute(row.product, id) : QString();
        });
    }
}

qint64 ShopifyLayout::write(const Product &product, const QStringList &pictures, FeedWriter &writer) const
{
    const QString handle = handleOf(product.sku);
    const ShopifyOptions options(product);
    const QList<ProductForm> forms = ProductForm::allOf(product);
    const qsizetype rows = std::max(forms.size(), pictures.size());
    for (qsizetype number = 0; number < rows; ++number) {
        const std::optional<ProductForm> form = number < forms.size() ? std::optional(forms.at(number)) : std::nullopt;
        writer.row(m_columns.cellsOf({product, handle, options, pictures, number, form}));
    }
    return rows;
}

} // namespace vitrine::catalog::feeds
