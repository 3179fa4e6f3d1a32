// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/orders/Supplies.h"

#include "app/storage/Database.h"

#include <QList>

#include <algorithm>

namespace vitrine::orders {

/// A line of an order and the units that it misses.
struct Supplies::Missing {
    QString order;
    qint64 position = 0;
    QString currency;
    qint64 units = 0;
};

Supplies::Supplies(storage::Database &database, const Clock &clock)
    : m_database(database), m_clock(clock), m_stock(database, clock), m_counters(database)
{
}

Result<> Supplies::supplyMissing(const catalog::Stock::Item &item)
{
    const Result<qint64> oversold = m_counters.oversold(item.product);
    if (!oversold) {
        return tl::unexpected(oversold.error());
    }
    if (*oversold == 0) {
        return {};
    }
    if (const Result<int> expired = m_stock.expire(); !expired) {
        return tl::unexpected(expired.error());
    }
    const Result<int> left = m_stock.left(item);
    if (!left && left.error().code == Error::Code::VariantNeeded) {
        return {}; // sold without naming a variant: nobody can say what would supply it
    }
    if (!left) {
        return tl::unexpected(left.error());
    }
    const Result<QList<Missing>> lines = *left > 0 ? missing(item) : QList<Missing>();
    if (!lines) {
        return tl::unexpected(lines.error());
    }
    int there = *left;
    for (const Missing &line : *lines) {
        const int quantity = static_cast<int>(std::min<qint64>(there, line.units));
        if (quantity == 0) {
            break;
        }
        if (Result<> done = supply(item, line, quantity); !done) {
            return done;
        }
        there -= quantity;
    }
    return {};
}

Result<> Supplies::supplyMissing()
{
    QList<catalog::Stock::Item> items;
    storage::Statement query
        = m_database.prepare("SELECT DISTINCT l.product_id, l.variant_id FROM product_counters c "
                             "JOIN order_lines l ON l.product_id = c.product_id AND l.oversold > 0 "
                             "WHERE c.oversold > 0");
    const Result<> read = query.forEachRow([&]() -> Result<> {
        const Result<catalog::ProductId> product = catalog::ProductId::fromString(query.text(0));
        if (!product) {
            return tl::unexpected(product.error());
        }
        catalog::Stock::Item item{*product, {}};
        if (const QString text = query.text(1); !text.isEmpty()) {
            const Result<catalog::VariantId> variant = catalog::VariantId::fromString(text);
            if (!variant) {
                return tl::unexpected(variant.error());
            }
            item.variant = *variant;
        }
        items.append(item);
        return {};
    });
    if (!read) {
        return read;
    }
    for (const catalog::Stock::Item &item : items) {
        if (Result<> supplied = supplyMissing(item); !supplied) {
            return supplied;
        }
    }
    return {};
}

Result<QList<Supplies::Missing>> Supplies::missing(const catalog::Stock::Item &item) const
{
    QList<Missing> lines;
    storage::Statement query = m_database.prepare(
        "SELECT l.order_id, l.position, o.currency, l.oversold "
        "- coalesce((SELECT sum(quantity) FROM order_supplies "
        "WHERE order_id = l.order_id AND position = l.position), 0) "
        "- coalesce((SELECT sum(quantity - returned) FROM order_change_lines "
        "WHERE order_id = l.order_id AND position = l.position), 0) AS missing "
        "FROM order_lines l JOIN orders o ON o.id = l.order_id "
        "WHERE l.product_id = ?1 AND l.variant_id IS NULLIF(?2, '') AND l.oversold > 0 AND missing > 0 "
        "ORDER BY o.number, l.position");
    query.bind(item.product.toString(), toText(item.variant));
    const Result<> read = query.forEachRow([&] {
        lines.append({query.text(0), query.integer(1), query.text(2), query.integer(3)});
    });
    return read ? Result<QList<Missing>>(lines) : tl::unexpected(read.error());
}

Result<> Supplies::supply(const catalog::Stock::Item &item, const Missing &line, int quantity)
{
    if (Result<> taken = m_stock.take(item, quantity, {catalog::Stock::Cause::Order, line.order, {}}); !taken) {
        return taken;
    }
    const Result<int> written
        = m_database.prepare("INSERT INTO order_supplies (order_id, position, quantity, at) VALUES (?1, ?2, ?3, ?4)")
              .bind(line.order, line.position, quantity, m_clock().toMSecsSinceEpoch())
              .run();
    if (!written) {
        return tl::unexpected(written.error());
    }
    if (Result<> counted = m_counters.add(item.product, line.currency, {0, 0, 0, -quantity}); !counted) {
        return counted;
    }
    return m_counters.addToShop(line.currency, {0, 0, 0, -quantity});
}

} // namespace vitrine::orders
