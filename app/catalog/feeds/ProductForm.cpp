// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalog/feeds/ProductForm.h"

namespace vitrine::catalog::feeds {

QList<ProductForm> ProductForm::allOf(const Product &product)
{
    if (product.variants.isEmpty()) {
        return {ProductForm(product)};
    }
    QList<ProductForm> forms;
    forms.reserve(product.variants.size());
    for (const Variant &variant : product.variants) {
        forms.append(ProductForm(product, &variant));
    }
    return forms;
}

Money ProductForm::price() const
{
    return m_variant != nullptr ? m_variant->price.value_or(m_product->price) : m_product->price;
}

} // namespace vitrine::catalog::feeds
