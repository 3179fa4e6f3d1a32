// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/catalog/feeds/ColumnMap.h"
#include "app/catalog/feeds/FeedColumns.h"
#include "app/catalog/feeds/FeedLayout.h"

namespace vitrine::catalog::feeds {

struct ListedRow;
struct ShopProperties;

/// The feeds of Google and Facebook: each form of a product is listed by itself, in a row with all that it has. Options
/// have a column each. One thread.
class ListedLayout : public FeedLayout {
public:
    /// For FeedFormat::Facebook, or else Google.
    ListedLayout(FeedFormat format, const ShopProperties &properties);

    QStringList columns() const override { return m_columns.names(); }
    qint64 write(const Product &product, const QStringList &pictures, FeedWriter &writer) const override;

private:
    FeedColumns<ListedRow> m_columns;
};

} // namespace vitrine::catalog::feeds
