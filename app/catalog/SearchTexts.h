// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Error.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace vitrine::storage {
class Database;
}

namespace vitrine::catalog {

struct Product;
class Trades;

/// One thing that a person looks for. A value; any thread.
struct SearchTerm {
    enum class Kind {
        Beginning, ///< The beginning of a word.
        Within, ///< Any place of a text in a language without spaces.
    };

    QString text; ///< Folded.
    Kind kind = Kind::Beginning;

    friend bool operator==(const SearchTerm &, const SearchTerm &) = default;
};

/// What a product is found by, folded so that what a person types and what the shop wrote meet: compatibility forms
/// taken apart (NFKD), case folded, accents and points removed, œ as oe and ß as ss, words parted by one space and
/// nothing else between them. Chinese and Japanese, which are written without spaces, are words of their own. A value;
/// any thread.
struct SearchTexts {
    QString name;
    QString codes; ///< SKUs, as words and joined, and GTINs as they are printed.
    QString brand;
    QString attributes; ///< Values in every language that the trade knows, and the options of variants.
    QString parts; ///< Each character, and each two neighbours, of what is written without spaces.

    /// Goes up when the same product gives other texts than before; texts written by other rules are written again.
    static constexpr int kRules = 1;

    static SearchTexts of(const Product &product, const Trades &trades);

    /// Of the product with this row number, with the indexes over them, in the transaction that is open. Damaged
    /// indexes are built anew.
    Result<> write(storage::Database &database, qint64 number) const;

    /// The same without the indexes, which have to be built again afterwards, and only where there is none yet.
    Result<> writeAlone(storage::Database &database, qint64 number) const;

    /// Whether an error may be one of a damaged index, which also asks for more memory than there is.
    static bool isDamage(const Error &error);

    /// Builds the indexes over all texts anew. They can be made again at any time and hold nothing else. Fails with
    /// Corrupt, and changes nothing, when the file itself is damaged where they are.
    static Result<> buildIndexes(storage::Database &database);

    /// The same when they are so damaged that nothing could be written to them, which SQLite would tell only when a
    /// transaction is committed. Takes no time when they are sound.
    static Result<> mendIndexes(storage::Database &database);

    /// Those that are written of the product with this row number; none when none are.
    static Result<std::optional<SearchTexts>> read(storage::Database &database, qint64 number);

    static QString fold(QStringView text);

    /// What is looked at of what a person types, in characters.
    static constexpr qsizetype kLongestTyped = 200;

    /// At most 16, from the first kLongestTyped characters. None when there is no letter or digit.
    static QList<SearchTerm> termsOf(QStringView typed);

    /// The letters and digits of a code without what is between them: "ab12xl" of "AB-12/XL".
    static QString foldCode(QStringView code);

    /// Each character and each two neighbours of a text in a language without spaces.
    static QStringList partsOf(QStringView run);

    friend bool operator==(const SearchTexts &, const SearchTexts &) = default;

private:
    Result<> writeIndexed(storage::Database &database, qint64 number, const std::optional<SearchTexts> &before) const;
};

} // namespace vitrine::catalog
