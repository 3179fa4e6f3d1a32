// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/orders/Bookings.h"
#include "tests/orders/Answers.h"
#include "tests/orders/LedgerShop.h"
#include "tests/support/SqliteSteps.h"

#include <QProcess>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <array>

using namespace vitrine;
using namespace std::chrono_literals;
using catalog::ProductId;
using catalog::Stock;
using orders::Booking;
using orders::BookingId;
using orders::Bookings;
using orders::Origin;
using orders::PlatformId;
using orders::Slot;
using orders::SlotId;
using test::Answers;

class tst_Bookings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSlotIsKeptAsItWasMade();
    void whatIsNoSlotIsRefused();
    void aFullSlotRefuses();
    void aCancelledPlaceIsFreeOnce();
    void aBookingOfAPlatformCountsOnce();
    void aBookingOfAPlatformIsCancelledOnce();
    void aCancellationThatComesBeforeItsBookingWaits();
    void anyOrderOfArrivalEndsInTheSameBookings();
    void placesThatAreBookedStay();
    void theBookingsOfASlotCostTheSameHoweverManyOthersHave();
    void bookingsAreCounted();
    void aTamperedSlotIsFound();
    void countersOfBookingsAreRebuiltAsTheyWere_data();
    void countersOfBookingsAreRebuiltAsTheyWere();
    void moreBookingsThanPlacesAreNoMatterOfCounters();
    void aSlotOfMorePlacesThanANumberHoldsIsRefused();
    void bookingsAreNeverRemoved();
    void ofABookingOnlyItsEndIsAdded_data();
    void ofABookingOnlyItsEndIsAdded();
    void whatIsLeftOfAProductWithSlotsIsItsFreePlaces();
    void aSlotIsNeverOverbookedByFourProcesses();

private:
    static Result<Slot> slotFor(LedgerShop &shop, const Stock::Item &flat, int capacity)
    {
        return Bookings(shop.database(), shop.clock())
            .addSlot(flat.product, shop.now().addSecs(3600), shop.now().addSecs(5400), capacity);
    }
};

void tst_Bookings::aSlotIsKeptAsItWasMade()
{
    LedgerShop shop;
    const Stock::Item flat = shop.addProduct("FLAT", 1);
    Bookings bookings(shop.database(), shop.clock());

    const auto later = bookings.addSlot(flat.product, shop.now().addSecs(7200), shop.now().addSecs(9000), 2);
    const auto sooner = bookings.addSlot(flat.product, shop.now().addSecs(3600), shop.now().addSecs(5400), 3);

    QVERIFY(later && sooner);
    QCOMPARE(sooner->capacity, 3);
    QCOMPARE(sooner->booked, 0);
    QCOMPARE(bookings.findSlot(sooner->id).value(), *sooner);
    QCOMPARE(bookings.slotsOf(flat.product).value(), (QList<Slot>{*sooner, *later}));
}

void tst_Bookings::whatIsNoSlotIsRefused()
{
    LedgerShop shop;
    const Stock::Item flat = shop.addProduct("FLAT", 1);
    Bookings bookings(shop.database(), shop.clock());
    const QDateTime start = shop.now();
    QVERIFY(bookings.addSlot(flat.product, start, start.addSecs(60), 1));

    QCOMPARE(bookings.addSlot(flat.product, start, start, 1).error().code, Error::Code::InvalidInput);
    QCOMPARE(bookings.addSlot(flat.product, start, {}, 1).error().code, Error::Code::InvalidInput);
    QCOMPARE(bookings.addSlot(flat.product, start.addSecs(1), start.addSecs(60), -1).error().code,
             Error::Code::InvalidInput);
    QCOMPARE(bookings.addSlot(flat.product, start, start.addSecs(90), 1).error().code, Error::Code::AlreadyExists);
    QCOMPARE(bookings.addSlot(ProductId::make(), start, start.addSecs(60), 1).error().code, Error::Code::NotFound);
    QCOMPARE(bookings.book(SlotId::make(), {}).error().code, Error::Code::NotFound);
    QCOMPARE(bookings.cancel(BookingId::make()).error().code, Error::Code::NotFound);
}

void tst_Bookings::aFullSlotRefuses()
{
    LedgerShop shop;
    const auto slot = slotFor(shop, shop.addProduct("FLAT", 1), 2);
    Bookings bookings(shop.database(), shop.clock());

    QVERIFY(bookings.book(slot->id, QStringLiteral("Ana")));
    QVERIFY(bookings.book(slot->id, QStringLiteral("Bo"), {shop.addPlatform(), QStringLiteral("1")}));
    const auto third = bookings.book(slot->id, QStringLiteral("Cy"));

    QVERIFY(!third);
    QCOMPARE(third.error().code, Error::Code::Conflict);
    QCOMPARE(bookings.findSlot(slot->id)->booked, 2);
    QCOMPARE(bookings.bookingsOf(slot->id)->size(), 2);
    QVERIFY(shop.ledger().verify());
}

void tst_Bookings::aCancelledPlaceIsFreeOnce()
{
    LedgerShop shop;
    const auto slot = slotFor(shop, shop.addProduct("FLAT", 1), 1);
    Bookings bookings(shop.database(), shop.clock());
    const auto booking = bookings.book(slot->id, QStringLiteral("Ana"));
    QVERIFY(booking);

    shop.advance(5s);
    QVERIFY(bookings.cancel(booking->id));
    shop.advance(5s);
    QVERIFY(bookings.cancel(booking->id));

    QCOMPARE(bookings.findSlot(slot->id)->booked, 0);
    QCOMPARE(bookings.find(booking->id)->cancelledAt, shop.now().addSecs(-5));
    QVERIFY(bookings.book(slot->id, QStringLiteral("Bo")));
    QVERIFY(!bookings.book(slot->id, QStringLiteral("Cy")));
    QVERIFY(shop.ledger().verify());
}

void tst_Bookings::aBookingOfAPlatformCountsOnce()
{
    LedgerShop shop;
    const Stock::Item flat = shop.addProduct("FLAT", 1);
    const auto slot = slotFor(shop, flat, 5);
    const Origin origin{shop.addPlatform(), QStringLiteral("77")};
    Bookings bookings(shop.database(), shop.clock());

    const auto first = bookings.book(slot->id, QStringLiteral("Ana"), origin);
    const auto again = bookings.book(slot->id, QStringLiteral("Anna"), origin);

    QVERIFY(first);
    QCOMPARE(again, first);
    QCOMPARE(bookings.find(origin), first);
    QCOMPARE(bookings.findSlot(slot->id)->booked, 1);
    QCOMPARE(shop.ledger().counters(flat.product)->bookings, 1);
    QCOMPARE(bookings.book(slot->id, {}, {origin.platform, {}}).error().code, Error::Code::InvalidInput);
}

void tst_Bookings::aBookingOfAPlatformIsCancelledOnce()
{
    LedgerShop shop;
    const auto slot = slotFor(shop, shop.addProduct("FLAT", 1), 5);
    const Origin origin{shop.addPlatform(), QStringLiteral("77")};
    Bookings bookings(shop.database(), shop.clock());
    QVERIFY(bookings.book(slot->id, QStringLiteral("Ana"), origin));
    QVERIFY(bookings.book(slot->id, QStringLiteral("Bo")));

    QVERIFY(bookings.cancel(origin));
    QVERIFY(bookings.cancel(origin));
    const auto toldAgain = bookings.book(slot->id, QStringLiteral("Ana"), origin);

    QVERIFY(toldAgain);
    QVERIFY(toldAgain->cancelledAt);
    QCOMPARE(bookings.findSlot(slot->id)->booked, 1);
    QCOMPARE(bookings.cancel({origin.platform, {}}).error().code, Error::Code::InvalidInput);
    QCOMPARE(bookings.cancel({PlatformId::make(), origin.remoteId}).error().code, Error::Code::NotFound);
    QVERIFY(shop.ledger().verify());
}

void tst_Bookings::aCancellationThatComesBeforeItsBookingWaits()
{
    LedgerShop shop;
    const Stock::Item flat = shop.addProduct("FLAT", 1);
    const auto slot = slotFor(shop, flat, 1);
    const Origin origin{shop.addPlatform(), QStringLiteral("77")};
    Bookings bookings(shop.database(), shop.clock());

    QVERIFY(bookings.cancel(origin));
    const QDateTime cancelledAt = shop.now();
    shop.advance(5s);
    QVERIFY(bookings.cancel(origin));
    QCOMPARE(bookings.find(origin).error().code, Error::Code::NotFound);
    const auto other = bookings.book(slot->id, QStringLiteral("Bo"));
    shop.advance(5s);
    const auto booking = bookings.book(slot->id, QStringLiteral("Ana"), origin);
    const auto again = bookings.book(slot->id, QStringLiteral("Ana"), origin);

    QVERIFY(other);
    QVERIFY(booking); // though the slot is full: it takes no place
    QCOMPARE(booking->cancelledAt, cancelledAt);
    QCOMPARE(again, booking);
    QCOMPARE(bookings.find(origin), booking);
    QCOMPARE(bookings.findSlot(slot->id)->booked, 1);
    QCOMPARE(shop.ledger().counters(flat.product)->bookings, 1);
    QCOMPARE(shop.numbers("SELECT count(*) FROM early_cancellations"), QList<qint64>{0});
    QVERIFY(bookings.cancel(origin));
    QCOMPARE(bookings.find(origin)->cancelledAt, cancelledAt);
    QVERIFY(shop.ledger().verify());
}

void tst_Bookings::anyOrderOfArrivalEndsInTheSameBookings()
{
    // Two bookings and their cancellations, each told twice, in every sequence of the first four.
    QList<int> events{0, 1, 2, 3};
    do {
        LedgerShop shop;
        const Stock::Item flat = shop.addProduct("FLAT", 1);
        const auto slot = slotFor(shop, flat, 2);
        const PlatformId platform = shop.addPlatform();
        Bookings bookings(shop.database(), shop.clock());
        for (const int event : QList<int>(events) + events) {
            const Origin origin{platform, QString::number(event / 2)};
            if (event % 2 == 0) {
                QVERIFY(bookings.book(slot->id, {}, origin));
            } else {
                QVERIFY(bookings.cancel(origin));
            }
        }

        QCOMPARE(bookings.findSlot(slot->id)->booked, 0);
        QCOMPARE(bookings.bookingsOf(slot->id)->size(), 2);
        QCOMPARE(shop.ledger().counters(flat.product)->bookings, 0);
        QCOMPARE(shop.numbers("SELECT count(*) FROM early_cancellations"), QList<qint64>{0});
        QVERIFY(shop.ledger().verify());
    } while (std::ranges::next_permutation(events).found);
}

void tst_Bookings::placesThatAreBookedStay()
{
    LedgerShop shop;
    const auto slot = slotFor(shop, shop.addProduct("FLAT", 1), 2);
    Bookings bookings(shop.database(), shop.clock());
    QVERIFY(bookings.book(slot->id, {}));
    QVERIFY(bookings.book(slot->id, {}));

    const auto fewer = bookings.changeCapacity(slot->id, 1);
    const auto more = bookings.changeCapacity(slot->id, 3);

    QVERIFY(!fewer);
    QCOMPARE(fewer.error().code, Error::Code::Conflict);
    QVERIFY(more);
    QVERIFY(bookings.book(slot->id, {}));
    QCOMPARE(bookings.changeCapacity(slot->id, -1).error().code, Error::Code::InvalidInput);
    QCOMPARE(bookings.changeCapacity(SlotId::make(), 1).error().code, Error::Code::NotFound);
}

void tst_Bookings::theBookingsOfASlotCostTheSameHoweverManyOthersHave()
{
    test::SqliteSteps steps;
    LedgerShop shop;
    const Stock::Item flat = shop.addProduct("FLAT", 1);
    const auto slot = slotFor(shop, flat, 1);
    Bookings bookings(shop.database(), shop.clock());
    const auto other = bookings.addSlot(flat.product, shop.now().addSecs(7200), shop.now().addSecs(9000), 200);
    QVERIFY(slot && other);
    QVERIFY(bookings.book(slot->id, QStringLiteral("Ana")));
    steps.sinceLastAsked();
    QCOMPARE(bookings.bookingsOf(slot->id)->size(), 1);
    const qint64 alone = steps.sinceLastAsked();
    for (int i = 0; i < 200; ++i) {
        QVERIFY(bookings.book(other->id, QStringLiteral("Bo")));
    }

    steps.sinceLastAsked();
    QCOMPARE(bookings.bookingsOf(slot->id)->size(), 1);

    QVERIFY(alone > 0);
    QVERIFY(steps.sinceLastAsked() < 2 * alone);
}

void tst_Bookings::bookingsAreCounted()
{
    LedgerShop shop;
    const Stock::Item flat = shop.addProduct("FLAT", 1);
    const Stock::Item house = shop.addProduct("HOUSE", 1);
    const auto ofFlat = slotFor(shop, flat, 5);
    const auto ofHouse = slotFor(shop, house, 5);
    Bookings bookings(shop.database(), shop.clock());

    QVERIFY(bookings.book(ofFlat->id, {}));
    QVERIFY(bookings.book(ofFlat->id, {}));
    const auto third = bookings.book(ofHouse->id, {});
    QVERIFY(bookings.book(ofHouse->id, {}));
    QVERIFY(bookings.cancel(third->id));

    const auto counters = shop.ledger().counters();
    QCOMPARE(counters->bookings, 3);
    QCOMPARE(shop.ledger().counters(flat.product)->bookings, 2);
    QCOMPARE(shop.ledger().counters(house.product)->bookings, 1);
    QVERIFY(shop.ledger().rebuildCounters());
    QCOMPARE(shop.ledger().counters(), counters);
    QVERIFY(shop.ledger().verify());
}

void tst_Bookings::aTamperedSlotIsFound()
{
    LedgerShop shop;
    const auto slot = slotFor(shop, shop.addProduct("FLAT", 1), 5);
    QVERIFY(Bookings(shop.database()).book(slot->id, {}));
    QVERIFY(shop.database().execute("UPDATE slots SET booked = 3"));

    const auto outcome = shop.ledger().verify();

    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, Error::Code::Corrupt);
}

void tst_Bookings::countersOfBookingsAreRebuiltAsTheyWere_data()
{
    QTest::addColumn<QByteArray>("change");
    QTest::newRow("places that are taken") << QByteArray("UPDATE slots SET booked = 3");
    QTest::newRow("places that are free") << QByteArray("UPDATE slots SET booked = 0");
    QTest::newRow("a product's bookings") << QByteArray("UPDATE booking_counters SET bookings = bookings + 5");
    QTest::newRow("no product's bookings") << QByteArray("DELETE FROM booking_counters");
    QTest::newRow("no number of all that is left") << QByteArray("DELETE FROM shop_stock");
}

void tst_Bookings::countersOfBookingsAreRebuiltAsTheyWere()
{
    QFETCH(QByteArray, change);
    LedgerShop shop;
    const Stock::Item flat = shop.addProduct("FLAT", 4);
    const auto slot = slotFor(shop, flat, 5);
    Bookings bookings(shop.database(), shop.clock());
    QVERIFY(bookings.book(slot->id, {}));
    const auto second = bookings.book(slot->id, {});
    QVERIFY(second);
    QVERIFY(bookings.cancel(second->id));
    const auto ofShop = shop.ledger().counters();
    const auto ofFlat = shop.ledger().counters(flat.product);
    QVERIFY(ofShop && ofFlat);
    QVERIFY(shop.database().execute(change.constData()));
    QVERIFY(!shop.ledger().verify());
    QVERIFY(shop.ledger().verifyFacts());

    QVERIFY(shop.ledger().rebuildCounters());

    QVERIFY(shop.ledger().verify());
    QCOMPARE(shop.ledger().counters(), ofShop);
    QCOMPARE(shop.ledger().counters(flat.product), ofFlat);
}

void tst_Bookings::moreBookingsThanPlacesAreNoMatterOfCounters()
{
    LedgerShop shop;
    const auto slot = slotFor(shop, shop.addProduct("FLAT", 1), 2);
    QVERIFY(Bookings(shop.database(), shop.clock()).book(slot->id, {}));
    QVERIFY(shop.database().execute("UPDATE slots SET booked = 0, capacity = 0"));

    const auto outcome = shop.ledger().verifyFacts();

    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, Error::Code::Corrupt);
}

void tst_Bookings::aSlotOfMorePlacesThanANumberHoldsIsRefused()
{
    LedgerShop shop;
    const auto slot = slotFor(shop, shop.addProduct("FLAT", 1), 5);
    QVERIFY(shop.database().execute("UPDATE slots SET capacity = 4294967297"));

    const auto booked = Bookings(shop.database()).book(slot->id, {});

    QVERIFY(!booked);
    QCOMPARE(booked.error().code, Error::Code::Corrupt);
}

void tst_Bookings::bookingsAreNeverRemoved()
{
    LedgerShop shop;
    const auto slot = slotFor(shop, shop.addProduct("FLAT", 1), 5);
    QVERIFY(Bookings(shop.database()).book(slot->id, {}));

    QVERIFY(!shop.database().execute("DELETE FROM bookings"));

    QCOMPARE(Bookings(shop.database()).bookingsOf(slot->id)->size(), 1);
}

void tst_Bookings::ofABookingOnlyItsEndIsAdded_data()
{
    QTest::addColumn<QByteArray>("change");
    QTest::newRow("its slot") << QByteArray("UPDATE bookings SET slot_id = (SELECT max(id) FROM slots)");
    QTest::newRow("its id") << QByteArray("UPDATE bookings SET id = 'other' WHERE cancelled_at IS NULL");
    QTest::newRow("its number") << QByteArray("UPDATE bookings SET number = number + 10");
    QTest::newRow("its name") << QByteArray("UPDATE bookings SET name = 'Cy'");
    QTest::newRow("where it is from") << QByteArray("UPDATE bookings SET remote_id = '78' WHERE remote_id IS NOT NULL");
    QTest::newRow("that it is of a platform")
        << QByteArray("UPDATE bookings SET platform_id = NULL, remote_id = NULL WHERE remote_id IS NOT NULL");
    QTest::newRow("when it was placed") << QByteArray("UPDATE bookings SET placed_at = placed_at + 1");
    QTest::newRow("when it was cancelled")
        << QByteArray("UPDATE bookings SET cancelled_at = cancelled_at + 1 WHERE cancelled_at IS NOT NULL");
    QTest::newRow("that it was cancelled")
        << QByteArray("UPDATE bookings SET cancelled_at = NULL WHERE cancelled_at IS NOT NULL");
    QTest::newRow("its name with its end")
        << QByteArray("UPDATE bookings SET cancelled_at = 1, name = 'Cy' WHERE cancelled_at IS NULL");
    QTest::newRow("a row written over it")
        << QByteArray("INSERT OR REPLACE INTO bookings SELECT number, id, slot_id, platform_id, remote_id, 'Cy', "
                      "placed_at, NULL FROM bookings");
}

void tst_Bookings::ofABookingOnlyItsEndIsAdded()
{
    QFETCH(QByteArray, change);
    LedgerShop shop;
    const auto slot = slotFor(shop, shop.addProduct("FLAT", 1), 5);
    QVERIFY(slotFor(shop, shop.addProduct("HOUSE", 1), 5));
    Bookings bookings(shop.database(), shop.clock());
    QVERIFY(bookings.book(slot->id, QStringLiteral("Ana"), {shop.addPlatform(), QStringLiteral("77")}));
    const auto cancelled = bookings.book(slot->id, QStringLiteral("Bo"));
    QVERIFY(bookings.cancel(cancelled->id));
    const auto before = bookings.bookingsOf(slot->id);

    const auto changed = shop.database().execute(change.constData());

    QVERIFY(!changed);
    QCOMPARE(bookings.bookingsOf(slot->id), before);
    QVERIFY(shop.ledger().verify());
}

void tst_Bookings::whatIsLeftOfAProductWithSlotsIsItsFreePlaces()
{
    LedgerShop shop;
    const Stock::Item flat = shop.addProduct("FLAT", 1);
    const Stock::Item mug = shop.addProduct("MUG", 7);
    const auto slot = slotFor(shop, flat, 3);
    Bookings bookings(shop.database(), shop.clock());
    QVERIFY(bookings.addSlot(flat.product, shop.now().addSecs(7200), shop.now().addSecs(9000), 2));
    const auto left = [&](const Stock::Item &item) { return shop.ledger().counters(item.product)->left; };

    const auto booking = bookings.book(slot->id, QStringLiteral("Ana"));
    QVERIFY(bookings.book(slot->id, QStringLiteral("Bo")));
    QCOMPARE(left(flat), 3);
    QVERIFY(bookings.cancel(booking->id));
    QCOMPARE(left(flat), 4);
    shop.advance(3600s); // the first slot begins, and nobody can book it any more
    QCOMPARE(left(flat), 2);
    shop.advance(3600s);
    QCOMPARE(left(flat), 0);

    QCOMPARE(left(mug), 7);
    QCOMPARE(shop.left(flat), 1); // the flat itself
    QCOMPARE(shop.movements(), QStringList());
    QVERIFY(shop.ledger().verify());
}

void tst_Bookings::aSlotIsNeverOverbookedByFourProcesses()
{
    constexpr int kPlaces = 101;
    constexpr int kEach = 60;
    LedgerShop shop;
    const Stock::Item flat = shop.addProduct("FLAT", 1);
    const auto slot = slotFor(shop, flat, kPlaces);
    QVERIFY(slot);
    std::array<QProcess, 4> processes;

    for (QProcess &process : processes) {
        process.start(QStringLiteral(VITRINE_BOOK_PLACES), {shop.path(), slot->id.toString(), QString::number(kEach)});
    }
    Answers answers;
    for (QProcess &process : processes) {
        QVERIFY(process.waitForFinished(120'000));
        QCOMPARE(process.exitCode(), 0);
        answers.add(process.readAll());
    }

    Bookings bookings(shop.database(), shop.clock());
    QSet<QString> kept;
    const auto booked = bookings.bookingsOf(slot->id);
    QVERIFY(booked);
    for (const Booking &booking : *booked) {
        kept.insert(booking.id.toString());
    }
    QCOMPARE(answers.acknowledged.size(), kPlaces);
    QCOMPARE(kept, answers.acknowledged);
    QCOMPARE(answers.refusals.size(), 4 * kEach - kPlaces);
    QCOMPARE(answers.refusals.count(QStringLiteral("refused %1").arg(static_cast<int>(Error::Code::Conflict))),
             answers.refusals.size());
    QCOMPARE(bookings.findSlot(slot->id)->booked, kPlaces);
    QVERIFY(shop.ledger().verify());
    QVERIFY(shop.database().checkIntegrity());
}

QTEST_GUILESS_MAIN(tst_Bookings)
#include "tst_Bookings.moc"
