// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace vitrine::catalog::feeds {

/// Limits of what a feed may hold. What is beyond them is an error of its row; the rows after it are read.
inline constexpr qsizetype kCellLimit = 64 * 1024; ///< Bytes of one cell, as UTF-8.
inline constexpr qsizetype kRowLimit = 1024 * 1024; ///< Bytes of one row, as UTF-8.
inline constexpr qsizetype kColumnLimit = 4096;
inline constexpr qint64 kRowCountLimit = 1'000'000;
inline constexpr int kDepthLimit = 32; ///< Elements of XML inside each other.

/// One row of a feed, whatever the feed is written in: a line of a table or an element of XML. A value; any thread.
struct FeedRow {
    enum class Problem {
        CellTooLarge, ///< A cell of more than 64 KiB.
        RowTooLarge, ///< More than 1 MiB.
        TooManyCells, ///< More cells than the first row has names.
        BadQuotes, ///< A quote that is not closed in its line, which the lines after it show.
        NeverClosed, ///< A quote that nothing closes up to the end: the feed ends in this row, or only lacks a quote.
        TooManyRows, ///< More than a million; nothing after it is read.
        BadMarkup, ///< XML that is not well formed; nothing after it is read.
        TooDeep, ///< Elements more than 32 deep; nothing after it is read.
        TextTooLong, ///< XML with a text or tag of more than 24 MiB; nothing after it is read.
    };

    qint64 line = 0; ///< Where it begins, counted from 1.
    QStringList cells; ///< In the order of the reader's columns; the last ones may be missing.
    std::optional<Problem> problem; ///< Set when the cells are not to be used.
};

} // namespace vitrine::catalog::feeds
