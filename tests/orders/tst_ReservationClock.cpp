// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/orders/LedgerShop.h"
#include "tests/show/KitchenShop.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace vitrine;
using namespace std::chrono_literals;
using catalog::Stock;
using orders::OrderLedger;
using storage::Database;
using test::KitchenShop;

namespace {

QDateTime soon()
{
    return QDateTime::currentDateTimeUtc().addMSecs(200);
}

qint64 left(const OrderLedger &ledger, const catalog::Product &product)
{
    const auto counters = ledger.counters(product.id);
    return counters ? counters->left : -1;
}

} // namespace

/// What is reserved is free at its deadline, and not only when somebody orders.
class tst_ReservationClock : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsReservedIsLeftAgainAtItsDeadline()
    {
        KitchenShop shop;
        const catalog::Product beef = shop.add(QStringLiteral("BOEUF"), 5);
        QSignalSpy committed(&shop.ledger(), &OrderLedger::committed);
        QVERIFY(Stock(shop.database()).reserve({beef.id, {}}, 3, soon()));
        QCOMPARE(left(shop.ledger(), beef), 2);

        QTRY_COMPARE(left(shop.ledger(), beef), 5);

        QCOMPARE(committed.size(), 2); // of the reservation and of its end
        QCOMPARE(shop.products().summary(beef.id)->stock, 5);
        QCOMPARE(shop.ledger().counters()->left, 5);
        QVERIFY(shop.ledger().verify());
    }

    void oneAfterTheOtherEnds()
    {
        KitchenShop shop;
        const catalog::Product beef = shop.add(QStringLiteral("BOEUF"), 5);
        Stock stock(shop.database());
        QVERIFY(stock.reserve({beef.id, {}}, 1, soon().addMSecs(300)));
        QVERIFY(stock.reserve({beef.id, {}}, 3, soon()));

        QTRY_VERIFY(left(shop.ledger(), beef) >= 4);
        QTRY_COMPARE(left(shop.ledger(), beef), 5);
    }

    void whatAnotherProcessReservedIsLeftAgainToo()
    {
        KitchenShop shop;
        const catalog::Product beef = shop.add(QStringLiteral("BOEUF"), 5);
        const auto other = Database::open(shop.database().path(), Database::Mode::Existing);
        QVERIFY(other);
        QVERIFY(Stock(**other).reserve({beef.id, {}}, 3, soon()));

        QTRY_COMPARE(left(shop.ledger(), beef), 5);
    }

    void whatWasReservedBeforeTheShopWasOpenedIsLeftAgain()
    {
        KitchenShop shop;
        const catalog::Product beef = shop.add(QStringLiteral("BOEUF"), 5);
        const auto other = Database::open(shop.database().path(), Database::Mode::Existing);
        QVERIFY(other && Stock(**other).reserve({beef.id, {}}, 3, soon()));

        const OrderLedger opened(**other);

        QTRY_COMPARE(left(opened, beef), 5);
    }

    void itIsTriedAgainWhenAnotherProcessWrites()
    {
        KitchenShop shop;
        const catalog::Product beef = shop.add(QStringLiteral("BOEUF"), 5);
        const auto other = Database::open(shop.database().path(), Database::Mode::Existing);
        QVERIFY(other);
        shop.database().waitForOthersAtMost(1ms);
        const QDateTime deadline = soon();
        QVERIFY(Stock(shop.database()).reserve({beef.id, {}}, 3, deadline));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("reserved units were not given back")));

        QVERIFY((*other)->execute("BEGIN IMMEDIATE"));
        QVERIFY(QTest::qWaitFor([&] { return QDateTime::currentDateTimeUtc() > deadline.addMSecs(100); }));
        QCOMPARE(left(shop.ledger(), beef), 2);
        QVERIFY((*other)->execute("ROLLBACK")); // a commit would be heard of

        QTRY_COMPARE(left(shop.ledger(), beef), 5);
    }

    void ordersThatMissUnitsGetThemFirst()
    {
        LedgerShop shop;
        const Stock::Item mug = shop.addProduct("MUG", 5);
        QVERIFY(shop.stock().reserve(mug, 3, shop.now().addSecs(60)));
        QVERIFY(shop.ledger().record(remoteOrder(shop.addPlatform(), "1", {{QStringLiteral("MUG"), 4}})));
        shop.advance(60s);

        QVERIFY(shop.ledger().endReservations());

        QCOMPARE(shop.left(mug), 1);
        QCOMPARE(shop.ledger().counters()->oversold, 0);
        QVERIFY(shop.ledger().verify());
    }

    void nothingIsWrittenBeforeTheDeadline()
    {
        LedgerShop shop;
        const Stock::Item mug = shop.addProduct("MUG", 5);
        QVERIFY(shop.stock().reserve(mug, 3, shop.now().addSecs(60)));
        QSignalSpy committed(&shop.ledger(), &OrderLedger::committed);
        shop.advance(59s);

        QVERIFY(shop.ledger().endReservations());

        QCOMPARE(shop.left(mug), 2);
        QCOMPARE(committed.size(), 0);
    }
};

QTEST_GUILESS_MAIN(tst_ReservationClock)
#include "tst_ReservationClock.moc"
