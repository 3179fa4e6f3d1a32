// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalog/feeds/ShopifyOptions.h"

#include "app/catalog/feeds/CellText.h"

#include <algorithm>

namespace vitrine::catalog::feeds {

namespace {

/// What is in one of Shopify's places.
QString joined(qsizetype place, const QStringList &texts)
{
    QStringList shared;
    for (const QString &text : place + 1 < ShopifyOptions::kMost ? texts.mid(place, 1) : texts.mid(place)) {
        if (const QString cell = cellOf(text); !cell.isEmpty()) {
            shared.append(cell);
        }
    }
    return shared.join(QLatin1String(" / "));
}

} // namespace

ShopifyOptions::ShopifyOptions(const Product &product)
{
    for (const Variant &variant : product.variants) {
        for (const QString &name : variant.options.keys()) {
            if (!m_names.contains(name)) {
                m_names.append(name);
            }
        }
    }
    m_names.sort();
}

qsizetype ShopifyOptions::count() const
{
    return std::min<qsizetype>(m_names.size(), kMost);
}

QString ShopifyOptions::nameAt(qsizetype place) const
{
    return joined(place, m_names);
}

QString ShopifyOptions::valueAt(qsizetype place, const Variant &variant) const
{
    QStringList values;
    for (const QString &name : m_names) {
        values.append(variant.options.value(name));
    }
    return joined(place, values);
}

} // namespace vitrine::catalog::feeds
