// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Error.h"
#include "app/catalog/Product.h"
#include "app/sync/PictureDownloads.h"

#include <QStringList>

#include <functional>
#include <optional>

namespace vitrine::storage {
class Database;
}

namespace vitrine::sync {

/// Gives products the pictures that a feed names by address. Each product is saved by itself as soon as its pictures
/// are there, so that what was fetched is kept when the rest is not, and nobody waits for the shop meanwhile. Fetching
/// again what was fetched changes nothing. On the thread of the connection and the downloads; owns neither.
class ProductPictures {
public:
    /// One product and where its pictures are, the first one first.
    struct Wanted {
        catalog::ProductId product;
        QStringList addresses;
    };

    struct Problem {
        QString address;
        Error error;
    };

    struct Outcome {
        static constexpr qsizetype kListed = 1000;

        qint64 fetched = 0;
        qint64 failed = 0;
        QList<Problem> problems; ///< The first ones.
    };

    /// The next one, as long as there are any. Asked for as many as can be under way, so that the list is never in
    /// memory.
    using Source = std::function<std::optional<Wanted>()>;

    /// Told of each picture that was fetched or failed, with their number so far.
    using Progress = std::function<void(qint64 pictures)>;

    ProductPictures(storage::Database &database, PictureDownloads &downloads);

    /// Until all are there or have failed; runs an event loop. The pictures that were fetched come first, those that
    /// the product had stay behind them. A product that is not in the shop is passed over. Fails when the shop or its
    /// disk does; what was saved before is kept.
    Result<Outcome> take(const Source &source, const Progress &progress = {});

private:
    struct Run;

    storage::Database &m_database;
    PictureDownloads &m_downloads;
};

} // namespace vitrine::sync
