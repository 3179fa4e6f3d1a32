// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/catalog/feeds/FeedColumns.h"
#include "app/catalog/feeds/FeedLayout.h"

namespace vitrine::catalog::feeds {

struct ShopProperties;
struct ShopifyRow;

/// The table of products that Shopify takes: a row for each form of a product, the first of which says what all have in
/// common, and further rows when there are more pictures than forms. One thread.
class ShopifyLayout : public FeedLayout {
public:
    explicit ShopifyLayout(const ShopProperties &properties);

    QStringList columns() const override { return m_columns.names(); }
    qint64 write(const Product &product, const QStringList &pictures, FeedWriter &writer) const override;

private:
    FeedColumns<ShopifyRow> m_columns;
};

} // namespace vitrine::catalog::feeds
