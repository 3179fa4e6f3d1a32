// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/orders/ChangeWriter.h"

#include "app/storage/Database.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>

#include <algorithm>
#include <limits>

namespace vitrine::orders {

namespace {

using Kind = OrderChange::Kind;

QString toText(Kind kind)
{
    return kind == Kind::Cancelled ? QStringLiteral("cancelled") : QStringLiteral("refunded");
}

QString toJson(const OrderChange &change)
{
    QJsonArray lines;
    for (const ReturnedLine &line : change.lines) {
        lines.append(QJsonObject{{QStringLiteral("line"), line.line}, {QStringLiteral("quantity"), line.quantity}});
    }
    const QJsonObject object{{QStringLiteral("kind"), toText(change.kind)},
                             {QStringLiteral("at"), change.at.toMSecsSinceEpoch()},
                             {QStringLiteral("lines"), lines}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

OrderChange fromJson(const QString &eventId, const QString &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    OrderChange change;
    change.kind
        = object[QStringLiteral("kind")].toString() == toText(Kind::Refunded) ? Kind::Refunded : Kind::Cancelled;
    change.eventId = eventId;
    change.at = QDateTime::fromMSecsSinceEpoch(object[QStringLiteral("at")].toInteger(), Qt::UTC);
    for (const QJsonValue line : object[QStringLiteral("lines")].toArray()) {
        change.lines.append({line[QStringLiteral("line")].toInt(), line[QStringLiteral("quantity")].toInt()});
    }
    return change;
}

Result<> check(const OrderChange &change)
{
    const bool sound = std::ranges::all_of(
        change.lines, [](const ReturnedLine &line) { return line.line >= 1 && line.quantity >= 1; });
    return sound ? Result<>() : failure(Error::Code::InvalidInput, QStringLiteral("a return of nothing"));
}

/// How many units of each line are asked to come back.
QMap<int, qint64> wantedUnits(const OrderChange &change)
{
    QMap<int, qint64> wanted;
    for (const ReturnedLine &line : change.lines) {
        wanted[line.line] += line.quantity;
    }
    return wanted;
}

} // namespace

struct ChangeWriter::LineNow {
    int position = 0;
    std::optional<catalog::Stock::Item> item;
    QString currency;
    qint64 unitPrice = 0;
    int units = 0; ///< Still sold.
    int missing = 0; ///< Of those, not there.
    int givenBack = 0; ///< By the change that is being written.
    int givenBackMissing = 0; ///< Of those, never there.
};

ChangeWriter::ChangeWriter(storage::Database &database, const Clock &clock)
    : m_database(database), m_clock(clock), m_stock(database, clock), m_counters(database), m_supplies(database, clock)
{
}

Result<> ChangeWriter::write(const OrderId &order, OrderChange change)
{
    if (Result<> checked = check(change); !checked) {
        return checked;
    }
    if (change.eventId.isEmpty()) {
        change.eventId = makeUuidV7().toString(QUuid::WithoutBraces);
    }
    if (!change.at.isValid()) {
        change.at = m_clock();
    }
    const Result<bool> known = knows(order, change.eventId);
    if (!known || *known) {
        return known ? Result<>() : tl::unexpected(known.error());
    }
    const Result<QList<LineNow>> lines = linesOf(order);
    if (!lines) {
        return tl::unexpected(lines.error());
    }
    const Result<qint64> event = writeEvent(order, change);
    if (!event) {
        return tl::unexpected(event.error());
    }
    return giveBack(order, *event, change, *lines);
}

Result<> ChangeWriter::write(const Origin &origin, const OrderChange &change)
{
    if (change.eventId.isEmpty() || origin.remoteId.isEmpty()) {
        return failure(Error::Code::InvalidInput, QStringLiteral("an event of a platform without its name"));
    }
    if (Result<> checked = check(change); !checked) {
        return checked;
    }
    storage::Statement query = m_database.prepare("SELECT id FROM orders WHERE platform_id = ?1 AND remote_id = ?2");
    const Result<bool> row = query.bind(origin.platform.toString(), origin.remoteId).step();
    if (!row) {
        return tl::unexpected(row.error());
    }
    if (!*row) {
        return keep(origin, change);
    }
    const Result<OrderId> order = OrderId::fromString(query.text(0));
    return order ? write(*order, change) : failure(Error::Code::Corrupt, order.error().detail);
}

Result<> ChangeWriter::writeEarly(const Order &order)
{
    QList<OrderChange> changes;
    const QString platform = order.origin->platform.toString();
    {
        storage::Statement query
            = m_database.prepare("SELECT remote_id, change FROM early_changes "
                                 "WHERE platform_id = ?1 AND remote_order_id = ?2 ORDER BY remote_id");
        query.bind(platform, order.origin->remoteId);
        const Result<> read = query.forEachRow([&] { changes.append(fromJson(query.text(0), query.text(1))); });
        if (!read) {
            return read;
        }
    }
    if (changes.isEmpty()) {
        return {};
    }
    const Result<int> removed
        = m_database.prepare("DELETE FROM early_changes WHERE platform_id = ?1 AND remote_order_id = ?2")
              .bind(platform, order.origin->remoteId)
              .run();
    if (!removed) {
        return tl::unexpected(removed.error());
    }
    for (const OrderChange &change : std::as_const(changes)) {
        if (Result<> done = write(order.id, change); !done) {
            return done;
        }
    }
    return {};
}

Result<QList<ChangeWriter::LineNow>> ChangeWriter::linesOf(const OrderId &order) const
{
    QList<LineNow> lines;
    storage::Statement query = m_database.prepare(
        "SELECT l.position, l.product_id, l.variant_id, o.currency, l.unit_price, "
        "l.quantity - coalesce(g.quantity, 0), "
        "max(0, l.oversold - coalesce((SELECT sum(quantity) FROM order_supplies "
        "WHERE order_id = l.order_id AND position = l.position), 0) "
        "- (coalesce(g.quantity, 0) - coalesce(g.returned, 0))) "
        "FROM order_lines l JOIN orders o ON o.id = l.order_id "
        "LEFT JOIN (SELECT position, sum(quantity) AS quantity, sum(returned) AS returned FROM order_change_lines "
        "WHERE order_id = ?1 GROUP BY position) g ON g.position = l.position "
        "WHERE l.order_id = ?1 ORDER BY l.position");
    query.bind(order.toString());
    const Result<> read = query.forEachRow([&]() -> Result<> {
        LineNow line;
        const Result<int> position = query.number(0);
        const Result<int> units = query.number(5);
        const Result<int> missing = query.number(6);
        if (!position || !units || !missing) {
            return failure(Error::Code::Corrupt, QStringLiteral("a line of the order %1").arg(order.toString()));
        }
        line.position = *position;
        line.units = *units;
        line.missing = *missing;
        if (!query.isNull(1)) {
            const Result<catalog::ProductId> product = catalog::ProductId::fromString(query.text(1));
            if (!product) {
                return failure(Error::Code::Corrupt, product.error().detail);
            }
            line.item = catalog::Stock::Item{*product, {}};
        }
        if (!query.isNull(2) && line.item) {
            const Result<catalog::VariantId> variant = catalog::VariantId::fromString(query.text(2));
            if (!variant) {
                return failure(Error::Code::Corrupt, variant.error().detail);
            }
            line.item->variant = *variant;
        }
        line.currency = query.text(3);
        line.unitPrice = query.integer(4);
        lines.append(line);
        return {};
    });
    if (!read) {
        return tl::unexpected(read.error());
    }
    if (lines.isEmpty()) {
        return failure(Error::Code::NotFound, QStringLiteral("no order \"%1\"").arg(order.toString()));
    }
    return lines;
}

Result<bool> ChangeWriter::knows(const OrderId &order, const QString &eventId) const
{
    storage::Statement query = m_database.prepare("SELECT 1 FROM order_changes WHERE order_id = ?1 AND remote_id = ?2");
    return query.bind(order.toString(), eventId).step();
}

Result<qint64> ChangeWriter::writeEvent(const OrderId &order, const OrderChange &change)
{
    const Result<int> written
        = m_database.prepare("INSERT INTO order_changes (order_id, kind, remote_id, at) VALUES (?1, ?2, ?3, ?4)")
              .bind(order.toString(), toText(change.kind), change.eventId, change.at.toMSecsSinceEpoch())
              .run();
    if (!written) {
        return tl::unexpected(written.error());
    }
    storage::Statement query = m_database.prepare("SELECT last_insert_rowid()");
    const Result<bool> row = query.step();
    return row ? Result<qint64>(query.integer(0)) : tl::unexpected(row.error());
}

Result<> ChangeWriter::giveBack(const OrderId &order, qint64 event, const OrderChange &change,
                                const QList<LineNow> &before)
{
    const QMap<int, qint64> wanted = wantedUnits(change);
    QList<LineNow> lines = before;
    for (LineNow &line : lines) {
        const qint64 asked = change.lines.isEmpty() ? line.units : wanted.value(line.position);
        line.givenBack = static_cast<int>(std::min<qint64>(asked, line.units));
        if (line.givenBack == 0) {
            continue;
        }
        if (Result<> done = giveBackLine(order, event, line); !done) {
            return done;
        }
    }
    if (Result<> counted = count(lines); !counted) {
        return counted;
    }
    for (const LineNow &line : std::as_const(lines)) {
        if (!line.item || line.givenBack == 0) {
            continue;
        }
        Result<> supplied = m_supplies.supplyMissing(*line.item);
        if (supplied && line.item->variant) { // of a variant that is sold no more it went to the product
            supplied = m_supplies.supplyMissing({line.item->product, {}});
        }
        if (!supplied) {
            return supplied;
        }
    }
    return {};
}

Result<> ChangeWriter::giveBackLine(const OrderId &order, qint64 event, LineNow &line)
{
    // What was never there cannot come back; so it is what goes first.
    line.givenBackMissing = line.item ? std::min(line.missing, line.givenBack) : 0;
    int returned = line.item ? line.givenBack - line.givenBackMissing : 0;
    if (returned > 0) {
        const Result<> given
            = m_stock.giveBack(*line.item, returned, {catalog::Stock::Cause::Returned, order.toString(), {}});
        if (!given && given.error().code == Error::Code::VariantNeeded) {
            returned = 0; // the product has got variants since; there is nothing that these could be counted with
        } else if (!given) {
            return given;
        }
    }
    const Result<int> written
        = m_database
              .prepare("INSERT INTO order_change_lines "
                       "(change, order_id, position, quantity, amount, returned) "
                       "VALUES (?1, ?2, ?3, ?4, ?5, ?6)")
              .bind(event, order.toString(), line.position, line.givenBack, line.unitPrice * line.givenBack, returned)
              .run();
    return written ? Result<>() : tl::unexpected(written.error());
}

Result<> ChangeWriter::count(const QList<LineNow> &lines)
{
    QMap<catalog::ProductId, StoredCounters::Difference> differences;
    QMap<catalog::ProductId, qint64> unitsLeft;
    StoredCounters::Difference ofShop;
    qint64 unitsLeftOfAll = 0;
    for (const LineNow &line : lines) {
        unitsLeftOfAll += line.units - line.givenBack;
        const StoredCounters::Difference difference{0, -line.givenBack, -line.unitPrice * line.givenBack,
                                                    -line.givenBackMissing};
        ofShop.units += difference.units;
        ofShop.revenue += difference.revenue;
        ofShop.oversold += difference.oversold;
        if (line.item) {
            StoredCounters::Difference &ofProduct = differences[line.item->product];
            ofProduct.units += difference.units;
            ofProduct.revenue += difference.revenue;
            ofProduct.oversold += difference.oversold;
            unitsLeft[line.item->product] += line.units - line.givenBack;
        }
    }
    if (ofShop.units == 0) {
        return {};
    }
    const QString currency = lines.first().currency;
    for (auto it = differences.begin(); it != differences.end(); ++it) {
        if (it->units == 0) {
            continue;
        }
        it->orders = unitsLeft.value(it.key()) == 0 ? -1 : 0;
        if (Result<> counted = m_counters.add(it.key(), currency, *it); !counted) {
            return counted;
        }
    }
    ofShop.orders = unitsLeftOfAll == 0 ? -1 : 0;
    return m_counters.addToShop(currency, ofShop);
}

Result<> ChangeWriter::keep(const Origin &origin, const OrderChange &change)
{
    OrderChange kept = change;
    if (!kept.at.isValid()) {
        kept.at = m_clock();
    }
    const Result<int> written
        = m_database
              .prepare("INSERT INTO early_changes (platform_id, remote_order_id, remote_id, change) "
                       "VALUES (?1, ?2, ?3, ?4) ON CONFLICT DO NOTHING")
              .bind(origin.platform.toString(), origin.remoteId, change.eventId, toJson(kept))
              .run();
    return written ? Result<>() : tl::unexpected(written.error());
}

} // namespace vitrine::orders
