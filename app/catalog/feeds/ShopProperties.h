// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Error.h"

#include <QStringList>

namespace vitrine::storage {
class Database;
}

namespace vitrine::catalog::feeds {

/// What the products of a shop have besides what all products have: a feed needs columns for it. A value; any thread.
struct ShopProperties {
    QStringList attributes; ///< Ids of those that any product has.
    QStringList options; ///< Names of those that any variant has: "size", "Size".
    int mostOptions = 0; ///< That one variant has.

    /// On the thread of the connection. Fails when the shop cannot be read.
    static Result<ShopProperties> read(storage::Database &database);
};

} // namespace vitrine::catalog::feeds
