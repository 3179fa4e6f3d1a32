// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/orders/OrderReader.h"

#include "app/storage/Database.h"

#include <algorithm>

namespace vitrine::orders {

namespace {

/// What a column with an id holds; nothing when it is null. Fails with Corrupt.
template<typename SomeId>
Result<std::optional<SomeId>> readId(const storage::Statement &row, int column)
{
    if (row.isNull(column)) {
        return std::optional<SomeId>();
    }
    const Result<SomeId> id = SomeId::fromString(row.text(column));
    if (!id) {
        return failure(Error::Code::Corrupt, id.error().detail);
    }
    return std::optional<SomeId>(*id);
}

/// A row of "id, platform_id, remote_id, currency, total, vat, buyer, placed_at", without the lines.
Result<Order> readOrder(const storage::Statement &row)
{
    const Result<OrderId> id = OrderId::fromString(row.text(0));
    const Result<std::optional<PlatformId>> platform = readId<PlatformId>(row, 1);
    const Result<Money> total = Money::create(row.integer(4), row.text(3));
    const Result<Money> vat = Money::create(row.integer(5), row.text(3));
    if (!id || !platform || !total || !vat) {
        return failure(Error::Code::Corrupt, QStringLiteral("order %1").arg(row.text(0)));
    }
    Order order;
    order.id = *id;
    if (*platform) {
        order.origin = Origin{**platform, row.text(2)};
    }
    order.total = *total;
    order.vat = *vat;
    order.buyer = row.text(6);
    order.placedAt = QDateTime::fromMSecsSinceEpoch(row.integer(7), Qt::UTC);
    return order;
}

/// A row of "product_id, variant_id, sku, name, quantity, unit_price, total, vat_rate, oversold".
Result<OrderLine> readLine(const storage::Statement &row, const QString &currency)
{
    const Result<std::optional<catalog::ProductId>> product = readId<catalog::ProductId>(row, 0);
    const Result<std::optional<catalog::VariantId>> variant = readId<catalog::VariantId>(row, 1);
    const Result<Money> unitPrice = Money::create(row.integer(5), currency);
    const Result<Money> total = Money::create(row.integer(6), currency);
    const Result<int> quantity = row.number(4);
    const Result<int> oversold = row.number(8);
    if (!product || !variant || !unitPrice || !total || !quantity || !oversold) {
        return failure(Error::Code::Corrupt, QStringLiteral("a line of an order, %1").arg(row.text(2)));
    }
    OrderLine line;
    line.product = *product;
    line.variant = *variant;
    line.sku = row.text(2);
    line.name = row.text(3);
    line.quantity = *quantity;
    line.unitPrice = *unitPrice;
    line.total = *total;
    line.vat = static_cast<int>(row.integer(7));
    line.oversold = *oversold;
    return line;
}

} // namespace

Result<Order> OrderReader::find(const OrderId &id) const
{
    storage::Statement query = m_database.prepare(
        "SELECT id, platform_id, remote_id, currency, total, vat, buyer, placed_at FROM orders WHERE id = ?1");
    const Result<bool> row = query.bind(id.toString()).step();
    if (!row) {
        return tl::unexpected(row.error());
    }
    if (!*row) {
        return failure(Error::Code::NotFound, QStringLiteral("no order \"%1\"").arg(id.toString()));
    }
    Result<Order> order = readOrder(query);
    if (!order) {
        return order;
    }
    const Result<QList<OrderLine>> lines = linesOf(query.text(0), query.text(3));
    if (!lines) {
        return tl::unexpected(lines.error());
    }
    order->lines = *lines;
    return order;
}

Result<Order> OrderReader::find(const Origin &origin) const
{
    OrderId id;
    {
        storage::Statement query
            = m_database.prepare("SELECT id FROM orders WHERE platform_id = ?1 AND remote_id = ?2");
        const Result<bool> row = query.bind(origin.platform.toString(), origin.remoteId).step();
        if (!row) {
            return tl::unexpected(row.error());
        }
        if (!*row) {
            return failure(Error::Code::NotFound, QStringLiteral("no order \"%1\"").arg(origin.remoteId));
        }
        const Result<OrderId> found = OrderId::fromString(query.text(0));
        if (!found) {
            return failure(Error::Code::Corrupt, found.error().detail);
        }
        id = *found;
    }
    return find(id);
}

Result<QList<Order>> OrderReader::latest(int limit) const
{
    QList<Order> orders;
    storage::Statement query
        = m_database.prepare("SELECT id, platform_id, remote_id, currency, total, vat, buyer, placed_at "
                             "FROM orders ORDER BY number DESC LIMIT ?1");
    query.bind(std::max(0, limit));
    const Result<> read = query.forEachRow([&]() -> Result<> {
        Result<Order> order = readOrder(query);
        if (!order) {
            return tl::unexpected(order.error());
        }
        const Result<QList<OrderLine>> lines = linesOf(query.text(0), query.text(3));
        if (!lines) {
            return tl::unexpected(lines.error());
        }
        order->lines = *lines;
        orders.append(*order);
        return {};
    });
    return read ? Result<QList<Order>>(orders) : tl::unexpected(read.error());
}

Result<QList<OrderChange>> OrderReader::changesOf(const OrderId &id) const
{
    QList<OrderChange> changes;
    storage::Statement query
        = m_database.prepare("SELECT c.number, c.kind, c.remote_id, c.at, l.position, l.quantity FROM order_changes c "
                             "LEFT JOIN order_change_lines l ON l.change = c.number WHERE c.order_id = ?1 "
                             "ORDER BY c.number, l.position");
    query.bind(id.toString());
    qint64 number = 0;
    const Result<> read = query.forEachRow([&]() -> Result<> {
        if (changes.isEmpty() || query.integer(0) != number) {
            number = query.integer(0);
            OrderChange change;
            change.kind = query.text(1) == QLatin1String("refunded") ? OrderChange::Kind::Refunded
                                                                     : OrderChange::Kind::Cancelled;
            change.eventId = query.text(2);
            change.at = QDateTime::fromMSecsSinceEpoch(query.integer(3), Qt::UTC);
            changes.append(change);
        }
        if (query.isNull(4)) {
            return {};
        }
        const Result<int> position = query.number(4);
        const Result<int> quantity = query.number(5);
        if (!position || !quantity) {
            return failure(Error::Code::Corrupt, QStringLiteral("a change of the order %1").arg(id.toString()));
        }
        changes.last().lines.append({*position, *quantity});
        return {};
    });
    return read ? Result<QList<OrderChange>>(changes) : tl::unexpected(read.error());
}

Result<QList<OrderLine>> OrderReader::linesOf(const QString &order, const QString &currency) const
{
    QList<OrderLine> lines;
    storage::Statement query = m_database.prepare(
        "SELECT product_id, variant_id, sku, name, quantity, unit_price, total, vat_rate, oversold "
        "FROM order_lines WHERE order_id = ?1 ORDER BY position");
    query.bind(order);
    const Result<> read = query.forEachRow([&]() -> Result<> {
        const Result<OrderLine> line = readLine(query, currency);
        if (!line) {
            return tl::unexpected(line.error());
        }
        lines.append(*line);
        return {};
    });
    return read ? Result<QList<OrderLine>>(lines) : tl::unexpected(read.error());
}

} // namespace vitrine::orders
