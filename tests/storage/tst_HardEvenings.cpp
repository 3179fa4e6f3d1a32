// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/orders/OrderLedger.h"
#include "app/storage/Database.h"
#include "app/storage/ShopBackup.h"
#include "tests/storage/SampleShop.h"

#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace vitrine;
using storage::Database;

class tst_HardEvenings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whoIsKilledLosesNoAcknowledgedOrder();
    void aFullDiskLosesNothingAndWorksAgain();
};

void tst_HardEvenings::whoIsKilledLosesNoAcknowledgedOrder()
{
    constexpr int kKills = 200;
    QTemporaryDir folder;
    const QString shop = folder.filePath(QStringLiteral("shop.vitrine"));
    QVERIFY(test::SampleShop::make(shop));
    {
        const auto database = Database::open(shop, Database::Mode::Existing);
        QVERIFY(database);
        QVERIFY((*database)->execute("UPDATE products SET stock = stock + 1000000 WHERE sku = 'MUG';"
                                     "INSERT INTO stock_movements (product_id, delta, cause, at) "
                                     "SELECT id, 1000000, 'recount', 9 FROM products WHERE sku = 'MUG'"));
    }
    std::mt19937 random(20200301);
    QSet<QString> acknowledged;
    int backups = 0;

    for (int kill = 0; kill < kKills; ++kill) {
        QTemporaryDir backupFolder;
        QProcess load;
        load.start(QStringLiteral(VITRINE_MIXED_LOAD), {shop, backupFolder.path()});
        QVERIFY(load.waitForStarted());
        // The first order tells that the load has begun; the moment after it is drawn.
        QVERIFY(load.waitForReadyRead(60000));
        const int moment = std::uniform_int_distribution<int>(0, 60)(random);
        for (int lines = 0; lines < moment && load.waitForReadyRead(1); ++lines) { }
        load.kill();
        QVERIFY(load.waitForFinished());

        QString lastBackup;
        const QList<QByteArray> lines = load.readAllStandardOutput().split('\n');
        for (qsizetype i = 0; i + 1 < lines.size(); ++i) {
            const QString line = QString::fromUtf8(lines.at(i));
            if (line.startsWith(QLatin1String("order "))) {
                acknowledged.insert(line.mid(6));
            } else if (line.startsWith(QLatin1String("backup "))) {
                lastBackup = line.mid(7);
            }
        }
        const auto database = Database::open(shop, Database::Mode::Existing);
        QVERIFY2(database, database ? "" : qPrintable(database.error().detail));
        QVERIFY((*database)->checkIntegrity());
        const orders::OrderLedger ledger(**database);
        const Result<> verified = ledger.verify();
        QVERIFY2(verified, verified ? "" : qPrintable(verified.error().detail));
        QSet<QString> found;
        storage::Statement rows = (*database)->prepare("SELECT id FROM orders");
        qint64 count = 0;
        for (; rows.step().value_or(false); ++count) {
            found.insert(rows.text(0));
        }
        QCOMPARE(found.size(), count);
        QVERIFY2((acknowledged - found).isEmpty(), qPrintable(QStringLiteral("lost at kill %1").arg(kill)));
        if (!lastBackup.isEmpty()) {
            const QString restored = QStringLiteral("%1.restored-%2").arg(lastBackup).arg(kill);
            const auto whole = storage::ShopBackup::restore(
                lastBackup, restored, [](Database &copy) { return orders::OrderLedger(copy).verify(); });
            QVERIFY2(whole, whole ? "" : qPrintable(whole.error().detail));
            ++backups;
        }
    }

    QVERIFY(acknowledged.size() >= kKills);
    QVERIFY(backups > 0);
    qInfo("%d kills, %lld acknowledged orders, %d backups", kKills, static_cast<long long>(acknowledged.size()),
          backups);
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
