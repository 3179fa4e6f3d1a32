// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalog/ProductRepository.h"
#include "app/orders/OrderLedger.h"
#include "app/storage/Database.h"
#include "app/storage/Transaction.h"
#include "tests/orders/Answers.h"

#include <sys/resource.h>

#include <QFileInfo>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <csignal>

using namespace vitrine;
using catalog::Product;
using catalog::ProductId;
using catalog::ProductRepository;
using orders::Order;
using orders::OrderLedger;
using storage::Database;
using test::Answers;

namespace {

/// While one exists no file of this process grows past a size: a disk that is full for the shop.
class FullDisk {
public:
    explicit FullDisk(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }
    FullDisk(const FullDisk &) = delete;
    FullDisk &operator=(const FullDisk &) = delete;

private:
    rlimit m_before{};
};

} // namespace

/// The ledger where things go wrong around it: many processes, a killed one, a full disk.
class tst_LedgerUnderFire : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void ordersOfFourProcessesAreAllCounted();
    void fourProcessesSellTheLastItemOnce();
    void ofFifteenThousandAndOneBuyersOneGoesWithout_data();
    void ofFifteenThousandAndOneBuyersOneGoesWithout();
    void aKilledProcessLosesNoOrderItAcknowledged();
    void aFullDiskRefusesOrdersAndLosesNone();

private:
    QString shop() const { return m_folder->filePath(QStringLiteral("shop.vitrine")); }
    std::unique_ptr<Database> openShop() const;
    void createShop(int stock);
    void start(QProcess &process, int count) const;
    static QStringList acknowledgedBy(QProcess &process);
    QSet<QString> written(Database &database) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    Product m_dish;
};

void tst_LedgerUnderFire::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void tst_LedgerUnderFire::createShop(int stock)
{
    const auto database = Database::open(shop(), Database::Mode::CreateNew);
    QVERIFY(database);
    m_dish = {};
    m_dish.id = ProductId::make();
    m_dish.sku = m_dish.name = QStringLiteral("BOEUF");
    m_dish.price = Money::create(1650, u"EUR").value();
    m_dish.stock = stock;
    m_dish.trade = QStringLiteral("kitchen");
    QVERIFY(ProductRepository(**database).save(m_dish));
}

std::unique_ptr<Database> tst_LedgerUnderFire::openShop() const
{
    auto database = Database::open(shop(), Database::Mode::Existing);
    return database ? std::move(*database) : nullptr;
}

void tst_LedgerUnderFire::start(QProcess &process, int count) const
{
    process.start(QStringLiteral(VITRINE_PLACE_ORDERS), {shop(), m_dish.sku, QString::number(count)});
}

/// The whole lines that the process has printed since the last call, as ids of orders.
QStringList tst_LedgerUnderFire::acknowledgedBy(QProcess &process)
{
    QStringList ids;
    while (process.canReadLine()) {
        const QString line = QString::fromLatin1(process.readLine()).trimmed();
        if (!line.startsWith(QLatin1String("refused"))) {
            ids.append(line);
        }
    }
    return ids;
}

QSet<QString> tst_LedgerUnderFire::written(Database &database) const
{
    QSet<QString> ids;
    storage::Statement query = database.prepare("SELECT id FROM orders");
    while (query.step().value_or(false)) {
        ids.insert(query.text(0));
    }
    return ids;
}

void tst_LedgerUnderFire::ordersOfFourProcessesAreAllCounted()
{
    constexpr int kEach = 250;
    createShop(10'000);
    std::array<QProcess, 4> processes;

    for (QProcess &process : processes) {
        start(process, kEach);
    }
    QSet<QString> acknowledged;
    for (QProcess &process : processes) {
        QVERIFY(process.waitForFinished(120'000));
        QCOMPARE(process.exitCode(), 0);
        const QStringList ids = acknowledgedBy(process);
        QCOMPARE(ids.size(), kEach);
        acknowledged.unite(QSet<QString>(ids.cbegin(), ids.cend()));
    }

    const auto database = openShop();
    QVERIFY(database);
    const OrderLedger ledger(*database);
    QCOMPARE(acknowledged.size(), 4 * kEach);
    QCOMPARE(written(*database), acknowledged);
    QCOMPARE(ledger.counters()->orders, 4 * kEach);
    QCOMPARE(ledger.counters(m_dish.id)->units, 4 * kEach);
    QCOMPARE(ledger.counters()->revenue.value(QStringLiteral("EUR")).minorUnits(), 4 * kEach * 1650);
    QCOMPARE(ledger.counters(m_dish.id)->left, 10'000 - 4 * kEach);
    QVERIFY(ledger.verify());
    QVERIFY(database->checkIntegrity());
}

void tst_LedgerUnderFire::fourProcessesSellTheLastItemOnce()
{
    constexpr int kStock = 101;
    createShop(kStock);
    std::array<QProcess, 4> processes;

    for (QProcess &process : processes) {
        start(process, kStock);
    }
    QSet<QString> acknowledged;
    for (QProcess &process : processes) {
        QVERIFY(process.waitForFinished(120'000));
        QCOMPARE(process.exitCode(), 0);
        const QStringList ids = acknowledgedBy(process);
        acknowledged.unite(QSet<QString>(ids.cbegin(), ids.cend()));
    }

    const auto database = openShop();
    QVERIFY(database);
    const OrderLedger ledger(*database);
    QCOMPARE(acknowledged.size(), kStock);
    QCOMPARE(ledger.counters()->orders, kStock);
    QCOMPARE(ledger.counters()->left, 0);
    QVERIFY(ledger.verify());
}

void tst_LedgerUnderFire::ofFifteenThousandAndOneBuyersOneGoesWithout_data()
{
    QTest::addColumn<int>("bursts");

    QTest::newRow("each order alone") << 0;
    QTest::newRow("half of the processes in bursts") << 4;
}

void tst_LedgerUnderFire::ofFifteenThousandAndOneBuyersOneGoesWithout()
{
    QFETCH(int, bursts);
    constexpr int kStock = 15'000;
    createShop(kStock);
    // As long as it is open nobody removes the log.
    const auto database = openShop();
    QVERIFY(database);
    std::array<QProcess, 8> processes;

    for (size_t i = 0; i < processes.size(); ++i) {
        const int buyers = kStock / 8 + (i == 0 ? 1 : 0);
        QStringList arguments{shop(), m_dish.sku, QString::number(buyers)};
        if (static_cast<int>(i) < bursts) {
            arguments.append(QStringLiteral("burst"));
        }
        processes[i].start(QStringLiteral(VITRINE_PLACE_ORDERS), arguments);
    }
    Answers answers;
    for (QProcess &process : processes) {
        QVERIFY(process.waitForFinished(240'000));
        const QByteArray said = process.readAll();
        QVERIFY2(process.exitCode() == 0, said.right(200).constData());
        answers.add(said);
    }

    const OrderLedger ledger(*database);
    QCOMPARE(answers.acknowledged.size(), kStock);
    QCOMPARE(answers.refusals, QStringList{QStringLiteral("refused %1").arg(static_cast<int>(Error::Code::Conflict))});
    QCOMPARE(written(*database), answers.acknowledged);
    QCOMPARE(ledger.counters()->orders, kStock);
    QCOMPARE(ledger.counters()->left, 0);
    QVERIFY(ledger.verify());
    QVERIFY(database->checkIntegrity());
    // An order takes ten pages of 4 KiB: written one after the other without an end they would be 600 MiB.
    const qint64 log = QFileInfo(database->logPath()).size();
    QVERIFY2(log < (64 << 20), qPrintable(QString::number(log)));
}

void tst_LedgerUnderFire::aKilledProcessLosesNoOrderItAcknowledged()
{
    constexpr int kRounds = 12;
    createShop(2'000'000);
    QSet<QString> acknowledged;

    for (int round = 1; round <= kRounds; ++round) {
        QProcess process;
        start(process, 1'000'000);
        QStringList ids;
        while (ids.size() < 7 * round) {
            QVERIFY(process.waitForReadyRead());
            ids += acknowledgedBy(process);
        }
        process.kill();
        QVERIFY(process.waitForFinished());
        ids += acknowledgedBy(process);
        acknowledged.unite(QSet<QString>(ids.cbegin(), ids.cend()));

        const auto database = openShop();
        QVERIFY(database);
        QVERIFY(database->checkIntegrity());
        const OrderLedger ledger(*database);
        QVERIFY(ledger.verify());
        const QSet<QString> kept = written(*database);
        QVERIFY(kept.contains(acknowledged));
        // At most the one it was killed over is there without having been acknowledged.
        QVERIFY(kept.size() <= acknowledged.size() + round);
        QCOMPARE(ledger.counters()->orders, kept.size());
    }
}

void tst_LedgerUnderFire::aFullDiskRefusesOrdersAndLosesNone()
{
    createShop(10'000);
    const auto database = openShop();
    QVERIFY(database);
    OrderLedger ledger(*database);
    QVERIFY(ledger.addByHand(m_dish.id, 1));
    qint64 accepted = 1;
    Result<Order> refused = failure(Error::Code::Internal, QString());

    {
        const FullDisk full(static_cast<rlim_t>(QFileInfo(database->logPath()).size()) + 200'000);
        for (refused = ledger.addByHand(m_dish.id, 1); refused && accepted < 1000;
             refused = ledger.addByHand(m_dish.id, 1)) {
            ++accepted;
        }
        QVERIFY(!refused);
        QCOMPARE(ledger.counters()->orders, accepted);
        QVERIFY(ledger.verify());
    }
    const auto afterwards = ledger.addByHand(m_dish.id, 1);

    QVERIFY2(refused.error().code == Error::Code::DiskFull, qPrintable(refused.error().detail));
    QVERIFY(accepted > 1);
    QVERIFY(afterwards);
    QCOMPARE(ledger.counters()->orders, accepted + 1);
    QVERIFY(ledger.verify());
    QVERIFY(database->checkIntegrity());
}

QTEST_GUILESS_MAIN(tst_LedgerUnderFire)
#include "tst_LedgerUnderFire.moc"
