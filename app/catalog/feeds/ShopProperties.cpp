// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalog/feeds/ShopProperties.h"

#include "app/storage/Database.h"

namespace vitrine::catalog::feeds {

namespace {

/// All that a query of one column finds.
Result<QStringList> textsOf(storage::Statement query)
{
    QStringList texts;
    const Result<> read = query.forEachRow([&] { texts.append(query.text(0)); });
    return read ? Result<QStringList>(texts) : tl::unexpected(read.error());
}

} // namespace

Result<ShopProperties> ShopProperties::read(storage::Database &database)
{
    Result<QStringList> options = textsOf(database.prepare(
        "SELECT DISTINCT o.key FROM variants v, json_each(v.options) o WHERE v.position IS NOT NULL ORDER BY o.key"));
    if (!options) {
        return tl::unexpected(options.error());
    }
    storage::Statement most = database.prepare("SELECT coalesce(max((SELECT count(*) FROM json_each(v.options))), 0) "
                                               "FROM variants v WHERE v.position IS NOT NULL");
    if (const Result<bool> row = most.step(); !row) {
        return tl::unexpected(row.error());
    }
    Result<QStringList> attributes
        = textsOf(database.prepare("SELECT DISTINCT attribute FROM product_attributes ORDER BY attribute"));
    if (!attributes) {
        return tl::unexpected(attributes.error());
    }
    return ShopProperties{*std::move(attributes), *std::move(options), static_cast<int>(most.integer(0))};
}

} // namespace vitrine::catalog::feeds
