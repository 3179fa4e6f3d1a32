// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/catalog/Trade.h"

#include <QList>
#include <QString>

namespace vitrine::catalog {

/// The trades that products can have. They are data: one JSON file each. A value; any thread.
class Trades {
public:
    /// Those that the program carries.
    static const Trades &builtIn();

    /// Reads every *.json of the folder. Fails with NotFound without any, and with Corrupt for a file that is not a
    /// trade: one that the schema of trades refuses, whose id is not the file's name, or that gives two attributes or
    /// two choices the same id, speaks of an attribute or mention that it does not have, or has a text with other
    /// places than values.
    static Result<Trades> load(const QString &folder);

    /// Fails with NotFound.
    Result<Trade> find(const QString &id) const;

    /// By id.
    const QList<Trade> &all() const { return m_trades; }

private:
    QList<Trade> m_trades;
};

} // namespace vitrine::catalog
