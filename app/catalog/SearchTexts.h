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

    /// Of the product with this row number, with the indexes over them, in the transaction that is open.
    Result<> write(storage::Database &database, qint64 number) const;

    /// The same without the indexes, which have to be built again afterwards, and only where there is none yet.
    Result<> writeAlone(storage::Database &database, qint64 number) const;

    static QString fold(QStringView text);

    /// At most 16, from the first 200 characters. None when there is no letter or digit.
    static QList<SearchTerm> termsOf(QStringView typed);

    /// The letters and digits of a code without what is between them: "ab12xl" of "AB-12/XL".
    static QString foldCode(QStringView code);

    /// Each character and each two neighbours of a text in a language without spaces.
    static QStringList partsOf(QStringView run);

    friend bool operator==(const SearchTexts &, const SearchTexts &) = default;

private:
    static Result<std::optional<SearchTexts>> read(storage::Database &database, qint64 number);
};

} // namespace vitrine::catalog
