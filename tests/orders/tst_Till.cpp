// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/orders/Till.h"
#include "tests/orders/LedgerShop.h"

#include <QTest>

using namespace vitrine;
using namespace std::chrono_literals;
using catalog::Stock;
using orders::Booking;
using orders::Bookings;
using orders::Order;
using orders::Slot;
using orders::Till;

/// What a seller takes by hand, on a real shop file.
class tst_Till : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aProductWithoutSlotsIsOrdered();
    void ofAProductWithSlotsPlacesAreBooked();
    void moreThanThereArePlacesTakesNone();
    void slotsThatHaveBegunAreNotBooked();
    void lessThanOneIsRefused_data();
    void lessThanOneIsRefused();
    void freePlacesAreThoseOfProductsWithSlots();

private:
    static Slot addSlot(LedgerShop &shop, const Stock::Item &item, std::chrono::seconds in, int places)
    {
        const QDateTime starts = shop.now().addMSecs(std::chrono::milliseconds(in).count());
        return Bookings(shop.database(), shop.clock())
            .addSlot(item.product, starts, starts.addSecs(1800), places)
            .value();
    }
};

void tst_Till::aProductWithoutSlotsIsOrdered()
{
    LedgerShop shop;
    const Stock::Item mug = shop.addProduct("MUG", 7, 1250);
    Till till(shop.ledger(), shop.database(), shop.clock());

    const auto taken = till.take(mug.product, 2);

    QVERIFY(taken);
    QCOMPARE(std::get<Order>(*taken).total.minorUnits(), 2500);
    QCOMPARE(shop.left(mug), 5);
    QCOMPARE(shop.ledger().counters()->orders, 1);
    QCOMPARE(shop.ledger().counters()->bookings, 0);
}

void tst_Till::ofAProductWithSlotsPlacesAreBooked()
{
    LedgerShop shop;
    const Stock::Item flat = shop.addProduct("FLAT", 1, 34'800'000);
    const Slot later = addSlot(shop, flat, 2h, 2);
    const Slot sooner = addSlot(shop, flat, 1h, 1);
    Till till(shop.ledger(), shop.database(), shop.clock());

    const auto taken = till.take(flat.product, 2);

    QVERIFY(taken);
    const auto bookings = std::get<QList<Booking>>(*taken);
    QCOMPARE(bookings.size(), 2);
    QCOMPARE(bookings.at(0).slot, sooner.id);
    QCOMPARE(bookings.at(1).slot, later.id);
    QCOMPARE(shop.left(flat), 1); // nobody has bought the flat
    QCOMPARE(shop.ledger().counters()->orders, 0);
    QVERIFY(shop.ledger().counters()->revenue.isEmpty());
    QCOMPARE(shop.ledger().counters()->bookings, 2);
    QCOMPARE(shop.ledger().counters(flat.product)->left, 1);
    QVERIFY(shop.ledger().verify());
}

void tst_Till::moreThanThereArePlacesTakesNone()
{
    LedgerShop shop;
    const Stock::Item flat = shop.addProduct("FLAT", 1);
    addSlot(shop, flat, 1h, 1);
    addSlot(shop, flat, 2h, 2);
    Till till(shop.ledger(), shop.database(), shop.clock());

    const auto taken = till.take(flat.product, 4);

    QVERIFY(!taken);
    QCOMPARE(taken.error().code, Error::Code::Conflict);
    QCOMPARE(shop.ledger().counters()->bookings, 0);
    QCOMPARE(shop.ledger().counters(flat.product)->left, 3);
    QVERIFY(till.take(flat.product, 3));
    QCOMPARE(till.take(flat.product, 1).error().code, Error::Code::Conflict);
    QVERIFY(shop.ledger().verify());
}

void tst_Till::slotsThatHaveBegunAreNotBooked()
{
    LedgerShop shop;
    const Stock::Item flat = shop.addProduct("FLAT", 1);
    addSlot(shop, flat, 1h, 5);
    const Slot later = addSlot(shop, flat, 2h, 1);
    Till till(shop.ledger(), shop.database(), shop.clock());
    shop.advance(1h);

    const auto taken = till.take(flat.product, 1);

    QVERIFY(taken);
    QCOMPARE(std::get<QList<Booking>>(*taken).first().slot, later.id);
    QCOMPARE(till.take(flat.product, 1).error().code, Error::Code::Conflict);
}

void tst_Till::lessThanOneIsRefused_data()
{
    QTest::addColumn<bool>("hasSlots");
    QTest::newRow("pieces") << false;
    QTest::newRow("places") << true;
}

void tst_Till::lessThanOneIsRefused()
{
    QFETCH(bool, hasSlots);
    LedgerShop shop;
    const Stock::Item item = shop.addProduct("THING", 1);
    if (hasSlots) {
        addSlot(shop, item, 1h, 5);
    }
    Till till(shop.ledger(), shop.database(), shop.clock());

    QCOMPARE(till.take(item.product, 0).error().code, Error::Code::InvalidInput);
    QCOMPARE(till.take(item.product, -1).error().code, Error::Code::InvalidInput);

    QVERIFY(till.take(item.product, 1));
}

void tst_Till::freePlacesAreThoseOfProductsWithSlots()
{
    LedgerShop shop;
    const Stock::Item flat = shop.addProduct("FLAT", 1);
    const Stock::Item house = shop.addProduct("HOUSE", 1);
    shop.addProduct("MUG", 7);
    addSlot(shop, flat, 1h, 2);
    addSlot(shop, flat, 2h, 3);
    addSlot(shop, house, 1h, 1);
    Till till(shop.ledger(), shop.database(), shop.clock());
    QVERIFY(till.take(flat.product, 1));

    QCOMPARE(till.freePlaces().value(), (QHash<catalog::ProductId, int>{{flat.product, 4}, {house.product, 1}}));
    shop.advance(1h);
    QCOMPARE(till.freePlaces().value(), (QHash<catalog::ProductId, int>{{flat.product, 3}, {house.product, 0}}));
}

QTEST_GUILESS_MAIN(tst_Till)
#include "tst_Till.moc"
