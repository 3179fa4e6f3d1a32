// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/orders/OrderLedger.h"

#include "app/catalog/ProductRepository.h"
#include "app/orders/CommitWatcher.h"
#include "app/storage/Database.h"
#include "app/storage/Transaction.h"

#include <array>
#include <limits>

namespace vitrine::orders {

namespace {

/// Adds one order to the sums of its product or of the shop. SQLite would turn a sum past 64 bits into a floating-point
/// number, so such an order changes no row instead.
Result<> addTo(storage::Statement counters)
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

Result<> writeOrder(storage::Database &database, const Order &order)
{
    const QString product = order.product.toString();
    const QString currency = order.total.currency();
    const qint64 total = order.total.minorUnits();
    const Result<int> written
        = database
              .prepare("INSERT INTO orders (id, product_id, quantity, unit_price, currency, total, placed_at) "
                       "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)")
              .bind(order.id.toString(), product, order.quantity, order.unitPrice.minorUnits(), currency, total,
                    order.placedAt.toMSecsSinceEpoch())
              .run();
    if (!written) {
        return tl::unexpected(written.error());
    }
    storage::Statement ofProduct = database.prepare(
        "INSERT INTO product_counters (product_id, currency, orders, units, revenue) VALUES (?1, ?2, 1, ?3, ?4) "
        "ON CONFLICT (product_id, currency) DO UPDATE SET orders = orders + 1, units = units + excluded.units, "
        "revenue = revenue + excluded.revenue WHERE units <= 9223372036854775807 - excluded.units "
        "AND revenue <= 9223372036854775807 - excluded.revenue");
    ofProduct.bind(product, currency, order.quantity, total);
    if (Result<> added = addTo(std::move(ofProduct)); !added) {
        return added;
    }
    storage::Statement ofShop
        = database.prepare("INSERT INTO shop_counters (currency, orders, units, revenue) VALUES (?1, 1, ?2, ?3) "
                           "ON CONFLICT (currency) DO UPDATE SET orders = orders + 1, units = units + excluded.units, "
                           "revenue = revenue + excluded.revenue WHERE units <= 9223372036854775807 - excluded.units "
                           "AND revenue <= 9223372036854775807 - excluded.revenue");
    ofShop.bind(currency, order.quantity, total);
    return addTo(std::move(ofShop));
}

/// Rows of "left, currency, orders, units, revenue", one a currency; one with nulls when nothing was sold.
Result<LiveCounters> readCounters(storage::Statement query)
{
    LiveCounters counters;
    bool any = false;
    while (true) {
        const Result<bool> row = query.step();
        if (!row) {
            return tl::unexpected(row.error());
        }
        if (!*row) {
            break;
        }
        any = true;
        counters.left = query.integer(0);
        if (query.isNull(1)) {
            continue;
        }
        const Result<Money> revenue = Money::create(query.integer(4), query.text(1));
        if (!revenue) {
            return failure(Error::Code::Corrupt, revenue.error().detail);
        }
        if (__builtin_add_overflow(counters.orders, query.integer(2), &counters.orders)
            || __builtin_add_overflow(counters.units, query.integer(3), &counters.units)) {
            return failure(Error::Code::Overflow, QStringLiteral("more units than can be counted"));
        }
        counters.revenue.insert(revenue->currency(), *revenue);
    }
    if (!any) {
        return failure(Error::Code::NotFound, QStringLiteral("no such product"));
    }
    return counters;
}

/// What must be empty in a sound ledger, and what it means when it is not.
struct Comparison {
    const char *sql;
    QLatin1String finding;
};

constexpr std::array<Comparison, 8> kComparisons{{
    {"SELECT product_id, currency, count(*), sum(quantity), sum(total) FROM orders GROUP BY product_id, currency "
     "EXCEPT SELECT product_id, currency, orders, units, revenue FROM product_counters LIMIT 1",
     QLatin1String("a product's counter differs from its orders")},
    {"SELECT product_id, currency, orders, units, revenue FROM product_counters EXCEPT SELECT product_id, currency, "
     "count(*), sum(quantity), sum(total) FROM orders GROUP BY product_id, currency LIMIT 1",
     QLatin1String("a product's counter has no orders")},
    {"SELECT currency, count(*), sum(quantity), sum(total) FROM orders GROUP BY currency "
     "EXCEPT SELECT currency, orders, units, revenue FROM shop_counters LIMIT 1",
     QLatin1String("the shop's counter differs from its orders")},
    {"SELECT currency, orders, units, revenue FROM shop_counters "
     "EXCEPT SELECT currency, count(*), sum(quantity), sum(total) FROM orders GROUP BY currency LIMIT 1",
     QLatin1String("the shop's counter has no orders")},
    {"SELECT id, stock FROM products WHERE stock <> 0 "
     "EXCEPT SELECT product_id, sum(delta) FROM stock_movements GROUP BY product_id LIMIT 1",
     QLatin1String("a product's stock differs from its movements")},
    {"SELECT product_id, sum(delta) AS moved FROM stock_movements GROUP BY product_id HAVING moved <> 0 "
     "EXCEPT SELECT id, stock FROM products LIMIT 1",
     QLatin1String("stock movements without their stock")},
    {"SELECT id, product_id, -quantity FROM orders EXCEPT "
     "SELECT order_id, product_id, delta FROM stock_movements WHERE cause = 'order' LIMIT 1",
     QLatin1String("an order took no stock")},
    {"SELECT (SELECT units FROM shop_stock) AS counted, (SELECT coalesce(sum(stock), 0) FROM products) AS summed "
     "WHERE counted IS NOT summed OR (SELECT count(*) FROM stock_movements WHERE cause = 'order') "
     "<> (SELECT count(*) FROM orders)",
     QLatin1String("the shop's stock differs from its products'")},
}};

} // namespace

OrderLedger::OrderLedger(storage::Database &database, Clock clock, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_clock(std::move(clock))
    , m_watcher(std::make_unique<CommitWatcher>(database))
{
    connect(&m_database, &storage::Database::committed, this, &OrderLedger::committed);
    connect(m_watcher.get(), &CommitWatcher::committedElsewhere, this, &OrderLedger::committed);
}

OrderLedger::~OrderLedger() = default;

Result<Order> OrderLedger::addByHand(const catalog::ProductId &product, int quantity)
{
    if (quantity < 1) {
        return failure(Error::Code::InvalidInput, QStringLiteral("quantity %1").arg(quantity));
    }
    Result<storage::Transaction> transaction = storage::Transaction::begin(m_database);
    if (!transaction) {
        return tl::unexpected(transaction.error());
    }
    catalog::ProductRepository products(m_database);
    const Result<catalog::Product> sold = products.find(product);
    if (!sold) {
        return tl::unexpected(sold.error());
    }
    if (sold->stock < quantity) {
        return failure(Error::Code::Conflict, QStringLiteral("%1 asked, %2 left").arg(quantity).arg(sold->stock));
    }
    const Result<Money> total = sold->price.times(quantity);
    if (!total) {
        return tl::unexpected(total.error());
    }
    const Order order{OrderId::make(), product, quantity, sold->price, *total, m_clock().toUTC()};
    if (const Result<> written = writeOrder(m_database, order); !written) {
        return tl::unexpected(written.error());
    }
    if (const Result<> taken = products.takeStock(product, quantity, order.id.toString()); !taken) {
        return tl::unexpected(taken.error());
    }
    if (const Result<> done = transaction->commit(); !done) {
        return tl::unexpected(done.error());
    }
    Q_EMIT orderAdded(order.id);
    return order;
}

Result<QList<Order>> OrderLedger::latest(int limit) const
{
    QList<Order> orders;
    storage::Statement query
        = m_database.prepare("SELECT id, product_id, quantity, unit_price, currency, total, placed_at "
                             "FROM orders ORDER BY number DESC LIMIT ?1");
    query.bind(std::max(0, limit));
    while (true) {
        const Result<bool> row = query.step();
        if (!row) {
            return tl::unexpected(row.error());
        }
        if (!*row) {
            return orders;
        }
        const Result<OrderId> id = OrderId::fromString(query.text(0));
        const Result<catalog::ProductId> product = catalog::ProductId::fromString(query.text(1));
        const qint64 quantity = query.integer(2);
        const Result<Money> unitPrice = Money::create(query.integer(3), query.text(4));
        const Result<Money> total = Money::create(query.integer(5), query.text(4));
        if (!id || !product || !unitPrice || !total || quantity > std::numeric_limits<int>::max()) {
            return failure(Error::Code::Corrupt, QStringLiteral("order %1").arg(query.text(0)));
        }
        orders.append({*id, *product, static_cast<int>(quantity), *unitPrice, *total,
                       QDateTime::fromMSecsSinceEpoch(query.integer(6), Qt::UTC)});
    }
}

Result<LiveCounters> OrderLedger::counters() const
{
    return readCounters(m_database.prepare("SELECT s.units, c.currency, c.orders, c.units, c.revenue "
                                           "FROM shop_stock s LEFT JOIN shop_counters c ON TRUE"));
}

Result<LiveCounters> OrderLedger::counters(const catalog::ProductId &product) const
{
    storage::Statement query
        = m_database.prepare("SELECT p.stock, c.currency, c.orders, c.units, c.revenue "
                             "FROM products p LEFT JOIN product_counters c ON c.product_id = p.id WHERE p.id = ?1");
    query.bind(product.toString());
    return readCounters(std::move(query));
}

Result<> OrderLedger::verify() const
{
    const Result<storage::Transaction> oneState
        = storage::Transaction::begin(m_database, storage::Transaction::Purpose::Reading);
    if (!oneState) {
        return tl::unexpected(oneState.error());
    }
    for (const Comparison &comparison : kComparisons) {
        storage::Statement query = m_database.prepare(comparison.sql);
        const Result<bool> difference = query.step();
        if (!difference) {
            return tl::unexpected(difference.error());
        }
        if (*difference) {
            return failure(Error::Code::Corrupt, QStringLiteral("%1: %2").arg(comparison.finding, query.text(0)));
        }
    }
    return {};
}

} // namespace vitrine::orders
