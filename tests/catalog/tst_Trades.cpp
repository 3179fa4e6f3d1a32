// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalog/Trades.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace vitrine;
using catalog::Trade;
using catalog::Trades;

class tst_Trades : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theProgramCarriesFourTrades();
    void anUnknownTradeIsNotFound();
    void aNewTradeIsANewFile();
    void aFileThatIsNoTradeIsCorrupt_data();
    void aFileThatIsNoTradeIsCorrupt();
    void aFolderWithoutTradesIsNotFound();
};

void tst_Trades::theProgramCarriesFourTrades()
{
    const QList<Trade> expected{{QStringLiteral("kitchen"), Trade::Unit::Portion},
                                {QStringLiteral("property"), Trade::Unit::Visit},
                                {QStringLiteral("retail"), Trade::Unit::Piece},
                                {QStringLiteral("vehicle"), Trade::Unit::TestDrive}};

    QCOMPARE(Trades::builtIn().all(), expected);
}

void tst_Trades::anUnknownTradeIsNotFound()
{
    const auto known = Trades::builtIn().find(QStringLiteral("kitchen"));
    const auto unknown = Trades::builtIn().find(QStringLiteral("../kitchen"));

    QVERIFY(known);
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().code, Error::Code::NotFound);
}

void tst_Trades::aNewTradeIsANewFile()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("flowers.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"id": "flowers", "stock": "pieces"})");
    file.close();

    const auto trades = Trades::load(folder.path());

    QVERIFY(trades);
    QCOMPARE(trades->all(), (QList<Trade>{{QStringLiteral("flowers"), Trade::Unit::Piece}}));
}

void tst_Trades::aFileThatIsNoTradeIsCorrupt_data()
{
    QTest::addColumn<QByteArray>("json");

    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no object") << QByteArray("[]");
    QTest::newRow("cut off") << QByteArray(R"({"id": "flowers", "stock": "pie)");
    QTest::newRow("no stock") << QByteArray(R"({"id": "flowers"})");
    QTest::newRow("unknown stock") << QByteArray(R"({"id": "flowers", "stock": "petals"})");
    QTest::newRow("unknown field") << QByteArray(R"({"id": "flowers", "stock": "pieces", "smell": 1})");
    QTest::newRow("id of another file") << QByteArray(R"({"id": "trees", "stock": "pieces"})");
    QTest::newRow("id that is no text") << QByteArray(R"({"id": 5, "stock": "pieces"})");
}

void tst_Trades::aFileThatIsNoTradeIsCorrupt()
{
    QFETCH(QByteArray, json);
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("flowers.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(json);
    file.close();

    const auto trades = Trades::load(folder.path());

    QVERIFY(!trades);
    QCOMPARE(trades.error().code, Error::Code::Corrupt);
}

void tst_Trades::aFolderWithoutTradesIsNotFound()
{
    const QTemporaryDir folder;

    const auto trades = Trades::load(folder.path());

    QVERIFY(!trades);
    QCOMPARE(trades.error().code, Error::Code::NotFound);
}

QTEST_GUILESS_MAIN(tst_Trades)
#include "tst_Trades.moc"
