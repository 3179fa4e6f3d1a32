// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/catalog/feeds/FeedRow.h"

#include <QString>

namespace vitrine::catalog::feeds {

/// What is wrong with a row or a cell of a feed, for the person who imports it. A value; any thread.
struct FeedProblem {
    enum class Kind {
        // The row cannot be read.
        CellTooLarge,
        RowTooLarge,
        TooManyCells,
        BadQuotes,
        NeverClosed,
        TooManyRows,
        BadMarkup,
        TooDeep,
        TextTooLong,
        // The row is not imported.
        NoSku,
        NoName, ///< Of a product that the shop does not have yet; the product of a variant is nowhere.
        NoPrice, ///< Of a product that the shop does not have yet.
        BadPrice,
        PriceTooHigh, ///< Above kHighestPrice.
        AmbiguousPrice, ///< Could be a thousand times as much.
        BadStock, ///< Not a whole number, too large, or possibly a thousand times as much.
        TwiceInFeed, ///< An earlier row has the SKU; `value` is the SKU.
        NotForSale, ///< A draft, or not published.
        OtherCurrency, ///< A variant's price is in another currency than its product's.
        TooManyVariants, ///< The product has as many as it may have; `value` is the SKU.
        NotSaved, ///< The shop refuses it; `value` says why.
        // The cell is left out, the rest of the row is imported.
        BadGtin, ///< Wrong check digit or no number.
        BadLink, ///< Not https.
        BadAttribute, ///< No value of this property of the trade, or no rate of VAT.
        BadPicture, ///< Neither an address nor a file below the feed's folder, or no picture.
        TooManyPictures, ///< `value` is the first that is too many of its product.
        // Read, and worth a look.
        NegativeStock, ///< Taken as nothing left.
        NoStock, ///< A new product without a quantity begins with nothing left.
    };

    enum class Gravity {
        RowRefused,
        CellLeftOut,
        Noted,
    };

    qint64 line = 0;
    qint64 row = 0; ///< Counted from 1; several rows can be in one line.
    Kind kind = Kind::NotSaved;
    QString column; ///< The feed's name for the cell; empty when it is about the row.
    QString value; ///< The beginning of what the cell holds.

    /// What is shown of a cell, which may be as long as a cell can be.
    static QString shown(const QString &cell) { return cell.left(80); }

    Gravity gravity() const
    {
        if (kind >= Kind::NegativeStock) {
            return Gravity::Noted;
        }
        return kind >= Kind::BadGtin ? Gravity::CellLeftOut : Gravity::RowRefused;
    }

    /// The feed is not read to its end, or has none: it breaks off, is damaged, or is longer or deeper than any.
    bool endsFeed() const
    {
        return kind == Kind::NeverClosed || kind == Kind::TooManyRows || kind == Kind::BadMarkup
            || kind == Kind::TooDeep || kind == Kind::TextTooLong;
    }

    static Kind kindOf(FeedRow::Problem problem)
    {
        switch (problem) {
        case FeedRow::Problem::CellTooLarge:
            return Kind::CellTooLarge;
        case FeedRow::Problem::RowTooLarge:
            return Kind::RowTooLarge;
        case FeedRow::Problem::TooManyCells:
            return Kind::TooManyCells;
        case FeedRow::Problem::BadQuotes:
            return Kind::BadQuotes;
        case FeedRow::Problem::NeverClosed:
            return Kind::NeverClosed;
        case FeedRow::Problem::TooManyRows:
            return Kind::TooManyRows;
        case FeedRow::Problem::BadMarkup:
            return Kind::BadMarkup;
        case FeedRow::Problem::TooDeep:
            return Kind::TooDeep;
        case FeedRow::Problem::TextTooLong:
            return Kind::TextTooLong;
        }
        return Kind::BadMarkup;
    }

    friend bool operator==(const FeedProblem &, const FeedProblem &) = default;
};

} // namespace vitrine::catalog::feeds
