// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/catalog/feeds/FeedColumns.h"
#include "app/catalog/feeds/FeedLayout.h"

namespace vitrine::catalog::feeds {

struct ShopProperties;
struct WooCommerceRow;

/// The table of products that WooCommerce takes: a row for the product, and one for each of its variants. One thread.
class WooCommerceLayout : public FeedLayout {
public:
    explicit WooCommerceLayout(const ShopProperties &properties);

    QStringList columns() const override { return m_columns.names(); }
    qint64 write(const Product &product, const QStringList &pictures, FeedWriter &writer) const override;

private:
    FeedColumns<WooCommerceRow> m_columns;
};

} // namespace vitrine::catalog::feeds
