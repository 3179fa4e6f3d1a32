// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalog/feeds/RowReader.h"

#include "app/catalog/Gtin.h"
#include "app/catalog/ProductRules.h"
#include "app/catalog/VariantOptions.h"
#include "app/catalog/feeds/FormulaGuard.h"
#include "app/catalog/feeds/HtmlText.h"
#include "app/catalog/feeds/PriceText.h"

#include <QRegularExpression>

#include <algorithm>
#include <limits>
#include <utility>

namespace vitrine::catalog::feeds {

namespace {

/// WooCommerce keeps no more of a SKU.
constexpr qsizetype kLongestSku = 100;

/// Shops of WooCommerce write prices as their country does. So does a spreadsheet that has saved the feed of a program
/// anew, which is where the other signs between cells come from.
PriceText::Writer writerOf(FeedFormat format, FeedReader::Kind kind)
{
    const bool isOfACountry = format == FeedFormat::Unknown || format == FeedFormat::WooCommerce
        || kind == FeedReader::Kind::Semicolon || kind == FeedReader::Kind::Bar;
    return isOfACountry ? PriceText::Writer::Anybody : PriceText::Writer::Program;
}

/// The SKU of a variant that has none of its own.
QString joinedSku(const QString &product, const QMap<QString, QString> &options)
{
    QString sku = product;
    for (const QString &value : options) {
        sku += u'-' + value;
    }
    return sku;
}

/// What a cell of ours says, without what no shop keeps.
QMap<QString, QString> optionsOfCell(const QString &json)
{
    QMap<QString, QString> options;
    const QMap<QString, QString> said = catalog::readOptions(json).value_or(QMap<QString, QString>());
    for (auto option = said.cbegin(); option != said.cend(); ++option) {
        const QString name = option.key().trimmed().remove(QChar::Null);
        const QString value = option.value().trimmed().remove(QChar::Null);
        if (!name.isEmpty() && !value.isEmpty()) {
            options.insert(name, value);
        }
    }
    return options;
}

QDateTime moment(const QString &text)
{
    const QDateTime time = QDateTime::fromString(text, Qt::ISODate);
    return time.isValid() ? time : QDateTime::fromString(text, QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

} // namespace

RowReader::RowReader(const FeedReader &reader, ColumnMap map, QString currency, QDateTime now)
    : m_reader(reader), m_map(std::move(map)), m_currency(std::move(currency)), m_now(std::move(now))
{
}

QString RowReader::cell(const FeedRow &row, qsizetype column) const
{
    if (column < 0 || column >= row.cells.size()) {
        return {};
    }
    const QString text = row.cells.at(column).trimmed();
    const bool isTable = m_reader.kind() != FeedReader::Kind::Xml; // no spreadsheet opens the other
    // A database would take a zero for the end of the text.
    QString cell = isTable ? freed(text) : text;
    return cell.remove(QChar::Null);
}

QString RowReader::cell(const FeedRow &row, FeedField field) const
{
    return cell(row, m_map.columnOf(field));
}

void RowReader::tell(const FeedRow &row, FeedProblem::Kind kind, std::optional<FeedField> field)
{
    FeedProblem problem;
    problem.line = row.line;
    problem.row = m_number;
    problem.kind = kind;
    if (field) {
        const qsizetype column = m_map.columnOf(*field);
        problem.column = m_map.columns().value(column);
        problem.value = FeedProblem::shown(row.cells.value(column).trimmed());
    }
    m_told.append(problem);
}

bool RowReader::isSaleOn(const FeedRow &row) const
{
    QDateTime start = moment(cell(row, FeedField::SaleStart));
    QDateTime end = moment(cell(row, FeedField::SaleEnd));
    const QString period = cell(row, FeedField::SalePeriod);
    if (const qsizetype slash = period.indexOf(u'/'); slash > 0) {
        start = moment(period.left(slash).trimmed());
        end = moment(period.sliced(slash + 1).trimmed());
    }
    return (!start.isValid() || start <= m_now) && (!end.isValid() || m_now <= end);
}

bool RowReader::readPrice(const FeedRow &row, std::optional<Money> &price)
{
    const QString ownCurrency = cell(row, FeedField::Currency).toUpper();
    const QString &currency = ownCurrency.isEmpty() ? m_currency : ownCurrency;
    for (const FeedField field : {FeedField::Price, FeedField::SalePrice}) {
        QString text = cell(row, field);
        if (text.startsWith(u'\'')) {
            text.remove(0, 1); // some spreadsheets mark a text so
        }
        if (text.isEmpty() || (field == FeedField::SalePrice && !isSaleOn(row))) {
            continue;
        }
        const Result<PriceText> read = PriceText::read(text, currency, writerOf(m_map.format(), m_reader.kind()));
        if (!read) {
            const bool isTooHigh = read.error().code == Error::Code::Overflow;
            tell(row, isTooHigh ? FeedProblem::Kind::PriceTooHigh : FeedProblem::Kind::BadPrice, field);
            return false;
        }
        if (read->certainty == PriceText::Certainty::Guessed) {
            tell(row, FeedProblem::Kind::AmbiguousPrice, field); // a thousand times too much or too little
            return false;
        }
        price = read->price;
    }
    return true;
}

bool RowReader::readStock(const FeedRow &row, std::optional<int> &stock)
{
    QString text = cell(row, FeedField::Stock);
    if (text.startsWith(u'\'')) {
        text.remove(0, 1);
    }
    if (text.isEmpty()) {
        QString words = cell(row, FeedField::Availability).toLower();
        words.replace(u'_', u' ');
        if (words == QLatin1String("out of stock") || words == QLatin1String("0")) {
            stock = 0;
        }
        return true;
    }
    // "5.0" and "5,00" are five; half an item is none. "5.000" is five in one country and five thousand in another.
    if (const auto sign = std::ranges::find_if(text, [](QChar c) { return c == u'.' || c == u','; });
        sign != text.end() && std::all_of(sign + 1, text.end(), [](QChar c) { return c == u'0'; })) {
        const bool mayBeThousands = text.end() - sign - 1 == 3 && text.front() != u'0';
        if (mayBeThousands) {
            tell(row, FeedProblem::Kind::BadStock, FeedField::Stock);
            return false;
        }
        text.truncate(sign - text.begin());
    }
    bool fits = false;
    const qint64 number = text.toLongLong(&fits);
    if (!fits || number > std::numeric_limits<int>::max()) {
        tell(row, FeedProblem::Kind::BadStock, FeedField::Stock);
        return false;
    }
    if (number < 0) {
        tell(row, FeedProblem::Kind::NegativeStock, FeedField::Stock);
    }
    stock = static_cast<int>(std::max<qint64>(0, number));
    return true;
}

bool RowReader::readAmounts(const FeedRow &row, std::optional<Money> &price, std::optional<int> &stock)
{
    const bool hasPrice = readPrice(row, price);
    return readStock(row, stock) && hasPrice;
}

QString RowReader::readGtinOf(const FeedRow &row, FeedField field)
{
    QString text = cell(row, field);
    if (text.startsWith(u'\'')) {
        text.remove(0, 1);
    }
    if (text.isEmpty()) {
        return {};
    }
    const Result<QString> gtin = readGtin(text);
    if (!gtin) {
        tell(row, FeedProblem::Kind::BadGtin, field);
        return {};
    }
    return *gtin;
}

void RowReader::readVat(const FeedRow &row, FeedProduct &product)
{
    static const QRegularExpression rate(QStringLiteral("^(\\d{1,3})(?:[.,](\\d{1,2})0*)?\\s*%?$"));
    const QString text = cell(row, FeedField::Vat);
    if (text.isEmpty()) {
        return;
    }
    const QRegularExpressionMatch match = rate.match(text);
    const int hundredths = match.captured(1).toInt() * 100 + match.captured(2).leftJustified(2, u'0').toInt();
    if (match.hasMatch() && hundredths <= 100 * 100) {
        product.vat = hundredths;
    } else {
        tell(row, FeedProblem::Kind::BadAttribute, FeedField::Vat);
    }
}

/// What our own export says of a product whose variants have prices and numbers of their own.
void RowReader::readGroup(const FeedRow &row, FeedProduct &product)
{
    product.isGroup = true;
    product.gtin = readGtinOf(row, FeedField::ProductGtin);
    if (const QString text = cell(row, FeedField::ProductPrice); !text.isEmpty()) {
        const PriceText::Writer writer
            = m_reader.kind() == FeedReader::Kind::Semicolon || m_reader.kind() == FeedReader::Kind::Bar
            ? PriceText::Writer::Anybody
            : PriceText::Writer::Program; // ours, but for a spreadsheet that has saved it anew
        const Result<PriceText> read = PriceText::read(text, m_currency, writer);
        if (read && read->certainty == PriceText::Certainty::Certain) {
            product.price = read->price;
        } else {
            tell(row, FeedProblem::Kind::BadAttribute, FeedField::ProductPrice);
        }
    }
}

void RowReader::readPictures(const FeedRow &row, FeedProduct &product)
{
    if (const QString first = cell(row, FeedField::Picture); !first.isEmpty()) {
        product.addPicture(first);
    }
    const QString others = cell(row, FeedField::MorePictures);
    const QChar sign = others.contains(u'\n') ? u'\n' : u',';
    for (const QString &other : others.split(sign, Qt::SkipEmptyParts)) {
        const QString picture = other.trimmed();
        if (!picture.isEmpty() && !product.addPicture(picture)) {
            tell(row, FeedProblem::Kind::TooManyPictures, FeedField::MorePictures);
            m_told.last().value = FeedProblem::shown(picture);
            return;
        }
    }
}

QMap<QString, QString> RowReader::readOptions(const FeedRow &row) const
{
    // Where a column of ours has an option under its own name, Google's column has it for others.
    QStringList repeated;
    for (const ColumnMap::Option &option : m_map.options()) {
        if (!option.standard.isEmpty() && !cell(row, option.valueColumn).isEmpty()) {
            repeated.append(option.standard);
        }
    }
    QMap<QString, QString> options;
    for (const ColumnMap::Option &option : m_map.options()) {
        const QString name = option.nameColumn >= 0 ? cell(row, option.nameColumn) : option.name;
        const QString value = cell(row, option.valueColumn);
        const bool isRepeated = option.nameColumn < 0 && option.standard.isEmpty() && repeated.contains(name);
        if (!isRepeated && !name.isEmpty() && !value.isEmpty()) {
            options.insert(name, value);
        }
    }
    return options;
}

void RowReader::readTexts(const FeedRow &row, FeedProduct &product)
{
    product.name = cell(row, FeedField::Name);
    product.description = cell(row, FeedField::Description);
    product.brand = cell(row, FeedField::Brand);
    product.trade = cell(row, FeedField::Trade);
    readPictures(row, product);
    readVat(row, product);
    for (const ColumnMap::Attribute &attribute : m_map.attributes()) {
        if (const QString value = cell(row, attribute.column); !value.isEmpty()) {
            product.attributes.insert(attribute.id, value);
        }
    }
    if (const QString link = cell(row, FeedField::Link); !link.isEmpty()) {
        const QUrl address(link, QUrl::StrictMode);
        if (isOrderLink(address)) {
            product.link = address;
        } else {
            tell(row, FeedProblem::Kind::BadLink, FeedField::Link);
        }
    }
}

bool RowReader::isForSale(const FeedRow &row)
{
    const auto isOneOf = [&](FeedField field, std::initializer_list<const char *> words) {
        const QString said = cell(row, field).toLower();
        return std::ranges::any_of(words, [&said](const char *word) { return said == QLatin1String(word); });
    };
    const QString group = cell(row, FeedField::Group);
    if (isOneOf(FeedField::Published, {"0", "-1", "false", "no"})
        || isOneOf(FeedField::Status, {"draft", "archived", "unlisted"})
        || isOneOf(FeedField::Visibility, {"hidden", "staging", "whitelist_only"})) {
        // Its variants do not say it again.
        if (m_map.format() == FeedFormat::Shopify) {
            m_notForSale.insert(TextKey::of(group));
        } else if (m_map.format() == FeedFormat::WooCommerce && group.isEmpty()) {
            const QString number = cell(row, FeedField::Number);
            m_notForSale.insert(TextKey::of(cell(row, FeedField::Sku)));
            m_notForSale.insert(TextKey::of(QLatin1String("id:") + number));
            m_notForSale.insert(TextKey::of(QLatin1String("id-") + number));
        }
        return false;
    }
    return group.isEmpty() || !m_notForSale.contains(TextKey::of(group));
}

std::optional<RowReader::Piece> RowReader::readListed(const FeedRow &row)
{
    Piece piece;
    FeedProduct &product = piece.product;
    readTexts(row, product);
    const QString sku = cell(row, FeedField::Sku);
    if (sku.isEmpty()) {
        tell(row, FeedProblem::Kind::NoSku);
        return std::nullopt;
    }
    std::optional<Money> price;
    std::optional<int> stock;
    const bool isComplete = readAmounts(row, price, stock);
    const QString gtin = readGtinOf(row);
    const QString group = cell(row, FeedField::Group);
    const QMap<QString, QString> options = readOptions(row);
    if (group.isEmpty() || (group == sku && options.isEmpty())) {
        product.sku = sku;
        product.price = price;
        product.stock = stock;
        product.gtin = gtin;
        return isComplete ? std::optional(piece) : std::nullopt;
    }
    piece.key = group;
    product.sku = group;
    readGroup(row, product);
    if (isComplete) {
        piece.variant = FeedVariant{row.line, sku, gtin, options, price, stock};
    }
    return piece;
}

QMap<QString, QString> RowReader::readShopifyOptions(const FeedRow &row, const QString &handle)
{
    // The names of the options are in the first row of a product only.
    if (handle != m_optionsOf) {
        m_optionsOf = handle;
        m_optionNames.clear();
    }
    QMap<QString, QString> options;
    for (const ColumnMap::Option &option : m_map.options()) {
        if (const QString name = cell(row, option.nameColumn); !name.isEmpty()) {
            m_optionNames.insert(option.nameColumn, name);
        }
        const QString name = m_optionNames.value(option.nameColumn);
        const QString value = cell(row, option.valueColumn);
        if (!name.isEmpty() && !value.isEmpty()) {
            options.insert(name, value);
        }
    }
    return options;
}

std::optional<RowReader::Piece> RowReader::readShopify(const FeedRow &row)
{
    Piece piece;
    FeedProduct &product = piece.product;
    readTexts(row, product);
    product.description = textOfHtml(product.description);
    piece.key = cell(row, FeedField::Group);
    if (piece.key.isEmpty()) {
        tell(row, FeedProblem::Kind::NoSku);
        return std::nullopt;
    }
    const QMap<QString, QString> options = readShopifyOptions(row, piece.key);
    const QString sku = cell(row, FeedField::Sku);
    const bool isVariant = !options.isEmpty() || !sku.isEmpty() || !cell(row, FeedField::Price).isEmpty();
    product.sku = cell(row, FeedField::ProductSku);
    if (!isVariant) {
        return piece; // one more picture
    }
    std::optional<Money> price;
    std::optional<int> stock;
    const bool isComplete = readAmounts(row, price, stock);
    const QString gtin = readGtinOf(row);
    const QString ownOptions = cell(row, FeedField::Options);
    if (ownOptions.isEmpty()
        && (options.isEmpty()
            || options == QMap<QString, QString>{{QStringLiteral("Title"), QStringLiteral("Default Title")}})) {
        product.sku = sku.isEmpty() ? piece.key : sku;
        product.price = price;
        product.stock = stock;
        product.gtin = gtin;
        return isComplete ? std::optional(piece) : std::nullopt;
    }
    readGroup(row, product);
    if (product.sku.isEmpty()) {
        product.sku = piece.key;
    }
    if (isComplete) {
        piece.variant = FeedVariant{row.line, sku.isEmpty() ? joinedSku(product.sku, options) : sku,
                                    gtin,     ownOptions.isEmpty() ? options : optionsOfCell(ownOptions),
                                    price,    stock};
    }
    return piece;
}

QString RowReader::wooCommerceParent(const FeedRow &row) const
{
    const QString parent = cell(row, FeedField::Group);
    return parent.startsWith(QLatin1String("id:")) ? m_skusByNumber.value(TextKey::of(parent.sliced(3))) : parent;
}

std::optional<RowReader::Piece> RowReader::readWooCommerce(const FeedRow &row)
{
    Piece piece;
    FeedProduct &product = piece.product;
    const QStringList kinds = cell(row, FeedField::RowKind).toLower().split(u',');
    const auto is = [&kinds](const char *kind) {
        return std::ranges::any_of(kinds,
                                   [kind](const QString &word) { return word.trimmed() == QLatin1String(kind); });
    };
    const QString number = cell(row, FeedField::Number);
    QString sku = cell(row, FeedField::Sku);
    if (is("variation")) {
        const QString parent = wooCommerceParent(row);
        const QMap<QString, QString> options = readOptions(row);
        if (parent.isEmpty()) {
            tell(row, FeedProblem::Kind::NoSku, FeedField::Group);
            return std::nullopt;
        }
        piece.key = parent;
        product.sku = parent;
        product.isGroup = true;
        std::optional<Money> price;
        std::optional<int> stock;
        if (readAmounts(row, price, stock)) {
            piece.variant = FeedVariant{
                row.line, sku.isEmpty() ? joinedSku(parent, options) : sku, readGtinOf(row), options, price, stock};
        }
        return piece;
    }
    readTexts(row, product);
    product.description = textOfHtml(product.description);
    if (sku.isEmpty() && !number.isEmpty()) {
        sku = QStringLiteral("id-") + number;
    }
    if (sku.isEmpty()) {
        tell(row, FeedProblem::Kind::NoSku);
        return std::nullopt;
    }
    product.sku = sku;
    if (is("variable")) {
        piece.key = sku;
        readGroup(row, product);
        product.gtin = readGtinOf(row);
        if (!number.isEmpty() && sku.size() <= kLongestSku) {
            m_skusByNumber.insert(TextKey::of(number), sku);
        }
        return piece;
    }
    product.gtin = readGtinOf(row);
    return readAmounts(row, product.price, product.stock) ? std::optional(piece) : std::nullopt;
}

std::optional<RowReader::Piece> RowReader::readRow(const FeedRow &row)
{
    if (row.problem) {
        tell(row, FeedProblem::kindOf(*row.problem));
        return std::nullopt;
    }
    if (m_reader.columns().size() > m_map.columns().size()) {
        m_map.extendTo(m_reader.columns());
    }
    if (!isForSale(row)) {
        tell(row, FeedProblem::Kind::NotForSale);
        return std::nullopt;
    }
    switch (m_map.format()) {
    case FeedFormat::Shopify:
        return readShopify(row);
    case FeedFormat::WooCommerce:
        return readWooCommerce(row);
    case FeedFormat::GoogleTsv:
    case FeedFormat::GoogleXml:
    case FeedFormat::Facebook:
    case FeedFormat::Unknown:
        break;
    }
    return readListed(row);
}

tl::expected<RowReader::Piece, QList<FeedProblem>> RowReader::read(const FeedRow &row, qint64 number)
{
    m_number = number;
    std::optional<Piece> piece = readRow(row);
    QList<FeedProblem> told = std::exchange(m_told, {});
    if (!piece) {
        return tl::unexpected(std::move(told));
    }
    piece->product.line = row.line;
    piece->product.row = number;
    if (piece->variant) {
        piece->variant->row = number;
    }
    piece->problems = std::move(told);
    return *std::move(piece);
}

} // namespace vitrine::catalog::feeds
