// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/endtoend/DemoShop.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace vitrine::test;

/// The demo shop of installer/run: made when it is not there, whatever somebody left of an earlier one.
class tst_DemoOfInstaller : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<DemoShop>();
        QVERIFY(make().succeeded());
        QVERIFY(QFile::exists(m_shop->file()));
    }

    void theShopThatIsThereIsLeft()
    {
        QVERIFY(m_shop->order().succeeded());
        const QByteArray before = m_shop->catalog();

        QVERIFY(make().succeeded());

        QCOMPARE(m_shop->catalog(), before);
    }

    void aShopWhoseFileWasTakenAwayIsMadeAgainAndItsCopiesAreKept()
    {
        const QByteArray fresh = m_shop->catalog();
        for (int time = 0; time < 2; ++time) {
            QVERIFY(m_shop->order().succeeded()); // closing made the day's copy
            QVERIFY(QFile::remove(m_shop->file()));
            const QStringList left = files();
            QVERIFY(!left.isEmpty());

            const Outcome made = make();

            QVERIFY2(made.succeeded(), made.errors.constData());
            QVERIFY(made.output.contains("are kept: "));
            QCOMPARE(files().size(), left.size() + 1);
            QCOMPARE(m_shop->catalog(), fresh);
        }
    }

    void whatMayBeNowhereElseIsNotPassedOver_data()
    {
        QTest::addColumn<QString>("left");
        QTest::newRow("a log") << QStringLiteral("shop.vitrine-wal");
        QTest::newRow("a damaged shop") << QStringLiteral("shop.broken-20261123T080000000.vitrine");
        QTest::newRow("its log") << QStringLiteral("shop.broken-20261123T080000000.vitrine-wal");
    }

    void whatMayBeNowhereElseIsNotPassedOver()
    {
        QFETCH(QString, left);
        QVERIFY(m_shop->order().succeeded());
        QVERIFY(QFile::rename(m_shop->file(), m_shop->path(left)));
        const QStringList before = files();

        const Outcome made = make();

        QCOMPARE(made.exitCode, 1);
        QVERIFY2(made.errors.contains("no empty shop was made"), made.errors.constData());
        QCOMPARE(files(), before);
    }

private:
    /// As installer/run does, which also installs and builds.
    Outcome make() const
    {
        Process bash;
        m_shop->furnish(bash);
        bash.start(QStringLiteral("bash"),
                   {QStringLiteral("-c"),
                    QStringLiteral("set -euo pipefail; top=$1; source \"$top/installer/common.bash\"; "
                                   "make_demo_shop \"$2\" \"$3\""),
                    QStringLiteral("run"), QStringLiteral(VITRINE_SOURCE), DemoShop::program(), m_shop->file()});
        return bash.finish(std::chrono::seconds(60));
    }

    /// Whatever is a shop's, sorted.
    QStringList files() const
    {
        QStringList found;
        QDirIterator all(m_shop->folder(), {QStringLiteral("*.vitrine*")}, QDir::Files, QDirIterator::Subdirectories);
        while (all.hasNext()) {
            found.append(all.next());
        }
        found.sort();
        return found;
    }

    std::unique_ptr<DemoShop> m_shop;
};

QTEST_GUILESS_MAIN(tst_DemoOfInstaller)
#include "tst_DemoOfInstaller.moc"
