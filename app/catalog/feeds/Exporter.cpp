// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalog/feeds/Exporter.h"

#include "app/catalog/ImageHeader.h"
#include "app/catalog/ImageStore.h"
#include "app/catalog/ProductRepository.h"
#include "app/catalog/feeds/DelimitedWriter.h"
#include "app/catalog/feeds/GoogleXmlWriter.h"
#include "app/catalog/feeds/HtmlText.h"
#include "app/storage/Database.h"
#include "app/storage/Transaction.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMultiMap>
#include <QSaveFile>

#include <algorithm>
#include <filesystem>

namespace vitrine::catalog::feeds {

namespace {

constexpr int kTogether = 500;
constexpr int kShopifyOptions = 3;
constexpr QLatin1String kPictures("pictures");

/// What a cell can hold: readers leave out blanks around it, and databases zeros in it.
QString cellOf(QString text)
{
    return text.remove(QChar::Null).trimmed();
}

/// As it is printed: 8, 12, 13 or 14 digits.
QString printedGtin(const QString &gtin)
{
    for (const int length : {8, 12, 13}) {
        if (gtin.size() == 14 && gtin.startsWith(QString(14 - length, u'0'))) {
            return gtin.last(length);
        }
    }
    return gtin;
}

QString ownOptionColumn(const QString &name)
{
    return QLatin1String("option:") + cellOf(name);
}

/// An empty cell would say nothing of it.
QString cellOfAttribute(const Product &product, const QString &id)
{
    const auto value = product.attributes.constFind(id);
    return value == product.attributes.cend() ? QString() : value->isEmpty() ? QStringLiteral("-") : cellOf(*value);
}

/// In percent: "5.5".
QString vatText(VatRate vat)
{
    QString text = QStringLiteral("%1.%2").arg(vat / 100).arg(vat % 100, 2, 10, QChar(u'0'));
    while (text.endsWith(u'0')) {
        text.chop(1);
    }
    return text.endsWith(u'.') ? text.chopped(1) : text;
}

QString priceText(const Money &price)
{
    return price.toDotDecimal() + u' ' + price.currency();
}

QString optionsText(const Variant &variant)
{
    QJsonObject object;
    for (auto option = variant.options.cbegin(); option != variant.options.cend(); ++option) {
        object.insert(option.key(), option.value());
    }
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Money priceOf(const Product &product, const Variant &variant)
{
    return variant.price.value_or(product.price);
}

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
        const QByteArray hash = QCryptographicHash::hash(sku.toUtf8(), QCryptographicHash::Sha256).toHex();
        handle += u'-' + QString::fromLatin1(hash.first(12));
    }
    return handle;
}

/// Whether the file begins like a shop or a picture, which no feed does.
bool isPrecious(const QString &path)
{
    constexpr qint64 kLookedAt = 64 * 1024;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return false; // nor can it be replaced by this account without its owner's will
    }
    const QByteArray beginning = file.read(kLookedAt);
    return beginning.startsWith("SQLite format 3") || beginning.startsWith("\x89PNG")
        || beginning.startsWith("\xff\xd8\xff");
}

/// Whether the path, without links in it, is that of a part of the shop.
bool isOfTheShop(const QString &path, const QString &shop)
{
    for (const char *file : {"", "-wal", "-shm", "-journal"}) {
        const QString part = shop + QLatin1String(file);
        std::error_code error;
        // Also by another name of the same file.
        const bool isSame = std::filesystem::equivalent(std::filesystem::path(path.toStdU16String()),
                                                        std::filesystem::path(part.toStdU16String()), error);
        if (path == part || (isSame && !error)) {
            return true;
        }
    }
    return std::ranges::any_of(std::initializer_list<const char *>{".copies", ".images"}, [&](const char *folder) {
        const QString part = shop + QLatin1String(folder);
        return path == part || path.startsWith(part + u'/');
    });
}

Result<> checkTarget(const QString &path, const QString &shop, Exporter::IfThere ifThere)
{
    const QFileInfo target(path);
    const bool isThere = target.exists() || target.isSymLink();
    const QString real = target.exists()
        ? target.canonicalFilePath()
        : QDir(QFileInfo(target.absolutePath()).canonicalFilePath()).filePath(target.fileName());
    if ((isThere && !target.isFile()) || isOfTheShop(real, shop) || (isThere && isPrecious(real))) {
        return failure(Error::Code::Forbidden, QStringLiteral("%1 is not to be written over").arg(path));
    }
    if (isThere && ifThere == Exporter::IfThere::Refuse) {
        return failure(Error::Code::AlreadyExists, path);
    }
    return {};
}

/// A product's options as Shopify has them: three at most, named once for all variants. Further ones share the third.
struct ShopifyOptions {
    QStringList names; ///< Sorted.

    explicit ShopifyOptions(const Product &product)
    {
        for (const Variant &variant : product.variants) {
            for (const QString &name : variant.options.keys()) {
                if (!names.contains(name)) {
                    names.append(name);
                }
            }
        }
        names.sort();
    }

    bool isEmpty() const { return names.isEmpty(); }
    qsizetype count() const { return std::min<qsizetype>(names.size(), kShopifyOptions); }
    QString nameAt(qsizetype place) const { return joined(place, names); }

    QString valueAt(qsizetype place, const Variant &variant) const
    {
        QStringList values;
        for (const QString &name : names) {
            values.append(variant.options.value(name));
        }
        return joined(place, values);
    }

private:
    static QString joined(qsizetype place, const QStringList &texts)
    {
        QStringList shared;
        for (const QString &text : place + 1 < kShopifyOptions ? texts.mid(place, 1) : texts.mid(place)) {
            if (const QString cell = cellOf(text); !cell.isEmpty()) {
                shared.append(cell);
            }
        }
        return shared.join(QLatin1String(" / "));
    }
};

} // namespace

Exporter::Exporter(storage::Database &database) : m_database(database) { }

Result<> Exporter::readOptionNames()
{
    m_optionColumns.clear();
    m_optionCount = 0;
    QMultiMap<QString, QString> names; // by the column that Google has for them
    storage::Statement options = m_database.prepare(
        "SELECT DISTINCT o.key FROM variants v, json_each(v.options) o WHERE v.position IS NOT NULL ORDER BY o.key");
    while (true) {
        const Result<bool> row = options.step();
        if (!row) {
            return tl::unexpected(row.error());
        }
        if (!*row) {
            break;
        }
        names.insert(ColumnMap::standardOption(options.text(0)), options.text(0));
    }
    for (const QString &standard : names.uniqueKeys()) {
        if (!standard.isEmpty()) {
            m_optionColumns.append(standard);
        }
        // Under its own name too, unless the column says it.
        if (const QStringList own = names.values(standard); own != QStringList{standard}) {
            for (const QString &name : own) {
                m_optionColumns.append(ownOptionColumn(name));
            }
        }
    }
    m_optionColumns.sort();
    m_optionColumns.removeDuplicates();
    storage::Statement most = m_database.prepare("SELECT coalesce(max((SELECT count(*) FROM json_each(v.options))), 0) "
                                                 "FROM variants v WHERE v.position IS NOT NULL");
    const Result<bool> row = most.step();
    if (!row) {
        return tl::unexpected(row.error());
    }
    m_optionCount = static_cast<int>(most.integer(0));
    return {};
}

Result<> Exporter::readAttributes()
{
    m_attributes.clear();
    storage::Statement attributes
        = m_database.prepare("SELECT DISTINCT attribute FROM product_attributes ORDER BY attribute");
    while (true) {
        const Result<bool> row = attributes.step();
        if (!row) {
            return tl::unexpected(row.error());
        }
        if (!*row) {
            return {};
        }
        m_attributes.append(attributes.text(0));
    }
}

QStringList Exporter::columnsOf(FeedFormat format) const
{
    QStringList attributes;
    for (const QString &id : m_attributes) {
        attributes.append(ColumnMap::columnOfAttribute(id, format));
    }
    const auto words = [](const char *text) { return QString::fromLatin1(text).split(u'|'); };
    if (format == FeedFormat::Shopify) {
        return words("Handle|Title|Body (HTML)|Vendor|Published|Option1 Name|Option1 Value|Option2 Name|Option2 Value|"
                     "Option3 Name|Option3 Value|Variant SKU|Variant Inventory Tracker|Variant Inventory Qty|"
                     "Variant Inventory Policy|Variant Fulfillment Service|Variant Price|Variant Requires Shipping|"
                     "Variant Taxable|Variant Barcode|Image Src|Image Position|Status|"
                     "SKU (product.metafields.vitrine.sku)|Currency (product.metafields.vitrine.currency)|"
                     "Link (product.metafields.vitrine.link)|Trade (product.metafields.vitrine.trade)|"
                     "VAT (product.metafields.vitrine.vat)|Price (product.metafields.vitrine.price)|"
                     "GTIN (product.metafields.vitrine.gtin)|Options (variant.metafields.vitrine.options)")
            + attributes;
    }
    if (format == FeedFormat::WooCommerce) {
        QStringList columns
            = words("Type|SKU|GTIN, UPC, EAN, or ISBN|Name|Published|Description|In stock?|Stock|Regular price|Images|"
                    "Parent|Brands|Meta: vitrine_currency|Meta: vitrine_link|Meta: vitrine_trade|"
                    "Meta: vitrine_vat|Meta: vitrine_price");
        for (int i = 1; i <= m_optionCount; ++i) {
            columns.append(QStringLiteral("Attribute %1 name").arg(i));
            columns.append(QStringLiteral("Attribute %1 value(s)").arg(i));
        }
        return columns + attributes;
    }
    QStringList columns
        = words("id|title|description|link|image_link|additional_image_link|availability|condition|price|"
                "quantity|brand|gtin|item_group_id|custom_label_0|vat|product_price|product_gtin");
    if (format == FeedFormat::Facebook) {
        columns.replace(columns.indexOf(QStringLiteral("quantity")), QStringLiteral("quantity_to_sell_on_facebook"));
    }
    return columns + m_optionColumns + attributes;
}

void Exporter::writeListed(const Product &product, FeedWriter &writer)
{
    const QStringList pictures = picturesOf(product);
    const auto write
        = [&](const QString &sku, const QString &gtin, const Money &price, int stock, const Variant *variant) {
              const bool isThere = stock > 0;
              const bool isFacebook = m_format == FeedFormat::Facebook;
              QStringList cells{
                  cellOf(sku),
                  cellOf(product.name),
                  cellOf(product.description),
                  QString::fromUtf8(product.link.toEncoded()),
                  pictures.value(0),
                  pictures.mid(1).join(writer.separatorInCells()),
                  isFacebook ? (isThere ? QStringLiteral("in stock") : QStringLiteral("out of stock"))
                             : (isThere ? QStringLiteral("in_stock") : QStringLiteral("out_of_stock")),
                  QStringLiteral("new"),
                  priceText(price),
                  QString::number(stock),
                  cellOf(product.brand),
                  printedGtin(gtin),
                  variant != nullptr ? cellOf(product.sku) : QString(),
                  product.trade,
                  vatText(product.vat),
                  variant != nullptr ? priceText(product.price) : QString(),
                  variant != nullptr ? printedGtin(product.gtin) : QString(),
              };
              for (const QString &column : std::as_const(m_optionColumns)) {
                  QString value;
                  if (variant != nullptr) {
                      for (auto option = variant->options.cbegin(); option != variant->options.cend(); ++option) {
                          const bool isIt = option.key() == column || ownOptionColumn(option.key()) == column
                              || (value.isEmpty() && ColumnMap::standardOption(option.key()) == column);
                          value = isIt ? cellOf(option.value()) : value;
                      }
                  }
                  cells.append(value);
              }
              for (const QString &id : std::as_const(m_attributes)) {
                  cells.append(cellOfAttribute(product, id));
              }
              writer.row(cells);
              ++m_written.rows;
          };
    if (product.variants.isEmpty()) {
        write(product.sku, product.gtin, product.price, product.stock, nullptr);
    }
    for (const Variant &variant : product.variants) {
        write(variant.sku, variant.gtin, priceOf(product, variant), variant.stock, &variant);
    }
}

void Exporter::writeShopify(const Product &product, FeedWriter &writer)
{
    const QString handle = handleOf(product.sku);
    const QStringList pictures = picturesOf(product);
    enum Column {
        Handle,
        Title,
        Body,
        Vendor,
        Published,
        Option1Name,
        Sku = 11,
        Tracker,
        Quantity,
        Policy,
        Fulfillment,
        Price,
        RequiresShipping,
        Taxable,
        Barcode,
        Image,
        ImagePosition,
        Status,
        ProductSku,
        Currency,
        Link,
        Trade,
        Vat,
        ProductPrice,
        ProductGtin,
        Options,
        Count
    };
    qsizetype row = 0;
    const auto begin = [&] {
        QStringList cells(Count + m_attributes.size());
        cells[Handle] = handle;
        if (row == 0) {
            cells[Title] = cellOf(product.name);
            cells[Body] = htmlOfText(cellOf(product.description));
            cells[Vendor] = cellOf(product.brand);
            cells[Published] = QStringLiteral("TRUE");
            cells[Status] = QStringLiteral("active");
            cells[ProductSku] = product.variants.isEmpty() ? QString() : cellOf(product.sku);
            cells[Link] = QString::fromUtf8(product.link.toEncoded());
            cells[Trade] = product.trade;
            cells[Vat] = vatText(product.vat);
            if (!product.variants.isEmpty()) {
                cells[ProductPrice] = priceText(product.price);
                cells[ProductGtin] = printedGtin(product.gtin);
            }
            for (qsizetype i = 0; i < m_attributes.size(); ++i) {
                cells[Count + i] = cellOfAttribute(product, m_attributes.at(i));
            }
        }
        if (row < pictures.size()) {
            cells[Image] = pictures.at(row);
            cells[ImagePosition] = QString::number(row + 1);
        }
        return cells;
    };
    const auto write = [&](const QStringList &cells) {
        writer.row(cells);
        ++row;
        ++m_written.rows;
    };
    const ShopifyOptions options(product);
    const auto writeForm
        = [&](const QString &sku, const QString &gtin, const Money &price, int stock, const Variant *variant) {
              QStringList cells = begin();
              if (variant == nullptr) {
                  cells[Option1Name] = QStringLiteral("Title");
                  cells[Option1Name + 1] = QStringLiteral("Default Title");
              } else if (options.isEmpty()) {
                  cells[Option1Name] = row == 0 ? QStringLiteral("SKU") : QString();
                  cells[Option1Name + 1] = cellOf(sku);
              }
              for (qsizetype i = 0; i < options.count() && variant != nullptr; ++i) {
                  cells[Option1Name + 2 * i] = row == 0 ? options.nameAt(i) : QString();
                  cells[Option1Name + 2 * i + 1] = options.valueAt(i, *variant);
              }
              // Shopify has three at most, of which each has to be said.
              cells[Options] = variant != nullptr ? optionsText(*variant) : QString();
              cells[Sku] = cellOf(sku);
              cells[Tracker] = QStringLiteral("shopify");
              cells[Quantity] = QString::number(stock);
              cells[Policy] = QStringLiteral("deny");
              cells[Fulfillment] = QStringLiteral("manual");
              cells[Price] = price.toDotDecimal();
              cells[RequiresShipping] = QStringLiteral("TRUE");
              cells[Taxable] = QStringLiteral("TRUE");
              cells[Barcode] = printedGtin(gtin);
              cells[Currency] = price.currency();
              write(cells);
          };
    if (product.variants.isEmpty()) {
        writeForm(product.sku, product.gtin, product.price, product.stock, nullptr);
    }
    for (const Variant &variant : product.variants) {
        writeForm(variant.sku, variant.gtin, priceOf(product, variant), variant.stock, &variant);
    }
    while (row < pictures.size()) {
        write(begin());
    }
}

void Exporter::writeWooCommerce(const Product &product, FeedWriter &writer)
{
    enum Column {
        Type,
        Sku,
        Gtin,
        Name,
        Published,
        Description,
        InStock,
        Stock,
        Price,
        Images,
        Parent,
        Brands,
        Currency,
        Link,
        Trade,
        Vat,
        ProductPrice,
        Attributes
    };
    const auto write = [&](const QStringList &cells) {
        writer.row(cells);
        ++m_written.rows;
    };
    const auto setForm = [](QStringList &cells, const QString &gtin, const Money &price, int stock) {
        cells[Gtin] = printedGtin(gtin);
        cells[InStock] = stock > 0 ? QStringLiteral("1") : QStringLiteral("0");
        cells[Stock] = QString::number(stock);
        cells[Price] = price.toDotDecimal();
        cells[Currency] = price.currency();
    };
    const qsizetype afterOptions = Attributes + 2 * m_optionCount;
    QStringList cells(afterOptions + m_attributes.size());
    cells[Type] = product.variants.isEmpty() ? QStringLiteral("simple") : QStringLiteral("variable");
    cells[Sku] = cellOf(product.sku);
    cells[Name] = cellOf(product.name);
    cells[Published] = QStringLiteral("1");
    cells[Description] = htmlOfText(cellOf(product.description));
    cells[Images] = picturesOf(product).join(u',');
    cells[Brands] = cellOf(product.brand);
    cells[Link] = QString::fromUtf8(product.link.toEncoded());
    cells[Trade] = product.trade;
    cells[Vat] = vatText(product.vat);
    for (qsizetype i = 0; i < m_attributes.size(); ++i) {
        cells[afterOptions + i] = cellOfAttribute(product, m_attributes.at(i));
    }
    if (product.variants.isEmpty()) {
        setForm(cells, product.gtin, product.price, product.stock);
    } else {
        cells[Gtin] = printedGtin(product.gtin);
        cells[ProductPrice] = priceText(product.price);
    }
    write(cells);
    for (const Variant &variant : product.variants) {
        QStringList form(afterOptions + m_attributes.size());
        form[Type] = QStringLiteral("variation");
        form[Sku] = cellOf(variant.sku);
        form[Name] = cellOf(product.name);
        form[Published] = QStringLiteral("1");
        form[Parent] = cellOf(product.sku);
        setForm(form, variant.gtin, priceOf(product, variant), variant.stock);
        qsizetype column = Attributes;
        for (auto option = variant.options.cbegin(); option != variant.options.cend(); ++option) {
            form[column++] = cellOf(option.key());
            form[column++] = cellOf(option.value());
        }
        write(form);
    }
}

QString Exporter::copyPicture(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    const QByteArray bytes = file.read(ImageHeader::kMostBytes + 1);
    const Result<ImageHeader> header = ImageHeader::read(bytes);
    if (!header) {
        return {};
    }
    const QString hash = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    const QString name = kPictures + u'/' + hash
        + (header->type == ImageHeader::Type::Png ? QLatin1String(".png") : QLatin1String(".jpg"));
    if (m_copied.contains(hash)) {
        return name;
    }
    const QDir folder(m_folder);
    if (!QFileInfo::exists(folder.filePath(name))) {
        QSaveFile copy(folder.filePath(name));
        if (!folder.mkpath(kPictures) || !copy.open(QIODevice::WriteOnly) || copy.write(bytes) != bytes.size()
            || !copy.commit()) {
            m_failure = failure(copy.error() == QFileDevice::WriteError || copy.error() == QFileDevice::ResourceError
                                    ? Error::Code::DiskFull
                                    : Error::Code::AccessDenied,
                                QStringLiteral("%1: %2").arg(copy.fileName(), copy.errorString()));
            return {};
        }
        ++m_written.pictures;
    }
    m_copied.insert(hash);
    return name;
}

QStringList Exporter::picturesOf(const Product &product)
{
    const ImageStore store(m_database);
    QStringList paths;
    for (const QString &hash : product.images) {
        if (const Result<QString> path = store.pathOf(hash)) {
            paths.append(*path);
        }
    }
    if (product.images.isEmpty() && !product.photo.isEmpty()) {
        paths.append(QDir(ProductRepository(m_database).photoFolder()).filePath(product.photo));
    }
    QStringList names;
    for (const QString &path : paths) {
        if (const QString name = copyPicture(path); !name.isEmpty()) {
            names.append(name);
        }
    }
    return names;
}

Result<bool> Exporter::writeSome(RowsOf rowsOf, FeedWriter &writer, qint64 &number)
{
    QStringList ids;
    {
        storage::Statement query
            = m_database.prepare("SELECT number, id FROM products WHERE number > ?1 ORDER BY number LIMIT ?2");
        query.bind(number, kTogether);
        while (true) {
            const Result<bool> row = query.step();
            if (!row) {
                return tl::unexpected(row.error());
            }
            if (!*row) {
                break;
            }
            number = query.integer(0);
            ids.append(query.text(1));
        }
    }
    const ProductRepository products(m_database);
    for (const QString &text : std::as_const(ids)) {
        const Result<ProductId> id = ProductId::fromString(text);
        const Result<Product> product
            = id ? products.find(*id) : failure(Error::Code::Corrupt, QStringLiteral("product %1").arg(text));
        if (!product) {
            return tl::unexpected(product.error());
        }
        (this->*rowsOf)(*product, writer);
        ++m_written.products;
        if (!m_failure) {
            return tl::unexpected(m_failure.error());
        }
    }
    return !ids.isEmpty();
}

Result<Exporter::Written> Exporter::write(FeedFormat format, const QString &feedPath, IfThere ifThere,
                                          const Progress &progress)
{
    m_format = format;
    m_folder = QFileInfo(feedPath).absolutePath();
    m_copied.clear();
    m_failure = {};
    m_written = {};
    if (format == FeedFormat::Unknown) {
        return failure(Error::Code::InvalidInput, QStringLiteral("no format"));
    }
    if (!QFileInfo(m_folder).isDir()) {
        return failure(Error::Code::NotFound, m_folder);
    }
    if (const Result<> checked = checkTarget(feedPath, m_database.path(), ifThere); !checked) {
        return tl::unexpected(checked.error());
    }
    QSaveFile file(feedPath);
    const auto failed = [&file] {
        const bool isFull = file.error() == QFileDevice::WriteError || file.error() == QFileDevice::ResourceError;
        return failure(isFull ? Error::Code::DiskFull : Error::Code::AccessDenied,
                       QStringLiteral("%1: %2").arg(file.fileName(), file.errorString()));
    };
    if (!file.open(QIODevice::WriteOnly)) {
        return failed();
    }
    Result<storage::Transaction> transaction
        = storage::Transaction::begin(m_database, storage::Transaction::Purpose::Reading);
    if (!transaction) {
        return tl::unexpected(transaction.error());
    }
    if (const Result<> read = readOptionNames(); !read) {
        return tl::unexpected(read.error());
    }
    if (const Result<> read = readAttributes(); !read) {
        return tl::unexpected(read.error());
    }
    storage::Statement counting = m_database.prepare("SELECT count(*) FROM products");
    const Result<bool> counted = counting.step();
    if (!counted) {
        return tl::unexpected(counted.error());
    }
    const qint64 all = counting.integer(0);

    std::unique_ptr<FeedWriter> writer;
    if (format == FeedFormat::GoogleXml) {
        writer = std::make_unique<GoogleXmlWriter>(file);
    } else {
        writer = std::make_unique<DelimitedWriter>(file, format == FeedFormat::GoogleTsv ? '\t' : ',');
    }
    const RowsOf rowsOf = format == FeedFormat::Shopify ? &Exporter::writeShopify
        : format == FeedFormat::WooCommerce             ? &Exporter::writeWooCommerce
                                                        : &Exporter::writeListed;
    writer->begin(columnsOf(format));
    qint64 number = -1;
    while (true) {
        const Result<bool> isMore = writeSome(rowsOf, *writer, number);
        if (!isMore) {
            return tl::unexpected(isMore.error());
        }
        if (!*isMore) {
            break;
        }
        if (progress && progress(m_written.products, all) == Wanted::Stop) {
            file.cancelWriting();
            m_written.isCut = true;
            return m_written;
        }
    }
    writer->end();
    // Somebody may have made a file there in the meantime.
    if (const Result<> checked = checkTarget(feedPath, m_database.path(), ifThere); !checked) {
        return tl::unexpected(checked.error());
    }
    if (!file.commit()) {
        return failed();
    }
    return m_written;
}

} // namespace vitrine::catalog::feeds
