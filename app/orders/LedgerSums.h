// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace vitrine::orders {

// What the counters must be, as the ledger itself says it. Used both to write them anew and to check them.

/// Each line of each order with what of it is still sold: "order_id, position, product_id, variant_id, currency, units,
/// revenue, missing, taken".
#define VITRINE_LINES_STILL_SOLD                                                                                       \
    "WITH given AS (SELECT order_id, position, sum(quantity) AS quantity, sum(amount) AS amount, "                     \
    "sum(returned) AS returned FROM order_change_lines GROUP BY order_id, position), "                                 \
    "supplied AS (SELECT order_id, position, sum(quantity) AS quantity FROM order_supplies "                           \
    "GROUP BY order_id, position), "                                                                                   \
    "sold AS (SELECT l.order_id, l.position, l.product_id, l.variant_id, o.currency, "                                 \
    "l.quantity - coalesce(g.quantity, 0) AS units, l.total - coalesce(g.amount, 0) AS revenue, "                      \
    "max(0, l.oversold - coalesce(s.quantity, 0) - (coalesce(g.quantity, 0) - coalesce(g.returned, 0))) AS missing, "  \
    "l.quantity - l.oversold + coalesce(s.quantity, 0) AS taken, coalesce(g.returned, 0) AS returned "                 \
    "FROM order_lines l JOIN orders o ON o.id = l.order_id "                                                           \
    "LEFT JOIN given g ON g.order_id = l.order_id AND g.position = l.position "                                        \
    "LEFT JOIN supplied s ON s.order_id = l.order_id AND s.position = l.position) "

/// "product_id, currency, orders, units, revenue, oversold", after VITRINE_LINES_STILL_SOLD.
#define VITRINE_PRODUCT_SUMS                                                                                           \
    "SELECT product_id, currency, sum(units > 0), sum(units), sum(revenue), sum(missing) FROM "                        \
    "(SELECT order_id, product_id, currency, sum(units) AS units, sum(revenue) AS revenue, sum(missing) AS missing "   \
    "FROM sold WHERE product_id IS NOT NULL GROUP BY order_id, product_id) GROUP BY product_id, currency "

/// "currency, orders, units, revenue, oversold", after VITRINE_LINES_STILL_SOLD.
#define VITRINE_SHOP_SUMS                                                                                              \
    "SELECT currency, sum(units > 0), sum(units), sum(revenue), sum(missing) FROM "                                    \
    "(SELECT order_id, currency, sum(units) AS units, sum(revenue) AS revenue, sum(missing) AS missing "               \
    "FROM sold GROUP BY order_id) GROUP BY currency "

/// "product_id, bookings".
#define VITRINE_BOOKING_SUMS                                                                                           \
    "SELECT s.product_id, sum(b.cancelled_at IS NULL) FROM bookings b JOIN slots s ON s.id = b.slot_id "               \
    "GROUP BY s.product_id "

} // namespace vitrine::orders
