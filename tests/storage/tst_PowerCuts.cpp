// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalog/ProductRepository.h"
#include "app/orders/Bookings.h"
#include "app/orders/OrderIntake.h"
#include "app/orders/OrderLedger.h"
#include "app/storage/Database.h"
#include "tests/storage/SampleShop.h"
#include "tests/support/PowerCutVfs.h"

#include <QFile>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <random>
#include <tuple>

using namespace vitrine;
using storage::Database;
using test::PowerCutVfs;

namespace {

constexpr int kCuts = 1000;
constexpr int kOrders = 12;
constexpr int kTogether = 3; ///< Orders that share a transaction when they come at once.

/// How a shop sells.
enum class Way {
    OneByOne, ///< Orders by hand.
    Together, ///< Several at once, as platforms tell them, and bookings between them.
};

/// What a cut did to a shop.
struct Remains {
    QString opened; ///< Why the shop could not be opened or is not sound; empty when it is.
    int acknowledged = 0; ///< Orders and bookings.
    int lost = 0; ///< Of the acknowledged ones.
    int strange = 0; ///< There, and neither acknowledged nor being written, or there twice.
    bool wasCut = false;
};

/// Orders of one mug and bookings of one slot, on a disk whose power fails. In the middle the shop is closed and opened
/// again.
class Sales {
public:
    Sales(const QString &shop, const char *settings, Way way) : m_shop(shop), m_settings(settings), m_way(way) { }

    void run()
    {
        for (int round = 0; round < 2 && open(); ++round) {
            if (m_way == Way::OneByOne) {
                sellOneByOne();
            } else {
                sellTogether();
            }
            m_ledger.reset();
            m_database.reset();
        }
    }

    const QSet<QString> &acknowledged() const { return m_acknowledged; }

private:
    void sellOneByOne()
    {
        for (int i = 0; i < kOrders / 2; ++i) {
            const auto order = m_ledger->addByHand(m_mug, 1);
            if (!order) {
                break;
            }
            m_acknowledged.insert(order->id.toString());
        }
    }

    void sellTogether()
    {
        orders::OrderIntake intake(*m_database, *m_ledger);
        orders::Bookings bookings(*m_database);
        for (int group = 0; group < kOrders / 2 / kTogether; ++group) {
            for (int i = 0; i < kTogether; ++i) {
                intake.addByHand({{m_mug, {}, 1}}, [this](const Result<orders::Order> &order) {
                    if (order) {
                        m_acknowledged.insert(order->id.toString());
                    }
                });
            }
            intake.flush();
            const auto booking = bookings.bookNext(m_mug, 1, QStringLiteral("Ana"));
            if (!booking) {
                break;
            }
            m_acknowledged.insert(booking->first().id.toString());
        }
    }

    bool open()
    {
        auto database = Database::open(m_shop, Database::Mode::Existing);
        if (database) {
            // So that the log is carried over into the file and begun anew within a few orders.
            (*database)->setLogPages(40);
        }
        if (!database || !(*database)->execute(m_settings)) {
            return false;
        }
        m_database = std::move(*database);
        m_ledger = std::make_unique<orders::OrderLedger>(*m_database);
        const auto mug = catalog::ProductRepository(*m_database).findBySku(QStringLiteral("MUG"));
        if (mug) {
            m_mug = mug->id;
        }
        return mug.has_value();
    }

    QString m_shop;
    const char *m_settings;
    Way m_way;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<orders::OrderLedger> m_ledger;
    catalog::ProductId m_mug;
    QSet<QString> m_acknowledged;
};

} // namespace

class tst_PowerCuts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void noAcknowledgedOrderIsLostOrDoubled();
    void aSecondCutLosesNoOrderEither();
    void withoutSyncingTheSameCutsLoseOrders_data();
    void withoutSyncingTheSameCutsLoseOrders();

private:
    enum class Cuts { One, Two };
    Remains cut(unsigned seed, const char *settings, Cuts cuts = Cuts::One, Way way = Way::OneByOne);

    QTemporaryDir m_folder;
    QTemporaryDir m_cache;
    QByteArray m_shop; ///< The bytes of a closed shop.
    qint64 m_operations = 0; ///< Of a run without a cut, one by one.
    qint64 m_operationsTogether = 0;
};

/// As shops are opened.
constexpr const char *kDurable = "";

void tst_PowerCuts::initTestCase()
{
    QVERIFY(qputenv("XDG_CACHE_HOME", QFile::encodeName(m_cache.path())));
    const QString path = m_folder.filePath(QStringLiteral("shop.vitrine"));
    const Result<> made = test::SampleShop::make(path);
    QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
    {
        const auto database = Database::open(path, Database::Mode::Existing);
        QVERIFY(database);
        const auto mug = catalog::ProductRepository(**database).findBySku(QStringLiteral("MUG"));
        QVERIFY(mug);
        const QDateTime tomorrow = QDateTime::currentDateTimeUtc().addDays(1);
        QVERIFY(orders::Bookings(**database).addSlot(mug->id, tomorrow, tomorrow.addSecs(3600), kOrders));
    }
    m_shop = test::SampleShop::bytesOf(path);
    for (const auto &[way, operations, bookings] :
         {std::tuple(Way::OneByOne, &m_operations, 0), {Way::Together, &m_operationsTogether, kOrders / kTogether}}) {
        const QTemporaryDir folder;
        const QString shop = folder.filePath(QStringLiteral("shop.vitrine"));
        QVERIFY(QFile::copy(path, shop));
        PowerCutVfs disk(1);
        Sales sales(shop, kDurable, way);
        sales.run();
        *operations = disk.operations();
        QCOMPARE(sales.acknowledged().size(), kOrders + bookings);
        QVERIFY(*operations > 80);
    }
}

Remains tst_PowerCuts::cut(unsigned seed, const char *settings, Cuts cuts, Way way)
{
    const qint64 operations = way == Way::OneByOne ? m_operations : m_operationsTogether;
    QTemporaryDir before;
    QTemporaryDir between;
    QTemporaryDir after;
    const QString path = before.filePath(QStringLiteral("shop.vitrine"));
    QFile file(path);
    Remains remains;
    if (!file.open(QIODevice::WriteOnly) || file.write(m_shop) != m_shop.size()) {
        remains.opened = QStringLiteral("no room for the test");
        return remains;
    }
    file.close();
    QSet<QString> acknowledged;
    {
        PowerCutVfs disk(seed);
        std::mt19937 random(seed);
        disk.cutAt(std::uniform_int_distribution<qint64>(1, operations)(random));
        Sales sales(path, settings, way);
        sales.run();
        acknowledged = sales.acknowledged();
        remains.wasCut = disk.isCut();
        if (!disk.writeRemains(cuts == Cuts::One ? after.path() : between.path())) {
            remains.opened = QStringLiteral("no room for the test");
            return remains;
        }
    }
    if (cuts == Cuts::Two) {
        PowerCutVfs disk(seed + kCuts);
        std::mt19937 random(seed + kCuts);
        disk.cutAt(std::uniform_int_distribution<qint64>(1, operations)(random));
        Sales sales(between.filePath(QStringLiteral("shop.vitrine")), settings, way);
        sales.run();
        acknowledged += sales.acknowledged();
        remains.wasCut = remains.wasCut && disk.isCut();
        if (!disk.writeRemains(after.path())) {
            remains.opened = QStringLiteral("no room for the test");
            return remains;
        }
    }
    remains.acknowledged = static_cast<int>(acknowledged.size());
    const auto database = Database::open(after.filePath(QStringLiteral("shop.vitrine")), Database::Mode::Existing);
    if (!database) {
        remains.opened = database.error().detail;
        remains.lost = remains.acknowledged;
        return remains;
    }
    const orders::OrderLedger ledger(**database);
    for (const Result<> &check : {(*database)->checkIntegrity(), ledger.verify()}) {
        if (!check) {
            remains.opened = check.error().detail;
        }
    }
    QSet<QString> found;
    const auto orders = ledger.latest(1000);
    for (const orders::Order &order : orders.value_or(QList<orders::Order>())) {
        remains.strange += found.contains(order.id.toString());
        found.insert(order.id.toString());
    }
    storage::Statement bookings = (*database)->prepare("SELECT id FROM bookings");
    while (bookings.step().value_or(false)) {
        found.insert(bookings.text(0));
    }
    const QSet<QString> more = found - acknowledged;
    // The sample's own order, and at each cut what was being written.
    const int written = way == Way::OneByOne ? 1 : kTogether;
    remains.strange += std::max(0, static_cast<int>(more.size()) - 1 - written * (cuts == Cuts::One ? 1 : 2));
    remains.lost = static_cast<int>((acknowledged - found).size());
    return remains;
}

void tst_PowerCuts::noAcknowledgedOrderIsLostOrDoubled()
{
    int cuts = 0;
    int acknowledged = 0;
    for (unsigned seed = 1; seed <= kCuts; ++seed) {
        const Remains remains = cut(seed, kDurable, Cuts::One, seed % 3 == 0 ? Way::Together : Way::OneByOne);

        const QString which = QStringLiteral("seed %1: ").arg(seed);
        QVERIFY2(remains.opened.isEmpty(), qPrintable(which + remains.opened));
        QVERIFY2(remains.lost == 0, qPrintable(which + QStringLiteral("%1 lost").arg(remains.lost)));
        QVERIFY2(remains.strange == 0, qPrintable(which + QStringLiteral("%1 strange").arg(remains.strange)));
        cuts += remains.wasCut;
        acknowledged += remains.acknowledged;
    }

    QVERIFY2(cuts > kCuts * 9 / 10, qPrintable(QString::number(cuts)));
    QVERIFY(acknowledged > kCuts);
    qInfo("%d cuts at up to %lld operations, %d acknowledged orders and bookings, none lost", cuts,
          std::max(m_operations, m_operationsTogether), acknowledged);
}

void tst_PowerCuts::aSecondCutLosesNoOrderEither()
{
    int cuts = 0;
    int acknowledged = 0;
    for (unsigned seed = 1; seed <= kCuts / 5; ++seed) {
        const Remains remains = cut(seed, kDurable, Cuts::Two, seed % 3 == 0 ? Way::Together : Way::OneByOne);

        const QString which = QStringLiteral("seed %1: ").arg(seed);
        QVERIFY2(remains.opened.isEmpty(), qPrintable(which + remains.opened));
        QVERIFY2(remains.lost == 0, qPrintable(which + QStringLiteral("%1 lost").arg(remains.lost)));
        QVERIFY2(remains.strange == 0, qPrintable(which + QStringLiteral("%1 strange").arg(remains.strange)));
        cuts += remains.wasCut;
        acknowledged += remains.acknowledged;
    }

    QVERIFY2(cuts > kCuts / 5 * 8 / 10, qPrintable(QString::number(cuts)));
    QVERIFY(acknowledged > kCuts / 5);
}

void tst_PowerCuts::withoutSyncingTheSameCutsLoseOrders_data()
{
    QTest::addColumn<QByteArray>("settings");

    QTest::newRow("no sync") << QByteArray("PRAGMA synchronous = OFF");
    QTest::newRow("a sync now and then") << QByteArray("PRAGMA synchronous = NORMAL");
}

void tst_PowerCuts::withoutSyncingTheSameCutsLoseOrders()
{
    QFETCH(QByteArray, settings);
    int lost = 0;
    int broken = 0;

    for (unsigned seed = 1; seed <= kCuts / 20; ++seed) {
        const Remains remains = cut(seed, settings.constData());
        lost += remains.lost;
        broken += !remains.opened.isEmpty();
    }

    QVERIFY(lost > 0);
    qInfo("%d acknowledged orders lost, %d shops broken", lost, broken);
}

QTEST_GUILESS_MAIN(tst_PowerCuts)
#include "tst_PowerCuts.moc"
