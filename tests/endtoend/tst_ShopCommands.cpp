// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/endtoend/DemoShop.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

using namespace vitrine::test;

/// What the commands say of a shop that is damaged, that was put aside, or whose file is gone.
class tst_ShopCommands : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<DemoShop>();
        QVERIFY(m_shop->create());
    }

    void noDemoShopIsMadeWhereAShopWas_data()
    {
        QTest::addColumn<QString>("left");
        QTest::newRow("put aside") << QStringLiteral("put aside");
        QTest::newRow("only its copies") << QStringLiteral("copies");
        QTest::newRow("only its log") << QStringLiteral("log");
    }

    void noDemoShopIsMadeWhereAShopWas()
    {
        QFETCH(QString, left);
        QVERIFY(m_shop->order().succeeded()); // closing made the day's copy
        if (left == QLatin1String("put aside")) {
            QVERIFY(damage());
            QCOMPARE(m_shop->order().exitCode, 1);
        } else {
            QVERIFY(QFile::remove(m_shop->file()));
        }
        if (left == QLatin1String("log")) {
            QVERIFY(QDir(m_shop->file() + QLatin1String(".copies")).removeRecursively());
            QFile log(m_shop->file() + QLatin1String("-wal"));
            QVERIFY(log.open(QIODevice::WriteOnly));
        }
        const QStringList before = files();

        const Outcome made = m_shop->vitrine({QStringLiteral("demo"), QStringLiteral("--shop"), m_shop->file()});

        QCOMPARE(made.exitCode, 1);
        QVERIFY2(made.errors.contains("no empty shop was made"), made.errors.constData());
        QVERIFY2(made.errors.contains("vitrine shop restore"), made.errors.constData());
        QCOMPARE(made.errors.contains(".copies/"), left != QLatin1String("log"));
        QCOMPARE(made.errorLines().size(), 1);
        QVERIFY(!QFile::exists(m_shop->file()));
        QCOMPARE(files(), before);
    }

    void verifyingAShopThatWasPutAsideSaysWhatEveryCommandSays()
    {
        QVERIFY(m_shop->order().succeeded());
        QVERIFY(damage());
        QCOMPARE(m_shop->order().exitCode, 1);

        const Outcome ordered = m_shop->order();
        const Outcome verified = verify();

        QCOMPARE(verified.exitCode, 1);
        QVERIFY2(verified.errors.contains(".copies/"), verified.errors.constData());
        QCOMPARE(verified.errors, ordered.errors);
    }

    void aDamagedShopIsToldInOneLine_data()
    {
        QTest::addColumn<bool>("hasCopy");
        QTest::newRow("with a copy") << true;
        QTest::newRow("without a copy") << false;
    }

    void aDamagedShopIsToldInOneLine()
    {
        QFETCH(bool, hasCopy);
        if (hasCopy) {
            QVERIFY(m_shop->order().succeeded());
        }
        QVERIFY(damage());

        const Outcome verified = verify();

        QCOMPARE(verified.exitCode, 1);
        QCOMPARE(verified.errorLines().size(), 1);
        QVERIFY2(verified.errors.contains("damaged"), verified.errors.constData());
        QVERIFY2(verified.errors.contains("vitrine shop restore"), verified.errors.constData());
        QCOMPARE(verified.errors.contains(".copies/"), hasCopy);
        QVERIFY(QFile::exists(m_shop->file()));
    }

private:
    Outcome verify() const
    {
        return m_shop->vitrine(
            {QStringLiteral("shop"), QStringLiteral("verify"), QStringLiteral("--shop"), m_shop->file()});
    }

    QStringList files() const { return QDir(m_shop->folder()).entryList(QDir::Files | QDir::Hidden); }

    bool damage() const
    {
        QFile file(m_shop->file());
        return file.open(QIODevice::ReadWrite) && file.seek(4096) && file.write(QByteArray(64, '\xA5')) == 64;
    }

    std::unique_ptr<DemoShop> m_shop;
};

QTEST_GUILESS_MAIN(tst_ShopCommands)
#include "tst_ShopCommands.moc"
