// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/Database.h"

#include <QByteArray>
#include <QString>

namespace vitrine::test {

/// A shop file for tests of the storage: two products with pictures, an order, counters that agree. Written by plain
/// statements, so that the storage is tested without what is built on it.
class SampleShop {
public:
    /// Makes the shop, and its pictures beside it.
    static Result<> make(const QString &path);

    /// One more order of one mug; in the caller's transaction or in one of its own.
    static Result<> order(storage::Database &database, const QString &id);

    static qint64 number(storage::Database &database, const char *sql);
    static QByteArray bytesOf(const QString &path);

    /// All rows of all tables but the search's own, as one text; without when the shop was restored.
    static QString contentOf(const QString &path);
};

} // namespace vitrine::test
