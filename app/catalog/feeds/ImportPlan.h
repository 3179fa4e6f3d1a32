// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/catalog/Product.h"
#include "app/catalog/feeds/ColumnMap.h"
#include "app/catalog/feeds/FeedProblem.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <chrono>
#include <functional>
#include <optional>

namespace vitrine::catalog::feeds {

/// What is decided before a feed is imported. A value; any thread.
struct ImportOptions {
    QString columns; ///< Changes of the guessed columns, as ColumnMap::change() takes them.
    QString trade = QStringLiteral("retail"); ///< Of new products whose trade the feed does not name.
    QString currency; ///< Of prices that name none; empty for the one that all of the shop's products have.

    /// How long others wait for the shop at most, but for one product that takes longer by itself.
    std::chrono::milliseconds longestTransaction{100};

    /// Told, when an import is applied, of each product that is in the shop now and whose pictures are on the network.
    std::function<void(const ProductId &product, const QStringList &addresses)> picturesElsewhere = {};
};

/// What an import will change in the shop, or has changed. Numbers of everything; of single changes and problems the
/// first ones, so that it stays small however large the feed is. A value; any thread.
struct ImportPlan {
    static constexpr qsizetype kListed = 1000;

    enum class Kind { New, Changed };

    /// One product.
    struct Entry {
        qint64 line = 0;
        Kind kind = Kind::New;
        QString sku; ///< What is shown of it, as FeedProblem::shown() cuts it.
        QString name; ///< The same.
        QStringList fields; ///< Of a changed one: "price", "stock", "variants"...
    };

    ColumnMap columns;
    qint64 rows = 0;
    qint64 added = 0;
    qint64 changed = 0;
    qint64 unchanged = 0;
    /// Products of the shop whose stock the feed sets, and by how many pieces in all. A feed that is older than the
    /// last sales counts as unsold what they sold, which only a person can know. A product that gets its first variants
    /// loses the pieces that it had itself.
    qint64 stockSet = 0;
    qint64 piecesMore = 0;
    qint64 piecesFewer = 0;
    qint64 refusedRows = 0;
    qint64 problemCount = 0;
    QList<Entry> entries;
    QList<FeedProblem> problems;
    std::optional<FeedProblem> endedBy; ///< Why the feed was not read to its end.
    qint64 picturesToFetch = 0; ///< http and https addresses, which somebody with a network has to fetch.
    QStringList pictureAddresses;
    bool isCut = false; ///< Was stopped before the end of the feed.
};

} // namespace vitrine::catalog::feeds
