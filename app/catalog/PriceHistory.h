// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/catalog/Product.h"

#include <QDateTime>

#include <chrono>
#include <optional>

namespace vitrine::storage {
class Database;
}

namespace vitrine::catalog {

/// A price that is lower than before. A value; any thread.
struct PriceReduction {
    Money price; ///< Now.
    Money lowestBefore; ///< The lowest of the 30 days before it: what the law wants to be shown with it.
    QDateTime since; ///< UTC.
    int percent = 0; ///< Off the lowest before, in whole percent rounded down, so that it never promises too much.

    friend bool operator==(const PriceReduction &, const PriceReduction &) = default;
};

/// What a product costs, and what is noted of its prices before. A value; any thread.
struct PriceNow {
    Money price;
    QDateTime since; ///< UTC.
    QDateTime notedSince; ///< UTC: the first price in this currency.
    std::optional<Money> lowestBefore; ///< The lowest in effect during the 30 days before `since`.

    /// All prices of these 30 days are noted, and so nothing keeps the lowest of them from being announced.
    bool isNotedThroughout() const;

    friend bool operator==(const PriceNow &, const PriceNow &) = default;
};

/// What products cost and when. Lives on the thread of its connection and does not own it.
///
/// The rule is that of Directive 98/6/EC, article 6a: who announces a reduction shows with it the lowest price that was
/// in effect during the 30 days before the reduction began. The window ends where the reduced price begins, which is
/// not part of it, and starts 30 days of 24 hours earlier. The price that was in effect when the window started counts,
/// however long before it had been set. For a product that is younger the members of the Union may decide otherwise, so
/// it has no reduction: neither has one whose wrong price is corrected on its first day. Prices in another currency are
/// no prices of today's and are left out. A price that is not at least a hundredth part below the lowest before it is
/// no reduction, whatever it was the day before.
class PriceHistory {
public:
    static constexpr std::chrono::days kWindow{30};

    explicit PriceHistory(storage::Database &database);

    /// Notes what the product costs from `at` on, unless that is what it costs already. In the transaction that is
    /// open.
    Result<> record(const ProductId &product, const std::optional<VariantId> &variant, const Money &price,
                    const QDateTime &at);

    /// The same only for a variant that has a history of its own.
    Result<> recordAgain(const ProductId &product, const VariantId &variant, const Money &price, const QDateTime &at);

    /// Gives a variant that had no price of its own until now the product's as its history, unless it has one. Before
    /// the first price of its own is noted, and before a new one of the product.
    Result<> startFromProduct(const ProductId &product, const VariantId &variant);

    /// The lowest price in effect during the 30 days before the moment; nothing when there was none. A variant without
    /// a price of its own has the product's.
    Result<std::optional<Money>> lowestBefore(const ProductId &product, const std::optional<VariantId> &variant,
                                              const QDateTime &at, const QString &currency) const;

    /// The price of now; nothing when none was ever noted.
    Result<std::optional<PriceNow>> now(const ProductId &product, const std::optional<VariantId> &variant = {}) const;

    /// The reduction that the price of now is, when it is one.
    Result<std::optional<PriceReduction>> reduction(const ProductId &product,
                                                    const std::optional<VariantId> &variant = {}) const;

private:
    storage::Database &m_database;
};

} // namespace vitrine::catalog
