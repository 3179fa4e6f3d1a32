// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/endtoend/DemoShop.h"

#include <QDir>
#include <QTest>

using namespace vitrine::test;

/// A description of a trade that is none is said before anything is opened or made, and by what can help.
class tst_BrokenTrade : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_shop.create()); }

    void everyCommandOfAShopSaysSoAndDoesNothing_data()
    {
        QTest::addColumn<QStringList>("command");
        const auto row = [this](const char *words, const QStringList &more = {}) {
            QTest::newRow(words) << QString::fromLatin1(words).split(u' ')
                    + QStringList{QStringLiteral("--shop"), m_shop.file()} + more;
        };
        row("catalog list");
        row("catalog search", {QStringLiteral("boeuf")});
        row("catalog import", {m_shop.path(QStringLiteral("feed.csv"))});
        row("catalog export", {QStringLiteral("--format"), QStringLiteral("google-tsv"), m_shop.path(made())});
        row("order add", {QStringLiteral("--sku"), DemoShop::sku()});
        row("shop verify");
        row("shop backup", {m_shop.path(made())});
        row("shop restore", {m_shop.path(QStringLiteral("a.vitrine-backup"))});
        row("show",
            {QStringLiteral("--camera"), m_shop.film(), QStringLiteral("--product"), DemoShop::sku(),
             QStringLiteral("--record"), m_shop.path(made()), QStringLiteral("--seconds"), QStringLiteral("1")});
        QTest::newRow("demo") << QStringList{QStringLiteral("demo"), QStringLiteral("--shop"), m_shop.path(made())};
        QTest::newRow("demo of that trade")
            << QStringList{QStringLiteral("demo"), QStringLiteral("--shop"), m_shop.path(made()),
                           QStringLiteral("--trade"), QStringLiteral("bakery")};
    }

    void everyCommandOfAShopSaysSoAndDoesNothing()
    {
        QFETCH(QStringList, command);

        const Outcome outcome = vitrine(command);

        QVERIFY(outcome.ended);
        QCOMPARE(outcome.exitCode, 1);
        QCOMPARE(outcome.errorLines().size(), 1);
        QVERIFY2(outcome.errors.contains("bakery.json. Nothing was opened"), outcome.errors.constData());
        QCOMPARE(outcome.output, QByteArray());
        QVERIFY(!QFile::exists(m_shop.path(made())));
    }

    void whatSaysSomethingOfTheProgramStillDoes_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::newRow("help") << QStringList{QStringLiteral("--help")};
        QTest::newRow("help of a command")
            << QStringList{QStringLiteral("catalog"), QStringLiteral("import"), QStringLiteral("--help")};
        QTest::newRow("version") << QStringList{QStringLiteral("--version")};
    }

    void whatSaysSomethingOfTheProgramStillDoes()
    {
        QFETCH(QStringList, command);

        const Outcome outcome = vitrine(command);

        QVERIFY2(outcome.succeeded(), outcome.errors.constData());
        QVERIFY(!outcome.output.isEmpty());
        QCOMPARE(outcome.errors, QByteArray());
    }

    void theDoctorNamesTheFile()
    {
        const Outcome outcome = vitrine({QStringLiteral("doctor"), QStringLiteral("--json")});

        QCOMPARE(outcome.exitCode, 1);
        QVERIFY2(outcome.output.contains("\"brokenTrades\":\"bakery.json\""), outcome.output.constData());
        QVERIFY2(outcome.output.contains("libobs"), outcome.output.constData());
        QVERIFY2(outcome.errors.contains("bakery.json"), outcome.errors.constData());
    }

private:
    static QString made() { return QStringLiteral("made"); }

    Outcome vitrine(const QStringList &arguments) const
    {
        Process process;
        m_shop.furnish(process);
        process.preload(QStringLiteral(VITRINE_PRELOADED));
        return process.start(DemoShop::program(), arguments) ? process.finish(std::chrono::seconds(60)) : Outcome();
    }

    DemoShop m_shop;
};

QTEST_GUILESS_MAIN(tst_BrokenTrade)
#include "tst_BrokenTrade.moc"
