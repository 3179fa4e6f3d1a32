// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/catalog/Product.h"

namespace vitrine::catalog::feeds {

/// A product as a row of a feed has it: as a whole, or in the form of one of its variants. Refers to the product, which
/// outlives it; any thread.
class ProductForm {
public:
    /// Without a variant: the product as a whole.
    explicit ProductForm(const Product &product, const Variant *variant = nullptr)
        : m_product(&product), m_variant(variant)
    {
    }

    /// The forms that can be bought: the variants, and of a product without any the whole.
    static QList<ProductForm> allOf(const Product &product);

    const Product &product() const { return *m_product; }
    /// None of the product as a whole.
    const Variant *variant() const { return m_variant; }
    /// A product with variants is not bought as a whole.
    bool canBeBought() const { return m_variant != nullptr || m_product->variants.isEmpty(); }

    const QString &sku() const { return m_variant != nullptr ? m_variant->sku : m_product->sku; }
    /// 14 digits, or empty.
    const QString &gtin() const { return m_variant != nullptr ? m_variant->gtin : m_product->gtin; }
    /// The variant's own, or the product's.
    Money price() const;
    int stock() const { return m_variant != nullptr ? m_variant->stock : m_product->stock; }

private:
    const Product *m_product;
    const Variant *m_variant;
};

} // namespace vitrine::catalog::feeds
