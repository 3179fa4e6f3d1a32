// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/orders/DemoShop.h"

#include "app/base/FileError.h"
#include "app/catalog/ProductRepository.h"
#include "app/catalog/Trades.h"
#include "app/orders/Bookings.h"
#include "app/storage/Database.h"
#include "app/storage/Draft.h"
#include "app/storage/DurableFile.h"
#include "app/storage/FilePieces.h"
#include "app/storage/MadeFiles.h"
#include "app/storage/ShopPlace.h"
#include "app/storage/StrayDrafts.h"
#include "app/storage/Transaction.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTime>

#include <filesystem>
#include <vector>

namespace vitrine::orders {

namespace {

constexpr qsizetype kLargestResource = 1 << 30;

/// Folders that are missing are made, so a path that leads nowhere goes through something that takes none.
Error notMade(Error error)
{
    if (error.code == Error::Code::NotFound) {
        error.code = Error::Code::AccessDenied;
    }
    return error;
}

std::error_code makeFolder(const std::filesystem::path &folder, storage::MadeFiles &made)
{
    std::error_code error;
    std::vector<std::filesystem::path> missing;
    for (auto path = folder; !std::filesystem::exists(path, error) && !error && path != path.parent_path();
         path = path.parent_path()) {
        missing.push_back(path);
    }
    for (auto path = missing.crbegin(); !error && path != missing.crend(); ++path) {
        if (std::filesystem::create_directory(*path, error)) {
            made.add(QFile::decodeName(path->c_str()));
        }
    }
    return error;
}

/// A file that is there already is left as it is.
Result<> copyFile(const QString &from, const QString &to, storage::MadeFiles &made)
{
    if (QFileInfo::exists(to)) {
        return {};
    }
    if (const std::error_code error = makeFolder(toFilesystem(QFileInfo(to).absolutePath()), made); error) {
        return tl::unexpected(notMade(fileError(error, to)));
    }
    const Result<QByteArray> bytes = storage::readWhole(from, kLargestResource);
    if (!bytes) {
        return tl::unexpected(bytes.error());
    }
    storage::StrayDrafts::removeOf(to);
    const Result<> written = storage::writeNewFile(to, *bytes);
    // It may be there by now: another demo was quicker.
    const bool isOfAnother = !written && written.error().code == Error::Code::AlreadyExists;
    if (!isOfAnother) {
        made.add(to); // it may have its name, also when its folder could not be synced
    }
    return written || isOfAnother ? Result<>() : tl::unexpected(notMade(written.error()));
}

/// One product of a demo, and the places of each of its slots: none where it has no slots.
struct DemoProduct {
    catalog::Product product;
    int places = 0;
};

/// The slots of the products that have places: one a week, each product after the other.
struct DemoSlots {
    QTime at; ///< Of the first product; local.
    int minutes = 0;
    int weeks = 0;
};

/// What the file of one trade says.
struct DemoContent {
    QList<DemoProduct> products;
    DemoSlots slots;
};

Result<DemoProduct> readProduct(const QJsonObject &object, const QString &currency, catalog::VatRate vat,
                                const QString &trade)
{
    catalog::Product product;
    product.id = catalog::ProductId::make();
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
    return DemoProduct{product, object.value(QLatin1String("places")).toInt()};
}

Result<DemoContent> readContent(const QString &path, const QString &trade)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(Error::Code::NotFound, QStringLiteral("%1: %2").arg(path, file.errorString()));
    }
    const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
    const QString currency = root.value(QLatin1String("currency")).toString();
    const catalog::VatRate vat = root.value(QLatin1String("vat")).toInt();
    const QJsonObject times = root.value(QLatin1String("slots")).toObject();
    DemoContent content;
    content.slots = {QTime::fromString(times.value(QLatin1String("at")).toString(), QStringLiteral("HH:mm")),
                     times.value(QLatin1String("minutes")).toInt(), times.value(QLatin1String("weeks")).toInt()};
    const QJsonArray values = root.value(QLatin1String("products")).toArray();
    for (const auto &value : values) {
        const Result<DemoProduct> product = readProduct(value.toObject(), currency, vat, trade);
        if (!product) {
            return failure(Error::Code::Corrupt, QStringLiteral("%1: %2").arg(path, product.error().detail));
        }
        content.products.append(*product);
    }
    if (content.products.isEmpty()) {
        return failure(Error::Code::Corrupt, QStringLiteral("%1 has no products").arg(path));
    }
    return content;
}

/// The first slots are a week from `today`, so that none of them has begun.
Result<> addSlots(Bookings &bookings, const DemoContent &content, const QDate &today)
{
    QTime at = content.slots.at;
    for (const DemoProduct &one : content.products) {
        if (one.places == 0) {
            continue;
        }
        for (int week = 1; week <= content.slots.weeks; ++week) {
            const QDateTime starts(today.addDays(7 * week), at);
            const Result<Slot> added
                = bookings.addSlot(one.product.id, starts, starts.addSecs(60 * content.slots.minutes), one.places);
            if (!added) {
                return tl::unexpected(added.error());
            }
        }
        at = at.addSecs(60 * content.slots.minutes);
    }
    return {};
}

Result<> fill(const QString &shopFile, const DemoContent &content, const Clock &clock)
{
    Result<std::unique_ptr<storage::Database>> database
        = storage::Database::open(shopFile, storage::Database::Mode::CreateNew);
    if (!database) {
        return tl::unexpected(database.error());
    }
    const Result<> filled = storage::inTransaction(**database, [&]() -> Result<> {
        catalog::ProductRepository repository(**database, clock);
        for (const DemoProduct &one : content.products) {
            if (const Result<> saved = repository.save(one.product); !saved) {
                return failure(saved.error().code, QStringLiteral("%1: %2").arg(one.product.sku, saved.error().detail));
            }
        }
        Bookings bookings(**database, clock);
        return addSlots(bookings, content, clock().toLocalTime().date());
    });
    if (filled) {
        return storage::Database::close(std::move(*database));
    }
    const bool isOurData = filled.error().code == Error::Code::InvalidInput;
    return isOurData ? failure(Error::Code::Corrupt, filled.error().detail) : filled;
}

} // namespace

Result<DemoShop> DemoShop::create(const QString &resourceFolder, const QString &shopFile, const QString &trade,
                                  const Clock &clock)
{
    if (!catalog::Trades::builtIn().find(trade)) {
        return failure(Error::Code::InvalidInput, QStringLiteral("unknown trade \"%1\"").arg(trade));
    }
    if (shopFile.isEmpty()) {
        return failure(Error::Code::InvalidInput, QStringLiteral("no file name"));
    }
    const QFileInfo shop(shopFile);
    if (const Result<> vacant = storage::ShopPlace::checkVacant(shopFile); !vacant) {
        return tl::unexpected(vacant.error());
    }
    const QDir resources(resourceFolder);
    const QDir folder = shop.absoluteDir();
    const Result<DemoContent> content = readContent(resources.filePath(trade + QLatin1String(".json")), trade);
    if (!content) {
        return tl::unexpected(content.error());
    }
    storage::MadeFiles made;
    for (const DemoProduct &one : content->products) {
        const QString photo = QFileInfo(one.product.photo).fileName();
        const QString source = resources.filePath(QStringLiteral("products/%1/%2").arg(trade, photo));
        if (const Result<> copied = copyFile(source, folder.filePath(one.product.photo), made); !copied) {
            return tl::unexpected(copied.error());
        }
    }
    const QString film = trade + QLatin1String(".mp4");
    const QString camera = folder.filePath(QLatin1String("cameras/") + film);
    if (const Result<> copied = copyFile(resources.filePath(QLatin1String("clips/") + film), camera, made); !copied) {
        return tl::unexpected(copied.error());
    }
    // Filled under another name: a shop file without its products is never seen.
    storage::StrayDrafts::removeOf(shop.absoluteFilePath());
    const storage::Draft draft(shop.absoluteFilePath());
    if (const Result<> filled = fill(draft.path(), *content, clock); !filled) {
        return tl::unexpected(filled.error());
    }
    if (const Result<> published = storage::ShopPlace::publish(draft.path(), shop.absoluteFilePath()); !published) {
        if (!QFileInfo::exists(draft.path())) {
            made.keep(); // the shop is there, only its folder could not be synced
        }
        return tl::unexpected(published.error());
    }
    made.keep();
    return DemoShop{shop.absoluteFilePath(), camera, static_cast<int>(content->products.size())};
}

} // namespace vitrine::orders
