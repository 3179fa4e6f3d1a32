// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/catalog/Product.h"
#include "app/catalog/Trades.h"

#include <QList>

namespace vitrine::storage {
class Database;
}

namespace vitrine::catalog {

/// Finds products while a person types. Every word that was typed has to begin a word of the product's name, codes,
/// brand or attributes, or be a part of what is written without spaces; when that finds little, any part of a text of
/// three characters or more does. Accents, case and ligatures do not matter (SearchTexts).
///
/// First comes what is called exactly so, then what was shown or sold most, then what fits best. Short beginnings fit
/// half of a large shop, so that never all hits are ranked: looked at are the products used most, those that are called
/// exactly so, the first ones that have the words as whole words, and the first ones whose words begin so. The work for
/// a letter therefore does not grow with the shop.
///
/// Lives on the thread of its connection and does not own it; the trades outlive it.
class ProductSearch {
public:
    static constexpr int kMostResults = 200;

    explicit ProductSearch(storage::Database &database, const Trades &trades = Trades::builtIn());

    /// What fits best first, at most `limit` and kMostResults. Of nothing (no letter and no digit) the products used
    /// most. Whatever was typed is only text. The first search in a file of an older program writes its texts anew, and
    /// one that meets a damaged index builds it anew.
    Result<QList<ProductSummary>> find(const QString &typed, int limit = 50);

    /// Compares what products are found by, and the indexes over it, with the products. Fails with Corrupt when they
    /// differ, which rebuild() mends. Nobody waits for it, and it waits for nobody, unless the copy of the shop that it
    /// looks at cannot be had.
    Result<> verify();

    /// Makes all that products are found by again out of the products, which are only read.
    Result<> rebuild();

private:
    Result<QList<ProductSummary>> look(const QString &typed, int limit);
    Result<> verifyTexts();
    Result<bool> textsAreOfOurRules();
    Result<> bringTextsUpToDate();

    storage::Database &m_database;
    const Trades &m_trades;
    bool m_textsAreUpToDate = false;
};

} // namespace vitrine::catalog
