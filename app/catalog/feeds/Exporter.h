// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Error.h"
#include "app/catalog/feeds/ColumnMap.h"
#include "app/catalog/feeds/ExportTarget.h"

#include <functional>

namespace vitrine::storage {
class Database;
}

namespace vitrine::catalog::feeds {

class FeedLayout;
class FeedWriter;
class PictureCopies;

/// Writes all products of a shop as a feed, in the order in which they came into the shop. What the format has no
/// column for, but an import needs, is in columns that others leave alone: metafields of Shopify, meta columns of
/// WooCommerce, elements of a namespace of our own. Exporting and importing into an empty shop gives the same products,
/// but for what a cell cannot hold: blanks around a text, and in XML control characters. A photo comes back as a
/// picture, and a variant whose own price is its product's has none of its own. On the thread of the connection, which
/// it does not own.
class Exporter {
public:
    enum class Wanted { GoOn, Stop };
    using IfThere = ExportTarget::IfThere;

    /// Told after every few hundred products how many are done, and of how many. The first half is for copying the
    /// pictures, the second for writing the feed.
    using Progress = std::function<Wanted(qint64 done, qint64 all)>;

    /// What was written.
    struct Written {
        qint64 products = 0;
        qint64 rows = 0;
        qint64 pictures = 0; ///< Files that were copied.
        bool isCut = false; ///< Was stopped; there is no file then.
    };

    explicit Exporter(storage::Database &database);

    /// Writes the file as a whole or not at all, and the pictures into the folder `pictures` beside it, each named by
    /// its content. The file is of one state of the shop; the pictures, which may take long, are copied before it is
    /// read, so that nobody who sells meanwhile has a log that only grows. Fails with InvalidInput for
    /// FeedFormat::Unknown, with NotFound for the folder, with AlreadyExists for a file that is not to be replaced,
    /// with Forbidden for what is never replaced (the shop and what belongs to it, any other shop, a picture, what is
    /// not a plain file), AccessDenied, DiskFull, and when the shop cannot be read.
    Result<Written> write(FeedFormat format, const QString &feedPath, IfThere ifThere = IfThere::Refuse,
                          const Progress &progress = {});

private:
    Result<Wanted> copyPictures(PictureCopies &pictures, const Progress &progress);
    Result<Written> writeProducts(const FeedLayout &layout, FeedWriter &writer, PictureCopies &pictures,
                                  const Progress &progress);

    storage::Database &m_database;
};

} // namespace vitrine::catalog::feeds
