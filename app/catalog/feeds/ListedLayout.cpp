// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalog/feeds/ListedLayout.h"

#include "app/catalog/feeds/CellText.h"
#include "app/catalog/feeds/FeedWriter.h"
#include "app/catalog/feeds/ProductForm.h"
#include "app/catalog/feeds/ShopProperties.h"

#include <QMultiMap>

namespace vitrine::catalog::feeds {

/// What the cells of one row are made of.
struct ListedRow {
    ProductForm form;
    const QStringList &pictures;
    QChar separatorInCells;

    const Product &product() const { return form.product(); }
    bool isVariant() const { return form.variant() != nullptr; }
};

namespace {

QString ownOptionColumn(const QString &name)
{
    return QLatin1String("option:") + cellOf(name);
}

QStringList optionColumns(const QStringList &options)
{
    QMultiMap<QString, QString> names; // by the column that Google has for them
    for (const QString &option : options) {
        names.insert(ColumnMap::standardOption(option), option);
    }
    QStringList columns;
    for (const QString &standard : names.uniqueKeys()) {
        if (!standard.isEmpty()) {
            columns.append(standard);
        }
        // Under its own name too, unless the column says it.
        if (const QStringList own = names.values(standard); own != QStringList{standard}) {
            for (const QString &name : own) {
                columns.append(ownOptionColumn(name));
            }
        }
    }
    columns.sort();
    columns.removeDuplicates();
    return columns;
}

QString optionOf(const ListedRow &row, const QString &column)
{
    QString value;
    if (!row.isVariant()) {
        return value;
    }
    const QMap<QString, QString> &options = row.form.variant()->options;
    for (auto option = options.cbegin(); option != options.cend(); ++option) {
        const bool isIt = option.key() == column || ownOptionColumn(option.key()) == column
            || (value.isEmpty() && ColumnMap::standardOption(option.key()) == column);
        value = isIt ? cellOf(option.value()) : value;
    }
    return value;
}

FeedColumns<ListedRow> columnsOfAll(FeedFormat format)
{
    const bool isFacebook = format == FeedFormat::Facebook;
    const QString inStock = isFacebook ? QStringLiteral("in stock") : QStringLiteral("in_stock");
    const QString outOfStock = isFacebook ? QStringLiteral("out of stock") : QStringLiteral("out_of_stock");
    return {
        {QStringLiteral("id"), [](const ListedRow &row) { return cellOf(row.form.sku()); }},
        {QStringLiteral("title"), [](const ListedRow &row) { return cellOf(row.product().name); }},
        {QStringLiteral("description"), [](const ListedRow &row) { return cellOf(row.product().description); }},
        {QStringLiteral("link"),
         [](const ListedRow &row) { return QString::fromUtf8(row.product().link.toEncoded()); }},
        {QStringLiteral("image_link"), [](const ListedRow &row) { return row.pictures.value(0); }},
        {QStringLiteral("additional_image_link"),
         [](const ListedRow &row) { return row.pictures.mid(1).join(row.separatorInCells); }},
        {QStringLiteral("availability"),
         [=](const ListedRow &row) { return row.form.stock() > 0 ? inStock : outOfStock; }},
        {QStringLiteral("condition"), [](const ListedRow &) { return QStringLiteral("new"); }},
        {QStringLiteral("price"), [](const ListedRow &row) { return priceText(row.form.price()); }},
        {isFacebook ? QStringLiteral("quantity_to_sell_on_facebook") : QStringLiteral("quantity"),
         [](const ListedRow &row) { return QString::number(row.form.stock()); }},
        {QStringLiteral("brand"), [](const ListedRow &row) { return cellOf(row.product().brand); }},
        {QStringLiteral("gtin"), [](const ListedRow &row) { return printedGtin(row.form.gtin()); }},
        {QStringLiteral("item_group_id"),
         [](const ListedRow &row) { return row.isVariant() ? cellOf(row.product().sku) : QString(); }},
        {QStringLiteral("custom_label_0"), [](const ListedRow &row) { return row.product().trade; }},
        {QStringLiteral("vat"), [](const ListedRow &row) { return vatText(row.product().vat); }},
        {QStringLiteral("product_price"),
         [](const ListedRow &row) { return row.isVariant() ? priceText(row.product().price) : QString(); }},
        {QStringLiteral("product_gtin"),
         [](const ListedRow &row) { return row.isVariant() ? printedGtin(row.product().gtin) : QString(); }},
    };
}

} // namespace

ListedLayout::ListedLayout(FeedFormat format, const ShopProperties &properties) : m_columns(columnsOfAll(format))
{
    for (const QString &column : optionColumns(properties.options)) {
        m_columns.append(column, [column](const ListedRow &row) { return optionOf(row, column); });
    }
    for (const QString &id : properties.attributes) {
        m_columns.append(ColumnMap::columnOfAttribute(id, format),
                         [id](const ListedRow &row) { return cellOfAttribute(row.product(), id); });
    }
}

qint64 ListedLayout::write(const Product &product, const QStringList &pictures, FeedWriter &writer) const
{
    const QList<ProductForm> forms = ProductForm::allOf(product);
    for (const ProductForm &form : forms) {
        writer.row(m_columns.cellsOf({form, pictures, writer.separatorInCells()}));
    }
    return forms.size();
}

} // namespace vitrine::catalog::feeds
