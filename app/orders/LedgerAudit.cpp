// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/orders/LedgerAudit.h"

#include "app/base/Money.h"
#include "app/orders/LedgerSums.h"
#include "app/storage/Database.h"
#include "app/storage/Transaction.h"

#include <array>

namespace vitrine::orders {

namespace {

/// What must be empty in a sound ledger, and what it means when it is not.
struct Comparison {
    const char *sql;
    QLatin1String finding;
};

/// Sums over the ledger. What they must be is in the ledger itself, so they can be written anew.
constexpr std::array kCounters{
    Comparison{VITRINE_LINES_STILL_SOLD VITRINE_PRODUCT_SUMS
               "EXCEPT SELECT product_id, currency, orders, units, revenue, oversold FROM product_counters LIMIT 1",
               QLatin1String("a product's counter differs from its orders")},
    Comparison{VITRINE_LINES_STILL_SOLD
               "SELECT product_id, currency, orders, units, revenue, oversold FROM product_counters "
               "EXCEPT " VITRINE_PRODUCT_SUMS "LIMIT 1",
               QLatin1String("a product's counter has no orders")},
    Comparison{VITRINE_LINES_STILL_SOLD VITRINE_SHOP_SUMS
               "EXCEPT SELECT currency, orders, units, revenue, oversold FROM shop_counters LIMIT 1",
               QLatin1String("the shop's counter differs from its orders")},
    Comparison{VITRINE_LINES_STILL_SOLD
               "SELECT currency, orders, units, revenue, oversold FROM shop_counters EXCEPT " VITRINE_SHOP_SUMS
               "LIMIT 1",
               QLatin1String("the shop's counter has no orders")},
    Comparison{VITRINE_BOOKING_SUMS "EXCEPT SELECT product_id, bookings FROM booking_counters LIMIT 1",
               QLatin1String("a product's counter differs from its bookings")},
    Comparison{"SELECT product_id, bookings FROM booking_counters EXCEPT " VITRINE_BOOKING_SUMS "LIMIT 1",
               QLatin1String("a product's counter has no bookings")},
    Comparison{"SELECT s.id FROM slots s LEFT JOIN "
               "(SELECT slot_id, sum(cancelled_at IS NULL) AS held FROM bookings GROUP BY slot_id) b "
               "ON b.slot_id = s.id WHERE s.booked <> coalesce(b.held, 0) LIMIT 1",
               QLatin1String("a slot differs from its bookings")},
    Comparison{"SELECT counted FROM (SELECT (SELECT units FROM shop_stock) AS counted, "
               "(SELECT coalesce(sum(stock), 0) FROM products) AS summed) WHERE counted IS NOT summed",
               QLatin1String("the shop's stock differs from its products'")},
};

/// Orders, bookings, stock and its movements.
constexpr std::array kFacts{
    Comparison{"SELECT s.id FROM slots s WHERE s.capacity < "
               "(SELECT count(*) FROM bookings WHERE slot_id = s.id AND cancelled_at IS NULL) LIMIT 1",
               QLatin1String("a slot has more bookings than places")},
    Comparison{"SELECT id, stock FROM products WHERE stock <> 0 "
               "EXCEPT SELECT product_id, sum(delta) FROM stock_movements GROUP BY product_id LIMIT 1",
               QLatin1String("a product's stock differs from its movements")},
    Comparison{"SELECT product_id, sum(delta) AS moved FROM stock_movements GROUP BY product_id HAVING moved <> 0 "
               "EXCEPT SELECT id, stock FROM products LIMIT 1",
               QLatin1String("stock movements without their stock")},
    Comparison{"SELECT id, stock FROM variants WHERE stock <> 0 EXCEPT SELECT variant_id, sum(delta) "
               "FROM stock_movements WHERE variant_id IS NOT NULL GROUP BY variant_id LIMIT 1",
               QLatin1String("a variant's stock differs from its movements")},
    Comparison{"SELECT variant_id, sum(delta) AS moved FROM stock_movements WHERE variant_id IS NOT NULL "
               "GROUP BY variant_id HAVING moved <> 0 EXCEPT SELECT id, stock FROM variants LIMIT 1",
               QLatin1String("stock movements without their variant's stock")},
    Comparison{
        "SELECT p.id FROM products p JOIN "
        "(SELECT product_id, sum(stock) AS stock FROM variants GROUP BY product_id HAVING count(position) > 0) v "
        "ON v.product_id = p.id WHERE v.stock <> p.stock LIMIT 1",
        QLatin1String("a product's stock differs from its variants'")},
    Comparison{VITRINE_LINES_STILL_SOLD
               "SELECT order_id, product_id, variant_id, -sum(taken) AS moved FROM sold WHERE product_id IS NOT NULL "
               "GROUP BY order_id, product_id, variant_id HAVING moved <> 0 "
               "EXCEPT SELECT order_id, product_id, variant_id, sum(delta) FROM stock_movements "
               "WHERE cause = 'order' GROUP BY order_id, product_id, variant_id LIMIT 1",
               QLatin1String("an order took no stock")},
    Comparison{VITRINE_LINES_STILL_SOLD
               "SELECT order_id, product_id, variant_id, sum(delta) FROM stock_movements WHERE cause = 'order' "
               "GROUP BY order_id, product_id, variant_id "
               "EXCEPT SELECT order_id, product_id, variant_id, -sum(taken) FROM sold "
               "WHERE product_id IS NOT NULL GROUP BY order_id, product_id, variant_id LIMIT 1",
               QLatin1String("stock was taken for more than an order has")},
    Comparison{VITRINE_LINES_STILL_SOLD
               "SELECT order_id, product_id, variant_id, sum(returned) AS moved FROM sold WHERE product_id IS NOT NULL "
               "GROUP BY order_id, product_id, variant_id HAVING moved <> 0 "
               "EXCEPT SELECT order_id, product_id, variant_id, sum(delta) FROM stock_movements "
               "WHERE cause = 'returned' GROUP BY order_id, product_id, variant_id LIMIT 1",
               QLatin1String("what an order gave back is not in the stock")},
    Comparison{VITRINE_LINES_STILL_SOLD
               "SELECT order_id, product_id, variant_id, sum(delta) FROM stock_movements WHERE cause = 'returned' "
               "GROUP BY order_id, product_id, variant_id "
               "EXCEPT SELECT order_id, product_id, variant_id, sum(returned) FROM sold "
               "WHERE product_id IS NOT NULL GROUP BY order_id, product_id, variant_id LIMIT 1",
               QLatin1String("the stock got back more than an order gave")},
    Comparison{VITRINE_LINES_STILL_SOLD
               "SELECT order_id FROM sold WHERE units < 0 OR revenue < 0 OR returned > taken LIMIT 1",
               QLatin1String("an order gave back more than it had")},
    Comparison{"SELECT l.order_id FROM order_lines l JOIN (SELECT order_id, position, sum(quantity) AS quantity "
               "FROM order_supplies GROUP BY order_id, position) s ON s.order_id = l.order_id "
               "AND s.position = l.position WHERE s.quantity > l.oversold LIMIT 1",
               QLatin1String("an order was supplied with more than it missed")},
    Comparison{"SELECT o.id FROM orders o LEFT JOIN "
               "(SELECT order_id, sum(total) AS total FROM order_lines GROUP BY order_id) l ON l.order_id = o.id "
               "WHERE l.total IS NOT o.total LIMIT 1",
               QLatin1String("an order's total differs from its lines'")},
    Comparison{"SELECT r.id FROM reservations r LEFT JOIN (SELECT reason, sum(delta) AS moved FROM stock_movements "
               "WHERE cause IN ('reserved', 'released') GROUP BY reason) m ON m.reason = r.id "
               "WHERE coalesce(m.moved, 0) <> iif(r.ended IS NULL, -r.quantity, 0) AND NOT (r.ended IS NOT NULL "
               "AND r.variant_id IS NULL AND EXISTS (SELECT 1 FROM variants WHERE product_id = r.product_id)) LIMIT 1",
               QLatin1String("a reservation differs from its stock movements")},
};

/// The VAT of an order is the sum of that of its lines, each rounded. The database's own arithmetic would leave whole
/// numbers for a large amount.
Result<> auditVat(storage::Database &database)
{
    storage::Statement lines = database.prepare(
        "SELECT o.number, o.vat, o.currency, l.total, l.vat_rate FROM orders o CROSS JOIN order_lines l "
        "ON l.order_id = o.id ORDER BY o.number");
    qint64 order = 0;
    qint64 left = 0; // of the order's VAT, when that of the lines until now is taken off
    while (true) {
        const Result<bool> row = lines.step();
        if (!row) {
            return tl::unexpected(row.error());
        }
        if (left != 0 && (!*row || lines.integer(0) != order)) {
            return failure(Error::Code::Corrupt,
                           QStringLiteral("an order's VAT differs from its lines': order number %1").arg(order));
        }
        if (!*row) {
            return {};
        }
        if (lines.integer(0) != order) {
            order = lines.integer(0);
            left = lines.integer(1);
        }
        const Result<Money> total = Money::create(lines.integer(3), lines.text(2));
        const Result<Money> vat
            = total ? total->vatPart(static_cast<int>(lines.integer(4))) : tl::unexpected(total.error());
        if (!vat) {
            return failure(Error::Code::Corrupt, vat.error().detail);
        }
        left -= vat->minorUnits();
    }
}

/// In the transaction that is open.
template<typename Comparisons>
Result<> compare(storage::Database &database, const Comparisons &comparisons)
{
    for (const Comparison &comparison : comparisons) {
        storage::Statement query = database.prepare(comparison.sql);
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

} // namespace

Result<> auditLedger(storage::Database &database, Audited audited)
{
    const Result<storage::Transaction> oneState
        = storage::Transaction::begin(database, storage::Transaction::Purpose::Reading);
    if (!oneState) {
        return tl::unexpected(oneState.error());
    }
    Result<> sound = compare(database, kFacts);
    if (sound) {
        sound = auditVat(database);
    }
    return sound && audited == Audited::FactsAndCounters ? compare(database, kCounters) : sound;
}

} // namespace vitrine::orders
