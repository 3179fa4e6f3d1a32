// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/orders/OrderWriter.h"

#include "app/storage/Database.h"

#include <QMap>

namespace vitrine::orders {

namespace {

using catalog::Stock;

/// The sums of the lines. The VAT of an order is the sum of that of its lines, each rounded to the minor unit, halves
/// away from zero, as invoices by line do it.
Result<Order> withSums(Order order)
{
    for (qsizetype i = 0; i < order.lines.size(); ++i) {
        OrderLine &line = order.lines[i];
        const Result<Money> total = line.unitPrice.times(line.quantity);
        if (!total) {
            return tl::unexpected(total.error());
        }
        line.total = *total;
        const Result<Money> vat = line.total.vatPart(line.vat);
        if (!vat) {
            return tl::unexpected(vat.error());
        }
        const Result<Money> sum = i == 0 ? total : order.total.plus(line.total);
        const Result<Money> vatSum = i == 0 ? vat : order.vat.plus(*vat);
        if (!sum || !vatSum) {
            // Money tells two currencies from a sum past 64 bits; here the former is a wrong order.
            const Error error = sum ? vatSum.error() : sum.error();
            return failure(error.code == Error::Code::Conflict ? Error::Code::InvalidInput : error.code, error.detail);
        }
        order.total = *sum;
        order.vat = *vatSum;
    }
    return order;
}

std::optional<Stock::Item> itemOf(const OrderLine &line)
{
    return line.product ? std::optional(Stock::Item{*line.product, line.variant}) : std::nullopt;
}

} // namespace

OrderWriter::OrderWriter(storage::Database &database, const Clock &clock)
    : m_database(database)
    , m_clock(clock)
    , m_stock(database, clock)
    , m_counters(database)
    , m_supplies(database, clock)
    , m_changes(database, clock)
{
}

Result<Order> OrderWriter::addByHand(const QList<WantedLine> &lines)
{
    Order order;
    order.id = OrderId::make();
    order.placedAt = m_clock().toUTC();
    for (const WantedLine &wanted : lines) {
        const Result<OrderLine> line = lineOf(wanted);
        if (!line) {
            return tl::unexpected(line.error());
        }
        order.lines.append(*line);
    }
    return write(std::move(order), Taking::AllOrNone);
}

Result<Order> OrderWriter::addFromReservation(const catalog::ReservationId &id)
{
    const Result<Stock::Reservation> held = m_stock.turnIntoOrder(id);
    if (!held) {
        return tl::unexpected(held.error());
    }
    const Result<OrderLine> line = lineOf({held->item.product, held->item.variant, held->quantity});
    if (!line) {
        return tl::unexpected(line.error());
    }
    Order order;
    order.id = OrderId::make();
    order.placedAt = m_clock().toUTC();
    order.lines.append(*line);
    return write(std::move(order), Taking::Reserved);
}

Result<Order> OrderWriter::record(const RemoteOrder &remote)
{
    Order order;
    order.id = OrderId::make();
    order.origin = remote.origin;
    order.buyer = remote.buyer;
    order.placedAt = (remote.placedAt.isValid() ? remote.placedAt : m_clock()).toUTC();
    for (const RemoteLine &told : remote.lines) {
        const Result<OrderLine> line = lineOf(told);
        if (!line) {
            return tl::unexpected(line.error());
        }
        order.lines.append(*line);
    }
    Result<Order> written = write(std::move(order), Taking::WhatIsThere);
    if (!written) {
        return written;
    }
    if (const Result<> changed = m_changes.writeEarly(*written); !changed) {
        return tl::unexpected(changed.error());
    }
    return written;
}

Result<Order> OrderWriter::write(Order draft, Taking taking)
{
    if (draft.lines.isEmpty()) {
        return failure(Error::Code::InvalidInput, QStringLiteral("an order of nothing"));
    }
    Result<Order> order = withSums(std::move(draft));
    if (!order) {
        return order;
    }
    const Result<int> written
        = m_database
              .prepare("INSERT INTO orders (id, platform_id, remote_id, currency, total, vat, buyer, placed_at, "
                       "received_at) VALUES (?1, NULLIF(?2, ''), NULLIF(?3, ''), ?4, ?5, ?6, ?7, ?8, ?9)")
              .bind(order->id.toString(), order->origin ? order->origin->platform.toString() : QString(),
                    order->origin ? order->origin->remoteId : QString(), order->total.currency(),
                    order->total.minorUnits(), order->vat.minorUnits(), order->buyer,
                    order->placedAt.toMSecsSinceEpoch(), m_clock().toMSecsSinceEpoch())
              .run();
    if (!written) {
        return tl::unexpected(written.error());
    }
    int position = 0;
    for (OrderLine &line : order->lines) {
        if (const Result<> done = writeLine(*order, ++position, line, taking); !done) {
            return tl::unexpected(done.error());
        }
    }
    if (const Result<> counted = count(*order); !counted) {
        return tl::unexpected(counted.error());
    }
    return order;
}

Result<> OrderWriter::writeLine(const Order &order, int position, OrderLine &line, Taking taking)
{
    const Result<int> taken = takeFor(order, line, taking);
    if (!taken) {
        return tl::unexpected(taken.error());
    }
    line.oversold = line.product ? line.quantity - *taken : 0;
    const Result<int> written
        = m_database
              .prepare("INSERT INTO order_lines (order_id, position, product_id, variant_id, sku, name, quantity, "
                       "unit_price, total, vat_rate, oversold) "
                       "VALUES (?1, ?2, NULLIF(?3, ''), NULLIF(?4, ''), ?5, ?6, ?7, ?8, ?9, ?10, ?11)")
              .bind(order.id.toString(), position, toText(line.product), toText(line.variant), line.sku, line.name,
                    line.quantity, line.unitPrice.minorUnits(), line.total.minorUnits(), line.vat, line.oversold)
              .run();
    return written ? Result<>() : tl::unexpected(written.error());
}

Result<int> OrderWriter::takeFor(const Order &order, const OrderLine &line, Taking taking)
{
    const std::optional<Stock::Item> item = itemOf(line);
    if (!item) {
        return 0;
    }
    const Stock::Because because{Stock::Cause::Order, order.id.toString(), {}};
    if (taking == Taking::Reserved) {
        // What was reserved was never there for the orders that miss units; what else may be left is.
        Result<> taken = m_stock.take(*item, line.quantity, because);
        if (taken) {
            taken = m_supplies.supplyMissing(*item);
        }
        return taken ? Result<int>(line.quantity) : tl::unexpected(taken.error());
    }
    if (const Result<> supplied = m_supplies.supplyMissing(*item); !supplied) {
        return tl::unexpected(supplied.error());
    }
    if (taking == Taking::AllOrNone) {
        const Result<> taken = m_stock.take(*item, line.quantity, because);
        return taken ? Result<int>(line.quantity) : tl::unexpected(taken.error());
    }
    const Result<int> taken = m_stock.takeWhatIsThere(*item, line.quantity, because);
    if (!taken && taken.error().code == Error::Code::VariantNeeded) {
        return 0; // a product with variants, sold by a platform that does not say which
    }
    return taken;
}

Result<> OrderWriter::count(const Order &order)
{
    QMap<catalog::ProductId, StoredCounters::Difference> differences;
    StoredCounters::Difference ofShop{1, 0, order.total.minorUnits(), 0};
    for (const OrderLine &line : order.lines) {
        ofShop.units += line.quantity;
        ofShop.oversold += line.oversold;
        if (line.product) {
            StoredCounters::Difference &ofProduct = differences[*line.product];
            ofProduct.orders = 1;
            ofProduct.units += line.quantity;
            ofProduct.revenue += line.total.minorUnits();
            ofProduct.oversold += line.oversold;
        }
    }
    const QString currency = order.total.currency();
    for (auto it = differences.cbegin(); it != differences.cend(); ++it) {
        if (Result<> counted = m_counters.add(it.key(), currency, *it); !counted) {
            return counted;
        }
    }
    return m_counters.addToShop(currency, ofShop);
}

Result<OrderLine> OrderWriter::lineOf(const WantedLine &wanted) const
{
    if (wanted.quantity < 1) {
        return failure(Error::Code::InvalidInput, QStringLiteral("quantity %1").arg(wanted.quantity));
    }
    storage::Statement query = m_database.prepare(
        wanted.variant ? "SELECT v.sku, p.name, coalesce(v.price, p.price), p.currency, p.vat, "
                         "(SELECT group_concat(value, ', ') FROM json_each(v.options)) "
                         "FROM variants v JOIN products p ON p.id = v.product_id WHERE p.id = ?1 AND v.id = ?2 "
                         "AND v.position IS NOT NULL"
                       : "SELECT sku, name, price, currency, vat, NULL FROM products WHERE id = ?1 AND ?2 = ''");
    const Result<bool> row = query.bind(wanted.product.toString(), toText(wanted.variant)).step();
    if (!row) {
        return tl::unexpected(row.error());
    }
    if (!*row) {
        return failure(Error::Code::NotFound,
                       QStringLiteral("no product \"%1\" %2").arg(wanted.product.toString(), toText(wanted.variant)));
    }
    const Result<Money> price = Money::create(query.integer(2), query.text(3));
    if (!price) {
        return failure(Error::Code::Corrupt, price.error().detail);
    }
    OrderLine line;
    line.product = wanted.product;
    line.variant = wanted.variant;
    line.sku = query.text(0);
    line.name = query.text(5).isEmpty() ? query.text(1) : QStringLiteral("%1 (%2)").arg(query.text(1), query.text(5));
    line.quantity = wanted.quantity;
    line.unitPrice = *price;
    line.vat = static_cast<int>(query.integer(4));
    return line;
}

Result<OrderLine> OrderWriter::lineOf(const RemoteLine &remote) const
{
    if (remote.quantity < 1 || remote.unitPrice.minorUnits() < 0 || remote.unitPrice.currency().isEmpty()) {
        return failure(
            Error::Code::InvalidInput,
            QStringLiteral("%1 of \"%2\" at %3").arg(remote.quantity).arg(remote.sku, remote.unitPrice.toDotDecimal()));
    }
    OrderLine line;
    line.sku = remote.sku;
    line.name = remote.name;
    line.quantity = remote.quantity;
    line.unitPrice = remote.unitPrice;
    const Result<WantedLine> known = wantedBySku(remote.sku, remote.quantity);
    if (!known && known.error().code == Error::Code::NotFound) {
        return line;
    }
    if (!known) {
        return tl::unexpected(known.error());
    }
    const Result<OrderLine> now = lineOf(*known);
    if (!now) {
        return tl::unexpected(now.error());
    }
    line.product = known->product;
    line.variant = known->variant;
    line.vat = now->vat;
    if (line.name.isEmpty()) {
        line.name = now->name;
    }
    return line;
}

Result<WantedLine> OrderWriter::wantedBySku(const QString &sku, int quantity) const
{
    // A variant that is sold no more has given its SKU up; the index of SKUs does not hold it either.
    storage::Statement query
        = m_database.prepare("SELECT product_id, id FROM variants WHERE sku = ?1 AND position IS NOT NULL "
                             "UNION ALL SELECT id, NULL FROM products WHERE sku = ?1 LIMIT 1");
    const Result<bool> row = query.bind(sku).step();
    if (!row) {
        return tl::unexpected(row.error());
    }
    if (!*row) {
        return failure(Error::Code::NotFound, QStringLiteral("no product \"%1\"").arg(sku));
    }
    const Result<catalog::ProductId> product = catalog::ProductId::fromString(query.text(0));
    if (!product) {
        return failure(Error::Code::Corrupt, product.error().detail);
    }
    WantedLine wanted{*product, {}, quantity};
    if (!query.isNull(1)) {
        const Result<catalog::VariantId> variant = catalog::VariantId::fromString(query.text(1));
        if (!variant) {
            return failure(Error::Code::Corrupt, variant.error().detail);
        }
        wanted.variant = *variant;
    }
    return wanted;
}

} // namespace vitrine::orders
