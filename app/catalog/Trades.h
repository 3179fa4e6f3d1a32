// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/catalog/Trade.h"

#include <QList>
#include <QString>

#include <optional>

namespace vitrine::catalog {

/// The trades that products can have. They are data: one JSON file each. A value; any thread.
class Trades {
public:
    /// What keeps trades from being used.
    struct Broken {
        QString file; ///< Its name: "kitchen.json".
        Error why;
    };

    /// Those that the program carries, read and checked once; none when one of them is broken.
    static const Trades &builtIn();

    /// What is wrong with those that the program carries. To be asked at the program's start.
    static std::optional<Broken> brokenBuiltIn();

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
    static tl::expected<Trades, Broken> read(const QString &folder);
    static const tl::expected<Trades, Broken> &readBuiltIn();

    QList<Trade> m_trades;
};

} // namespace vitrine::catalog
