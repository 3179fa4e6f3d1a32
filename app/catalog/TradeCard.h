// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/catalog/Label.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace vitrine::catalog {

/// A few words made of values of a product: "3 rooms", "Fees of 4 % paid by the seller". Said only when the product has
/// all of them. A value; any thread.
struct CardFact {
    QStringList attributes; ///< At least one.
    Label text; ///< %1 and so on stand for the values, in their order; the value itself when empty.
    Label one; ///< Instead of the text when the one value is 1; empty when it makes no difference.
    QString icon; ///< "clock"; empty for none.

    friend bool operator==(const CardFact &, const CardFact &) = default;
};

/// One thing that the cards of a trade say beyond name, price, photo and code. Which members count depends on the kind.
/// A value; any thread.
struct CardBlock {
    enum class Kind {
        Facts, ///< In one line under the name: the facts that there are. Shortened when they are too many.
        Note, ///< In smaller letters, never shortened: the first of the facts that there is.
        Stock, ///< What is left, in words, and the facts beside it.
        StockBar, ///< What is left of what there was, in words and as a bar.
        Scale, ///< The seven classes A to G and the product's among them.
        Reduction, ///< The lowest price of the 30 days before, struck, and the percentage off it.
        Monthly, ///< What it costs a month, beside the price; its terms as a mention.
        Mention, ///< Where a mention stands; those that have no place come last.
    };

    Kind kind = Kind::Facts;
    QList<CardFact> facts; ///< Of Facts, Note and Stock; of Scale the first is the measured value.
    QString attribute; ///< The class of Scale, the amount of Monthly.
    QString terms; ///< The attribute that says the terms of Monthly: it is not said without.
    QString mention; ///< Of Mention; of the others the mention that they say, so that it is not said twice.
    QString colours; ///< Of Scale: "energy", "climate" or "carbon".
    QString icon; ///< Of Stock: "bowl", "box" or "calendar".
    Label text; ///< Name of Scale; of Reduction what the struck price is; of Monthly around the amount, %1.

    friend bool operator==(const CardBlock &, const CardBlock &) = default;
};

} // namespace vitrine::catalog
