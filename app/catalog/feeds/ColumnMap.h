// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Error.h"
#include "app/catalog/feeds/FeedReader.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace vitrine::catalog::feeds {

/// What the program knows to do with a cell of a feed.
enum class FeedField {
    Sku,
    Group, ///< What the variants of one product share: item_group_id, Handle, Parent.
    ProductSku, ///< The SKU of the product whose variants have their own.
    RowKind, ///< "simple", "variable", "variation".
    Number, ///< The number that other rows call this one by: "id:12".
    Name,
    Description,
    Price,
    SalePrice, ///< What the buyer pays instead, while the sale lasts.
    SalePeriod, ///< "2026-01-01T00:00Z/2026-02-01T00:00Z".
    SaleStart,
    SaleEnd,
    Currency,
    Stock,
    Availability,
    Gtin,
    Brand,
    Link,
    Picture,
    MorePictures,
    Trade,
    Vat, ///< In percent: "5.5".
    ProductPrice, ///< Of the product whose variants have their own.
    ProductGtin, ///< The same.
    Published, ///< "1" and "TRUE" of what is for sale.
    Status, ///< "active", "draft", "archived".
    Visibility, ///< "published", "hidden", "staging".
    Options, ///< All of a variant, as our own export writes them: {"size":"M"}.
};

/// Which program a feed is for. Unknown ones are read by the names of their columns alone.
enum class FeedFormat { GoogleTsv, GoogleXml, Facebook, Shopify, WooCommerce, Unknown };

/// Which column of a feed holds what: guessed from the columns' names, shown to a person before anything is imported,
/// and changed where the guess is wrong. A value; any thread.
class ColumnMap {
public:
    /// A property that tells variants apart: its value's column, and its name or the column that has the name.
    struct Option {
        QString name;
        qsizetype nameColumn = -1;
        qsizetype valueColumn = -1;
        QString standard; ///< Of a column of our own: Google's, which it has more exactly; empty for none.
    };

    /// A property of the product's trade.
    struct Attribute {
        QString id;
        qsizetype column = -1;
    };

    static ColumnMap guess(const QStringList &columns, FeedReader::Kind kind);

    /// Takes "price=Preis brutto, stock=", parted by commas: a column for a field, or none. Fails with InvalidInput for
    /// an unknown field, and with NotFound for a column that the feed does not have.
    Result<> change(const QString &rules);

    /// Whether the rules can be read, whatever the columns are. Fails with InvalidInput and the rule that cannot.
    static Result<> checkRules(const QString &rules);

    /// The feed has got more columns: what is new is guessed, what was changed stays.
    void extendTo(const QStringList &columns);

    FeedFormat format() const { return m_format; }
    const QStringList &columns() const { return m_columns; }

    /// The field's column, or -1.
    qsizetype columnOf(FeedField field) const { return m_fields.value(field, -1); }
    const QList<Option> &options() const { return m_options; }
    const QList<Attribute> &attributes() const { return m_attributes; }

    /// What is read, by field, in the order of FeedField.
    const QMap<FeedField, qsizetype> &fields() const { return m_fields; }
    /// The names of columns that nothing is read from.
    QStringList unusedColumns() const;

    /// Google's name of an option: "size" for "Size", "color" for "Colour"; empty when it has none.
    static QString standardOption(const QString &name);

    /// The column of an attribute in our own export. Others leave it alone.
    static QString columnOfAttribute(const QString &id, FeedFormat format);

    /// "sku", "more_pictures".
    static QString nameOf(FeedField field);
    static QStringList fieldNames();
    static QString nameOf(FeedFormat format);
    static std::optional<FeedFormat> formatNamed(QStringView name);

private:
    void fillIn();

    QStringList m_columns;
    FeedReader::Kind m_kind = FeedReader::Kind::Comma;
    FeedFormat m_format = FeedFormat::Unknown;
    QMap<FeedField, qsizetype> m_fields;
    QMap<FeedField, qsizetype> m_changes;
    QList<Option> m_options;
    QList<Attribute> m_attributes;
};

} // namespace vitrine::catalog::feeds
