// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Money.h"

#include <QStringView>

namespace vitrine::catalog::feeds {

/// A price as people and programs write it: "12,50 €", "1 234.50", "¥1,200", "EUR 12,50". A value; any thread.
///
/// The rule for signs between digits, with e the digits of the currency's minor unit:
/// - A space or an apostrophe parts thousands. When both comma and point are there, the last one is the decimal sign,
///   and the other parts thousands. One that is there twice parts thousands. Thousands have three digits each.
/// - One comma or point alone with at most e digits after it is the decimal sign.
/// - One alone with three digits after it, in a currency that has not three, parts thousands: 1,234 EUR is 1234.00 EUR.
///   Where the currency has a minor unit this is a guess and said to be one; so is a comma before three digits of a
///   currency that has three.
/// - In a format whose decimal sign is the point, one point alone is that, and two are no price.
/// - More digits than e after the decimal sign have to be zeros: 1200.00 JPY.
struct PriceText {
    /// How sure the reading is.
    enum class Certainty {
        Certain,
        Guessed, ///< Another reading was possible.
    };

    /// Who writes the prices.
    enum class Writer {
        Anybody,
        Program, ///< One whose format says that a point is the decimal sign: 12.500 EUR is 12.50 EUR.
    };

    Money price;
    Certainty certainty = Certainty::Certain;

    /// `currency` is for a text that names none, and decides which dollar, crown or yen a sign is. Fails with
    /// InvalidInput for what is no price, for a negative one, and for a text without a currency when there is no other;
    /// with Overflow above kHighestPrice.
    static Result<PriceText> read(QStringView text, QStringView currency, Writer writer = Writer::Anybody);
};

} // namespace vitrine::catalog::feeds
