// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalog/feeds/ColumnMap.h"

#include "app/catalog/feeds/FormulaGuard.h"

#include <algorithm>
#include <array>
#include <span>

namespace vitrine::catalog::feeds {

namespace {

/// A column's name, as keyOf() writes it, and what is in such a column.
struct Known {
    QStringView key;
    FeedField field;
};

struct Named {
    FeedField field;
    QLatin1String name;
};

constexpr std::array<Named, 28> kFieldNames{{
    {FeedField::Sku, QLatin1String("sku")},
    {FeedField::Group, QLatin1String("group")},
    {FeedField::ProductSku, QLatin1String("product_sku")},
    {FeedField::RowKind, QLatin1String("row_kind")},
    {FeedField::Number, QLatin1String("number")},
    {FeedField::Name, QLatin1String("name")},
    {FeedField::Description, QLatin1String("description")},
    {FeedField::Price, QLatin1String("price")},
    {FeedField::SalePrice, QLatin1String("sale_price")},
    {FeedField::SalePeriod, QLatin1String("sale_period")},
    {FeedField::SaleStart, QLatin1String("sale_start")},
    {FeedField::SaleEnd, QLatin1String("sale_end")},
    {FeedField::Currency, QLatin1String("currency")},
    {FeedField::Stock, QLatin1String("stock")},
    {FeedField::Availability, QLatin1String("availability")},
    {FeedField::Gtin, QLatin1String("gtin")},
    {FeedField::Brand, QLatin1String("brand")},
    {FeedField::Link, QLatin1String("link")},
    {FeedField::Picture, QLatin1String("picture")},
    {FeedField::MorePictures, QLatin1String("more_pictures")},
    {FeedField::Trade, QLatin1String("trade")},
    {FeedField::Vat, QLatin1String("vat")},
    {FeedField::ProductPrice, QLatin1String("product_price")},
    {FeedField::ProductGtin, QLatin1String("product_gtin")},
    {FeedField::Published, QLatin1String("published")},
    {FeedField::Status, QLatin1String("status")},
    {FeedField::Visibility, QLatin1String("visibility")},
    {FeedField::Options, QLatin1String("options")},
}};

// For each field the first of its keys that the feed has is taken.
constexpr std::array kGoogle{
    Known{u"id", FeedField::Sku},
    Known{u"item_group_id", FeedField::Group},
    Known{u"title", FeedField::Name},
    Known{u"description", FeedField::Description},
    Known{u"summary", FeedField::Description},
    Known{u"content", FeedField::Description},
    Known{u"price", FeedField::Price},
    Known{u"sale_price", FeedField::SalePrice},
    Known{u"sale_price_effective_date", FeedField::SalePeriod},
    Known{u"quantity", FeedField::Stock},
    Known{u"inventory_quantity", FeedField::Stock},
    Known{u"quantity_to_sell_on_facebook", FeedField::Stock},
    Known{u"inventory", FeedField::Stock},
    Known{u"sell_on_google_quantity", FeedField::Stock},
    Known{u"stock", FeedField::Stock},
    Known{u"availability", FeedField::Availability},
    Known{u"gtin", FeedField::Gtin},
    Known{u"brand", FeedField::Brand},
    Known{u"link", FeedField::Link},
    Known{u"image_link", FeedField::Picture},
    Known{u"additional_image_link", FeedField::MorePictures},
    Known{u"custom_label_0", FeedField::Trade},
    Known{u"status", FeedField::Status},
    Known{u"visibility", FeedField::Visibility},
    Known{u"vat", FeedField::Vat},
    Known{u"product_price", FeedField::ProductPrice},
    Known{u"product_gtin", FeedField::ProductGtin},
};

constexpr std::array kShopify{
    Known{u"handle", FeedField::Group},
    Known{u"sku_product_metafields_vitrine_sku", FeedField::ProductSku},
    Known{u"variant_sku", FeedField::Sku},
    Known{u"title", FeedField::Name},
    Known{u"published", FeedField::Published},
    Known{u"status", FeedField::Status},
    Known{u"body_html", FeedField::Description},
    Known{u"body", FeedField::Description},
    Known{u"variant_price", FeedField::Price},
    Known{u"currency_product_metafields_vitrine_currency", FeedField::Currency},
    Known{u"variant_inventory_qty", FeedField::Stock},
    Known{u"variant_barcode", FeedField::Gtin},
    Known{u"vendor", FeedField::Brand},
    Known{u"link_product_metafields_vitrine_link", FeedField::Link},
    Known{u"image_src", FeedField::Picture},
    Known{u"trade_product_metafields_vitrine_trade", FeedField::Trade},
    Known{u"vat_product_metafields_vitrine_vat", FeedField::Vat},
    Known{u"price_product_metafields_vitrine_price", FeedField::ProductPrice},
    Known{u"gtin_product_metafields_vitrine_gtin", FeedField::ProductGtin},
    Known{u"options_variant_metafields_vitrine_options", FeedField::Options},
};

constexpr std::array kWooCommerce{
    Known{u"id", FeedField::Number},
    Known{u"type", FeedField::RowKind},
    Known{u"sku", FeedField::Sku},
    Known{u"parent", FeedField::Group},
    Known{u"published", FeedField::Published},
    Known{u"name", FeedField::Name},
    Known{u"description", FeedField::Description},
    Known{u"short_description", FeedField::Description},
    Known{u"regular_price", FeedField::Price},
    Known{u"sale_price", FeedField::SalePrice},
    Known{u"date_sale_price_starts", FeedField::SaleStart},
    Known{u"date_sale_price_ends", FeedField::SaleEnd},
    Known{u"meta_vitrine_currency", FeedField::Currency},
    Known{u"stock", FeedField::Stock},
    Known{u"in_stock", FeedField::Availability},
    Known{u"gtin_upc_ean_or_isbn", FeedField::Gtin},
    Known{u"brands", FeedField::Brand},
    Known{u"meta_vitrine_link", FeedField::Link},
    Known{u"external_url", FeedField::Link},
    Known{u"images", FeedField::MorePictures},
    Known{u"meta_vitrine_trade", FeedField::Trade},
    Known{u"meta_vitrine_vat", FeedField::Vat},
    Known{u"meta_vitrine_price", FeedField::ProductPrice},
};

// A seller's own table: what people call things in a few languages. Last what a spreadsheet keeps of the columns of
// Google and Facebook.
constexpr std::array kAny{
    Known{u"sku", FeedField::Sku},
    Known{u"id", FeedField::Sku},
    Known{u"code", FeedField::Sku},
    Known{u"reference", FeedField::Sku},
    Known{u"référence", FeedField::Sku},
    Known{u"ref", FeedField::Sku},
    Known{u"artikelnummer", FeedField::Sku},
    Known{u"item_group_id", FeedField::Group},
    Known{u"name", FeedField::Name},
    Known{u"title", FeedField::Name},
    Known{u"nom", FeedField::Name},
    Known{u"titre", FeedField::Name},
    Known{u"produit", FeedField::Name},
    Known{u"bezeichnung", FeedField::Name},
    Known{u"artikel", FeedField::Name},
    Known{u"description", FeedField::Description},
    Known{u"beschreibung", FeedField::Description},
    Known{u"price", FeedField::Price},
    Known{u"regular_price", FeedField::Price},
    Known{u"variant_price", FeedField::Price},
    Known{u"prix", FeedField::Price},
    Known{u"preis", FeedField::Price},
    Known{u"sale_price", FeedField::SalePrice},
    Known{u"currency", FeedField::Currency},
    Known{u"devise", FeedField::Currency},
    Known{u"währung", FeedField::Currency},
    Known{u"quantity", FeedField::Stock},
    Known{u"inventory_quantity", FeedField::Stock},
    Known{u"variant_inventory_qty", FeedField::Stock},
    Known{u"stock", FeedField::Stock},
    Known{u"qty", FeedField::Stock},
    Known{u"quantité", FeedField::Stock},
    Known{u"bestand", FeedField::Stock},
    Known{u"menge", FeedField::Stock},
    Known{u"availability", FeedField::Availability},
    Known{u"gtin", FeedField::Gtin},
    Known{u"ean", FeedField::Gtin},
    Known{u"barcode", FeedField::Gtin},
    Known{u"brand", FeedField::Brand},
    Known{u"marque", FeedField::Brand},
    Known{u"marke", FeedField::Brand},
    Known{u"link", FeedField::Link},
    Known{u"url", FeedField::Link},
    Known{u"image_link", FeedField::Picture},
    Known{u"image", FeedField::Picture},
    Known{u"photo", FeedField::Picture},
    Known{u"images", FeedField::MorePictures},
    Known{u"trade", FeedField::Trade},
    Known{u"vat", FeedField::Vat},
    Known{u"sale_price_effective_date", FeedField::SalePeriod},
    Known{u"quantity_to_sell_on_facebook", FeedField::Stock},
    Known{u"inventory", FeedField::Stock},
    Known{u"sell_on_google_quantity", FeedField::Stock},
    Known{u"additional_image_link", FeedField::MorePictures},
    Known{u"custom_label_0", FeedField::Trade},
    Known{u"status", FeedField::Status},
    Known{u"visibility", FeedField::Visibility},
    Known{u"product_price", FeedField::ProductPrice},
    Known{u"product_gtin", FeedField::ProductGtin},
};

/// Properties that Google and Facebook have columns for.
constexpr std::array<QLatin1String, 4> kOptionNames{
    QLatin1String("color"),
    QLatin1String("size"),
    QLatin1String("material"),
    QLatin1String("pattern"),
};

/// Of one variant in a table of WooCommerce.
constexpr int kMostOptions = 50;

constexpr QLatin1String kOption("option:");

/// What is before and after the id of an attribute in the name of its column.
struct AttributeColumn {
    QLatin1String before;
    QLatin1String after;
};
constexpr AttributeColumn kListedAttribute{QLatin1String("attribute:"), QLatin1String()};
constexpr AttributeColumn kShopifyAttribute{QLatin1String("Attribute (product.metafields.vitrine.attribute_"),
                                            QLatin1String(")")};
constexpr AttributeColumn kWooCommerceAttribute{QLatin1String("Meta: vitrine_attribute_"), QLatin1String()};

struct FormatName {
    FeedFormat format;
    QLatin1String name;
};

constexpr std::array<FormatName, 5> kFormatNames{{
    {FeedFormat::GoogleTsv, QLatin1String("google-tsv")},
    {FeedFormat::GoogleXml, QLatin1String("google-xml")},
    {FeedFormat::Facebook, QLatin1String("facebook")},
    {FeedFormat::Shopify, QLatin1String("shopify")},
    {FeedFormat::WooCommerce, QLatin1String("woocommerce")},
}};

/// "Variant Inventory Qty", "variant_inventory_qty" and "g:Variant-Inventory-Qty" are one: letters and digits in lower
/// case, anything else one underscore.
QString keyOf(QStringView column)
{
    if (column.startsWith(u"g:", Qt::CaseInsensitive)) {
        column = column.sliced(2);
    }
    QString key;
    for (const QChar character : column) {
        if (character.isLetterOrNumber()) {
            key += character.toLower();
        } else if (!key.isEmpty() && !key.endsWith(u'_')) {
            key += u'_';
        }
    }
    while (key.endsWith(u'_')) {
        key.chop(1);
    }
    return key;
}

FeedFormat formatOf(const QStringList &keys, FeedReader::Kind kind)
{
    const auto has = [&keys](const char *key) { return keys.contains(QLatin1String(key)); };
    if (kind == FeedReader::Kind::Xml) {
        return FeedFormat::GoogleXml;
    }
    if (has("handle") && (has("variant_sku") || has("variant_price") || has("option1_name"))) {
        return FeedFormat::Shopify;
    }
    if (has("type") && has("sku") && (has("regular_price") || has("parent"))) {
        return FeedFormat::WooCommerce;
    }
    if (has("id") && has("title") && has("price")) {
        switch (kind) {
        case FeedReader::Kind::Tab:
            return FeedFormat::GoogleTsv;
        case FeedReader::Kind::Comma:
            return FeedFormat::Facebook;
        case FeedReader::Kind::Semicolon: // neither of them writes these, a spreadsheet or a person does
        case FeedReader::Kind::Bar:
        case FeedReader::Kind::Xml:
            break;
        }
    }
    return FeedFormat::Unknown;
}

std::span<const Known> knownOf(FeedFormat format)
{
    switch (format) {
    case FeedFormat::GoogleTsv:
    case FeedFormat::GoogleXml:
    case FeedFormat::Facebook:
        return kGoogle;
    case FeedFormat::Shopify:
        return kShopify;
    case FeedFormat::WooCommerce:
        return kWooCommerce;
    case FeedFormat::Unknown:
        break;
    }
    return kAny;
}

QList<ColumnMap::Option> optionsOf(FeedFormat format, const QStringList &keys, const QStringList &columns)
{
    QList<ColumnMap::Option> options;
    if (format == FeedFormat::Shopify || format == FeedFormat::WooCommerce) {
        const bool isShopify = format == FeedFormat::Shopify;
        for (int number = 1; number <= (isShopify ? 3 : kMostOptions); ++number) {
            const QString name = isShopify ? QStringLiteral("option%1_name") : QStringLiteral("attribute_%1_name");
            const QString value = isShopify ? QStringLiteral("option%1_value") : QStringLiteral("attribute_%1_value_s");
            const qsizetype nameColumn = keys.indexOf(name.arg(number));
            const qsizetype valueColumn = keys.indexOf(value.arg(number));
            if (nameColumn >= 0 && valueColumn >= 0) {
                options.append({{}, nameColumn, valueColumn, {}});
            }
        }
        return options;
    }
    for (qsizetype column = 0; column < keys.size(); ++column) {
        const QString &key = keys.at(column);
        // Our own export has others as "option:finish".
        const QString &name = columns.at(column);
        if (name.startsWith(kOption) && name.size() > kOption.size()) {
            const QString option = name.sliced(kOption.size());
            options.append({option, -1, column, ColumnMap::standardOption(option)});
        } else if (std::ranges::count(kOptionNames, key) > 0) {
            options.append({key, -1, column, {}});
        }
    }
    return options;
}

QList<ColumnMap::Attribute> attributesOf(const QStringList &columns)
{
    QList<ColumnMap::Attribute> attributes;
    for (qsizetype column = 0; column < columns.size(); ++column) {
        const QString &name = columns.at(column);
        for (const AttributeColumn &known : {kListedAttribute, kShopifyAttribute, kWooCommerceAttribute}) {
            const qsizetype length = name.size() - known.before.size() - known.after.size();
            if (length > 0 && name.startsWith(known.before) && name.endsWith(known.after)) {
                attributes.append({name.mid(known.before.size(), length), column});
            }
        }
    }
    return attributes;
}

} // namespace

QString ColumnMap::standardOption(const QString &name)
{
    const QString lower = name.toLower();
    if (lower == QLatin1String("colour")) {
        return QStringLiteral("color");
    }
    return std::ranges::count(kOptionNames, lower) > 0 ? lower : QString();
}

QString ColumnMap::columnOfAttribute(const QString &id, FeedFormat format)
{
    const AttributeColumn &column = format == FeedFormat::Shopify ? kShopifyAttribute
        : format == FeedFormat::WooCommerce                       ? kWooCommerceAttribute
                                                                  : kListedAttribute;
    return column.before + id + column.after;
}

ColumnMap ColumnMap::guess(const QStringList &columns, FeedReader::Kind kind)
{
    ColumnMap map;
    map.m_kind = kind;
    map.extendTo(columns);
    return map;
}

void ColumnMap::fillIn()
{
    QStringList keys;
    for (const QString &column : m_columns) {
        keys.append(keyOf(column));
    }
    m_format = formatOf(keys, m_kind);
    m_options = optionsOf(m_format, keys, m_columns);
    m_attributes = attributesOf(m_columns);
    m_fields.clear();
    for (const Known &known : knownOf(m_format)) {
        const qsizetype column = keys.indexOf(known.key);
        if (column >= 0 && !m_fields.contains(known.field)) {
            m_fields.insert(known.field, column);
        }
    }
    for (auto change = m_changes.cbegin(); change != m_changes.cend(); ++change) {
        if (change.value() < 0) {
            m_fields.remove(change.key());
        } else {
            m_fields.insert(change.key(), change.value());
        }
    }
}

void ColumnMap::extendTo(const QStringList &columns)
{
    m_columns = columns;
    if (m_kind != FeedReader::Kind::Xml) {
        // The name of an option is written by whoever offers it.
        std::ranges::transform(m_columns, m_columns.begin(), freed);
    }
    fillIn();
}

Result<> ColumnMap::checkRules(const QString &rules)
{
    for (const QString &rule : rules.split(u',', Qt::SkipEmptyParts)) {
        const qsizetype equals = rule.indexOf(u'=');
        if (equals < 0 || !fieldNames().contains(rule.left(equals).trimmed())) {
            return failure(Error::Code::InvalidInput, rule.trimmed());
        }
    }
    return {};
}

Result<> ColumnMap::change(const QString &rules)
{
    if (Result<> checked = checkRules(rules); !checked) {
        return checked;
    }
    QMap<FeedField, qsizetype> changes = m_changes;
    for (const QString &rule : rules.split(u',', Qt::SkipEmptyParts)) {
        const qsizetype equals = rule.indexOf(u'=');
        const QString name = rule.left(equals).trimmed();
        const auto field
            = std::ranges::find_if(kFieldNames, [&name](const Named &named) { return named.name == name; });
        const QString column = rule.sliced(equals + 1).trimmed();
        const qsizetype at = m_columns.indexOf(column);
        if (!column.isEmpty() && at < 0) {
            return failure(Error::Code::NotFound, column);
        }
        changes.insert(field->field, at);
    }
    m_changes = changes;
    fillIn();
    return {};
}

QStringList ColumnMap::unusedColumns() const
{
    QList<qsizetype> used = m_fields.values();
    for (const Option &option : m_options) {
        used.append(option.nameColumn);
        used.append(option.valueColumn);
    }
    for (const Attribute &attribute : m_attributes) {
        used.append(attribute.column);
    }
    QStringList unused;
    for (qsizetype column = 0; column < m_columns.size(); ++column) {
        if (!used.contains(column)) {
            unused.append(m_columns.at(column));
        }
    }
    return unused;
}

QString ColumnMap::nameOf(FeedField field)
{
    const auto found = std::ranges::find_if(kFieldNames, [field](const Named &named) { return named.field == field; });
    return found == kFieldNames.end() ? QString() : QString(found->name);
}

QStringList ColumnMap::fieldNames()
{
    QStringList names;
    for (const Named &named : kFieldNames) {
        names.append(named.name);
    }
    return names;
}

QString ColumnMap::nameOf(FeedFormat format)
{
    const auto found
        = std::ranges::find_if(kFormatNames, [format](const FormatName &named) { return named.format == format; });
    return found == kFormatNames.end() ? QStringLiteral("unknown") : QString(found->name);
}

std::optional<FeedFormat> ColumnMap::formatNamed(QStringView name)
{
    const auto found
        = std::ranges::find_if(kFormatNames, [name](const FormatName &named) { return named.name == name; });
    return found == kFormatNames.end() ? std::nullopt : std::optional(found->format);
}

} // namespace vitrine::catalog::feeds
