// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalog/feeds/Exporter.h"

#include "app/catalog/ProductRepository.h"
#include "app/catalog/feeds/DelimitedWriter.h"
#include "app/catalog/feeds/GoogleXmlWriter.h"
#include "app/catalog/feeds/ListedLayout.h"
#include "app/catalog/feeds/PictureCopies.h"
#include "app/catalog/feeds/ShopProperties.h"
#include "app/catalog/feeds/ShopifyLayout.h"
#include "app/catalog/feeds/WooCommerceLayout.h"
#include "app/storage/Database.h"
#include "app/storage/Transaction.h"

#include <QFileInfo>
#include <QSaveFile>

#include <memory>

namespace vitrine::catalog::feeds {

namespace {

constexpr int kTogether = 500;

std::unique_ptr<FeedWriter> writerOf(FeedFormat format, QIODevice &device)
{
    if (format == FeedFormat::GoogleXml) {
        // Formulas stay as they are: whoever opens XML as a table gets texts, and a platform would show the guard.
        return std::make_unique<GoogleXmlWriter>(device);
    }
    return std::make_unique<DelimitedWriter>(device, format == FeedFormat::GoogleTsv ? '\t' : ',');
}

std::unique_ptr<FeedLayout> layoutOf(FeedFormat format, const ShopProperties &properties)
{
    switch (format) {
    case FeedFormat::Shopify:
        return std::make_unique<ShopifyLayout>(properties);
    case FeedFormat::WooCommerce:
        return std::make_unique<WooCommerceLayout>(properties);
    case FeedFormat::GoogleTsv:
    case FeedFormat::GoogleXml:
    case FeedFormat::Facebook:
    case FeedFormat::Unknown:
        break;
    }
    return std::make_unique<ListedLayout>(format, properties);
}

Result<qint64> countProducts(storage::Database &database)
{
    storage::Statement query = database.prepare("SELECT count(*) FROM products");
    const Result<bool> row = query.step();
    return row ? Result<qint64>(query.integer(0)) : tl::unexpected(row.error());
}

/// The ids of the next products after the row `number`, which becomes that of the last of them. None at the end.
Result<QStringList> nextIds(storage::Database &database, qint64 &number)
{
    QStringList ids;
    storage::Statement query
        = database.prepare("SELECT number, id FROM products WHERE number > ?1 ORDER BY number LIMIT ?2");
    query.bind(number, kTogether);
    const Result<> read = query.forEachRow([&] {
        number = query.integer(0);
        ids.append(query.text(1));
    });
    return read ? Result<QStringList>(ids) : tl::unexpected(read.error());
}

Result<Product> find(storage::Database &database, const QString &text)
{
    const Result<ProductId> id = ProductId::fromString(text);
    return id ? ProductRepository(database).find(*id)
              : failure(Error::Code::Corrupt, QStringLiteral("product %1").arg(text));
}

} // namespace

Exporter::Exporter(storage::Database &database) : m_database(database) { }

Result<Exporter::Written> Exporter::write(FeedFormat format, const QString &feedPath, IfThere ifThere,
                                          const Progress &progress)
{
    const QString folder = QFileInfo(feedPath).absolutePath();
    if (format == FeedFormat::Unknown) {
        return failure(Error::Code::InvalidInput, QStringLiteral("no format"));
    }
    if (!QFileInfo(folder).isDir()) {
        return failure(Error::Code::NotFound, folder);
    }
    const ExportTarget target(feedPath, m_database.path(), ifThere);
    if (const Result<> checked = target.check(); !checked) {
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
    PictureCopies pictures(m_database, folder);
    const Result<Wanted> copied = copyPictures(pictures, progress);
    if (!copied) {
        return tl::unexpected(copied.error());
    }
    if (*copied == Wanted::Stop) {
        file.cancelWriting();
        Written cut;
        cut.pictures = pictures.count();
        cut.isCut = true;
        return cut;
    }
    Result<storage::Transaction> transaction
        = storage::Transaction::begin(m_database, storage::Transaction::Purpose::Reading);
    if (!transaction) {
        return tl::unexpected(transaction.error());
    }
    const Result<ShopProperties> properties = ShopProperties::read(m_database);
    if (!properties) {
        return tl::unexpected(properties.error());
    }
    const std::unique_ptr<FeedLayout> layout = layoutOf(format, *properties);
    const std::unique_ptr<FeedWriter> writer = writerOf(format, file);

    writer->begin(layout->columns());
    const Result<Written> written = writeProducts(*layout, *writer, pictures, progress);
    if (!written) {
        return written;
    }
    if (written->isCut) {
        file.cancelWriting();
        return written;
    }
    writer->end();
    // Somebody may have made a file there in the meantime.
    if (const Result<> checked = target.check(); !checked) {
        return tl::unexpected(checked.error());
    }
    if (!file.commit()) {
        return failed();
    }
    return written;
}

Result<Exporter::Wanted> Exporter::copyPictures(PictureCopies &pictures, const Progress &progress)
{
    const Result<qint64> all = countProducts(m_database);
    if (!all) {
        return tl::unexpected(all.error());
    }
    qint64 number = -1;
    qint64 done = 0;
    while (true) {
        const Result<QStringList> ids = nextIds(m_database, number);
        if (!ids) {
            return tl::unexpected(ids.error());
        }
        if (ids->isEmpty()) {
            return Wanted::GoOn;
        }
        for (const QString &id : *ids) {
            const Result<Product> product = find(m_database, id);
            const Result<QStringList> copies = product ? pictures.copy(*product) : tl::unexpected(product.error());
            // In no transaction: somebody may have taken the product away since.
            if (!copies && copies.error().code != Error::Code::NotFound) {
                return tl::unexpected(copies.error());
            }
        }
        done += ids->size();
        if (progress && progress(done / 2, *all) == Wanted::Stop) {
            return Wanted::Stop;
        }
    }
}

Result<Exporter::Written> Exporter::writeProducts(const FeedLayout &layout, FeedWriter &writer, PictureCopies &pictures,
                                                  const Progress &progress)
{
    const Result<qint64> all = countProducts(m_database);
    if (!all) {
        return tl::unexpected(all.error());
    }
    Written written;
    qint64 number = -1;
    while (true) {
        const Result<QStringList> ids = nextIds(m_database, number);
        if (!ids) {
            return tl::unexpected(ids.error());
        }
        if (ids->isEmpty()) {
            return written;
        }
        for (const QString &id : *ids) {
            const Result<Product> product = find(m_database, id);
            if (!product) {
                return tl::unexpected(product.error());
            }
            // Only what came into the shop since is still to be copied.
            const Result<QStringList> copies = pictures.copy(*product);
            if (!copies) {
                return tl::unexpected(copies.error());
            }
            written.rows += layout.write(*product, *copies, writer);
            ++written.products;
        }
        written.pictures = pictures.count();
        if (progress && progress((*all + written.products) / 2, *all) == Wanted::Stop) {
            written.isCut = true;
            return written;
        }
    }
}

} // namespace vitrine::catalog::feeds
