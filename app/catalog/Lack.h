// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Money.h"
#include "app/catalog/Trade.h"

#include <QString>

#include <optional>

namespace vitrine::catalog {

/// One thing that keeps a product from being shown. A value; any thread.
struct Lack {
    enum class Kind {
        Trade, ///< Its trade is none that this program knows, so nobody can say what it needs.
        Attribute, ///< It has no value of a needed attribute, or one that is none.
        Words, ///< A mention has no words in the language of the show.
        PriceHistory, ///< It names a former price, and its prices of 30 days before this one are not noted.
        Reduction, ///< It names a former price, and its price is not below the lowest of the 30 days before.
        FormerPrice, ///< It names a former price that is not the lowest of the 30 days before.
    };

    Kind kind = Kind::Attribute;
    QString id; ///< Of the trade, the attribute or the mention.
    Label label; ///< What a seller calls the attribute.
    Label because; ///< The attribute of the product that makes this one necessary; empty when its trade does.
    QString law; ///< Where the mention's law stands.
    std::optional<Money> lowest; ///< Of the 30 days before, where it is known.

    friend bool operator==(const Lack &, const Lack &) = default;
};

} // namespace vitrine::catalog
