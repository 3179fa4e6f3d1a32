// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalog/Stock.h"
#include "app/storage/Transaction.h"
#include "tests/orders/LedgerShop.h"

#include <QTest>

#include <limits>

using namespace vitrine;
using namespace std::chrono_literals;
using catalog::ProductId;
using catalog::ReservationId;
using catalog::Stock;
using catalog::VariantId;

class tst_Stock : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theLastItemIsSoldOnce();
    void takingNothingIsRefused();
    void stockOfAnUnknownProductIsNotTaken();
    void whatIsThereIsTaken();
    void everyChangeHasItsMovementAndCause();
    void aRecountOfWhatIsThereMovesNothing();
    void aCorrectionNeverGoesBelowZero();
    void stockPastItsRangeIsAnOverflow();
    void aProductWithVariantsIsSoldByVariantOnly();
    void stockOfVariantsAddsUpToTheirProducts();
    void aVariantOfAnotherProductIsNotFound();
    void aFailureInsideATransactionIsUndoneWithIt();
    void reservedUnitsAreOutOfTheStock();
    void moreThanIsLeftIsNotReserved();
    void aDeadlineInThePastIsRefused();
    void aReleasedReservationIsGivenBackOnce();
    void anExpiredReservationIsGivenBackOnce();
    void anExpiredReservationIsThereForTheNextBuyer();
    void aReservationHoldsUntilItsDeadline();
    void aReservationBecomesAnOrder();
    void anExpiredReservationBecomesNoOrder();
    void aReservationOfAProductThatGotVariantsEndsWithoutUnits();
    void ofAReservationComesBackWhatAStockCanCount();
    void ofAVariantsReservationComesBackWhatItsProductCanCount();
    void aReservationThatCannotBeReadStopsNoSale();
};

void tst_Stock::theLastItemIsSoldOnce()
{
    LedgerShop shop;
    const Stock::Item mug = shop.addProduct("MUG", 1);

    QVERIFY(shop.stock().take(mug, 1));
    const auto second = shop.stock().take(mug, 1);

    QVERIFY(!second);
    QCOMPARE(second.error().code, Error::Code::Conflict);
    QCOMPARE(shop.left(mug), 0);
}

void tst_Stock::takingNothingIsRefused()
{
    LedgerShop shop;
    const Stock::Item mug = shop.addProduct("MUG", 5);
    const Stock::Because because{Stock::Cause::Taken, {}, {}};

    for (const int quantity : {0, -1, std::numeric_limits<int>::min()}) {
        QCOMPARE(shop.stock().take(mug, quantity).error().code, Error::Code::InvalidInput);
        QCOMPARE(shop.stock().giveBack(mug, quantity, because).error().code, Error::Code::InvalidInput);
        QCOMPARE(shop.stock().takeWhatIsThere(mug, quantity, because).error().code, Error::Code::InvalidInput);
        QCOMPARE(shop.stock().reserve(mug, quantity, shop.now().addSecs(60)).error().code, Error::Code::InvalidInput);
    }
    QCOMPARE(shop.stock().recount(mug, -1).error().code, Error::Code::InvalidInput);
    QCOMPARE(shop.stock().correct(mug, 0).error().code, Error::Code::InvalidInput);
    QCOMPARE(shop.left(mug), 5);
    QCOMPARE(shop.movements(), QStringList());
}

void tst_Stock::stockOfAnUnknownProductIsNotTaken()
{
    LedgerShop shop;
    const Stock::Item unknown{ProductId::make(), {}};

    QCOMPARE(shop.stock().take(unknown, 1).error().code, Error::Code::NotFound);
    QCOMPARE(shop.stock().left(unknown).error().code, Error::Code::NotFound);
    QCOMPARE(shop.stock().recount(unknown, 1).error().code, Error::Code::NotFound);
    QCOMPARE(shop.stock().reserve(unknown, 1, shop.now().addSecs(60)).error().code, Error::Code::NotFound);
    QCOMPARE(shop.stock().release(ReservationId::make()).error().code, Error::Code::NotFound);
}

void tst_Stock::whatIsThereIsTaken()
{
    LedgerShop shop;
    const Stock::Item mug = shop.addProduct("MUG", 3);
    const Stock::Because because{Stock::Cause::Platform, {}, QStringLiteral("Shop")};

    QCOMPARE(shop.stock().takeWhatIsThere(mug, 2, because), 2);
    QCOMPARE(shop.stock().takeWhatIsThere(mug, 2, because), 1);
    QCOMPARE(shop.stock().takeWhatIsThere(mug, 2, because), 0);

    QCOMPARE(shop.left(mug), 0);
    QCOMPARE(shop.movements(), (QStringList{QStringLiteral("platform -2"), QStringLiteral("platform -1")}));
}

void tst_Stock::everyChangeHasItsMovementAndCause()
{
    LedgerShop shop;
    const Stock::Item mug = shop.addProduct("MUG", 10);

    QVERIFY(shop.stock().take(mug, 1));
    QVERIFY(shop.stock().take(mug, 2, {Stock::Cause::Platform, {}, QStringLiteral("Other")}));
    QVERIFY(shop.stock().correct(mug, 4, {Stock::Cause::Platform, {}, QStringLiteral("Shop")}));
    QVERIFY(shop.stock().correct(mug, -1));
    QVERIFY(shop.stock().recount(mug, 6, QStringLiteral("one was broken")));

    QCOMPARE(shop.left(mug), 6);
    QCOMPARE(shop.movements(),
             (QStringList{QStringLiteral("taken -1"), QStringLiteral("platform -2"), QStringLiteral("platform 4"),
                          QStringLiteral("correction -1"), QStringLiteral("recount -4")}));
    QCOMPARE(shop.numbers("SELECT count(*) FROM stock_movements WHERE cause = 'recount' AND reason = 'one was broken'"),
             QList<qint64>{1});
    QCOMPARE(shop.numbers("SELECT max(at) FROM stock_movements WHERE cause = 'recount'"),
             QList<qint64>{shop.now().toMSecsSinceEpoch()});
    QVERIFY(shop.ledger().verify());
}

void tst_Stock::aRecountOfWhatIsThereMovesNothing()
{
    LedgerShop shop;
    const Stock::Item mug = shop.addProduct("MUG", 10);

    QVERIFY(shop.stock().recount(mug, 10));

    QCOMPARE(shop.movements(), QStringList());
}

void tst_Stock::aCorrectionNeverGoesBelowZero()
{
    LedgerShop shop;
    const Stock::Item mug = shop.addProduct("MUG", 10);

    const auto outcome = shop.stock().correct(mug, -11);

    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, Error::Code::Conflict);
    QCOMPARE(shop.left(mug), 10);
}

void tst_Stock::stockPastItsRangeIsAnOverflow()
{
    LedgerShop shop;
    const Stock::Item mug = shop.addProduct("MUG", 10);

    const auto outcome = shop.stock().correct(mug, std::numeric_limits<int>::max());

    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, Error::Code::Overflow);
    QCOMPARE(shop.left(mug), 10);
    QVERIFY(shop.ledger().verify());
}

void tst_Stock::aProductWithVariantsIsSoldByVariantOnly()
{
    LedgerShop shop;
    const Stock::Item shirt = shop.addProduct("SHIRT", 0);
    const Stock::Item medium = shop.addVariant(shirt, "SHIRT-M", 4);

    QCOMPARE(shop.stock().take(shirt, 1).error().code, Error::Code::VariantNeeded);
    QCOMPARE(shop.stock().recount(shirt, 1).error().code, Error::Code::VariantNeeded);
    QCOMPARE(shop.stock().left(shirt).error().code, Error::Code::VariantNeeded);
    QVERIFY(shop.stock().take(medium, 1));

    QCOMPARE(shop.left(medium), 3);
}

void tst_Stock::stockOfVariantsAddsUpToTheirProducts()
{
    LedgerShop shop;
    const Stock::Item shirt = shop.addProduct("SHIRT", 0);
    const Stock::Item medium = shop.addVariant(shirt, "SHIRT-M", 4);
    const Stock::Item large = shop.addVariant(shirt, "SHIRT-L", 6);

    QVERIFY(shop.stock().take(medium, 3));
    QVERIFY(shop.stock().recount(large, 1));
    const auto tooMany = shop.stock().take(medium, 2);

    QCOMPARE(tooMany.error().code, Error::Code::Conflict);
    QCOMPARE(shop.left(medium), 1);
    QCOMPARE(shop.left(large), 1);
    QCOMPARE(shop.ledger().counters(shirt.product)->left, 2);
    QCOMPARE(shop.ledger().counters()->left, 2);
    QVERIFY(shop.ledger().verify());
}

void tst_Stock::aVariantOfAnotherProductIsNotFound()
{
    LedgerShop shop;
    const Stock::Item shirt = shop.addProduct("SHIRT", 0);
    const Stock::Item mug = shop.addProduct("MUG", 5);
    const Stock::Item medium = shop.addVariant(shirt, "SHIRT-M", 4);

    const auto outcome = shop.stock().take({mug.product, medium.variant}, 1);

    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, Error::Code::NotFound);
    QCOMPARE(shop.left(medium), 4);
}

void tst_Stock::aFailureInsideATransactionIsUndoneWithIt()
{
    LedgerShop shop;
    const Stock::Item mug = shop.addProduct("MUG", 5);

    {
        auto transaction = storage::Transaction::begin(shop.database());
        QVERIFY(transaction);
        QVERIFY(shop.stock().take(mug, 4));
        QVERIFY(!shop.stock().take(mug, 2));
    }

    QCOMPARE(shop.left(mug), 5);
    QCOMPARE(shop.movements(), QStringList());
}

void tst_Stock::reservedUnitsAreOutOfTheStock()
{
    LedgerShop shop;
    const Stock::Item mug = shop.addProduct("MUG", 5);

    const auto held = shop.stock().reserve(mug, 3, shop.now().addSecs(60));

    QVERIFY(held);
    QCOMPARE(held->item, mug);
    QCOMPARE(held->quantity, 3);
    QCOMPARE(shop.left(mug), 2);
    QCOMPARE(shop.movements(), QStringList{QStringLiteral("reserved -3")});
    QVERIFY(shop.ledger().verify());
}

void tst_Stock::moreThanIsLeftIsNotReserved()
{
    LedgerShop shop;
    const Stock::Item mug = shop.addProduct("MUG", 5);
    QVERIFY(shop.stock().reserve(mug, 3, shop.now().addSecs(60)));

    const auto second = shop.stock().reserve(mug, 3, shop.now().addSecs(60));

    QVERIFY(!second);
    QCOMPARE(second.error().code, Error::Code::Conflict);
    QCOMPARE(shop.left(mug), 2);
}

void tst_Stock::aDeadlineInThePastIsRefused()
{
    LedgerShop shop;
    const Stock::Item mug = shop.addProduct("MUG", 5);

    QCOMPARE(shop.stock().reserve(mug, 1, shop.now()).error().code, Error::Code::InvalidInput);
    QCOMPARE(shop.stock().reserve(mug, 1, QDateTime()).error().code, Error::Code::InvalidInput);
}

void tst_Stock::aReleasedReservationIsGivenBackOnce()
{
    LedgerShop shop;
    const Stock::Item mug = shop.addProduct("MUG", 5);
    const auto held = shop.stock().reserve(mug, 3, shop.now().addSecs(60));

    QVERIFY(shop.stock().release(held->id));
    const auto again = shop.stock().release(held->id);
    shop.advance(61s);

    QVERIFY(!again);
    QCOMPARE(again.error().code, Error::Code::Conflict);
    QCOMPARE(shop.stock().expire(), 0);
    QCOMPARE(shop.left(mug), 5);
    QVERIFY(shop.ledger().verify());
}

void tst_Stock::anExpiredReservationIsGivenBackOnce()
{
    LedgerShop shop;
    const Stock::Item mug = shop.addProduct("MUG", 5);
    QVERIFY(shop.stock().reserve(mug, 3, shop.now().addSecs(60)));

    shop.advance(60s);

    QCOMPARE(shop.stock().expire(), 1);
    QCOMPARE(shop.stock().expire(), 0);
    QCOMPARE(shop.left(mug), 5);
    QVERIFY(shop.ledger().verify());
}

void tst_Stock::anExpiredReservationIsThereForTheNextBuyer()
{
    LedgerShop shop;
    const Stock::Item mug = shop.addProduct("MUG", 5);
    QVERIFY(shop.stock().reserve(mug, 3, shop.now().addSecs(60)));
    shop.advance(60s);

    QVERIFY(shop.stock().take(mug, 5));

    QCOMPARE(shop.left(mug), 0);
    QVERIFY(shop.ledger().verify());
}

void tst_Stock::aReservationHoldsUntilItsDeadline()
{
    LedgerShop shop;
    const Stock::Item mug = shop.addProduct("MUG", 5);
    QVERIFY(shop.stock().reserve(mug, 3, shop.now().addSecs(60)));
    shop.advance(59s);

    const auto outcome = shop.stock().take(mug, 5);

    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, Error::Code::Conflict);
    QCOMPARE(shop.left(mug), 2);
}

void tst_Stock::aReservationBecomesAnOrder()
{
    LedgerShop shop;
    const Stock::Item mug = shop.addProduct("MUG", 5);
    const auto held = shop.stock().reserve(mug, 3, shop.now().addSecs(60));

    const auto order = shop.ledger().addFromReservation(held->id);
    const auto again = shop.ledger().addFromReservation(held->id);
    shop.advance(61s);

    QVERIFY(order);
    QCOMPARE(order->lines.first().quantity, 3);
    QVERIFY(!again);
    QCOMPARE(again.error().code, Error::Code::Conflict);
    QCOMPARE(shop.stock().expire(), 0);
    QCOMPARE(shop.left(mug), 2);
    QCOMPARE(shop.ledger().counters()->orders, 1);
    QCOMPARE(shop.movements(),
             (QStringList{QStringLiteral("reserved -3"), QStringLiteral("released 3"), QStringLiteral("order -3")}));
    QVERIFY(shop.ledger().verify());
}

void tst_Stock::anExpiredReservationBecomesNoOrder()
{
    LedgerShop shop;
    const Stock::Item mug = shop.addProduct("MUG", 5);
    const auto held = shop.stock().reserve(mug, 3, shop.now().addSecs(60));
    shop.advance(60s);

    const auto order = shop.ledger().addFromReservation(held->id);

    QVERIFY(!order);
    QCOMPARE(order.error().code, Error::Code::Conflict);
    QCOMPARE(shop.ledger().counters()->orders, 0);
    QCOMPARE(shop.stock().expire(), 1);
    QCOMPARE(shop.left(mug), 5);
}

void tst_Stock::aReservationOfAProductThatGotVariantsEndsWithoutUnits()
{
    LedgerShop shop;
    const Stock::Item shirt = shop.addProduct("SHIRT", 3);
    const auto held = shop.stock().reserve(shirt, 3, shop.now().addSecs(60));
    const Stock::Item medium = shop.addVariant(shirt, "SHIRT-M", 0);
    shop.advance(60s);

    const auto taken = shop.stock().takeWhatIsThere(medium, 1, {Stock::Cause::Taken, {}, {}});

    QVERIFY(held);
    QCOMPARE(taken, 0);
    QCOMPARE(shop.stock().release(held->id).error().code, Error::Code::Conflict);
}

void tst_Stock::ofAReservationComesBackWhatAStockCanCount()
{
    LedgerShop shop;
    const Stock::Item mug = shop.addProduct("MUG", 10);
    const Stock::Item cup = shop.addProduct("CUP", 5);
    QVERIFY(shop.stock().reserve(mug, 4, shop.now().addSecs(60)));
    QVERIFY(shop.stock().recount(mug, std::numeric_limits<int>::max() - 1));
    shop.advance(60s);

    QVERIFY(shop.stock().take(cup, 1));

    QCOMPARE(shop.left(cup), 4);
    QCOMPARE(shop.left(mug), std::numeric_limits<int>::max());
    QCOMPARE(shop.movements().mid(2),
             QStringList({QStringLiteral("released 1"), QStringLiteral("released 3"), QStringLiteral("correction -3"),
                          QStringLiteral("taken -1")}));
    QVERIFY(shop.ledger().verify());
}

void tst_Stock::ofAVariantsReservationComesBackWhatItsProductCanCount()
{
    LedgerShop shop;
    const Stock::Item shirt = shop.addProduct("SHIRT", 0);
    const Stock::Item small = shop.addVariant(shirt, "SHIRT-S", 10);
    const Stock::Item large = shop.addVariant(shirt, "SHIRT-L", 10);
    QVERIFY(shop.stock().reserve(small, 4, shop.now().addSecs(60)));
    QVERIFY(shop.stock().recount(large, std::numeric_limits<int>::max() - 7));
    shop.advance(60s);

    QVERIFY(shop.stock().take(large, 2));

    QCOMPARE(shop.left(small), 7);
    QCOMPARE(shop.left(large), std::numeric_limits<int>::max() - 9);
    QVERIFY(shop.ledger().verify());
}

void tst_Stock::aReservationThatCannotBeReadStopsNoSale()
{
    LedgerShop shop;
    const Stock::Item mug = shop.addProduct("MUG", 10);
    QVERIFY(shop.database()
                .prepare("INSERT INTO reservations (id, product_id, quantity, expires_at) VALUES ('none', ?1, 1, ?2)")
                .bind(mug.product.toString(), shop.now().toMSecsSinceEpoch())
                .run());
    shop.advance(60s);

    QVERIFY(shop.stock().take(mug, 1));

    QCOMPARE(shop.left(mug), 9);
    QVERIFY(!shop.stock().nextDeadline(shop.now())->has_value());
}

QTEST_GUILESS_MAIN(tst_Stock)
#include "tst_Stock.moc"
