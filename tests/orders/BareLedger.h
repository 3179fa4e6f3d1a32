// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <array>

struct sqlite3;
struct sqlite3_stmt;

namespace vitrine {

/// SQLite used from C as directly as can be, making the very same rows as the ledger does for an order of one product
/// by hand: order, line, stock, movement, counters, all with the file's own triggers and checks. Ends the program when
/// anything fails. For measurements.
class BareLedger {
public:
    BareLedger(const QString &shop, const QString &sku);
    ~BareLedger();
    BareLedger(const BareLedger &) = delete;
    BareLedger &operator=(const BareLedger &) = delete;

    /// One transaction for each, or for every so many.
    void sell(const QList<QByteArray> &orderIds, int together = 1);

private:
    void exec(const char *sql);
    sqlite3_stmt *prepare(const char *sql);
    void run(sqlite3_stmt *statement);
    void sellOne(const QByteArray &orderId);

    sqlite3 *m_handle = nullptr;
    QByteArray m_product;
    sqlite3_stmt *m_begin = nullptr;
    sqlite3_stmt *m_commit = nullptr;
    std::array<sqlite3_stmt *, 6> m_writes{};
};

} // namespace vitrine
