// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalog/feeds/WooCommerceLayout.h"

#include "app/catalog/feeds/CellText.h"
#include "app/catalog/feeds/ColumnMap.h"
#include "app/catalog/feeds/FeedWriter.h"
#include "app/catalog/feeds/HtmlText.h"
#include "app/catalog/feeds/ProductForm.h"
#include "app/catalog/feeds/ShopProperties.h"

namespace vitrine::catalog::feeds {

/// What the cells of one row are made of.
struct WooCommerceRow {
    ProductForm form;
    const QStringList &pictures;
    QStringList optionNames; ///< Of the variant.
    QStringList optionValues; ///< In the order of the names.

    const Product &product() const { return form.product(); }
    bool isVariant() const { return form.variant() != nullptr; }
};

namespace {

using Columns = FeedColumns<WooCommerceRow>;

/// What the row of the product says for those of its variants too.
Columns::Cell ofProduct(QString (*text)(const Product &))
{
    return [text](const WooCommerceRow &row) { return row.isVariant() ? QString() : text(row.product()); };
}

/// What only rows say that can be bought.
Columns::Cell ofForm(QString (*text)(const ProductForm &))
{
    return [text](const WooCommerceRow &row) { return row.form.canBeBought() ? text(row.form) : QString(); };
}

QString typeOf(const WooCommerceRow &row)
{
    return row.isVariant()       ? QStringLiteral("variation")
        : row.form.canBeBought() ? QStringLiteral("simple")
                                 : QStringLiteral("variable");
}

Columns columnsOfAll()
{
    return {
        {QStringLiteral("Type"), typeOf},
        {QStringLiteral("SKU"), [](const WooCommerceRow &row) { return cellOf(row.form.sku()); }},
        {QStringLiteral("GTIN, UPC, EAN, or ISBN"),
         [](const WooCommerceRow &row) { return printedGtin(row.form.gtin()); }},
        {QStringLiteral("Name"), [](const WooCommerceRow &row) { return cellOf(row.product().name); }},
        {QStringLiteral("Published"), [](const WooCommerceRow &) { return QStringLiteral("1"); }},
        {QStringLiteral("Description"),
         ofProduct([](const Product &product) { return htmlOfText(cellOf(product.description)); })},
        {QStringLiteral("In stock?"),
         ofForm([](const ProductForm &form) { return form.stock() > 0 ? QStringLiteral("1") : QStringLiteral("0"); })},
        {QStringLiteral("Stock"), ofForm([](const ProductForm &form) { return QString::number(form.stock()); })},
        {QStringLiteral("Regular price"), ofForm([](const ProductForm &form) { return form.price().toDotDecimal(); })},
        {QStringLiteral("Images"),
         [](const WooCommerceRow &row) { return row.isVariant() ? QString() : row.pictures.join(u','); }},
        {QStringLiteral("Parent"),
         [](const WooCommerceRow &row) { return row.isVariant() ? cellOf(row.product().sku) : QString(); }},
        {QStringLiteral("Brands"), ofProduct([](const Product &product) { return cellOf(product.brand); })},
        {QStringLiteral("Meta: vitrine_currency"),
         ofForm([](const ProductForm &form) { return form.price().currency(); })},
        {QStringLiteral("Meta: vitrine_link"),
         ofProduct([](const Product &product) { return QString::fromUtf8(product.link.toEncoded()); })},
        {QStringLiteral("Meta: vitrine_trade"), ofProduct([](const Product &product) { return product.trade; })},
        {QStringLiteral("Meta: vitrine_vat"), ofProduct([](const Product &product) { return vatText(product.vat); })},
        // The rows of variants have prices of their own.
        {QStringLiteral("Meta: vitrine_price"), ofProduct([](const Product &product) {
             return product.variants.isEmpty() ? QString() : priceText(product.price);
         })},
    };
}

} // namespace

WooCommerceLayout::WooCommerceLayout(const ShopProperties &properties) : m_columns(columnsOfAll())
{
    for (int place = 0; place < properties.mostOptions; ++place) {
        m_columns.append(QStringLiteral("Attribute %1 name").arg(place + 1),
                         [place](const WooCommerceRow &row) { return cellOf(row.optionNames.value(place)); });
        m_columns.append(QStringLiteral("Attribute %1 value(s)").arg(place + 1),
                         [place](const WooCommerceRow &row) { return cellOf(row.optionValues.value(place)); });
    }
    for (const QString &id : properties.attributes) {
        m_columns.append(ColumnMap::columnOfAttribute(id, FeedFormat::WooCommerce), [id](const WooCommerceRow &row) {
            return row.isVariant() ? QString() : cellOfAttribute(row.product(), id);
        });
    }
}

qint64 WooCommerceLayout::write(const Product &product, const QStringList &pictures, FeedWriter &writer) const
{
    writer.row(m_columns.cellsOf({ProductForm(product), pictures, {}, {}}));
    for (const Variant &variant : product.variants) {
        const QMap<QString, QString> &options = variant.options;
        writer.row(m_columns.cellsOf({ProductForm(product, &variant), pictures, options.keys(), options.values()}));
    }
    return 1 + product.variants.size();
}

} // namespace vitrine::catalog::feeds
