// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// bench_orders [FOLDER] sells a burst of 15,000 orders through the intake, by OrderLedger::addByHand(), which is how
// the window and the command line take each order, and by SQLite used from C, which makes the very same rows with the
// same durability, each order in a transaction of its own; by turns, on the same disk, from one process and, but for
// addByHand(), from four. Then how long commits take beside the disk's own acknowledgement of as many bytes, and how
// long after a commit elsewhere the ledger says so.
#include "app/catalog/ProductRepository.h"
#include "app/orders/OrderIntake.h"
#include "app/orders/OrderLedger.h"
#include "app/storage/Database.h"
#include "app/storage/Transaction.h"
#include "tests/orders/BareLedger.h"

#include <fcntl.h>
#include <unistd.h>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>

#include <algorithm>
#include <array>
#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <vector>

using namespace vitrine;

namespace {

constexpr int kRounds = 3;
constexpr int kBurst = 15'000;
constexpr int kProcesses = 4;
constexpr int kCommits = 3000;
constexpr int kReads = 1000;
constexpr int kLatencies = 300;
const QString kSku = QStringLiteral("BOEUF");

void require(bool condition, const char *what)
{
    if (!condition) {
        std::fprintf(stderr, "%s failed\n", what);
        std::exit(1);
    }
}

double quantile(std::vector<double> values, int percent)
{
    std::ranges::sort(values);
    return values[std::min(values.size() - 1, values.size() * static_cast<size_t>(percent) / 100)];
}

QList<QByteArray> newIds(int count)
{
    QList<QByteArray> ids;
    for (int i = 0; i < count; ++i) {
        ids.append(orders::OrderId::make().toString().toLatin1());
    }
    return ids;
}

double perSecond(int orders, const QElapsedTimer &timer)
{
    return orders * 1e9 / static_cast<double>(timer.nsecsElapsed());
}

/// A new shop file with as much of one dish as anyone may order.
QString makeShop(const QTemporaryDir &folder, const QString &name)
{
    const QString path = folder.filePath(name);
    const auto database = storage::Database::open(path, storage::Database::Mode::CreateNew);
    require(database.has_value(), "creating the shop");
    catalog::Product product;
    product.id = catalog::ProductId::make();
    product.sku = product.name = kSku;
    product.price = Money::create(1650, u"EUR").value();
    product.stock = 10'000'000;
    product.trade = QStringLiteral("kitchen");
    require(catalog::ProductRepository(**database).save(product).has_value(), "saving");
    return path;
}

/// An open shop file and what works on it.
struct Shop {
    explicit Shop(const QString &path)
        : database(std::move(storage::Database::open(path, storage::Database::Mode::Existing).value()))
        , ledger(*database)
        , intake(*database, ledger)
        , product(catalog::ProductRepository(*database).findBySku(kSku)->id)
    {
    }

    /// Until the last of them is acknowledged.
    void sellBurst(int count)
    {
        int answered = 0;
        for (int i = 0; i < count; ++i) {
            intake.addByHand({{product, {}, 1}}, [&answered, count](const Result<orders::Order> &order) {
                require(order.has_value(), "ordering");
                if (++answered == count) {
                    QCoreApplication::quit();
                }
            });
        }
        QCoreApplication::exec();
    }

    /// As the window and the command line do it: each is on the disk before the next one comes.
    void sellOneByOne(int count)
    {
        for (int i = 0; i < count; ++i) {
            require(ledger.addByHand(product, 1).has_value(), "ordering");
        }
    }

    /// Milliseconds that each commit took, of so many orders each.
    std::vector<double> timeCommits(int commits, int together)
    {
        std::vector<double> milliseconds;
        for (int i = 0; i < commits; ++i) {
            auto transaction = storage::Transaction::begin(*database);
            require(transaction.has_value(), "beginning");
            for (int order = 0; order < together; ++order) {
                require(ledger.addByHand(product, 1).has_value(), "ordering");
            }
            QElapsedTimer timer;
            timer.start();
            require(transaction->commit().has_value(), "committing");
            milliseconds.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        }
        return milliseconds;
    }

    std::unique_ptr<storage::Database> database;
    orders::OrderLedger ledger;
    orders::OrderIntake intake;
    catalog::ProductId product;
};

/// Milliseconds that the disk needs to acknowledge so many bytes, written over old ones as the log is.
std::vector<double> timeDisk(const QString &folder, qint64 bytes, int count)
{
    constexpr qint64 kFile = 4 << 20;
    // A file for each process, as each process waits for its own part of the log.
    const QByteArray path
        = QFile::encodeName(QStringLiteral("%1/disk-%2").arg(folder).arg(QCoreApplication::applicationPid()));
    const int file = ::open(path.constData(), O_CREAT | O_RDWR | O_CLOEXEC, 0600);
    require(file >= 0, "opening a file");
    const QByteArray data(static_cast<qsizetype>(kFile), 'x');
    require(::write(file, data.constData(), static_cast<size_t>(kFile)) == kFile && ::fsync(file) == 0, "writing");
    std::vector<double> milliseconds;
    off_t at = 0;
    for (int i = 0; i < count; ++i) {
        at = at + bytes > kFile ? 0 : at;
        require(::pwrite(file, data.constData(), static_cast<size_t>(bytes), at) == bytes, "writing");
        at += bytes;
        QElapsedTimer timer;
        timer.start();
        require(::fdatasync(file) == 0, "syncing");
        milliseconds.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    ::close(file);
    return milliseconds;
}

qint64 bytesOfOneOrder(const QTemporaryDir &folder)
{
    Shop shop(makeShop(folder, QStringLiteral("measure.vitrine")));
    shop.timeCommits(1, 1);
    const qint64 before = QFileInfo(shop.database->logPath()).size();
    shop.timeCommits(10, 1);
    return (QFileInfo(shop.database->logPath()).size() - before) / 10;
}

/// What one of several processes does, once it has been told to by a line.
int work(const QStringList &arguments)
{
    const QString kind = arguments.value(1);
    const QString path = arguments.value(2);
    const int count = arguments.value(3).toInt();
    const auto waitForStart = [] {
        std::puts("ready");
        std::fflush(stdout);
        std::array<char, 8> line{};
        require(std::fgets(line.data(), static_cast<int>(line.size()), stdin) != nullptr, "starting");
    };
    if (kind == QLatin1String("--bare")) {
        BareLedger bare(path, kSku);
        const QList<QByteArray> ids = newIds(count);
        waitForStart();
        bare.sell(ids);
        return 0;
    }
    if (kind == QLatin1String("--disk")) {
        waitForStart();
        std::printf("%f\n", quantile(timeDisk(path, arguments.value(4).toLongLong(), count), 99));
        return 0;
    }
    Shop shop(path);
    waitForStart();
    if (kind == QLatin1String("--burst")) {
        shop.sellBurst(count);
        return 0;
    }
    std::printf("%f\n", quantile(shop.timeCommits(count, 1), 99));
    return 0;
}

/// Several processes of one kind at once. What each printed at last; `rate` is that of all together, a second.
QList<QByteArray> together(const char *kind, const QString &path, int count, double &rate, qint64 bytes = 0)
{
    std::array<QProcess, kProcesses> processes;
    for (QProcess &process : processes) {
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QCoreApplication::applicationFilePath(),
                      {QString::fromLatin1(kind), path, QString::number(count / kProcesses), QString::number(bytes)});
    }
    for (QProcess &process : processes) {
        require(process.waitForReadyRead(), "starting a process");
        process.readAll();
    }
    QElapsedTimer timer;
    timer.start();
    for (QProcess &process : processes) {
        process.write("go\n");
        require(process.waitForBytesWritten(), "telling a process");
    }
    QList<QByteArray> said;
    for (QProcess &process : processes) {
        require(process.waitForFinished(600'000) && process.exitCode() == 0, "a process");
        said.append(process.readAll().trimmed());
    }
    rate = perSecond(count, timer);
    return said;
}

void compareBursts(const QTemporaryDir &folder)
{
    const QString ours = makeShop(folder, QStringLiteral("ours.vitrine"));
    const QString bares = makeShop(folder, QStringLiteral("bare.vitrine"));
    std::vector<double> intake;
    std::vector<double> byHand;
    std::vector<double> bare;
    std::vector<double> bareTogether;
    {
        Shop shop(ours);
        BareLedger sqlite(bares, kSku);
        for (int round = 0; round < kRounds; ++round) {
            const QList<QByteArray> ids = newIds(kBurst);
            QElapsedTimer timer;
            timer.start();
            sqlite.sell(ids);
            bare.push_back(perSecond(kBurst, timer));
            timer.start();
            shop.sellBurst(kBurst);
            intake.push_back(perSecond(kBurst, timer));
            timer.start();
            shop.sellOneByOne(kBurst);
            byHand.push_back(perSecond(kBurst, timer));
            const QList<QByteArray> more = newIds(kBurst);
            timer.start();
            sqlite.sell(more, static_cast<int>(orders::OrderIntake::kMostTogether));
            bareTogether.push_back(perSecond(kBurst, timer));
        }
        require(shop.ledger.verify().has_value(), "verifying");
    }
    std::printf("one process, %d orders: SQLite from C, one a transaction %.0f orders/s; intake %.0f orders/s, "
                "%.2f times (goal 0.85)\n",
                kBurst, quantile(bare, 50), quantile(intake, 50), quantile(intake, 50) / quantile(bare, 50));
    std::printf(
        "one process, orders by hand, one a transaction and acknowledged before the next: %.0f orders/s, %.2f times "
        "SQLite from C\n",
        quantile(byHand, 50), quantile(byHand, 50) / quantile(bare, 50));
    std::printf("SQLite from C, as many a transaction as the intake: %.0f orders/s, the intake makes %.2f times that\n",
                quantile(bareTogether, 50), quantile(intake, 50) / quantile(bareTogether, 50));
    intake.clear();
    bare.clear();
    for (int round = 0; round < kRounds; ++round) {
        double rate = 0;
        together("--bare", bares, kBurst, rate);
        bare.push_back(rate);
        together("--burst", ours, kBurst, rate);
        intake.push_back(rate);
    }
    std::printf("%d processes, %d orders: SQLite from C %.0f orders/s; intakes %.0f orders/s, %.2f times (goal 0.85)\n",
                kProcesses, kBurst, quantile(bare, 50), quantile(intake, 50),
                quantile(intake, 50) / quantile(bare, 50));
}

double slowest(const QList<QByteArray> &milliseconds)
{
    double most = 0;
    for (const QByteArray &said : milliseconds) {
        most = std::max(most, said.toDouble());
    }
    return most;
}

void compareCommits(const QTemporaryDir &folder)
{
    double rate = 0;
    const qint64 bytes = bytesOfOneOrder(folder);
    const QString path = makeShop(folder, QStringLiteral("commits.vitrine"));
    std::vector<double> disk = timeDisk(folder.path(), bytes, kCommits);
    std::vector<double> alone;
    {
        Shop shop(path);
        alone = shop.timeCommits(kCommits, 1);
        const std::vector<double> more = timeDisk(folder.path(), bytes, kCommits);
        disk.insert(disk.end(), more.begin(), more.end());
    }
    const double diskP99 = quantile(disk, 99);
    std::printf("the disk acknowledges the %lld bytes of an order: p50 %.3f ms, p99 %.3f ms\n",
                static_cast<long long>(bytes), quantile(disk, 50), diskP99);
    std::printf("a commit of one order: p50 %.3f ms, p99 %.3f ms, %.2f times the disk's (goal 3)\n",
                quantile(alone, 50), quantile(alone, 99), quantile(alone, 99) / diskP99);
    const double fromAll = slowest(together("--alone", path, kCommits, rate));
    const double diskFromAll = slowest(together("--disk", folder.path(), kCommits, rate, bytes));
    std::printf("from %d processes at once, p99 of the slowest: the disk %.3f ms, a commit of one order %.3f ms, %.2f "
                "times that (goal 3), %.2f times the disk's for one process\n",
                kProcesses, diskFromAll, fromAll, fromAll / diskFromAll, fromAll / diskP99);
    Shop shop(path);
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < kReads; ++i) {
        require(shop.ledger.counters().has_value(), "reading");
    }
    std::printf("reading the counters: %.1f us\n", static_cast<double>(timer.nsecsElapsed()) / 1e3 / kReads);
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
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1).startsWith(QLatin1String("--"))) {
        return work(arguments);
    }
    const QTemporaryDir folder(argc > 1 ? QString::fromLocal8Bit(argv[1]) + QLatin1String("/bench-XXXXXX") : QString());
    compareBursts(folder);
    compareCommits(folder);
    const QString path = makeShop(folder, QStringLiteral("latency.vitrine"));
    Shop shop(path);
    measureLatency(shop.ledger, path, shop.product);
    return 0;
}
