// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/catalog/Lack.h"
#include "app/catalog/Trades.h"

#include <QList>
#include <QLocale>

namespace vitrine::catalog {

class ProductRepository;
struct Product;

/// Says what a product lacks for being shown: what the law wants to be said with it, and what its card cannot do
/// without. What that is stands in the file of its trade. Reads the prices of the shop and changes nothing. Lives on
/// the thread of the repository, which outlives it, as the trades do.
class OnAirRules {
public:
    /// For a show in the language and the country of the locale. Laws of other countries do not bind it; where the
    /// locale names no country, all do.
    OnAirRules(const ProductRepository &products, const QLocale &locale, const Trades &trades = Trades::builtIn());

    /// In the order in which the trade names the attributes, then the mentions. Empty for a product that can be shown.
    /// Fails like reading the shop does.
    Result<QList<Lack>> lacksOf(const Product &product) const;

private:
    Result<std::optional<Lack>> falseClaim(const Product &product, const TradeAttribute &attribute) const;
    bool binds(const Mention &mention) const;
    bool hasWords(const Mention &mention, const Trade &trade) const;

    const ProductRepository &m_products;
    const Trades &m_trades;
    QString m_language; // "fr"
    QString m_country; // "FR"; empty for any
};

} // namespace vitrine::catalog
