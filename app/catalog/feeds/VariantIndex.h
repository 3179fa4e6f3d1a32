// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/catalog/Product.h"

#include <QHash>
#include <QList>
#include <QMap>

#include <set>

namespace vitrine::catalog::feeds {

/// Finds the variants of one product by their SKUs and options, however many there are. A value; one thread.
class VariantIndex {
public:
    explicit VariantIndex(const QList<Variant> &variants);

    void add(const Variant &variant, qsizetype place);
    void changeOptions(qsizetype place, const Variant &before, const Variant &now);

    /// Its place, or -1.
    qsizetype withSku(const QString &sku) const { return m_bySku.value(sku, -1); }

    /// The place of the first one with these options that nobody claims, or -1. One that is claimed stays so.
    template<typename IsClaimed>
    qsizetype withOptions(const QMap<QString, QString> &options, const IsClaimed &isClaimed)
    {
        std::set<qsizetype> &places = m_byOptions[keyOf(options)];
        while (!places.empty() && isClaimed(*places.begin())) {
            places.erase(places.begin());
        }
        return places.empty() ? -1 : *places.begin();
    }

private:
    static QString keyOf(const QMap<QString, QString> &options);

    QHash<QString, qsizetype> m_bySku;
    QHash<QString, std::set<qsizetype>> m_byOptions;
};

} // namespace vitrine::catalog::feeds
