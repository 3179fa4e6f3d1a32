// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/orders/OrderIntake.h"
#include "tests/orders/LedgerShop.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <QSignalSpy>
#include <QTest>

#include <optional>

using namespace vitrine;
using catalog::Stock;
using orders::Order;
using orders::OrderChange;
using orders::OrderIntake;
using orders::OrderLedger;
using orders::PlatformId;
using orders::RemoteOrder;

class tst_OrderIntake : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anOrderIsAnsweredAfterItsCommit();
    void aBurstSharesItsCommits();
    void oneRefusedOrderDoesNotUndoOthers();
    void theSameOrderTwiceInABurstIsOne();
    void aChangeAndItsOrderMayShareABurst();
    void whenTheFileIsBusyAllAreToldAndNothingIsWritten();
    void anAnswerMayOrderAgain();
    void eachOrderIsAnnouncedOnce();
    void whatWasNotAnsweredIsNotWritten();
};

void tst_OrderIntake::anOrderIsAnsweredAfterItsCommit()
{
    LedgerShop shop;
    const Stock::Item mug = shop.addProduct("MUG", 5);
    OrderIntake intake(shop.database(), shop.ledger());
    std::optional<Result<Order>> answer;
    qint64 onDisk = 0;

    intake.addByHand({{mug.product, {}, 2}}, [&](const Result<Order> &order) {
        SQLite::Database other(shop.path().toStdString(), SQLite::OPEN_READONLY);
        onDisk = other.execAndGet("SELECT count(*) FROM orders").getInt64();
        answer = order;
    });
    const bool answeredAtOnce = answer.has_value();

    QTRY_VERIFY(answer);
    QVERIFY(!answeredAtOnce);
    QVERIFY(*answer);
    QCOMPARE(onDisk, 1);
    QCOMPARE(shop.ledger().find((*answer)->id), *answer);
}

void tst_OrderIntake::aBurstSharesItsCommits()
{
    LedgerShop shop;
    const Stock::Item mug = shop.addProduct("MUG", 1000);
    OrderIntake intake(shop.database(), shop.ledger());
    const QSignalSpy committed(&shop.ledger(), &OrderLedger::committed);
    int answered = 0;

    for (int i = 0; i < 1000; ++i) {
        intake.addByHand({{mug.product, {}, 1}}, [&](const Result<Order> &order) { answered += order ? 1 : 0; });
    }

    QTRY_COMPARE(answered, 1000);
    QVERIFY(committed.count() <= 1000 / static_cast<int>(OrderIntake::kMostTogether) + 1);
    QCOMPARE(shop.ledger().counters()->orders, 1000);
    QCOMPARE(shop.left(mug), 0);
    QVERIFY(shop.ledger().verify());
}

void tst_OrderIntake::oneRefusedOrderDoesNotUndoOthers()
{
    LedgerShop shop;
    const Stock::Item mug = shop.addProduct("MUG", 5);
    const Stock::Item bowl = shop.addProduct("BOWL", 5);
    OrderIntake intake(shop.database(), shop.ledger());
    QList<Result<Order>> answers;
    const auto keep = [&](const Result<Order> &order) { answers.append(order); };

    intake.addByHand({{mug.product, {}, 3}}, keep);
    intake.addByHand({{bowl.product, {}, 1}, {mug.product, {}, 3}}, keep);
    intake.addByHand({{mug.product, {}, 2}}, keep);

    QTRY_COMPARE(answers.size(), 3);
    QVERIFY(answers[0]);
    QVERIFY(!answers[1]);
    QCOMPARE(answers[1].error().code, Error::Code::Conflict);
    QVERIFY(answers[2]);
    QCOMPARE(shop.left(mug), 0);
    QCOMPARE(shop.left(bowl), 5);
    QVERIFY(shop.ledger().verify());
}

void tst_OrderIntake::theSameOrderTwiceInABurstIsOne()
{
    LedgerShop shop;
    const Stock::Item mug = shop.addProduct("MUG", 5);
    OrderIntake intake(shop.database(), shop.ledger());
    const RemoteOrder remote = remoteOrder(shop.addPlatform(), "1", {{QStringLiteral("MUG"), 2}});
    QList<Result<Order>> answers;
    const auto keep = [&](const Result<Order> &order) { answers.append(order); };

    intake.record(remote, keep);
    intake.record(remote, keep);

    QTRY_COMPARE(answers.size(), 2);
    QVERIFY(answers[0]);
    QCOMPARE(answers[1], answers[0]);
    QCOMPARE(shop.left(mug), 3);
}

void tst_OrderIntake::aChangeAndItsOrderMayShareABurst()
{
    LedgerShop shop;
    const Stock::Item mug = shop.addProduct("MUG", 5);
    OrderIntake intake(shop.database(), shop.ledger());
    const RemoteOrder remote = remoteOrder(shop.addPlatform(), "1", {{QStringLiteral("MUG"), 2}});
    int answered = 0;

    intake.change(remote.origin, {OrderChange::Kind::Cancelled, QStringLiteral("c"), {}, {}},
                  [&](const Result<> &outcome) { answered += outcome ? 1 : 0; });
    intake.record(remote, [&](const Result<Order> &order) { answered += order ? 1 : 0; });

    QTRY_COMPARE(answered, 2);
    QCOMPARE(shop.left(mug), 5);
    QCOMPARE(shop.ledger().counters()->orders, 0);
    QVERIFY(shop.ledger().verify());
}

void tst_OrderIntake::whenTheFileIsBusyAllAreToldAndNothingIsWritten()
{
    LedgerShop shop;
    const Stock::Item mug = shop.addProduct("MUG", 5);
    shop.database().waitForOthersAtMost(std::chrono::milliseconds(10));
    OrderIntake intake(shop.database(), shop.ledger());
    QList<Result<Order>> answers;
    const auto keep = [&](const Result<Order> &order) { answers.append(order); };
    SQLite::Database other(shop.path().toStdString(), SQLite::OPEN_READWRITE);
    other.exec("BEGIN IMMEDIATE");

    intake.addByHand({{mug.product, {}, 1}}, keep);
    intake.addByHand({{mug.product, {}, 1}}, keep);
    intake.flush();
    other.exec("ROLLBACK");
    intake.addByHand({{mug.product, {}, 1}}, keep);
    intake.flush();

    QCOMPARE(answers.size(), 3);
    QCOMPARE(answers[0].error().code, Error::Code::Busy);
    QCOMPARE(answers[1].error().code, Error::Code::Busy);
    QVERIFY(answers[2]);
    QCOMPARE(shop.left(mug), 4);
}

void tst_OrderIntake::anAnswerMayOrderAgain()
{
    LedgerShop shop;
    const Stock::Item mug = shop.addProduct("MUG", 5);
    OrderIntake intake(shop.database(), shop.ledger());
    int orders = 0;
    OrderIntake::Answer again = [&](const Result<Order> &order) {
        if (order) {
            ++orders;
            intake.addByHand({{mug.product, {}, 1}}, again);
        }
    };

    intake.addByHand({{mug.product, {}, 1}}, again);

    QTRY_COMPARE(shop.left(mug), 0);
    QTRY_COMPARE(orders, 5);
    QVERIFY(shop.ledger().verify());
}

void tst_OrderIntake::eachOrderIsAnnouncedOnce()
{
    LedgerShop shop;
    const Stock::Item mug = shop.addProduct("MUG", 5);
    OrderIntake intake(shop.database(), shop.ledger());
    const QSignalSpy added(&shop.ledger(), &OrderLedger::orderAdded);
    int answered = 0;

    for (const int quantity : {2, 4, 3}) {
        intake.addByHand({{mug.product, {}, quantity}}, [&](const Result<Order> &) { ++answered; });
    }

    QTRY_COMPARE(answered, 3);
    QCOMPARE(added.count(), 2);
}

void tst_OrderIntake::whatWasNotAnsweredIsNotWritten()
{
    LedgerShop shop;
    const Stock::Item mug = shop.addProduct("MUG", 5);
    int answered = 0;

    {
        OrderIntake intake(shop.database(), shop.ledger());
        intake.addByHand({{mug.product, {}, 1}}, [&](const Result<Order> &) { ++answered; });
    }

    QCOMPARE(answered, 0);
    QCOMPARE(shop.left(mug), 5);
}

QTEST_GUILESS_MAIN(tst_OrderIntake)
#include "tst_OrderIntake.moc"
