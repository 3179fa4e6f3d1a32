// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/orders/OrderLedger.h"
#include "app/storage/Database.h"
#include "app/storage/ShopBackup.h"
#include "tests/storage/SampleShop.h"

#include <QDeadlineTimer>
#include <QHash>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace vitrine;
using storage::Database;

namespace {

/// The units of each order in the shop, by its id; of an order that has not one line, -1.
QHash<QString, qint64> ordersOf(Database &database)
{
    QHash<QString, qint64> orders;
    storage::Statement rows
        = database.prepare("SELECT o.id, iif(count(l.position) = 1, sum(l.quantity), -1) FROM orders o "
                           "LEFT JOIN order_lines l ON l.order_id = o.id GROUP BY o.number");
    while (rows.step().value_or(false)) {
        orders.insert(rows.text(0), rows.integer(1));
    }
    return orders;
}

} // namespace

class tst_HardEvenings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whoIsKilledLosesNoAcknowledgedOrder_data();
    void whoIsKilledLosesNoAcknowledgedOrder();
    void aFullDiskLosesNothingAndWorksAgain();
};

void tst_HardEvenings::whoIsKilledLosesNoAcknowledgedOrder_data()
{
    QTest::addColumn<quint32>("seed");

    // 200 kills in all; of several shops, because all that was ever sold is added up after each.
    for (quint32 evening = 1; evening <= 4; ++evening) {
        QTest::addRow("evening %u", evening) << 20200301 + evening;
    }
}

void tst_HardEvenings::whoIsKilledLosesNoAcknowledgedOrder()
{
    QFETCH(quint32, seed);
    constexpr int kKills = 50;
    QTemporaryDir folder;
    const QString shop = folder.filePath(QStringLiteral("shop.vitrine"));
    QVERIFY(test::SampleShop::make(shop));
    QHash<QString, qint64> acknowledged; // units by the order's id
    {
        const auto database = Database::open(shop, Database::Mode::Existing);
        QVERIFY(database);
        QVERIFY((*database)->execute("UPDATE products SET stock = stock + 1000000 WHERE sku = 'MUG';"
                                     "INSERT INTO stock_movements (product_id, delta, cause, at) "
                                     "SELECT id, 1000000, 'recount', 9 FROM products WHERE sku = 'MUG'"));
        acknowledged = ordersOf(**database);
    }
    std::mt19937 random(seed);
    const qsizetype before = acknowledged.size();
    qsizetype notAcknowledged = 0; // but there
    int backups = 0;
    int edits = 0;
    int imports = 0;

    for (int kill = 0; kill < kKills; ++kill) {
        QTemporaryDir backupFolder;
        QProcess load;
        load.start(QStringLiteral(VITRINE_MIXED_LOAD), {shop, backupFolder.path()});
        QVERIFY(load.waitForStarted());
        // The first line tells that the load has begun; the moment after it is drawn.
        QVERIFY(load.waitForReadyRead(60000));
        const QDeadlineTimer moment(std::uniform_int_distribution<qint64>(0, 900)(random));
        while (!moment.hasExpired()) {
            (void)load.waitForReadyRead(static_cast<int>(moment.remainingTime()));
        }
        QCOMPARE(load.state(), QProcess::Running);
        load.kill();
        QVERIFY(load.waitForFinished());

        QString lastBackup;
        const QList<QByteArray> lines = load.readAllStandardOutput().split('\n');
        for (qsizetype i = 0; i + 1 < lines.size(); ++i) {
            const QString line = QString::fromUtf8(lines.at(i));
            const QStringList words = line.split(u' ');
            if (words.first() == QLatin1String("order")) {
                acknowledged.insert(words.value(1), words.value(2).toLongLong());
            } else if (words.first() == QLatin1String("backup")) {
                lastBackup = line.mid(7);
            } else if (line == QLatin1String("edit")) {
                ++edits;
            } else if (line == QLatin1String("import")) {
                ++imports;
            }
        }
        const auto database = Database::open(shop, Database::Mode::Existing);
        QVERIFY2(database, database ? "" : qPrintable(database.error().detail));
        QVERIFY((*database)->checkIntegrity());
        const orders::OrderLedger ledger(**database);
        const Result<> verified = ledger.verify();
        QVERIFY2(verified, verified ? "" : qPrintable(verified.error().detail));
        const QHash<QString, qint64> found = ordersOf(**database);
        for (auto order = acknowledged.cbegin(); order != acknowledged.cend(); ++order) {
            QCOMPARE(found.value(order.key()), order.value());
        }
        // The order that was being written when the kill came may be there; a second one was written twice.
        const qsizetype more = found.size() - acknowledged.size();
        QVERIFY(more == notAcknowledged || more == notAcknowledged + 1);
        notAcknowledged = more;
        if (kill % 5 == 4 && !lastBackup.isEmpty()) { // a whole shop is written for each
            const QString restored = QStringLiteral("%1.restored-%2").arg(lastBackup).arg(kill);
            const auto whole = storage::ShopBackup::restore(
                lastBackup, restored, [](Database &copy) { return orders::OrderLedger(copy).verify(); });
            QVERIFY2(whole, whole ? "" : qPrintable(whole.error().detail));
            ++backups;
        }
    }

    QVERIFY(acknowledged.size() - before >= kKills);
    QVERIFY(backups > 0);
    QVERIFY(edits > 0);
    QVERIFY(imports > 0);
    qInfo("%d kills, %lld acknowledged orders, %lld that were not but are there, %d edits, %d imports, %d backups",
          kKills, static_cast<long long>(acknowledged.size() - before), static_cast<long long>(notAcknowledged), edits,
          imports, backups);
}

void tst_HardEvenings::aFullDiskLosesNothingAndWorksAgain()
{
    QTemporaryDir folder;
    QProcess program;
    program.setProcessChannelMode(QProcess::MergedChannels);

    program.start(QStringLiteral("unshare"),
                  {QStringLiteral("--user"), QStringLiteral("--map-root-user"), QStringLiteral("--mount"),
                   QStringLiteral("/bin/sh"), QStringLiteral("-c"),
                   QStringLiteral("mount -t tmpfs -o size=6m tmpfs \"$1\" && exec \"$0\" \"$1\""),
                   QStringLiteral(VITRINE_SELL_ON_DISK), folder.path()});

    QVERIFY(program.waitForFinished(120000));
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QVERIFY2(program.exitCode() == 0,
             qPrintable(QStringLiteral("line %1: ").arg(program.exitCode()) + QString::fromUtf8(program.readAll())));
}

QTEST_GUILESS_MAIN(tst_HardEvenings)
#include "tst_HardEvenings.moc"
