// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QList>
#include <QString>
#include <QUrl>

#include <optional>
#include <variant>

namespace vitrine::show {

/// The small drawings before words.
enum class CardIcon { None, Bowl, Box, Calendar, Clock };

/// In one line under the name; its end is cut when it is too long. A value; any thread.
struct CardFacts {
    QString text;

    friend bool operator==(const CardFacts &, const CardFacts &) = default;
};

/// A few words after their drawing. A value; any thread.
struct CardNotice {
    QString text;
    CardIcon icon = CardIcon::None;

    friend bool operator==(const CardNotice &, const CardNotice &) = default;
};

/// What is left, and what stands beside it. A value; any thread.
struct CardStock {
    QList<CardNotice> notices;

    friend bool operator==(const CardStock &, const CardStock &) = default;
};

/// What is left of what there was, in words and as a bar. A value; any thread.
struct CardStockBar {
    QString text;
    double share = 0.0; ///< From 0 to 1.

    friend bool operator==(const CardStockBar &, const CardStockBar &) = default;
};

/// That there is no more. A value; any thread.
struct CardSoldOut {
    enum class Place { InItsRow, BesideThePrice };

    QString text;
    Place place = Place::InItsRow;

    friend bool operator==(const CardSoldOut &, const CardSoldOut &) = default;
};

/// The price that the reduction is measured from, struck, what it is, and the percentage. A value; any thread.
struct CardReduction {
    QString percent;
    QString before;
    QString words;

    friend bool operator==(const CardReduction &, const CardReduction &) = default;
};

/// "or €289", "per month*". A value; any thread.
struct CardMonthly {
    QString amount;
    QString words;

    friend bool operator==(const CardMonthly &, const CardMonthly &) = default;
};

/// The classes A to G, one of them chosen. A value; any thread.
struct CardScale {
    enum class Colours { Energy, Climate, Carbon };

    QString name;
    QString value; ///< What was measured; empty when it is not known.
    int chosen = 0; ///< 0 is A, 6 is G.
    Colours colours = Colours::Energy;

    friend bool operator==(const CardScale &, const CardScale &) = default;
};

/// A sentence that is never shrunk or cut: what the law wants to be said. A value; any thread.
struct CardParagraph {
    enum class Weight { Normal, Bold };

    struct Run {
        QString text;
        Weight weight = Weight::Normal;

        friend bool operator==(const Run &, const Run &) = default;
    };

    QString id; ///< For the log: which mention of the trade.
    QList<Run> runs;

    friend bool operator==(const CardParagraph &, const CardParagraph &) = default;
};

using CardPiece = std::variant<CardFacts, CardStock, CardStockBar, CardSoldOut, CardReduction, CardMonthly, CardScale,
                               CardParagraph>;

/// Everything a product's card says, in the words of the show. Two equal contents make the same picture. A value; any
/// thread.
struct CardContent {
    enum class Stock { Available, SoldOut };

    QString name;
    QString price; ///< As the locale writes it.
    QString priceUnit; ///< After the price, smaller; empty for none.
    Stock stock = Stock::Available; ///< The photo of what is sold out is dimmed.
    QList<CardPiece> pieces; ///< In the order in which they stand on the card.
    std::optional<QImage> photo; ///< None, on its way (a null picture: its place is kept), or there.
    QUrl link; ///< Of the QR code; empty for none.
    QString verb; ///< Under the QR code.

    /// Photos are compared as the same picture in memory, not by their pixels.
    friend bool operator==(const CardContent &a, const CardContent &b);
};

} // namespace vitrine::show
