// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalog/feeds/VariantIndex.h"

namespace vitrine::catalog::feeds {

VariantIndex::VariantIndex(const QList<Variant> &variants)
{
    for (qsizetype place = 0; place < variants.size(); ++place) {
        add(variants.at(place), place);
    }
}

void VariantIndex::add(const Variant &variant, qsizetype place)
{
    m_bySku.insert(variant.sku, place);
    m_byOptions[keyOf(variant.options)].insert(place);
}

void VariantIndex::changeOptions(qsizetype place, const Variant &before, const Variant &now)
{
    m_byOptions[keyOf(before.options)].erase(place);
    m_byOptions[keyOf(now.options)].insert(place);
}

QString VariantIndex::keyOf(const QMap<QString, QString> &options)
{
    QString key;
    for (auto option = options.cbegin(); option != options.cend(); ++option) {
        key += option.key() + QChar::Null + option.value() + QChar::Null; // which no text of a shop has
    }
    return key;
}

} // namespace vitrine::catalog::feeds
