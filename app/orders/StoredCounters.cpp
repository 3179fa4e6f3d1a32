// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/orders/StoredCounters.h"

#include "app/orders/LedgerSums.h"
#include "app/storage/Database.h"
#include "app/storage/Transaction.h"

#include <array>

namespace vitrine::orders {

namespace {

/// Checks of a column see the row that would be inserted even when one is there, hence max(0, ...) of what may be
/// negative. SQLite would turn a sum past 64 bits into a floating-point number, so such a difference changes no row
/// instead.
Result<> changeOne(storage::Statement &counters)
{
    const Result<int> changed = counters.run();
    if (!changed) {
        return tl::unexpected(changed.error());
    }
    if (*changed == 0) {
        return failure(Error::Code::Overflow, QStringLiteral("the counters cannot hold this order"));
    }
    return {};
}

/// Rows of "left, currency, orders, units, revenue, oversold, bookings, slots", one a currency; one with nulls when
/// nothing was sold.
Result<LiveCounters> readCounters(storage::Statement query)
{
    LiveCounters counters;
    bool any = false;
    const Result<> read = query.forEachRow([&]() -> Result<> {
        any = true;
        counters.left = query.integer(0);
        counters.bookings = query.integer(6);
        counters.slots = query.integer(7);
        if (query.isNull(1)) {
            return {};
        }
        const Result<Money> revenue = Money::create(query.integer(4), query.text(1));
        if (!revenue) {
            return failure(Error::Code::Corrupt, revenue.error().detail);
        }
        if (__builtin_add_overflow(counters.orders, query.integer(2), &counters.orders)
            || __builtin_add_overflow(counters.units, query.integer(3), &counters.units)
            || __builtin_add_overflow(counters.oversold, query.integer(5), &counters.oversold)) {
            return failure(Error::Code::Overflow, QStringLiteral("more units than can be counted"));
        }
        counters.revenue.insert(revenue->currency(), *revenue);
        return {};
    });
    if (!read) {
        return tl::unexpected(read.error());
    }
    if (!any) {
        return failure(Error::Code::NotFound, QStringLiteral("no such product"));
    }
    return counters;
}

} // namespace

Result<> StoredCounters::add(const catalog::ProductId &product, const QString &currency, const Difference &difference)
{
    storage::Statement change = m_database.prepare(
        "INSERT INTO product_counters (product_id, currency, orders, units, revenue, oversold) "
        "VALUES (?1, ?2, ?3, ?4, ?5, max(0, ?6)) ON CONFLICT (product_id, currency) DO UPDATE SET "
        "orders = orders + ?3, units = units + ?4, revenue = revenue + ?5, oversold = oversold + ?6 "
        "WHERE (?4 <= 0 OR units <= 9223372036854775807 - ?4) AND (?5 <= 0 OR revenue <= 9223372036854775807 - ?5)");
    change.bind(product.toString(), currency, difference.orders, difference.units, difference.revenue,
                difference.oversold);
    return changeOne(change);
}

Result<> StoredCounters::addToShop(const QString &currency, const Difference &difference)
{
    storage::Statement change = m_database.prepare(
        "INSERT INTO shop_counters (currency, orders, units, revenue, oversold) "
        "VALUES (?1, ?2, ?3, ?4, max(0, ?5)) ON CONFLICT (currency) DO UPDATE SET "
        "orders = orders + ?2, units = units + ?3, revenue = revenue + ?4, oversold = oversold + ?5 "
        "WHERE (?3 <= 0 OR units <= 9223372036854775807 - ?3) AND (?4 <= 0 OR revenue <= 9223372036854775807 - ?4)");
    change.bind(currency, difference.orders, difference.units, difference.revenue, difference.oversold);
    return changeOne(change);
}

Result<> StoredCounters::addBookings(const catalog::ProductId &product, int difference)
{
    storage::Statement change
        = m_database.prepare("INSERT INTO booking_counters (product_id, bookings) VALUES (?1, max(0, ?2)) "
                             "ON CONFLICT (product_id) DO UPDATE SET bookings = bookings + ?2");
    change.bind(product.toString(), difference);
    return changeOne(change);
}

Result<LiveCounters> StoredCounters::ofShop() const
{
    return readCounters(
        m_database.prepare("SELECT s.units, c.currency, c.orders, c.units, c.revenue, c.oversold, "
                           "(SELECT coalesce(sum(bookings), 0) FROM booking_counters), 0 FROM shop_stock "
                           "s LEFT JOIN shop_counters c ON TRUE"));
}

Result<LiveCounters> StoredCounters::of(const catalog::ProductId &product, const QDateTime &now) const
{
    // A sum over no slots is null; over slots that have all begun it is zero.
    storage::Statement query
        = m_database.prepare("SELECT coalesce((SELECT sum(iif(starts_at > ?2, min(capacity, 2147483647) - min(booked, "
                             "2147483647), 0)) FROM slots "
                             "WHERE product_id = p.id), p.stock), "
                             "c.currency, c.orders, c.units, c.revenue, c.oversold, "
                             "coalesce((SELECT bookings FROM booking_counters WHERE product_id = p.id), 0), "
                             "(SELECT count(*) FROM slots WHERE product_id = p.id) "
                             "FROM products p LEFT JOIN product_counters c ON c.product_id = p.id WHERE p.id = ?1");
    query.bind(product.toString(), now.toMSecsSinceEpoch());
    return readCounters(std::move(query));
}

Result<qint64> StoredCounters::oversold(const catalog::ProductId &product) const
{
    storage::Statement query
        = m_database.prepare("SELECT coalesce(sum(oversold), 0) FROM product_counters WHERE product_id = ?1");
    const Result<bool> row = query.bind(product.toString()).step();
    return row ? Result<qint64>(query.integer(0)) : tl::unexpected(row.error());
}

Result<> StoredCounters::rebuild()
{
    constexpr std::array<const char *, 8> kSteps{
        "DELETE FROM product_counters",
        "DELETE FROM shop_counters",
        "DELETE FROM booking_counters",
        "INSERT INTO product_counters (product_id, currency, orders, units, revenue, oversold) "
        "SELECT * FROM (" VITRINE_LINES_STILL_SOLD VITRINE_PRODUCT_SUMS ")",
        "INSERT INTO shop_counters (currency, orders, units, revenue, oversold) "
        "SELECT * FROM (" VITRINE_LINES_STILL_SOLD VITRINE_SHOP_SUMS ")",
        "INSERT INTO booking_counters (product_id, bookings) " VITRINE_BOOKING_SUMS,
        "UPDATE slots SET booked = (SELECT count(*) FROM bookings WHERE slot_id = slots.id AND cancelled_at IS NULL)",
        // Its one row may be gone, which no trigger would bring back.
        "INSERT OR REPLACE INTO shop_stock (id, units) SELECT 1, coalesce(sum(stock), 0) FROM products",
    };
    return storage::inTransaction(m_database, [&]() -> Result<> {
        for (const char *step : kSteps) {
            if (const Result<int> done = m_database.prepare(step).run(); !done) {
                return tl::unexpected(done.error());
            }
        }
        return {};
    });
}

} // namespace vitrine::orders
