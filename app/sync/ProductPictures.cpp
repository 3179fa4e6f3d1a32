// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/ProductPictures.h"

#include "app/catalog/ImageStore.h"
#include "app/catalog/ProductRepository.h"
#include "app/storage/Database.h"
#include "app/storage/Transaction.h"

#include <QEventLoop>

#include <memory>

namespace vitrine::sync {

namespace {

bool isOfThePicture(Error::Code code)
{
    return code == Error::Code::Unsupported || code == Error::Code::Corrupt || code == Error::Code::Forbidden;
}

} // namespace

/// What take() works with. Answers that come after its end find it over.
struct ProductPictures::Run : std::enable_shared_from_this<Run> {
    /// A product that waits for its pictures.
    struct Product {
        catalog::ProductId id;
        QStringList hashes; ///< In the feed's order; empty for one that is not there.
        qsizetype missing = 0;
    };

    Run(storage::Database &shop, PictureDownloads &network, const Source &wanted, const Progress &told)
        : database(shop), downloads(network), source(wanted), progress(told)
    {
    }

    void startMore()
    {
        while (!isExhausted && underWay < downloads.limits().atOnce) {
            std::optional<Wanted> wanted = source();
            if (!wanted) {
                isExhausted = true;
                break;
            }
            wanted->addresses.removeDuplicates();
            if (!wanted->addresses.isEmpty()) {
                start(*wanted);
            }
        }
        if (underWay == 0) {
            end({});
        }
    }

    void start(const Wanted &wanted)
    {
        ++underWay;
        const qsizetype count = wanted.addresses.size();
        const auto product = std::make_shared<Product>(Product{wanted.product, QStringList(count), count});
        for (qsizetype i = 0; i < count; ++i) {
            const QString address = wanted.addresses[i];
            downloads.fetch(QUrl(address, QUrl::StrictMode),
                            [run = shared_from_this(), product, i, address](const Result<QByteArray> &picture) {
                                run->answer(*product, i, address, picture);
                            });
        }
    }

    void answer(Product &product, qsizetype place, const QString &address, const Result<QByteArray> &picture)
    {
        if (isOver) {
            return;
        }
        const Result<QString> hash = picture ? keep(*picture) : tl::unexpected(picture.error());
        if (picture && !hash && !isOfThePicture(hash.error().code)) {
            end(tl::unexpected(hash.error()));
            return;
        }
        if (hash) {
            product.hashes[place] = *hash;
            ++outcome.fetched;
        } else {
            ++outcome.failed;
            if (outcome.problems.size() < Outcome::kListed) {
                outcome.problems.append({address, hash.error()});
            }
        }
        if (progress) {
            progress(outcome.fetched + outcome.failed);
        }
        if (--product.missing > 0) {
            return;
        }
        --underWay;
        if (const Result<> saved = save(product); !saved) {
            end(saved);
            return;
        }
        startMore();
    }

    Result<QString> keep(const QByteArray &picture)
    {
        const Result<catalog::ImageStore::Stored> stored = catalog::ImageStore(database).add(picture);
        return stored ? Result<QString>(stored->hash) : tl::unexpected(stored.error());
    }

    Result<> save(const Product &fetched)
    {
        return storage::inTransaction(database, [&]() -> Result<> {
            catalog::ProductRepository products(database);
            Result<catalog::Product> product = products.find(fetched.id);
            if (!product) {
                return product.error().code == Error::Code::NotFound ? Result<>() : tl::unexpected(product.error());
            }
            QStringList images = fetched.hashes + product->images;
            images.removeAll(QString());
            images.removeDuplicates();
            if (images == product->images) {
                return {};
            }
            product->images = images;
            return products.save(*product);
        });
    }

    void end(const Result<> &how)
    {
        isOver = true;
        failed = how;
        loop.quit();
    }

    storage::Database &database;
    PictureDownloads &downloads;
    const Source &source;
    const Progress &progress;
    QEventLoop loop;
    Outcome outcome;
    Result<> failed;
    int underWay = 0; ///< Products.
    bool isExhausted = false; ///< The source; it is not asked again.
    bool isOver = false;
};

ProductPictures::ProductPictures(storage::Database &database, PictureDownloads &downloads)
    : m_database(database), m_downloads(downloads)
{
}

Result<ProductPictures::Outcome> ProductPictures::take(const Source &source, const Progress &progress)
{
    const auto run = std::make_shared<Run>(m_database, m_downloads, source, progress);
    run->startMore();
    if (!run->isOver) {
        run->loop.exec();
    }
    return run->failed ? Result<Outcome>(run->outcome) : tl::unexpected(run->failed.error());
}

} // namespace vitrine::sync
