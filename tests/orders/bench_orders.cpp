// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// bench_orders [FOLDER] compares orders per second of the ledger with SQLite itself, used from C, which inserts one
// row per transaction with the same durability; both by turns, on the same disk. Then it measures how long after a
// commit elsewhere the ledger says so.
#include "app/catalog/ProductRepository.h"
#include "app/orders/OrderLedger.h"
#include "app/storage/Database.h"

#include <sqlite3.h>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QThread>

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <vector>

using namespace vitrine;

namespace {

constexpr int kRounds = 7;
constexpr int kOrders = 1000;
constexpr int kLatencies = 300;

void require(bool condition, const char *what)
{
    if (!condition) {
        std::fprintf(stderr, "%s failed\n", what);
        std::exit(1);
    }
}

double medianOf(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

sqlite3 *openBare(const QString &path)
{
    sqlite3 *handle = nullptr;
    require(sqlite3_open(path.toUtf8().constData(), &handle) == SQLITE_OK, "opening");
    require(sqlite3_exec(handle,
                         "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;"
                         "CREATE TABLE orders (number INTEGER PRIMARY KEY, id TEXT, product_id TEXT, quantity INTEGER, "
                         "unit_price INTEGER, currency TEXT, total INTEGER, placed_at INTEGER) STRICT",
                         nullptr, nullptr, nullptr)
                == SQLITE_OK,
            "creating");
    return handle;
}

double bareRound(sqlite3_stmt *insert)
{
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < kOrders; ++i) {
        sqlite3_bind_text(insert, 1, "01900000-0000-7000-8000-000000000000", -1, SQLITE_STATIC);
        sqlite3_bind_int64(insert, 2, i);
        require(sqlite3_step(insert) == SQLITE_DONE, "inserting");
        sqlite3_reset(insert);
    }
    return kOrders * 1e9 / static_cast<double>(timer.nsecsElapsed());
}

double ledgerRound(orders::OrderLedger &ledger, const catalog::ProductId &product)
{
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < kOrders; ++i) {
        require(ledger.addByHand(product, 1).has_value(), "ordering");
    }
    return kOrders * 1e9 / static_cast<double>(timer.nsecsElapsed());
}

/// Nanoseconds of one clock at which the n-th order was acknowledged where it was made, and seen here.
struct Times {
    std::vector<std::atomic<qint64>> made = std::vector<std::atomic<qint64>>(kLatencies + 1);
    std::vector<qint64> seen = std::vector<qint64>(kLatencies + 1, 0);
};

void measureLatency(orders::OrderLedger &ledger, const QString &path, const catalog::ProductId &product)
{
    QElapsedTimer clock;
    clock.start();
    Times times;
    const qint64 before = ledger.counters()->orders;
    qint64 shown = 0;
    std::counting_semaphore<> seen(1); // orders that may be made
    QObject::connect(&ledger, &orders::OrderLedger::committed, &ledger, [&] {
        const qint64 now = ledger.counters()->orders - before;
        while (shown < now) {
            times.seen[static_cast<size_t>(++shown)] = clock.nsecsElapsed();
            seen.release();
        }
        if (shown == kLatencies) {
            QCoreApplication::quit();
        }
    });
    const std::unique_ptr<QThread> elsewhere(QThread::create([&] {
        const auto database = storage::Database::open(path, storage::Database::Mode::Existing);
        require(database.has_value(), "opening elsewhere");
        orders::OrderLedger other(**database);
        for (size_t i = 1; i <= kLatencies; ++i) {
            seen.acquire(); // each commit is measured alone
            require(other.addByHand(product, 1).has_value(), "ordering elsewhere");
            times.made[i] = clock.nsecsElapsed();
        }
    }));
    elsewhere->start();
    QCoreApplication::exec();
    elsewhere->wait();
    std::vector<double> milliseconds;
    for (size_t i = 1; i <= kLatencies; ++i) {
        milliseconds.push_back(static_cast<double>(times.seen[i] - times.made[i]) / 1e6);
    }
    std::ranges::sort(milliseconds);
    std::printf("commit elsewhere to signal here: p50 %.2f ms, p95 %.2f ms, longest %.2f ms\n",
                milliseconds[kLatencies / 2], milliseconds[kLatencies * 95 / 100], milliseconds.back());
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder(argc > 1 ? QString::fromLocal8Bit(argv[1]) + QLatin1String("/bench-XXXXXX") : QString());
    const QString path = folder.filePath(QStringLiteral("shop.vitrine"));
    const auto database = storage::Database::open(path, storage::Database::Mode::CreateNew);
    require(database.has_value(), "creating the shop");
    catalog::Product product;
    product.id = catalog::ProductId::make();
    product.sku = product.name = QStringLiteral("BOEUF");
    product.price = Money::create(1650, u"EUR").value();
    product.stock = 1'000'000;
    product.trade = QStringLiteral("kitchen");
    require(catalog::ProductRepository(**database).save(product).has_value(), "saving");
    orders::OrderLedger ledger(**database);
    sqlite3 *bare = openBare(folder.filePath(QStringLiteral("bare.sqlite")));
    sqlite3_stmt *insert = nullptr;
    require(sqlite3_prepare_v2(bare,
                               "INSERT INTO orders (id, product_id, quantity, unit_price, currency, total, placed_at) "
                               "VALUES (?1, ?1, 1, 1650, 'EUR', 1650, ?2)",
                               -1, &insert, nullptr)
                == SQLITE_OK,
            "preparing");

    std::vector<double> bareRates;
    std::vector<double> ledgerRates;
    for (int round = 0; round < kRounds; ++round) {
        bareRates.push_back(bareRound(insert));
        ledgerRates.push_back(ledgerRound(ledger, product.id));
    }
    sqlite3_finalize(insert);
    sqlite3_close(bare);

    std::printf("SQLite from C, one row a transaction: %.0f orders/s\n", medianOf(bareRates));
    std::printf("ledger, order with stock and counters: %.0f orders/s, %.2f times\n", medianOf(ledgerRates),
                medianOf(ledgerRates) / medianOf(bareRates));
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < kOrders; ++i) {
        require(ledger.counters().has_value(), "reading");
    }
    std::printf("reading the counters: %.1f us\n", static_cast<double>(timer.nsecsElapsed()) / 1e3 / kOrders);
    measureLatency(ledger, path, product.id);
    return 0;
}
