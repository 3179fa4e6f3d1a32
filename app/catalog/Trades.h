// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Error.h"

#include <QList>
#include <QString>

namespace vitrine::catalog {

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

    friend bool operator==(const Trade &, const Trade &) = default;
};

/// The trades that products can have. They are data: one JSON file each. A value; any thread.
class Trades {
public:
    /// Those that the program carries.
    static const Trades &builtIn();

    /// Reads every *.json of the folder. Fails with NotFound without any, and with Corrupt for a file that is not a
    /// trade: an unknown field, a missing one, an id that is not the file's name.
    static Result<Trades> load(const QString &folder);

    /// Fails with NotFound.
    Result<Trade> find(const QString &id) const;

    /// By id.
    const QList<Trade> &all() const { return m_trades; }

private:
    QList<Trade> m_trades;
};

} // namespace vitrine::catalog
