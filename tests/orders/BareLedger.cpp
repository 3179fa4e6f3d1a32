// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/orders/BareLedger.h"

#include <sqlite3.h>

#include <QFile>

#include <cstdio>
#include <cstdlib>

namespace vitrine {

BareLedger::BareLedger(const QString &shop, const QString &sku)
{
    if (sqlite3_open(QFile::encodeName(shop).constData(), &m_handle) != SQLITE_OK) {
        std::fprintf(stderr, "opening failed\n");
        std::exit(1);
    }
    sqlite3_busy_timeout(m_handle, 600'000);
    exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; "
         "PRAGMA recursive_triggers = ON; PRAGMA cell_size_check = ON; PRAGMA temp_store = MEMORY");
    sqlite3_stmt *find = prepare("SELECT id FROM products WHERE sku = ?1");
    const QByteArray name = sku.toUtf8();
    sqlite3_bind_text(find, 1, name.constData(), -1, SQLITE_STATIC);
    if (sqlite3_step(find) != SQLITE_ROW) {
        std::fprintf(stderr, "finding the product failed\n");
        std::exit(1);
    }
    m_product = QByteArray(reinterpret_cast<const char *>(sqlite3_column_text(find, 0)));
    sqlite3_finalize(find);
    m_begin = prepare("BEGIN IMMEDIATE");
    m_commit = prepare("COMMIT");
    m_writes = {
        prepare("INSERT INTO orders (id, currency, total, vat, placed_at, received_at) "
                "VALUES (?1, 'EUR', 1650, 0, 1773516600250, 1773516600250)"),
        prepare("UPDATE products SET stock = stock - 1 WHERE id = ?2 AND stock >= 1 AND ?1 <> ''"),
        prepare("INSERT INTO stock_movements (product_id, delta, cause, order_id, at) "
                "VALUES (?2, -1, 'order', ?1, 1773516600250)"),
        prepare("INSERT INTO order_lines (order_id, position, product_id, sku, name, quantity, unit_price, total, "
                "vat_rate) VALUES (?1, 1, ?2, 'BOEUF', 'BOEUF', 1, 1650, 1650, 0)"),
        prepare("INSERT INTO product_counters (product_id, currency, orders, units, revenue) "
                "SELECT ?2, 'EUR', 1, 1, 1650 WHERE ?1 <> '' ON CONFLICT (product_id, currency) DO UPDATE SET "
                "orders = orders + 1, units = units + 1, revenue = revenue + 1650"),
        prepare("INSERT INTO shop_counters (currency, orders, units, revenue) "
                "SELECT 'EUR', 1, 1, 1650 WHERE ?1 <> ?2 ON CONFLICT (currency) DO UPDATE SET "
                "orders = orders + 1, units = units + 1, revenue = revenue + 1650"),
    };
}

BareLedger::~BareLedger()
{
    for (sqlite3_stmt *statement : m_writes) {
        sqlite3_finalize(statement);
    }
    sqlite3_finalize(m_begin);
    sqlite3_finalize(m_commit);
    sqlite3_close(m_handle);
}

void BareLedger::sell(const QList<QByteArray> &orderIds, int together)
{
    qsizetype sold = 0;
    while (sold < orderIds.size()) {
        run(m_begin);
        for (int i = 0; i < together && sold < orderIds.size(); ++i) {
            sellOne(orderIds[sold++]);
        }
        run(m_commit);
    }
}

void BareLedger::sellOne(const QByteArray &orderId)
{
    for (sqlite3_stmt *write : m_writes) {
        sqlite3_bind_text(write, 1, orderId.constData(), static_cast<int>(orderId.size()), SQLITE_STATIC);
        sqlite3_bind_text(write, 2, m_product.constData(), static_cast<int>(m_product.size()), SQLITE_STATIC);
        run(write);
    }
}

void BareLedger::exec(const char *sql)
{
    if (sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr) != SQLITE_OK) {
        std::fprintf(stderr, "%s: %s\n", sql, sqlite3_errmsg(m_handle));
        std::exit(1);
    }
}

sqlite3_stmt *BareLedger::prepare(const char *sql)
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(m_handle, sql, -1, &statement, nullptr) != SQLITE_OK) {
        std::fprintf(stderr, "%s: %s\n", sql, sqlite3_errmsg(m_handle));
        std::exit(1);
    }
    return statement;
}

void BareLedger::run(sqlite3_stmt *statement)
{
    if (sqlite3_step(statement) != SQLITE_DONE) {
        std::fprintf(stderr, "%s: %s\n", sqlite3_sql(statement), sqlite3_errmsg(m_handle));
        std::exit(1);
    }
    sqlite3_reset(statement);
}

} // namespace vitrine
