// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/orders/OrderLedger.h"
#include "app/storage/Transaction.h"
#include "tests/orders/LedgerShop.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <functional>
#include <limits>
#include <numeric>
#include <vector>

using namespace vitrine;
using namespace std::chrono_literals;
using catalog::Stock;
using orders::Order;
using orders::OrderChange;
using orders::OrderLedger;
using orders::Origin;
using orders::PlatformId;
using orders::RemoteOrder;
using Kind = orders::OrderChange::Kind;

namespace {

Money euros(qint64 cents)
{
    return Money::create(cents, u"EUR").value();
}

OrderChange cancelled(const char *event)
{
    return {Kind::Cancelled, QString::fromLatin1(event), {}, {}};
}

OrderChange refunded(const char *event, const QList<orders::ReturnedLine> &lines)
{
    return {Kind::Refunded, QString::fromLatin1(event), lines, {}};
}

} // namespace

/// Orders that come from platforms, and what happens to orders.
class tst_PlatformOrders : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anOrderIsKeptAsThePlatformToldIt();
    void anOrderToldAgainChangesNothing();
    void theSameNameOnTwoPlatformsIsTwoOrders();
    void linesAreMatchedByTheSkuOfAProductOrVariant();
    void theSkuOfAVariantThatIsSoldNoMoreIsThatOfWhoHasItNow();
    void whatTheShopDoesNotKnowIsKept();
    void aProductWithVariantsSoldWithoutOneIsFlagged();
    void anOversoldOrderTakesWhatIsThereAndIsFlagged();
    void missingUnitsAreSuppliedBeforeAnythingElseIsSold();
    void whatIsReservedBecomesAnOrderWhileAnotherMissesUnits();
    void whatIsLeftBesideAReservationSuppliesMissingUnits();
    void theOldestOversoldOrderIsSuppliedFirst();
    void everythingThatIsMissingIsSuppliedAtOnce();
    void whatCannotBeAnOrderIsRefused_data();
    void whatCannotBeAnOrderIsRefused();
    void aCancelledOrderGivesItsStockBackOnce();
    void aRefundByLineGivesBackItsUnits();
    void moreThanWasSoldIsNotGivenBack();
    void anOversoldOrderGivesBackOnlyWhatItTook();
    void aCancelledOrderSuppliesAnOversoldOne();
    void aChangeThatComesBeforeItsOrderWaits();
    void anOrderByHandIsCancelledOnce();
    void aChangeOfMoreUnitsThanANumberHoldsIsRefused();
    void aChangeOfNothingIsRefused();
    void anyDeliveryOrderEndsInTheSameState();
    void aRecordedOrderIsAnnouncedOnce();
    void anOrderIsAnnouncedOnlyWhenItsTransactionIsCommitted();
    void countersAreRebuiltAsTheyWere();
};

void tst_PlatformOrders::anOrderIsKeptAsThePlatformToldIt()
{
    LedgerShop shop;
    const PlatformId platform = shop.addPlatform();
    const Stock::Item mug = shop.addProduct("MUG", 5);
    shop.addProduct("BOWL", 5, 700, 550);
    RemoteOrder remote = remoteOrder(platform, "1001", {{QStringLiteral("MUG"), 2}, {QStringLiteral("BOWL"), 1}});
    remote.lines[1].unitPrice = euros(650);

    const auto order = shop.ledger().record(remote);

    QVERIFY(order);
    QCOMPARE(order->origin, remote.origin);
    QCOMPARE(order->buyer, remote.buyer);
    QCOMPARE(order->placedAt, remote.placedAt);
    QCOMPARE(order->total, euros(2650));
    QCOMPARE(order->vat, euros(333 + 34)); // 20.00 x 20/120 and 6.50 x 5.5/105.5
    QCOMPARE(order->lines[1].unitPrice, euros(650));
    QCOMPARE(shop.ledger().find(order->id).value(), *order);
    QCOMPARE(shop.ledger().latest(5).value(), QList<Order>{*order});
    QCOMPARE(shop.left(mug), 3);
    QVERIFY(shop.ledger().verify());
}

void tst_PlatformOrders::anOrderToldAgainChangesNothing()
{
    LedgerShop shop;
    const PlatformId platform = shop.addPlatform();
    const Stock::Item mug = shop.addProduct("MUG", 5);
    RemoteOrder remote = remoteOrder(platform, "1001", {{QStringLiteral("MUG"), 2}});
    const auto first = shop.ledger().record(remote);
    const auto before = shop.ledger().counters();

    remote.lines[0].quantity = 3;
    const auto again = shop.ledger().record(remote);

    QVERIFY(first && again);
    QCOMPARE(*again, *first);
    QCOMPARE(shop.ledger().counters(), before);
    QCOMPARE(shop.left(mug), 3);
}

void tst_PlatformOrders::theSameNameOnTwoPlatformsIsTwoOrders()
{
    LedgerShop shop;
    shop.addProduct("MUG", 5);

    QVERIFY(shop.ledger().record(remoteOrder(shop.addPlatform(), "1001", {{QStringLiteral("MUG"), 1}})));
    QVERIFY(shop.ledger().record(remoteOrder(shop.addPlatform(), "1001", {{QStringLiteral("MUG"), 1}})));

    QCOMPARE(shop.ledger().counters()->orders, 2);
}

void tst_PlatformOrders::linesAreMatchedByTheSkuOfAProductOrVariant()
{
    LedgerShop shop;
    const PlatformId platform = shop.addPlatform();
    const Stock::Item mug = shop.addProduct("MUG", 5);
    const Stock::Item shirt = shop.addProduct("SHIRT", 0);
    const Stock::Item medium = shop.addVariant(shirt, "SHIRT-M", 4);

    const auto order = shop.ledger().record(
        remoteOrder(platform, "1", {{QStringLiteral("SHIRT-M"), 3}, {QStringLiteral("MUG"), 1}}));

    QVERIFY(order);
    QCOMPARE(order->lines[0].product, shirt.product);
    QCOMPARE(order->lines[0].variant, medium.variant);
    QCOMPARE(order->lines[0].name, QStringLiteral("shirt (SHIRT-M)"));
    QCOMPARE(order->lines[1].product, mug.product);
    QCOMPARE(order->lines[1].variant, std::nullopt);
    QCOMPARE(shop.left(medium), 1);
    QCOMPARE(shop.left(mug), 4);
    QCOMPARE(shop.ledger().counters(shirt.product)->units, 3);
    QVERIFY(shop.ledger().verify());
}

void tst_PlatformOrders::theSkuOfAVariantThatIsSoldNoMoreIsThatOfWhoHasItNow()
{
    LedgerShop shop;
    const PlatformId platform = shop.addPlatform();
    const Stock::Item shirt = shop.addProduct("SHIRT", 0);
    shop.addVariant(shirt, "TS-M", 0);
    shop.addVariant(shirt, "TS-L", 0);
    QVERIFY(shop.database().execute("UPDATE variants SET position = NULL"));
    const Stock::Item product = shop.addProduct("TS-M", 5);
    const Stock::Item blouse = shop.addProduct("BLOUSE", 0);
    const Stock::Item large = shop.addVariant(blouse, "TS-L", 7);

    const auto order
        = shop.ledger().record(remoteOrder(platform, "1", {{QStringLiteral("TS-M"), 2}, {QStringLiteral("TS-L"), 3}}));

    QVERIFY(order);
    QCOMPARE(order->lines[0].product, product.product);
    QCOMPARE(order->lines[0].variant, std::nullopt);
    QCOMPARE(order->lines[0].oversold, 0);
    QCOMPARE(order->lines[1].variant, large.variant);
    QCOMPARE(order->lines[1].oversold, 0);
    QCOMPARE(shop.left(product), 3);
    QCOMPARE(shop.left(large), 4);
    QVERIFY(shop.ledger().verify());
}

void tst_PlatformOrders::whatTheShopDoesNotKnowIsKept()
{
    LedgerShop shop;
    const PlatformId platform = shop.addPlatform();
    RemoteOrder remote = remoteOrder(platform, "1", {{QStringLiteral("HAT"), 2}});
    remote.lines[0].name = QStringLiteral("A hat");

    const auto order = shop.ledger().record(remote);

    QVERIFY(order);
    QCOMPARE(order->lines[0].product, std::nullopt);
    QCOMPARE(order->lines[0].sku, QStringLiteral("HAT"));
    QCOMPARE(order->lines[0].name, QStringLiteral("A hat"));
    QCOMPARE(order->lines[0].oversold, 0);
    QCOMPARE(shop.ledger().counters()->units, 2);
    QCOMPARE(shop.ledger().counters()->revenue.value(QStringLiteral("EUR")), euros(2000));
    QVERIFY(shop.ledger().verify());
    QVERIFY(shop.ledger().change(remote.origin, cancelled("c")));
    QCOMPARE(shop.ledger().counters()->units, 0);
    QVERIFY(shop.ledger().verify());
}

void tst_PlatformOrders::aProductWithVariantsSoldWithoutOneIsFlagged()
{
    LedgerShop shop;
    const PlatformId platform = shop.addPlatform();
    const Stock::Item shirt = shop.addProduct("SHIRT", 0);
    const Stock::Item medium = shop.addVariant(shirt, "SHIRT-M", 4);

    const auto order = shop.ledger().record(remoteOrder(platform, "1", {{QStringLiteral("SHIRT"), 1}}));

    QVERIFY(order);
    QCOMPARE(order->lines[0].oversold, 1);
    QVERIFY(shop.ledger().addByHand({{shirt.product, medium.variant, 1}}));
    QCOMPARE(shop.left(medium), 3);
    QCOMPARE(shop.ledger().counters(shirt.product)->oversold, 1);
    QVERIFY(shop.ledger().verify());
    QVERIFY(shop.ledger().change(*order->origin, cancelled("c")));
    QCOMPARE(shop.ledger().counters(shirt.product)->oversold, 0);
    QCOMPARE(shop.left(medium), 3);
    QVERIFY(shop.ledger().verify());
}

void tst_PlatformOrders::anOversoldOrderTakesWhatIsThereAndIsFlagged()
{
    LedgerShop shop;
    const PlatformId platform = shop.addPlatform();
    const Stock::Item mug = shop.addProduct("MUG", 3);

    const auto order = shop.ledger().record(remoteOrder(platform, "1", {{QStringLiteral("MUG"), 5}}));

    QVERIFY(order);
    QCOMPARE(order->lines[0].quantity, 5);
    QCOMPARE(order->lines[0].oversold, 2);
    QCOMPARE(shop.left(mug), 0);
    QCOMPARE(shop.ledger().counters(mug.product)->oversold, 2);
    QCOMPARE(shop.ledger().counters()->oversold, 2);
    QCOMPARE(shop.ledger().counters()->units, 5);
    QVERIFY(shop.ledger().verify());
}

void tst_PlatformOrders::missingUnitsAreSuppliedBeforeAnythingElseIsSold()
{
    LedgerShop shop;
    const PlatformId platform = shop.addPlatform();
    const Stock::Item mug = shop.addProduct("MUG", 3);
    QVERIFY(shop.ledger().record(remoteOrder(platform, "1", {{QStringLiteral("MUG"), 5}})));
    QVERIFY(shop.stock().recount(mug, 4));

    const auto tooMany = shop.ledger().addByHand(mug.product, 3);
    const auto order = shop.ledger().addByHand(mug.product, 2);

    QVERIFY(!tooMany);
    QCOMPARE(tooMany.error().code, Error::Code::Conflict);
    QVERIFY(order);
    QCOMPARE(shop.left(mug), 0);
    QCOMPARE(shop.ledger().counters()->oversold, 0);
    QVERIFY(shop.ledger().verify());
}

void tst_PlatformOrders::whatIsReservedBecomesAnOrderWhileAnotherMissesUnits()
{
    LedgerShop shop;
    const PlatformId platform = shop.addPlatform();
    const Stock::Item mug = shop.addProduct("MUG", 2);
    const auto held = shop.stock().reserve(mug, 2, shop.now().addSecs(60));
    QVERIFY(held);
    QVERIFY(shop.ledger().record(remoteOrder(platform, "1", {{QStringLiteral("MUG"), 3}})));

    const auto order = shop.ledger().addFromReservation(held->id);

    QVERIFY2(order, qPrintable(order ? QString() : order.error().detail));
    QCOMPARE(order->lines[0].quantity, 2);
    QCOMPARE(order->lines[0].oversold, 0);
    QCOMPARE(shop.left(mug), 0);
    QCOMPARE(shop.ledger().counters(mug.product)->oversold, 3);
    QVERIFY(shop.ledger().verify());
}

void tst_PlatformOrders::whatIsLeftBesideAReservationSuppliesMissingUnits()
{
    LedgerShop shop;
    const PlatformId platform = shop.addPlatform();
    const Stock::Item mug = shop.addProduct("MUG", 2);
    const auto held = shop.stock().reserve(mug, 2, shop.now().addSecs(60));
    QVERIFY(held);
    QVERIFY(shop.ledger().record(remoteOrder(platform, "1", {{QStringLiteral("MUG"), 3}})));
    QVERIFY(shop.stock().recount(mug, 4));

    QVERIFY(shop.ledger().addFromReservation(held->id));

    QCOMPARE(shop.left(mug), 1);
    QCOMPARE(shop.ledger().counters(mug.product)->oversold, 0);
    QVERIFY(shop.ledger().verify());
}

void tst_PlatformOrders::theOldestOversoldOrderIsSuppliedFirst()
{
    LedgerShop shop;
    const PlatformId platform = shop.addPlatform();
    const Stock::Item mug = shop.addProduct("MUG", 0);
    const auto first = shop.ledger().record(remoteOrder(platform, "2", {{QStringLiteral("MUG"), 2}}));
    const auto second = shop.ledger().record(remoteOrder(platform, "1", {{QStringLiteral("MUG"), 2}}));
    QVERIFY(first && second);
    QVERIFY(shop.stock().correct(mug, 3));

    QVERIFY(shop.ledger().supplyMissing(mug));

    QCOMPARE(shop.left(mug), 0);
    QCOMPARE(shop.ledger().counters(mug.product)->oversold, 1);
    storage::Statement query = shop.database().prepare("SELECT order_id, quantity FROM order_supplies ORDER BY number");
    QVERIFY(query.step().value_or(false));
    QCOMPARE(query.text(0), first->id.toString());
    QCOMPARE(query.integer(1), 2);
    QVERIFY(query.step().value_or(false));
    QCOMPARE(query.text(0), second->id.toString());
    QCOMPARE(query.integer(1), 1);
    QVERIFY(shop.ledger().verify());
}

void tst_PlatformOrders::everythingThatIsMissingIsSuppliedAtOnce()
{
    LedgerShop shop;
    const PlatformId platform = shop.addPlatform();
    const Stock::Item mug = shop.addProduct("MUG", 0);
    const Stock::Item plate = shop.addProduct("PLATE", 0);
    QVERIFY(
        shop.ledger().record(remoteOrder(platform, "1", {{QStringLiteral("MUG"), 2}, {QStringLiteral("PLATE"), 1}})));
    QVERIFY(shop.stock().correct(mug, 5));
    QVERIFY(shop.stock().correct(plate, 5));

    QVERIFY(shop.ledger().supplyMissing());

    QCOMPARE(shop.left(mug), 3);
    QCOMPARE(shop.left(plate), 4);
    QCOMPARE(shop.ledger().counters()->oversold, 0);
    QVERIFY(shop.ledger().verify());
}

void tst_PlatformOrders::whatCannotBeAnOrderIsRefused_data()
{
    QTest::addColumn<std::function<void(RemoteOrder &)>>("spoil");
    QTest::addColumn<Error::Code>("code");
    const auto row = [](const char *name, Error::Code code, const std::function<void(RemoteOrder &)> &spoil) {
        QTest::newRow(name) << spoil << code;
    };

    row("no lines", Error::Code::InvalidInput, [](RemoteOrder &order) { order.lines.clear(); });
    row("no name", Error::Code::InvalidInput, [](RemoteOrder &order) { order.origin.remoteId.clear(); });
    row("no platform", Error::Code::InvalidInput, [](RemoteOrder &order) { order.origin.platform = {}; });
    row("nothing", Error::Code::InvalidInput, [](RemoteOrder &order) { order.lines[0].quantity = 0; });
    row("a negative price", Error::Code::InvalidInput,
        [](RemoteOrder &order) { order.lines[0].unitPrice = euros(-1); });
    row("no currency", Error::Code::InvalidInput, [](RemoteOrder &order) { order.lines[0].unitPrice = {}; });
    row("two currencies", Error::Code::InvalidInput, [](RemoteOrder &order) {
        order.lines.append({QStringLiteral("MUG"), {}, 1, Money::create(1, u"JPY").value()});
    });
    row("too much money", Error::Code::Overflow,
        [](RemoteOrder &order) { order.lines[0].unitPrice = euros(std::numeric_limits<qint64>::max()); });
    row("an unknown platform", Error::Code::NotFound,
        [](RemoteOrder &order) { order.origin.platform = PlatformId::make(); });
}

void tst_PlatformOrders::whatCannotBeAnOrderIsRefused()
{
    QFETCH(std::function<void(RemoteOrder &)>, spoil);
    QFETCH(Error::Code, code);
    LedgerShop shop;
    const Stock::Item mug = shop.addProduct("MUG", 5);
    RemoteOrder remote = remoteOrder(shop.addPlatform(), "1", {{QStringLiteral("MUG"), 2}});
    spoil(remote);

    const auto order = shop.ledger().record(remote);

    QVERIFY(!order);
    QCOMPARE(order.error().code, code);
    QCOMPARE(shop.left(mug), 5);
    QCOMPARE(shop.ledger().counters()->orders, 0);
    QVERIFY(shop.ledger().verify());
}

void tst_PlatformOrders::aCancelledOrderGivesItsStockBackOnce()
{
    LedgerShop shop;
    const Stock::Item mug = shop.addProduct("MUG", 5);
    const RemoteOrder remote = remoteOrder(shop.addPlatform(), "1", {{QStringLiteral("MUG"), 2}});
    const auto order = shop.ledger().record(remote);
    QVERIFY(order);

    QVERIFY(shop.ledger().change(remote.origin, cancelled("c1")));
    QVERIFY(shop.ledger().change(remote.origin, cancelled("c1")));
    QVERIFY(shop.ledger().change(remote.origin, cancelled("c2")));

    QCOMPARE(shop.left(mug), 5);
    QCOMPARE(shop.ledger().counters(mug.product)->orders, 0);
    QCOMPARE(shop.ledger().counters()->units, 0);
    QCOMPARE(shop.ledger().counters()->revenue.value(QStringLiteral("EUR")), euros(0));
    QCOMPARE(shop.movements(), (QStringList{QStringLiteral("order -2"), QStringLiteral("returned 2")}));
    const auto changes = shop.ledger().changesOf(order->id);
    QVERIFY(changes);
    QCOMPARE(changes->size(), 2);
    QCOMPARE(changes->at(0).lines, (QList<orders::ReturnedLine>{{1, 2}}));
    QCOMPARE(changes->at(1).lines, QList<orders::ReturnedLine>());
    QVERIFY(shop.ledger().verify());
}

void tst_PlatformOrders::aRefundByLineGivesBackItsUnits()
{
    LedgerShop shop;
    const Stock::Item mug = shop.addProduct("MUG", 5);
    const Stock::Item bowl = shop.addProduct("BOWL", 5);
    const RemoteOrder remote
        = remoteOrder(shop.addPlatform(), "1", {{QStringLiteral("MUG"), 3}, {QStringLiteral("BOWL"), 1}});
    QVERIFY(shop.ledger().record(remote));

    QVERIFY(shop.ledger().change(remote.origin, refunded("r1", {{1, 2}})));

    QCOMPARE(shop.left(mug), 4);
    QCOMPARE(shop.left(bowl), 4);
    QCOMPARE(shop.ledger().counters(mug.product)->units, 1);
    QCOMPARE(shop.ledger().counters(mug.product)->orders, 1);
    QVERIFY(shop.ledger().change(remote.origin, refunded("r2", {{1, 1}})));
    QCOMPARE(shop.ledger().counters(mug.product)->orders, 0);
    QCOMPARE(shop.ledger().counters()->orders, 1);
    QCOMPARE(shop.ledger().counters()->revenue.value(QStringLiteral("EUR")), euros(1000));
    QVERIFY(shop.ledger().verify());
}

void tst_PlatformOrders::moreThanWasSoldIsNotGivenBack()
{
    LedgerShop shop;
    const Stock::Item mug = shop.addProduct("MUG", 5);
    const RemoteOrder remote = remoteOrder(shop.addPlatform(), "1", {{QStringLiteral("MUG"), 3}});
    QVERIFY(shop.ledger().record(remote));

    QVERIFY(shop.ledger().change(remote.origin, refunded("r1", {{1, 2}, {1, std::numeric_limits<int>::max()}})));
    QVERIFY(shop.ledger().change(remote.origin, refunded("r2", {{1, 2}, {9, 1}})));
    QVERIFY(shop.ledger().change(remote.origin, cancelled("c")));

    QCOMPARE(shop.left(mug), 5);
    QVERIFY(shop.ledger().verify());
}

void tst_PlatformOrders::anOversoldOrderGivesBackOnlyWhatItTook()
{
    LedgerShop shop;
    const Stock::Item mug = shop.addProduct("MUG", 3);
    const RemoteOrder remote = remoteOrder(shop.addPlatform(), "1", {{QStringLiteral("MUG"), 5}});
    QVERIFY(shop.ledger().record(remote));

    QVERIFY(shop.ledger().change(remote.origin, refunded("r", {{1, 1}})));
    QCOMPARE(shop.left(mug), 0);
    QCOMPARE(shop.ledger().counters()->oversold, 1);
    QVERIFY(shop.ledger().change(remote.origin, cancelled("c")));

    QCOMPARE(shop.left(mug), 3);
    QCOMPARE(shop.ledger().counters()->oversold, 0);
    QVERIFY(shop.ledger().verify());
}

void tst_PlatformOrders::aCancelledOrderSuppliesAnOversoldOne()
{
    LedgerShop shop;
    const PlatformId platform = shop.addPlatform();
    const Stock::Item mug = shop.addProduct("MUG", 3);
    const RemoteOrder first = remoteOrder(platform, "1", {{QStringLiteral("MUG"), 2}});
    QVERIFY(shop.ledger().record(first));
    const RemoteOrder second = remoteOrder(platform, "2", {{QStringLiteral("MUG"), 2}});
    QVERIFY(shop.ledger().record(second));

    QVERIFY(shop.ledger().change(first.origin, cancelled("c")));

    QCOMPARE(shop.left(mug), 1);
    QCOMPARE(shop.ledger().counters()->oversold, 0);
    QVERIFY(shop.ledger().verify());
    QVERIFY(shop.ledger().change(second.origin, cancelled("c")));
    QCOMPARE(shop.left(mug), 3);
    QVERIFY(shop.ledger().verify());
}

void tst_PlatformOrders::aChangeThatComesBeforeItsOrderWaits()
{
    LedgerShop shop;
    const Stock::Item mug = shop.addProduct("MUG", 5);
    const RemoteOrder remote = remoteOrder(shop.addPlatform(), "1", {{QStringLiteral("MUG"), 3}});
    OrderChange early = refunded("r1", {{1, 2}});
    early.at = shop.now().addSecs(-5);

    QVERIFY(shop.ledger().change(remote.origin, early));
    QVERIFY(shop.ledger().change(remote.origin, early));
    QCOMPARE(shop.left(mug), 5);
    const auto order = shop.ledger().record(remote);
    QVERIFY(shop.ledger().change(remote.origin, early));

    QVERIFY(order);
    QCOMPARE(shop.left(mug), 4);
    QCOMPARE(shop.ledger().changesOf(order->id).value(), QList<OrderChange>{early});
    QCOMPARE(shop.numbers("SELECT count(*) FROM early_changes"), QList<qint64>{0});
    QVERIFY(shop.ledger().verify());
}

void tst_PlatformOrders::anOrderByHandIsCancelledOnce()
{
    LedgerShop shop;
    const Stock::Item mug = shop.addProduct("MUG", 5);
    const auto order = shop.ledger().addByHand(mug.product, 2);

    QVERIFY(shop.ledger().change(order->id, {Kind::Cancelled, {}, {}, {}}));
    QVERIFY(shop.ledger().change(order->id, {Kind::Cancelled, {}, {}, {}}));

    QCOMPARE(shop.left(mug), 5);
    QCOMPARE(shop.ledger().counters()->orders, 0);
    QCOMPARE(shop.ledger().find(order->id).value(), *order);
    QVERIFY(shop.ledger().verify());
}

void tst_PlatformOrders::aChangeOfMoreUnitsThanANumberHoldsIsRefused()
{
    LedgerShop shop;
    shop.addProduct("MUG", 3);
    const orders::OrderId order = orders::OrderId::make();
    for (const char *sql : {"INSERT INTO orders (id, currency, total, vat, placed_at, received_at) "
                            "VALUES (?1, 'EUR', 0, 0, 0, 0)",
                            "INSERT INTO order_lines (order_id, position, product_id, sku, name, quantity, unit_price, "
                            "total, vat_rate) SELECT ?1, 1, id, sku, name, 4294967297, 0, 0, 0 FROM products"}) {
        QVERIFY(shop.database().prepare(sql).bind(order.toString()).run());
    }

    const auto changed = shop.ledger().change(order, refunded("r1", {{1, 1}}));

    QVERIFY(!changed);
    QCOMPARE(changed.error().code, Error::Code::Corrupt);
    QCOMPARE(shop.numbers("SELECT count(*) FROM order_changes"), QList<qint64>{0});
}

void tst_PlatformOrders::aChangeOfNothingIsRefused()
{
    LedgerShop shop;
    const Stock::Item mug = shop.addProduct("MUG", 5);
    const PlatformId platform = shop.addPlatform();
    const auto order = shop.ledger().addByHand(mug.product, 2);
    const Origin origin{platform, QStringLiteral("1")};

    QCOMPARE(shop.ledger().change(orders::OrderId::make(), cancelled("c")).error().code, Error::Code::NotFound);
    QCOMPARE(shop.ledger().change(order->id, refunded("r", {{1, 0}})).error().code, Error::Code::InvalidInput);
    QCOMPARE(shop.ledger().change(order->id, refunded("r", {{0, 1}})).error().code, Error::Code::InvalidInput);
    QCOMPARE(shop.ledger().change(origin, cancelled("")).error().code, Error::Code::InvalidInput);
    QCOMPARE(shop.ledger().change(origin, refunded("r", {{1, -1}})).error().code, Error::Code::InvalidInput);
    QCOMPARE(shop.ledger().change({PlatformId::make(), QStringLiteral("1")}, cancelled("c")).error().code,
             Error::Code::NotFound);
    QCOMPARE(shop.numbers("SELECT count(*) FROM early_changes"), QList<qint64>{0});
    QVERIFY(shop.ledger().verify());
}

void tst_PlatformOrders::anyDeliveryOrderEndsInTheSameState()
{
    LedgerShop shop;
    const PlatformId platform = shop.addPlatform();
    const Stock::Item mug = shop.addProduct("MUG", 4);
    const Stock::Item bowl = shop.addProduct("BOWL", 1);
    const RemoteOrder first = remoteOrder(platform, "1", {{QStringLiteral("MUG"), 3}, {QStringLiteral("BOWL"), 2}});
    const RemoteOrder second = remoteOrder(platform, "2", {{QStringLiteral("MUG"), 3}});
    OrderLedger &ledger = shop.ledger();
    const std::vector<std::function<bool()>> events{
        [&] { return ledger.record(first).has_value(); },
        [&] { return ledger.record(second).has_value(); },
        [&] { return ledger.record(first).has_value(); },
        [&] {
            return ledger.change(first.origin, refunded("r1", {{1, 2}})).has_value();
        },
        [&] {
            return ledger.change(first.origin, refunded("r2", {{1, 2}, {2, 1}})).has_value();
        },
        [&] {
            return ledger.change(second.origin, refunded("r3", {{1, 1}})).has_value();
        },
    };
    QList<QList<qint64>> ends;
    std::vector<size_t> order(events.size());
    std::iota(order.begin(), order.end(), size_t{0});

    do {
        auto givenUp = storage::Transaction::begin(shop.database());
        QVERIFY(givenUp);
        for (const size_t event : order) {
            QVERIFY(events[event]());
        }
        const auto counters = ledger.counters();
        const auto ofMug = ledger.counters(mug.product);
        ends.append({shop.left(mug), shop.left(bowl), counters->orders, counters->units, counters->oversold,
                     counters->revenue.value(QStringLiteral("EUR")).minorUnits(), ofMug->orders, ofMug->units,
                     ofMug->oversold, shop.numbers("SELECT count(*) FROM order_changes").first(),
                     shop.numbers("SELECT count(*) FROM early_changes").first()});
    } while (std::next_permutation(order.begin(), order.end()));

    QCOMPARE(ends.size(), 720);
    QCOMPARE(ends.first(), (QList<qint64>{2, 0, 2, 3, 0, 3000, 1, 2, 0, 3, 0}));
    for (const QList<qint64> &end : ends) {
        QCOMPARE(end, ends.first());
    }
}

void tst_PlatformOrders::aRecordedOrderIsAnnouncedOnce()
{
    LedgerShop shop;
    shop.addProduct("MUG", 5);
    const RemoteOrder remote = remoteOrder(shop.addPlatform(), "1", {{QStringLiteral("MUG"), 3}});
    const QSignalSpy added(&shop.ledger(), &OrderLedger::orderAdded);

    QVERIFY(shop.ledger().record(remote));
    QVERIFY(shop.ledger().record(remote));

    QCOMPARE(added.count(), 1);
}

void tst_PlatformOrders::anOrderIsAnnouncedOnlyWhenItsTransactionIsCommitted()
{
    LedgerShop shop;
    shop.addProduct("MUG", 5);
    const PlatformId platform = shop.addPlatform();
    const RemoteOrder first = remoteOrder(platform, "1", {{QStringLiteral("MUG"), 1}});
    const RemoteOrder second = remoteOrder(platform, "2", {{QStringLiteral("MUG"), 1}});
    const QSignalSpy added(&shop.ledger(), &OrderLedger::orderAdded);

    {
        auto givenUp = storage::Transaction::begin(shop.database());
        QVERIFY(givenUp);
        QVERIFY(shop.ledger().record(first));
    }
    auto transaction = storage::Transaction::begin(shop.database());
    QVERIFY(transaction);
    const auto order = shop.ledger().record(second);
    const qsizetype before = added.count();
    QVERIFY(transaction->commit());

    QCOMPARE(before, 0);
    QCOMPARE(added.count(), 1);
    QCOMPARE(added.first().first().value<orders::OrderId>(), order->id);
}

void tst_PlatformOrders::countersAreRebuiltAsTheyWere()
{
    LedgerShop shop;
    const PlatformId platform = shop.addPlatform();
    const Stock::Item mug = shop.addProduct("MUG", 4);
    const RemoteOrder remote = remoteOrder(platform, "1", {{QStringLiteral("MUG"), 7}, {QStringLiteral("HAT"), 2}});
    QVERIFY(shop.ledger().record(remote));
    QVERIFY(shop.ledger().change(remote.origin, refunded("r", {{1, 1}})));
    const auto ofShop = shop.ledger().counters();
    const auto ofMug = shop.ledger().counters(mug.product);
    QVERIFY(shop.database().execute("UPDATE product_counters SET units = 99, oversold = 7;"
                                    "DELETE FROM shop_counters; UPDATE shop_stock SET units = 5"));
    QVERIFY(!shop.ledger().verify());

    QVERIFY(shop.ledger().rebuildCounters());

    QCOMPARE(shop.ledger().counters(), ofShop);
    QCOMPARE(shop.ledger().counters(mug.product), ofMug);
    QVERIFY(shop.ledger().verify());
}

QTEST_GUILESS_MAIN(tst_PlatformOrders)
#include "tst_PlatformOrders.moc"
