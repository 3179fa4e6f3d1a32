// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Error.h"
#include "app/catalog/Label.h"
#include "app/catalog/TradeCard.h"

#include <QDate>
#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace vitrine::catalog {

struct Product;

/// One of the values that an attribute can have. A value; any thread.
struct AttributeChoice {
    QString id;
    Label label;

    friend bool operator==(const AttributeChoice &, const AttributeChoice &) = default;
};

/// Which products something is for, by what they have. A value; any thread.
struct TradeCondition {
    QString attribute; ///< Those that have this attribute; empty for all.
    QStringList is; ///< And one of these values; empty for any.

    bool holds(const Product &product) const;

    friend bool operator==(const TradeCondition &, const TradeCondition &) = default;
};

/// A property of all products of a trade. A value; any thread.
struct TradeAttribute {
    /// How a value is written: in the shop file, in feeds, and between the program's parts.
    enum class Type {
        Integer, ///< "72", "-1".
        Decimal, ///< "72.5", at most 15 digits of which at most 6 are decimals.
        Text,
        Flag, ///< "true" or "false".
        Date, ///< "2026-03-14".
        Choice, ///< The id of one.
        Choices, ///< Ids parted by commas, each once, in the order of the trade; empty says: none of them.
        Money, ///< "289.00 EUR".
    };

    enum class OnCard {
        No,
        Shown, ///< When the product has it.
        Required, ///< Without it the product is not shown.
    };

    /// What a value says that the shop itself knows better.
    enum class Claim {
        None,
        FormerPrice, ///< That the product was dearer: the lowest price of the 30 days before it was reduced.
    };

    QString id;
    Type type = Type::Text;
    Label label;
    QString unit; ///< As written after the number; empty for none.
    std::optional<qint64> least;
    std::optional<qint64> most;
    QList<AttributeChoice> choices;
    Label none; ///< What is said of a product that has none of the choices; empty to say nothing.
    OnCard onCard = OnCard::No;
    std::optional<TradeCondition> neededWhen; ///< Without it such a product is not shown either.
    Claim claim = Claim::None;

    /// Without it this product is not shown.
    bool isNeededBy(const Product &product) const;

    /// Fails with InvalidInput for what is not a value of this attribute.
    Result<> check(const QString &value) const;

    /// The value that a person means, who may write choices in any order and by their names in any language ("Milch,
    /// Gluten"). Fails as check() does.
    Result<QString> read(const QString &written) const;

    friend bool operator==(const TradeAttribute &, const TradeAttribute &) = default;
};

/// What the law wants to be said with a product: one of the texts, %1 and so on standing for values. A value; any
/// thread.
struct Mention {
    /// What of it is written in bold letters.
    enum class Emphasis { Nothing, Words, Values, Everything };

    QString id;
    QList<Label> texts;
    QStringList values; ///< The attributes that %1 and so on stand for.
    Emphasis emphasis = Emphasis::Nothing;
    QString source; ///< The law.
    QDate dated; ///< When it was last looked up.
    QString country; ///< "FR"; everywhere when empty.
    TradeCondition when;

    bool concerns(const Product &product) const { return when.holds(product); }

    friend bool operator==(const Mention &, const Mention &) = default;
};

/// A branch of selling: what all its products have in common. A value; any thread.
struct Trade {
    /// What one unit of stock is, for the words around the number.
    enum class Unit {
        Portion,
        Visit,
        TestDrive,
        Piece,
    };

    QString id; ///< "kitchen": lower-case letters, never shown.
    Unit unit = Unit::Piece;
    Label label;
    QList<TradeAttribute> attributes; ///< In the order in which they are shown.
    QList<Mention> mentions;
    QList<CardBlock> card; ///< In the order in which they stand on it.

    /// nullptr when there is none; lives as long as this trade.
    const TradeAttribute *attribute(const QString &attributeId) const;

    /// Fails with InvalidInput for an attribute that the trade does not have and for a value that does not fit.
    Result<> check(const QMap<QString, QString> &values) const;

    /// What has to be said with this product.
    QList<Mention> mentionsOf(const Product &product) const;

    /// What a value is called in every language, for the search.
    QString wordsOf(const QString &attributeId, const QString &value) const;

    friend bool operator==(const Trade &, const Trade &) = default;
};

} // namespace vitrine::catalog
