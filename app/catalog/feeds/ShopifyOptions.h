// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/catalog/Product.h"

namespace vitrine::catalog::feeds {

/// A product's options as Shopify has them: three at most, named once for all variants. Further ones share the third,
/// parted by " / ". A value; any thread.
class ShopifyOptions {
public:
    static constexpr int kMost = 3;

    explicit ShopifyOptions(const Product &product);

    /// Of those that Shopify has.
    qsizetype count() const;
    /// Places begin with 0.
    QString nameAt(qsizetype place) const;
    QString valueAt(qsizetype place, const Variant &variant) const;

private:
    QStringList m_names; ///< Of all variants, sorted.
};

} // namespace vitrine::catalog::feeds
