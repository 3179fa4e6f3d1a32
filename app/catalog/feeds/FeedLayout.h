// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace vitrine::catalog {
struct Product;
}

namespace vitrine::catalog::feeds {

class FeedWriter;

/// How the feeds of one kind tell of a product: in which columns, and in how many rows. One thread.
class FeedLayout {
public:
    FeedLayout() = default;
    virtual ~FeedLayout() = default;
    Q_DISABLE_COPY_MOVE(FeedLayout)

    /// The names of the columns, in their order.
    virtual QStringList columns() const = 0;

    /// Writes the rows of one product, each with as many cells as there are columns, and gives their number: as many as
    /// it has variants, or pictures. `pictures` are paths from the feed's folder, the first one first.
    virtual qint64 write(const Product &product, const QStringList &pictures, FeedWriter &writer) const = 0;
};

} // namespace vitrine::catalog::feeds
