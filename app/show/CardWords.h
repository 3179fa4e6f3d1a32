// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Error.h"
#include "app/catalog/PriceHistory.h"
#include "app/catalog/Product.h"
#include "app/catalog/Trades.h"
#include "app/orders/LiveCounters.h"
#include "app/show/CardContent.h"
#include "app/show/OverlayWords.h"

#include <optional>

namespace vitrine::show {

/// What a card says of a product now, beyond the product itself. A value; any thread.
struct CardNumbers {
    orders::LiveCounters counters; ///< Of the product.
    qint64 offered = 0; ///< What there was of it before it was sold: what the bar is full with.
    std::optional<catalog::PriceReduction> reduction; ///< From the history of its prices; none is said without it.
};

/// Puts products into the words of their cards, as the files of their trades say it: no trade is known here by its
/// name. Main thread.
class CardWords {
public:
    explicit CardWords(OverlayWords words, catalog::Trades trades = catalog::Trades::builtIn());

    const OverlayWords &words() const { return m_words; }

    /// All but the photo. Fails with Unsupported when a mention has to be said whose values the product lacks; the
    /// detail names it.
    Result<CardContent> card(const catalog::Product &product, const CardNumbers &numbers) const;

    /// What is counted of a product: visits and test drives only where it has slots for them. The leather
    /// of a car has none.
    catalog::Trade::Unit countedUnit(const catalog::Product &product, const orders::LiveCounters &counters) const;

private:
    class Writer;

    catalog::Trade tradeOf(const catalog::Product &product) const;

    OverlayWords m_words;
    catalog::Trades m_trades;
};

} // namespace vitrine::show
