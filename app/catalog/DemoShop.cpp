// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalog/DemoShop.h"

#include "app/base/FileError.h"
#include "app/catalog/ProductRepository.h"
#include "app/catalog/Trades.h"
#include "app/storage/Database.h"
#include "app/storage/DurableFile.h"
#include "app/storage/Transaction.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <vector>

namespace vitrine::catalog {

namespace {

/// Folders that are missing are made, so a path that leads nowhere goes through something that takes none.
Error notMade(const std::error_code &reason, const QString &path)
{
    Error error = fileError(reason, path);
    if (error.code == Error::Code::NotFound) {
        error.code = Error::Code::AccessDenied;
    }
    return error;
}

/// What create() has made so far. Taken away again unless it is kept; what was there before stays, and so do folders
/// that somebody else has put something into. One thread.
class Made {
public:
    Made() = default;
    ~Made()
    {
        for (auto path = m_paths.crbegin(); path != m_paths.crend(); ++path) {
            std::error_code ignored;
            std::filesystem::remove(*path, ignored); // a folder only when it is empty
        }
    }
    Q_DISABLE_COPY_MOVE(Made)

    void add(const std::filesystem::path &path) { m_paths.push_back(path); }
    void keep() { m_paths.clear(); }

private:
    std::vector<std::filesystem::path> m_paths; // folders before what is in them
};

std::error_code makeFolder(const std::filesystem::path &folder, Made &made)
{
    std::error_code error;
    std::vector<std::filesystem::path> missing;
    for (auto path = folder; !std::filesystem::exists(path, error) && !error && path != path.parent_path();
         path = path.parent_path()) {
        missing.push_back(path);
    }
    for (auto path = missing.crbegin(); !error && path != missing.crend(); ++path) {
        if (std::filesystem::create_directory(*path, error)) {
            made.add(*path);
        }
    }
    return error;
}

/// By hand, because std::filesystem::copy_file() says of a full disk only that it failed.
std::error_code writeFile(const QString &path, const QByteArray &bytes)
{
    errno = 0;
    std::FILE *file = std::fopen(QFile::encodeName(path).constData(), "wb");
    if (file == nullptr) {
        return {errno, std::generic_category()};
    }
    const auto size = static_cast<size_t>(bytes.size());
    bool done = std::fwrite(bytes.constData(), 1, size, file) == size && std::fflush(file) == 0;
    const int reason = errno;
    done = std::fclose(file) == 0 && done;
    return done ? std::error_code() : std::error_code(reason != 0 ? reason : EIO, std::generic_category());
}

/// A file that is there already is left as it is. Another name until it is complete, so that a copy that was cut off
/// is never taken for one.
Result<> copyFile(const QString &from, const QString &to, Made &made)
{
    if (QFileInfo::exists(to)) {
        return {};
    }
    std::error_code error = makeFolder(toFilesystem(QFileInfo(to).absolutePath()), made);
    if (error) {
        return tl::unexpected(notMade(error, to));
    }
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly)) {
        return failure(Error::Code::NotFound, QStringLiteral("%1: %2").arg(from, source.errorString()));
    }
    const QString draft = to + QLatin1String(".part");
    error = writeFile(draft, source.readAll());
    if (!error) {
        std::filesystem::rename(toFilesystem(draft), toFilesystem(to), error);
    }
    if (error) {
        QFile::remove(draft);
        return tl::unexpected(notMade(error, to));
    }
    made.add(toFilesystem(to));
    return {};
}

void removeDraft(const QString &draft)
{
    for (const QLatin1String suffix : {QLatin1String(""), QLatin1String("-wal"), QLatin1String("-shm")}) {
        QFile::remove(draft + suffix);
    }
}

Result<Product> readProduct(const QJsonObject &object, const QString &currency, VatRate vat, const QString &trade)
{
    Product product;
    product.id = ProductId::make();
    product.sku = object.value(QLatin1String("sku")).toString();
    product.name = object.value(QLatin1String("name")).toString();
    const Result<Money> price = Money::parse(object.value(QLatin1String("price")).toString(), currency);
    if (!price) {
        return tl::unexpected(price.error());
    }
    product.price = *price;
    product.stock = object.value(QLatin1String("stock")).toInt(-1);
    product.photo = QStringLiteral("photos/%1/%2").arg(trade, object.value(QLatin1String("photo")).toString());
    product.link = QUrl(object.value(QLatin1String("link")).toString(), QUrl::StrictMode);
    product.trade = trade;
    product.brand = object.value(QLatin1String("brand")).toString();
    product.gtin = object.value(QLatin1String("gtin")).toString();
    product.vat = vat;
    const QJsonObject attributes = object.value(QLatin1String("attributes")).toObject();
    for (auto attribute = attributes.begin(); attribute != attributes.end(); ++attribute) {
        product.attributes.insert(attribute.key(), attribute.value().toString());
    }
    return product;
}

Result<QList<Product>> readProducts(const QString &path, const QString &trade)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(Error::Code::NotFound, QStringLiteral("%1: %2").arg(path, file.errorString()));
    }
    const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
    const QString currency = root.value(QLatin1String("currency")).toString();
    const VatRate vat = root.value(QLatin1String("vat")).toInt();
    QList<Product> products;
    const QJsonArray values = root.value(QLatin1String("products")).toArray();
    for (const auto &value : values) {
        const Result<Product> product = readProduct(value.toObject(), currency, vat, trade);
        if (!product) {
            return failure(Error::Code::Corrupt, QStringLiteral("%1: %2").arg(path, product.error().detail));
        }
        products.append(*product);
    }
    if (products.isEmpty()) {
        return failure(Error::Code::Corrupt, QStringLiteral("%1 has no products").arg(path));
    }
    return products;
}

Result<> fill(const QString &shopFile, const QList<Product> &products)
{
    const Result<std::unique_ptr<storage::Database>> database
        = storage::Database::open(shopFile, storage::Database::Mode::CreateNew);
    if (!database) {
        return tl::unexpected(database.error());
    }
    return storage::inTransaction(**database, [&]() -> Result<> {
        ProductRepository repository(**database);
        for (const Product &product : products) {
            if (const Result<> saved = repository.save(product); !saved) {
                const bool isOurData = saved.error().code == Error::Code::InvalidInput;
                return failure(isOurData ? Error::Code::Corrupt : saved.error().code,
                               QStringLiteral("%1: %2").arg(product.sku, saved.error().detail));
            }
        }
        return {};
    });
}

} // namespace

Result<DemoShop> DemoShop::create(const QString &resourceFolder, const QString &shopFile, const QString &trade)
{
    if (!Trades::builtIn().find(trade)) {
        return failure(Error::Code::InvalidInput, QStringLiteral("unknown trade \"%1\"").arg(trade));
    }
    if (shopFile.isEmpty()) {
        return failure(Error::Code::InvalidInput, QStringLiteral("no file name"));
    }
    const QFileInfo shop(shopFile);
    if (const Result<> vacant = storage::Database::checkVacant(shopFile); !vacant) {
        return tl::unexpected(vacant.error());
    }
    const QDir resources(resourceFolder);
    const QDir folder = shop.absoluteDir();
    const Result<QList<Product>> products = readProducts(resources.filePath(trade + QLatin1String(".json")), trade);
    if (!products) {
        return tl::unexpected(products.error());
    }
    Made made;
    for (const Product &product : *products) {
        const QString photo = QFileInfo(product.photo).fileName();
        const QString source = resources.filePath(QStringLiteral("products/%1/%2").arg(trade, photo));
        if (const Result<> copied = copyFile(source, folder.filePath(product.photo), made); !copied) {
            return tl::unexpected(copied.error());
        }
    }
    const QString film = trade + QLatin1String(".mp4");
    const QString camera = folder.filePath(QLatin1String("cameras/") + film);
    if (const Result<> copied = copyFile(resources.filePath(QLatin1String("clips/") + film), camera, made); !copied) {
        return tl::unexpected(copied.error());
    }
    // Filled under another name: a shop file without its products is never seen.
    const QString draft = shop.absoluteFilePath() + QLatin1String(".part");
    removeDraft(draft);
    if (const Result<> filled = fill(draft, *products); !filled) {
        removeDraft(draft);
        return tl::unexpected(filled.error());
    }
    if (const Result<> published = storage::publish(draft, shop.absoluteFilePath()); !published) {
        removeDraft(draft);
        return tl::unexpected(published.error());
    }
    made.keep();
    return DemoShop{shop.absoluteFilePath(), camera, static_cast<int>(products->size())};
}

} // namespace vitrine::catalog
