// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalog/ProductRepository.h"
#include "app/orders/OrderLedger.h"
#include "app/storage/Database.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <limits>

using namespace vitrine;
using catalog::Product;
using catalog::ProductId;
using catalog::ProductRepository;
using orders::LiveCounters;
using orders::Order;
using orders::OrderId;
using orders::OrderLedger;
using storage::Database;

namespace {

Money euros(qint64 cents)
{
    return Money::create(cents, u"EUR").value();
}

Product dish(const char *sku, int stock, const Money &price)
{
    Product product;
    product.id = ProductId::make();
    product.sku = QString::fromLatin1(sku);
    product.name = product.sku;
    product.price = price;
    product.stock = stock;
    product.trade = QStringLiteral("kitchen");
    return product;
}

/// Four in M, six in L, which costs 31 euros.
Product shirtInTwoSizes()
{
    Product shirt = dish("SHIRT", 10, euros(2900));
    for (const auto &[size, count] : {std::pair(QStringLiteral("M"), 4), std::pair(QStringLiteral("L"), 6)}) {
        catalog::Variant variant;
        variant.id = catalog::VariantId::make();
        variant.sku = QStringLiteral("SHIRT-") + size;
        variant.options.insert(QStringLiteral("size"), size);
        variant.stock = count;
        shirt.variants.append(variant);
    }
    shirt.variants.last().price = euros(3100);
    return shirt;
}

} // namespace

class tst_OrderLedger : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void anOrderIsKeptAsItWasTaken();
    void anOrderKeepsThePriceItHad();
    void anOrderTakesStockAndCounts();
    void severalLinesAreOneOrder();
    void theVatOfAnOrderIsRoundedLineByLine();
    void theSkuOfAVariantThatIsSoldNoMoreIsFree();
    void aVariantThatIsSoldNoMoreIsNotSold();
    void aProductThatLostItsVariantsSellsItsOwnStock();
    void whatComesBackOfARetiredVariantIsCountedWithItsProduct();
    void whatComesBackOfARetiredVariantIsNotThatOfAnother();
    void aReservationOfARetiredVariantEndsWithItsProduct();
    void aProductWithVariantsIsOrderedByVariantOnly();
    void linesInTwoCurrenciesAreNoOrder();
    void oneLineThatCannotBeHadRefusesTheOrder();
    void anOrderHasItsStockMovement();
    void aShopWithoutOrdersCountsZero();
    void revenueIsKeptByCurrency();
    void theShopsStockFollowsItsProducts();
    void theNewestOrdersComeFirst();
    void theLastItemIsSoldOnce();
    void anOrderOfNothingIsRefused();
    void anOrderOfAnUnknownProductIsNotFound();
    void anAmountPast64BitsIsAnOverflow();
    void aRevenuePast64BitsIsAnOverflow();
    void aRefusedOrderLeavesTheLedgerAsItWas();
    void aBusyLedgerSaysSoAndLosesNothing();
    void anOrderIsNeverChangedOrRemoved_data();
    void anOrderIsNeverChangedOrRemoved();
    void aTamperedLedgerIsFound_data();
    void aTamperedLedgerIsFound();
    void anOrdersVatIsAddedUpFromItsLines();
    void anOwnOrderIsAnnouncedOnceAfterItsCommit();
    void aChangeOfTheCatalogIsAnnounced();
    void anOrderOfAnotherProcessIsSeen();
    void aCommitOfAnotherProgramIsSeen();
    void aBurstOfAnotherProcessEndsWithItsLastOrder();

private:
    QString shop() const { return m_folder->filePath(QStringLiteral("shop.vitrine")); }
    Product save(const Product &product)
    {
        ProductRepository products(*m_database);
        [&] { QVERIFY(products.save(product)); }();
        return product;
    }
    /// As another program would write it: ours takes no price as high as some of these.
    void price(const Product &product, qint64 cents)
    {
        QVERIFY(m_database->prepare("UPDATE products SET price = ?1 WHERE id = ?2")
                    .bind(cents, product.id.toString())
                    .run());
    }
    int stock(const Product &product) const { return ProductRepository(*m_database).find(product.id)->stock; }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    const QDateTime m_now = QDateTime(QDate(2026, 3, 14), QTime(19, 30, 0, 250), Qt::UTC);
    const Clock m_clock = [this] { return m_now; };
};

void tst_OrderLedger::init()
{
    m_database.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto database = Database::open(shop(), Database::Mode::CreateNew);
    QVERIFY(database);
    m_database = std::move(*database);
}

void tst_OrderLedger::anOrderIsKeptAsItWasTaken()
{
    const Product beef = save(dish("BOEUF", 24, euros(1650)));
    OrderLedger ledger(*m_database, m_clock);

    const auto order = ledger.addByHand(beef.id, 3);

    QVERIFY(order);
    QVERIFY(!order->id.isNull());
    QCOMPARE(order->lines.size(), 1);
    QCOMPARE(order->lines.first().product, beef.id);
    QCOMPARE(order->lines.first().quantity, 3);
    QCOMPARE(order->lines.first().unitPrice, euros(1650));
    QCOMPARE(order->lines.first().sku, beef.sku);
    QCOMPARE(order->total, euros(4950));
    QCOMPARE(order->placedAt, m_now);
    QCOMPARE(ledger.latest(10).value(), QList<Order>{*order});
}

void tst_OrderLedger::anOrderKeepsThePriceItHad()
{
    Product beef = save(dish("BOEUF", 24, euros(1650)));
    OrderLedger ledger(*m_database, m_clock);
    const auto before = ledger.addByHand(beef.id, 1);

    beef.price = euros(1800);
    beef.stock = 23;
    save(beef);
    const auto after = ledger.addByHand(beef.id, 1);

    QVERIFY(before && after);
    QCOMPARE(after->lines.first().unitPrice, euros(1800));
    QCOMPARE(ledger.latest(10).value(), (QList<Order>{*after, *before}));
    QCOMPARE(ledger.counters()->revenue.value(QStringLiteral("EUR")), euros(3450));
}

void tst_OrderLedger::anOrderTakesStockAndCounts()
{
    const Product beef = save(dish("BOEUF", 24, euros(1650)));
    const Product tart = save(dish("TATIN", 10, euros(720)));
    OrderLedger ledger(*m_database, m_clock);

    QVERIFY(ledger.addByHand(beef.id, 2));
    QVERIFY(ledger.addByHand(beef.id, 1));
    QVERIFY(ledger.addByHand(tart.id, 4));

    QCOMPARE(stock(beef), 21);
    QCOMPARE(ledger.counters(beef.id).value(), (LiveCounters{2, 3, {{QStringLiteral("EUR"), euros(4950)}}, 21}));
    QCOMPARE(ledger.counters(tart.id).value(), (LiveCounters{1, 4, {{QStringLiteral("EUR"), euros(2880)}}, 6}));
    QCOMPARE(ledger.counters().value(), (LiveCounters{3, 7, {{QStringLiteral("EUR"), euros(7830)}}, 27}));
    QVERIFY(ledger.verify());
}

void tst_OrderLedger::severalLinesAreOneOrder()
{
    const Product beef = save(dish("BOEUF", 24, euros(1650)));
    const Product shirt = save(shirtInTwoSizes());
    OrderLedger ledger(*m_database, m_clock);

    const auto order = ledger.addByHand({{beef.id, {}, 2}, {shirt.id, shirt.variants[1].id, 3}, {beef.id, {}, 1}});

    QVERIFY(order);
    QCOMPARE(order->lines.size(), 3);
    QCOMPARE(order->lines[1].variant, shirt.variants[1].id);
    QCOMPARE(order->lines[1].sku, QStringLiteral("SHIRT-L"));
    QCOMPARE(order->lines[1].name, QStringLiteral("SHIRT (L)"));
    QCOMPARE(order->lines[1].unitPrice, euros(3100)); // its own
    QCOMPARE(order->total, euros(3 * 1650 + 3 * 3100));
    QCOMPARE(ledger.find(order->id).value(), *order);
    QCOMPARE(ledger.counters()->orders, 1);
    QCOMPARE(ledger.counters(beef.id).value(), (LiveCounters{1, 3, {{QStringLiteral("EUR"), euros(4950)}}, 21}));
    QCOMPARE(ledger.counters(shirt.id).value(), (LiveCounters{1, 3, {{QStringLiteral("EUR"), euros(9300)}}, 7}));
    QCOMPARE(ledger.wantedBySku(QStringLiteral("SHIRT-L"), 3).value(),
             (orders::WantedLine{shirt.id, shirt.variants[1].id, 3}));
    QCOMPARE(ledger.wantedBySku(QStringLiteral("BOEUF"), 1).value(), (orders::WantedLine{beef.id, {}, 1}));
    QCOMPARE(ledger.wantedBySku(QStringLiteral("?"), 1).error().code, Error::Code::NotFound);
    QVERIFY(ledger.verify());
}

void tst_OrderLedger::theSkuOfAVariantThatIsSoldNoMoreIsFree()
{
    Product shirt = save(shirtInTwoSizes());
    shirt.variants.removeLast();
    save(shirt);
    OrderLedger ledger(*m_database, m_clock);
    QCOMPARE(ledger.wantedBySku(QStringLiteral("SHIRT-L"), 1).error().code, Error::Code::NotFound);
    const Product other = save(dish("SHIRT-L", 50, euros(500)));

    const auto wanted = ledger.wantedBySku(QStringLiteral("SHIRT-L"), 1);

    QVERIFY(wanted);
    QCOMPARE(*wanted, (orders::WantedLine{other.id, {}, 1}));
    QVERIFY(ledger.addByHand({*wanted}));
    QCOMPARE(stock(other), 49);
    QVERIFY(ledger.verify());
}

void tst_OrderLedger::aVariantThatIsSoldNoMoreIsNotSold()
{
    Product shirt = save(shirtInTwoSizes());
    OrderLedger ledger(*m_database, m_clock);
    catalog::Stock stockOfShop(*m_database, m_clock);
    const catalog::Stock::Item gone{shirt.id, shirt.variants.first().id};
    const auto order = ledger.addByHand({{gone.product, gone.variant, 1}});
    shirt.variants.removeFirst();
    save(shirt);
    QVERIFY(order && ledger.change(order->id, {}));

    QCOMPARE(ledger.addByHand({{gone.product, gone.variant, 1}}).error().code, Error::Code::NotFound);
    QCOMPARE(stockOfShop.left(gone), 0);
    QCOMPARE(stockOfShop.take(gone, 1).error().code, Error::Code::Conflict);
    QCOMPARE(stockOfShop.recount(gone, 3).error().code, Error::Code::InvalidInput);
    QCOMPARE(stockOfShop.correct(gone, 3).error().code, Error::Code::InvalidInput);
    QVERIFY(ledger.verify());
}

void tst_OrderLedger::aProductThatLostItsVariantsSellsItsOwnStock()
{
    Product shirt = save(shirtInTwoSizes());
    OrderLedger ledger(*m_database, m_clock);
    shirt.variants.clear();
    shirt.stock = 5;
    save(shirt);
    const auto before = ledger.verify();

    const auto order = ledger.addByHand(shirt.id, 5);

    QVERIFY(before);
    QVERIFY(order);
    QCOMPARE(stock(shirt), 0);
    QVERIFY(ledger.verify());
}

void tst_OrderLedger::whatComesBackOfARetiredVariantIsCountedWithItsProduct()
{
    Product shirt = save(shirtInTwoSizes());
    OrderLedger ledger(*m_database, m_clock);
    const auto ofMedium = ledger.addByHand({{shirt.id, shirt.variants.first().id, 4}});
    shirt.variants.clear();
    shirt.stock = 5;
    save(shirt);

    QVERIFY(ofMedium && ledger.change(ofMedium->id, {}));
    const int withReturned = stock(shirt);
    QVERIFY(ledger.addByHand(shirt.id, 9));

    QCOMPARE(withReturned, 9);
    QCOMPARE(ledger.counters(shirt.id)->left, 0);
    QVERIFY(ledger.verify());
    shirt.stock = 0;
    QCOMPARE(save(shirt).stock, 0);
    QVERIFY(ledger.verify());
}

void tst_OrderLedger::whatComesBackOfARetiredVariantIsNotThatOfAnother()
{
    Product shirt = save(shirtInTwoSizes());
    OrderLedger ledger(*m_database, m_clock);
    const auto ofMedium = ledger.addByHand({{shirt.id, shirt.variants.first().id, 4}});
    shirt.variants.removeFirst();
    save(shirt);

    QVERIFY(ofMedium && ledger.change(ofMedium->id, {}));

    QCOMPARE(ledger.counters(shirt.id)->left, 6);
    QVERIFY(ledger.addByHand({{shirt.id, shirt.variants.first().id, 6}}));
    QVERIFY(ledger.verify());
}

void tst_OrderLedger::aReservationOfARetiredVariantEndsWithItsProduct()
{
    Product shirt = save(shirtInTwoSizes());
    OrderLedger ledger(*m_database, m_clock);
    catalog::Stock stockOfShop(*m_database, m_clock);
    const catalog::Stock::Item medium{shirt.id, shirt.variants.first().id};
    const auto first = stockOfShop.reserve(medium, 3, m_clock().addSecs(60));
    const auto second = stockOfShop.reserve(medium, 1, m_clock().addSecs(60));
    shirt.variants.removeFirst();
    save(shirt);

    QVERIFY(first && stockOfShop.release(first->id));
    const qint64 besideAnother = ledger.counters(shirt.id)->left;
    shirt.variants.clear();
    shirt.stock = 5;
    save(shirt);
    QVERIFY(second && stockOfShop.release(second->id));

    QCOMPARE(besideAnother, 6);
    QCOMPARE(stock(shirt), 6);
    QVERIFY(ledger.verify());
}

void tst_OrderLedger::theVatOfAnOrderIsRoundedLineByLine()
{
    Product tea = dish("TEA", 10, euros(105)); // 100 % of 210: 52.5 cents are VAT
    tea.vat = 10'000;
    tea = save(tea);
    Product bread = dish("BREAD", 10, euros(211)); // 5.5 %: 11 cents
    bread.vat = 550;
    bread = save(bread);
    OrderLedger ledger(*m_database, m_clock);

    const auto order = ledger.addByHand({{tea.id, {}, 1}, {tea.id, {}, 1}, {bread.id, {}, 1}});

    QVERIFY(order);
    QCOMPARE(order->vat, euros(53 + 53 + 11));
    QCOMPARE(ledger.latest(1)->first().vat, order->vat);
}

void tst_OrderLedger::aProductWithVariantsIsOrderedByVariantOnly()
{
    const Product shirt = save(shirtInTwoSizes());
    OrderLedger ledger(*m_database, m_clock);

    const auto order = ledger.addByHand(shirt.id, 1);

    QVERIFY(!order);
    QCOMPARE(order.error().code, Error::Code::VariantNeeded);
    QCOMPARE(stock(shirt), 10);
    QVERIFY(ledger.verify());
}

void tst_OrderLedger::linesInTwoCurrenciesAreNoOrder()
{
    const Product beef = save(dish("BOEUF", 24, euros(1650)));
    const Product bowl = save(dish("RAMEN", 10, Money::create(980, u"JPY").value()));
    OrderLedger ledger(*m_database, m_clock);

    const auto order = ledger.addByHand({{beef.id, {}, 1}, {bowl.id, {}, 1}});

    QVERIFY(!order);
    QCOMPARE(order.error().code, Error::Code::InvalidInput);
    QCOMPARE(ledger.addByHand(QList<orders::WantedLine>()).error().code, Error::Code::InvalidInput);
    QCOMPARE(stock(beef), 24);
}

void tst_OrderLedger::oneLineThatCannotBeHadRefusesTheOrder()
{
    const Product beef = save(dish("BOEUF", 24, euros(1650)));
    const Product tart = save(dish("TATIN", 1, euros(720)));
    OrderLedger ledger(*m_database, m_clock);

    const auto order = ledger.addByHand({{beef.id, {}, 1}, {tart.id, {}, 2}});

    QVERIFY(!order);
    QCOMPARE(order.error().code, Error::Code::Conflict);
    QCOMPARE(stock(beef), 24);
    QCOMPARE(ledger.counters()->orders, 0);
    QVERIFY(ledger.verify());
}

void tst_OrderLedger::anOrderHasItsStockMovement()
{
    const Product beef = save(dish("BOEUF", 24, euros(1650)));
    OrderLedger ledger(*m_database, m_clock);

    const auto order = ledger.addByHand(beef.id, 2);

    QVERIFY(order);
    storage::Statement query = m_database->prepare("SELECT delta, cause FROM stock_movements WHERE order_id = ?1");
    QVERIFY(query.bind(order->id.toString()).step().value_or(false));
    QCOMPARE(query.integer(0), -2);
    QCOMPARE(query.text(1), QStringLiteral("order"));
}

void tst_OrderLedger::aShopWithoutOrdersCountsZero()
{
    const Product beef = save(dish("BOEUF", 24, euros(1650)));
    const OrderLedger ledger(*m_database, m_clock);

    const auto unknown = ledger.counters(ProductId::make());

    QCOMPARE(ledger.counters().value(), (LiveCounters{0, 0, {}, 24}));
    QCOMPARE(ledger.counters(beef.id).value(), (LiveCounters{0, 0, {}, 24}));
    QCOMPARE(ledger.latest(10).value(), QList<Order>());
    QVERIFY(ledger.verify());
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().code, Error::Code::NotFound);
}

void tst_OrderLedger::revenueIsKeptByCurrency()
{
    const Product beef = save(dish("BOEUF", 24, euros(1650)));
    const Product bowl = save(dish("RAMEN", 10, Money::create(980, u"JPY").value()));
    OrderLedger ledger(*m_database, m_clock);

    QVERIFY(ledger.addByHand(beef.id, 1));
    QVERIFY(ledger.addByHand(bowl.id, 2));

    const auto counters = ledger.counters();
    QVERIFY(counters);
    QCOMPARE(counters->orders, 2);
    QCOMPARE(counters->units, 3);
    QCOMPARE(counters->revenue.value(QStringLiteral("EUR")), euros(1650));
    QCOMPARE(counters->revenue.value(QStringLiteral("JPY")), Money::create(1960, u"JPY").value());
    QVERIFY(ledger.verify());
}

void tst_OrderLedger::theShopsStockFollowsItsProducts()
{
    Product beef = save(dish("BOEUF", 24, euros(1650)));
    save(dish("TATIN", 10, euros(720)));
    OrderLedger ledger(*m_database, m_clock);
    QVERIFY(ledger.addByHand(beef.id, 4));

    beef.stock = 50;
    save(beef);

    QCOMPARE(ledger.counters()->left, 60);
    QVERIFY(ledger.verify());
}

void tst_OrderLedger::theNewestOrdersComeFirst()
{
    const Product beef = save(dish("BOEUF", 24, euros(1650)));
    OrderLedger ledger(*m_database, m_clock);
    QList<int> placed;
    for (int quantity = 1; quantity <= 5; ++quantity) {
        QVERIFY(ledger.addByHand(beef.id, quantity));
    }

    const QList<Order> latest = ledger.latest(3).value();
    for (const Order &order : latest) {
        placed.append(order.lines.first().quantity);
    }

    QCOMPARE(placed, (QList<int>{5, 4, 3}));
    QCOMPARE(ledger.latest(0).value(), QList<Order>());
    QCOMPARE(ledger.latest(-1).value(), QList<Order>());
}

void tst_OrderLedger::theLastItemIsSoldOnce()
{
    const Product beef = save(dish("BOEUF", 1, euros(1650)));
    OrderLedger ledger(*m_database, m_clock);

    QVERIFY(ledger.addByHand(beef.id, 1));
    const auto second = ledger.addByHand(beef.id, 1);

    QVERIFY(!second);
    QCOMPARE(second.error().code, Error::Code::Conflict);
    QCOMPARE(stock(beef), 0);
    QCOMPARE(ledger.counters()->orders, 1);
}

void tst_OrderLedger::anOrderOfNothingIsRefused()
{
    const Product beef = save(dish("BOEUF", 24, euros(1650)));
    OrderLedger ledger(*m_database, m_clock);

    for (const int quantity : {0, -1, std::numeric_limits<int>::min()}) {
        const auto order = ledger.addByHand(beef.id, quantity);

        QVERIFY(!order);
        QCOMPARE(order.error().code, Error::Code::InvalidInput);
    }
    QCOMPARE(stock(beef), 24);
}

void tst_OrderLedger::anOrderOfAnUnknownProductIsNotFound()
{
    OrderLedger ledger(*m_database, m_clock);

    const auto order = ledger.addByHand(ProductId::make(), 1);

    QVERIFY(!order);
    QCOMPARE(order.error().code, Error::Code::NotFound);
    QVERIFY(!m_database->inTransaction());
}

void tst_OrderLedger::anAmountPast64BitsIsAnOverflow()
{
    const Product palace = save(dish("PALACE", 5, euros(1)));
    price(palace, std::numeric_limits<qint64>::max() / 2 + 1);
    OrderLedger ledger(*m_database, m_clock);

    const auto order = ledger.addByHand(palace.id, 2);

    QVERIFY(!order);
    QCOMPARE(order.error().code, Error::Code::Overflow);
    QCOMPARE(stock(palace), 5);
    QCOMPARE(ledger.latest(1).value(), QList<Order>());
}

void tst_OrderLedger::aRevenuePast64BitsIsAnOverflow()
{
    const Product palace = save(dish("PALACE", 5, euros(1)));
    price(palace, std::numeric_limits<qint64>::max() - 10);
    const Product bread = save(dish("PAIN", 5, euros(11)));
    OrderLedger ledger(*m_database, m_clock);
    QVERIFY(ledger.addByHand(palace.id, 1));
    const LiveCounters before = ledger.counters().value();

    const auto ofProduct = ledger.addByHand(palace.id, 1);
    const auto ofShop = ledger.addByHand(bread.id, 1);

    QVERIFY(!ofProduct);
    QCOMPARE(ofProduct.error().code, Error::Code::Overflow);
    QVERIFY(!ofShop);
    QCOMPARE(ofShop.error().code, Error::Code::Overflow);
    QCOMPARE(ledger.counters().value(), before);
    QVERIFY(ledger.verify());
}

void tst_OrderLedger::aRefusedOrderLeavesTheLedgerAsItWas()
{
    const Product beef = save(dish("BOEUF", 3, euros(1650)));
    OrderLedger ledger(*m_database, m_clock);
    QVERIFY(ledger.addByHand(beef.id, 1));
    const LiveCounters before = ledger.counters().value();
    const QSignalSpy committed(&ledger, &OrderLedger::committed);
    const QSignalSpy added(&ledger, &OrderLedger::orderAdded);

    QVERIFY(!ledger.addByHand(beef.id, 3));

    QCOMPARE(ledger.counters().value(), before);
    QCOMPARE(ledger.latest(10)->size(), 1);
    QCOMPARE(committed.count(), 0);
    QCOMPARE(added.count(), 0);
    QVERIFY(ledger.verify());
}

void tst_OrderLedger::aBusyLedgerSaysSoAndLosesNothing()
{
    const Product beef = save(dish("BOEUF", 3, euros(1650)));
    OrderLedger ledger(*m_database, m_clock);
    SQLite::Database other(shop().toStdString(), SQLite::OPEN_READWRITE);
    other.exec("BEGIN IMMEDIATE");

    const auto refused = ledger.addByHand(beef.id, 1);
    const auto readable = ledger.counters();
    other.exec("ROLLBACK");
    const auto accepted = ledger.addByHand(beef.id, 1);

    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Code::Busy);
    QVERIFY(readable);
    QVERIFY(accepted);
    QCOMPARE(ledger.counters()->orders, 1);
    QVERIFY(ledger.verify());
}

void tst_OrderLedger::anOrderIsNeverChangedOrRemoved_data()
{
    QTest::addColumn<QByteArray>("sql");

    QTest::newRow("change an order") << QByteArray("UPDATE orders SET total = 1");
    QTest::newRow("change a line") << QByteArray("UPDATE order_lines SET quantity = 1, total = unit_price");
    QTest::newRow("remove lines") << QByteArray("DELETE FROM order_lines");
    QTest::newRow("remove orders") << QByteArray("DELETE FROM orders");
    QTest::newRow("replace an order") << QByteArray(
        "INSERT OR REPLACE INTO orders SELECT number, id, platform_id, remote_id, currency, 1, 0, buyer, show_id, "
        "placed_at, received_at FROM orders");
    QTest::newRow("change a movement") << QByteArray("UPDATE stock_movements SET delta = 1");
    QTest::newRow("remove movements") << QByteArray("DELETE FROM stock_movements");
    QTest::newRow("remove a product sold") << QByteArray("DELETE FROM products");
}

void tst_OrderLedger::anOrderIsNeverChangedOrRemoved()
{
    QFETCH(QByteArray, sql);
    const Product beef = save(dish("BOEUF", 24, euros(1650)));
    OrderLedger ledger(*m_database, m_clock);
    const auto order = ledger.addByHand(beef.id, 3);
    QVERIFY(order);

    const auto outcome = m_database->prepare(sql.constData()).run();

    QVERIFY(!outcome);
    QCOMPARE(ledger.latest(10).value(), QList<Order>{*order});
    QVERIFY(ledger.verify());
}

void tst_OrderLedger::aTamperedLedgerIsFound_data()
{
    QTest::addColumn<QByteArray>("sql");

    QTest::newRow("a product's units") << QByteArray("UPDATE product_counters SET units = units + 1");
    QTest::newRow("a product's orders") << QByteArray("UPDATE product_counters SET orders = orders - 1");
    QTest::newRow("a product's revenue") << QByteArray("UPDATE product_counters SET revenue = revenue + 1");
    QTest::newRow("a product's counter gone") << QByteArray("DELETE FROM product_counters");
    QTest::newRow("a currency nobody paid in")
        << QByteArray("INSERT INTO product_counters SELECT id, 'USD', 1, 1, 1, 0 FROM products");
    QTest::newRow("a product's missing units") << QByteArray("UPDATE product_counters SET oversold = 1");
    QTest::newRow("the shop's missing units") << QByteArray("UPDATE shop_counters SET oversold = 1");
    QTest::newRow("bookings that nobody made") << QByteArray("INSERT INTO booking_counters SELECT id, 1 FROM products");
    QTest::newRow("the shop's orders") << QByteArray("UPDATE shop_counters SET orders = orders + 1");
    QTest::newRow("the shop's counter gone") << QByteArray("DELETE FROM shop_counters");
    QTest::newRow("the shop's other currency") << QByteArray("INSERT INTO shop_counters VALUES ('USD', 1, 1, 1, 0)");
    QTest::newRow("a product's stock") << QByteArray("UPDATE products SET stock = stock + 1");
    QTest::newRow("a product's stock gone") << QByteArray("UPDATE products SET stock = 0");
    QTest::newRow("the shop's stock") << QByteArray("UPDATE shop_stock SET units = units + 1");
    QTest::newRow("an order without a movement") << QByteArray(
        "INSERT INTO orders (id, currency, total, vat, placed_at, received_at) "
        "VALUES ('x', 'EUR', 0, 0, 0, 0);"
        "INSERT INTO order_lines (order_id, position, product_id, sku, name, quantity, unit_price, total, "
        "vat_rate) SELECT 'x', 1, id, sku, name, 1, 0, 0, 0 FROM products;"
        "UPDATE product_counters SET orders = orders + 1, units = units + 1;"
        "UPDATE shop_counters SET orders = orders + 1, units = units + 1");
}

void tst_OrderLedger::aTamperedLedgerIsFound()
{
    QFETCH(QByteArray, sql);
    const Product beef = save(dish("BOEUF", 24, euros(1650)));
    OrderLedger ledger(*m_database, m_clock);
    QVERIFY(ledger.addByHand(beef.id, 3));
    QVERIFY(ledger.verify());
    QVERIFY(m_database->execute(sql.constData()));

    const auto outcome = ledger.verify();

    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, Error::Code::Corrupt);
}

void tst_OrderLedger::anOrdersVatIsAddedUpFromItsLines()
{
    Product tea = dish("TEA", 10, euros(105));
    tea.vat = 10'000;
    save(tea);
    Product huge = dish("HUGE", 10, euros(1));
    huge.vat = 550;
    save(huge);
    price(huge, std::numeric_limits<qint64>::max() / 4);
    OrderLedger ledger(*m_database, m_clock);
    QVERIFY(ledger.addByHand({{tea.id, {}, 1}, {tea.id, {}, 1}}));
    QVERIFY(ledger.addByHand({{huge.id, {}, 2}, {tea.id, {}, 1}}));
    QVERIFY(ledger.addByHand(tea.id, 3));
    const auto sound = ledger.verify();
    QVERIFY2(sound, sound ? "" : qPrintable(sound.error().detail));
    QVERIFY(m_database->execute("DROP TRIGGER orders_are_never_changed"));

    for (const int number : {1, 2, 3}) {
        QVERIFY(m_database->prepare("UPDATE orders SET vat = vat - 1 WHERE number = ?1").bind(number).run());

        const auto outcome = ledger.verify();

        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, Error::Code::Corrupt);
        QVERIFY(m_database->prepare("UPDATE orders SET vat = vat + 1 WHERE number = ?1").bind(number).run());
    }
}

void tst_OrderLedger::anOwnOrderIsAnnouncedOnceAfterItsCommit()
{
    const Product beef = save(dish("BOEUF", 24, euros(1650)));
    OrderLedger ledger(*m_database, m_clock);
    const QSignalSpy committed(&ledger, &OrderLedger::committed);
    QList<OrderId> added;
    qint64 seen = 0;
    connect(&ledger, &OrderLedger::orderAdded, this, [&added](const OrderId &id) { added.append(id); });
    connect(&ledger, &OrderLedger::committed, this, [&] {
        SQLite::Database other(shop().toStdString(), SQLite::OPEN_READONLY);
        seen = other.execAndGet("SELECT orders FROM shop_counters").getInt64();
    });

    const auto order = ledger.addByHand(beef.id, 3);

    QVERIFY(order);
    QCOMPARE(committed.count(), 1);
    QCOMPARE(added, QList<OrderId>{order->id});
    QCOMPARE(seen, 1);
}

void tst_OrderLedger::aChangeOfTheCatalogIsAnnounced()
{
    const OrderLedger ledger(*m_database, m_clock);
    const QSignalSpy committed(&ledger, &OrderLedger::committed);

    save(dish("BOEUF", 24, euros(1650)));

    QCOMPARE(committed.count(), 1);
}

void tst_OrderLedger::anOrderOfAnotherProcessIsSeen()
{
    const Product beef = save(dish("BOEUF", 24, euros(1650)));
    OrderLedger ledger(*m_database, m_clock);
    QVERIFY(ledger.addByHand(beef.id, 1));
    const QSignalSpy committed(&ledger, &OrderLedger::committed);
    const QSignalSpy added(&ledger, &OrderLedger::orderAdded);

    QProcess process;
    process.start(QStringLiteral(VITRINE_PLACE_ORDERS), {shop(), beef.sku, QStringLiteral("1")});

    QTRY_COMPARE(committed.count(), 1);
    QCOMPARE(ledger.counters()->orders, 2);
    QCOMPARE(ledger.counters(beef.id)->left, 22);
    QCOMPARE(added.count(), 0);
    QTRY_COMPARE(process.state(), QProcess::NotRunning);
    QCOMPARE(process.exitCode(), 0);
}

void tst_OrderLedger::aCommitOfAnotherProgramIsSeen()
{
    save(dish("BOEUF", 24, euros(1650)));
    const OrderLedger ledger(*m_database, m_clock);
    const QSignalSpy committed(&ledger, &OrderLedger::committed);
    QProcess program; // one that does not announce its commits
    program.start(QStringLiteral("sqlite3"), {shop()});
    QVERIFY(program.waitForStarted());

    for (int i = 1; i <= 30; ++i) {
        program.write("UPDATE products SET price = price + 1;\n");

        QTRY_COMPARE(committed.count(), i);
    }
    program.closeWriteChannel();
    QVERIFY(program.waitForFinished());
}

void tst_OrderLedger::aBurstOfAnotherProcessEndsWithItsLastOrder()
{
    const Product beef = save(dish("BOEUF", 1000, euros(1650)));
    OrderLedger ledger(*m_database, m_clock);
    qint64 shown = 0;
    connect(&ledger, &OrderLedger::committed, this, [&] { shown = ledger.counters()->orders; });

    QProcess process;
    process.start(QStringLiteral(VITRINE_PLACE_ORDERS), {shop(), beef.sku, QStringLiteral("500")});

    QTRY_COMPARE_WITH_TIMEOUT(shown, 500, 30'000);
    QTRY_COMPARE(process.state(), QProcess::NotRunning);
    QCOMPARE(process.exitCode(), 0);
}

QTEST_GUILESS_MAIN(tst_OrderLedger)
#include "tst_OrderLedger.moc"
