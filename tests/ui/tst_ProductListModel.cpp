// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/Transaction.h"
#include "tests/show/KitchenShop.h"
#include "ui/onair/ProductListModel.h"

#include <sqlite3.h>

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <atomic>

using vitrine::Result;
using vitrine::catalog::Product;
using vitrine::catalog::ProductRepository;
using vitrine::orders::Bookings;
using vitrine::orders::OrderLedger;
using vitrine::storage::Database;
using vitrine::test::KitchenShop;
using vitrine::ui::ProductListModel;
using State = ProductListModel::State;

namespace {

/// How many rows SQLite has answered with, on any connection that was opened meanwhile.
class CountedRows {
public:
    CountedRows()
    {
        s_rows = 0;
        sqlite3_auto_extension(reinterpret_cast<void (*)()>(&CountedRows::watch));
    }
    ~CountedRows() { sqlite3_cancel_auto_extension(reinterpret_cast<void (*)()>(&CountedRows::watch)); }
    CountedRows(const CountedRows &) = delete;
    CountedRows &operator=(const CountedRows &) = delete;

    int sinceLastAsked() { return s_rows.exchange(0); }

private:
    static int watch(sqlite3 *connection, const char **, const sqlite3_api_routines *) noexcept
    {
        return sqlite3_trace_v2(
            connection, SQLITE_TRACE_ROW,
            [](unsigned, void *, void *, void *) {
                ++s_rows;
                return 0;
            },
            nullptr);
    }

    static inline std::atomic<int> s_rows = 0;
};

} // namespace

/// The list of products over a real shop file.
class TestProductListModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void rowsSayWhatIsSoldForHowMuchAndWhatIsLeft();
    void anOrderLowersWhatIsLeftWithoutMovingTheSelection();
    void anOrderOfAnotherConnectionIsSeen();
    void aRushOfOrdersEndsWithTheExactNumber();
    void aNewProductAppears();
    void aProductThatAnotherConnectionAddsAppears();
    void aCommitReadsWhatItChangedAndWhatIsLookedAt();
    void whatIsLeftOfAProductThatNobodyLookedAtIsKnown();
    void aPriceThatChangedIsSeenWhereSomebodyLooks();
    void aNameThatChangedMovesItsRow();
    void ofAProductWithSlotsThePlacesAreLeft();
    void thePlacesOfASlotThatBeginsAreLeftNoMore();
    void theStateOfARowIsOneWord();
    void theNextOneSkipsWhatIsSoldOutOrShowing();
    void nothingIsNextWhenAllIsSoldOut();

private:
    State stateOf(int row) const;
    int leftOf(int row) const;
    QList<Product> addMany(int count);

    QDateTime m_now; // where the test says what time it is
    std::unique_ptr<KitchenShop> m_shop;
    std::unique_ptr<ProductListModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestProductListModel::init()
{
    m_shop = std::make_unique<KitchenShop>();
    m_model = std::make_unique<ProductListModel>(m_shop->products(), m_shop->ledger(), m_shop->till(),
                                                 QLocale(QStringLiteral("en_GB")));
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void TestProductListModel::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_shop.reset();
}

State TestProductListModel::stateOf(int row) const
{
    return m_model->index(row).data(ProductListModel::StateRole).value<State>();
}

int TestProductListModel::leftOf(int row) const
{
    return m_model->index(row).data(ProductListModel::LeftRole).toInt();
}

void TestProductListModel::rowsSayWhatIsSoldForHowMuchAndWhatIsLeft()
{
    m_shop->add(QStringLiteral("Tarte"), 18, QStringLiteral("photos/a.png"));

    QVERIFY(m_model->reload());

    QCOMPARE(m_model->rowCount(), 1);
    const QModelIndex row = m_model->index(0);
    QCOMPARE(row.data().toString(), QStringLiteral("Tarte"));
    QCOMPARE(row.data(ProductListModel::PriceRole).toString(), QStringLiteral("€16.50"));
    QCOMPARE(leftOf(0), 18);
    QCOMPARE(row.data(ProductListModel::PhotoRole).toString(), QStringLiteral("photos/a.png"));
    QVERIFY(row.data(Qt::AccessibleTextRole).toString().startsWith(QStringLiteral("Tarte, €16.50")));
}

void TestProductListModel::anOrderLowersWhatIsLeftWithoutMovingTheSelection()
{
    const Product tarte = m_shop->add(QStringLiteral("Tarte"), 18);
    m_shop->add(QStringLiteral("Velouté"), 8);
    QVERIFY(m_model->reload());
    QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
    const QPersistentModelIndex selected = m_model->index(1);

    QVERIFY(m_shop->ledger().addByHand(tarte.id, 3));

    QTRY_COMPARE(leftOf(0), 15);
    QCOMPARE(resets.count(), 0);
    QVERIFY(selected.isValid());
}

void TestProductListModel::anOrderOfAnotherConnectionIsSeen()
{
    const Product tarte = m_shop->add(QStringLiteral("Tarte"), 18);
    QVERIFY(m_model->reload());
    auto other = Database::open(m_shop->database().path(), Database::Mode::Existing);
    QVERIFY(other);
    OrderLedger otherLedger(**other);

    QVERIFY(otherLedger.addByHand(tarte.id, 1));

    QTRY_COMPARE(leftOf(0), 17);
}

void TestProductListModel::aRushOfOrdersEndsWithTheExactNumber()
{
    const Product tarte = m_shop->add(QStringLiteral("Tarte"), 60);
    QVERIFY(m_model->reload());
    QSignalSpy reloads(m_model.get(), &ProductListModel::reloaded);

    for (int i = 0; i < 50; ++i) {
        QVERIFY(m_shop->ledger().addByHand(tarte.id, 1));
    }

    QTRY_COMPARE(leftOf(0), 10);
    QVERIFY2(reloads.count() < 50, "the shop was read once an order");
}

void TestProductListModel::aNewProductAppears()
{
    const Product tarte = m_shop->add(QStringLiteral("Tarte"), 18);
    QVERIFY(m_model->reload());
    m_shop->add(QStringLiteral("Velouté"), 8);

    QVERIFY(m_shop->ledger().addByHand(tarte.id, 1));

    QTRY_COMPARE(m_model->rowCount(), 2);
}

QList<Product> TestProductListModel::addMany(int count)
{
    QList<Product> added;
    const Result<> done = vitrine::storage::inTransaction(m_shop->database(), [&]() -> Result<> {
        for (int i = 0; i < count; ++i) {
            added.append(m_shop->add(QStringLiteral("Dish %1").arg(i, 4, 10, QLatin1Char('0')), 5));
        }
        return {};
    });
    return done ? added : QList<Product>();
}

void TestProductListModel::aProductThatAnotherConnectionAddsAppears()
{
    m_shop->add(QStringLiteral("Tarte"), 18);
    QVERIFY(m_model->reload());
    auto other = Database::open(m_shop->database().path(), Database::Mode::Existing);
    QVERIFY(other);
    ProductRepository elsewhere(**other);
    Product added = *m_shop->products().findBySku(QStringLiteral("Tarte"));
    added.id = vitrine::catalog::ProductId::make();
    added.sku = added.name = QStringLiteral("Aioli");

    QVERIFY(elsewhere.save(added));

    QTRY_COMPARE(m_model->rowCount(), 2);
    QCOMPARE(m_model->productAt(0).id, added.id);
    QCOMPARE(m_model->rowOf(added.id), std::optional(0));
}

void TestProductListModel::aCommitReadsWhatItChangedAndWhatIsLookedAt()
{
    constexpr int kProducts = 1000;
    constexpr int kLookedAt = 10;
    cleanup();
    CountedRows rows;
    m_shop = std::make_unique<KitchenShop>();
    ProductListModel model(m_shop->products(), m_shop->ledger(), m_shop->till(), QLocale(QStringLiteral("en_GB")));
    const QList<Product> products = addMany(kProducts);
    QCOMPARE(products.size(), kProducts);
    QTRY_COMPARE(model.rowCount(), kProducts);
    for (int row = 0; row < kLookedAt; ++row) {
        QVERIFY(model.index(row).data().isValid());
    }
    QVERIFY(m_shop->ledger().addByHand(products.at(1).id, 1)); // whatever is read once at first
    QTRY_COMPARE(model.productAt(1).stock, 4);
    QSignalSpy reloads(&model, &ProductListModel::reloaded);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    const auto left = [&] { return model.productAt(kProducts - 1).stock; };
    rows.sinceLastAsked();

    QVERIFY(m_shop->ledger().addByHand(products.last().id, 1));

    QTRY_COMPARE(left(), 4);
    const int counted = rows.sinceLastAsked();
    QVERIFY(counted >= kLookedAt);
    QVERIFY2(counted < 10 * kLookedAt, qPrintable(QString::number(counted)));
    QCOMPARE(reloads.count(), 1);
    QCOMPARE(changes.count(), 1);
    QCOMPARE(changes.first().first().toModelIndex().row(), kProducts - 1);
    QVERIFY(model.reload());
    QVERIFY2(rows.sinceLastAsked() >= kProducts, "rows are not counted");
}

void TestProductListModel::whatIsLeftOfAProductThatNobodyLookedAtIsKnown()
{
    const QList<Product> products = addMany(300);
    QCOMPARE(products.size(), 300);
    QVERIFY(m_model->reload());
    auto other = Database::open(m_shop->database().path(), Database::Mode::Existing);
    QVERIFY(other);
    OrderLedger otherLedger(**other);

    for (int i = 200; i < 300; ++i) {
        QVERIFY(otherLedger.addByHand(products.at(i).id, 5));
    }

    QTRY_COMPARE(m_model->productAt(299).stock, 0);
    QTRY_COMPARE(m_model->showableAfter(199), std::optional(0));
}

void TestProductListModel::aPriceThatChangedIsSeenWhereSomebodyLooks()
{
    QList<Product> products = addMany(300);
    QCOMPARE(products.size(), 300);
    QVERIFY(m_model->reload());
    for (const int row : {3, 250}) {
        products[row].price = *vitrine::Money::create(990, u"EUR");
        QVERIFY(m_shop->products().save(products.at(row)));
    }
    const auto price = [&](int row) { return m_model->index(row).data(ProductListModel::PriceRole).toString(); };

    QTRY_COMPARE(price(3), QStringLiteral("€9.90"));
    QTRY_COMPARE(price(250), QStringLiteral("€9.90"));
}

void TestProductListModel::aNameThatChangedMovesItsRow()
{
    Product tarte = m_shop->add(QStringLiteral("Tarte"), 18);
    m_shop->add(QStringLiteral("Velouté"), 8);
    QVERIFY(m_model->reload());
    QCOMPARE(m_model->index(0).data().toString(), QStringLiteral("Tarte"));

    tarte.name = QStringLiteral("Zabaione");
    QVERIFY(m_shop->products().save(tarte));

    QTRY_COMPARE(m_model->rowOf(tarte.id), std::optional(1));
    QCOMPARE(m_model->index(1).data().toString(), QStringLiteral("Zabaione"));
}

void TestProductListModel::ofAProductWithSlotsThePlacesAreLeft()
{
    const Product flat = m_shop->add(QStringLiteral("Flat"), 1);
    const Product mug = m_shop->add(QStringLiteral("Mug"), 0);
    QVERIFY(m_model->reload());
    Bookings bookings(m_shop->database());
    const QDateTime tomorrow = QDateTime::currentDateTimeUtc().addDays(1);
    const auto left = [&] { return m_model->index(0).data(ProductListModel::LeftTextRole).toString(); };
    QCOMPARE(left(), QStringLiteral("1 left"));

    QVERIFY(bookings.addSlot(flat.id, tomorrow, tomorrow.addSecs(1800), 2));
    QTRY_COMPARE(left(), QStringLiteral("2 place(s) free"));
    QVERIFY(m_shop->till().take(flat.id, 1));
    QTRY_COMPARE(left(), QStringLiteral("1 place(s) free"));
    QCOMPARE(m_model->showableAfter(-1), std::optional(0));
    QVERIFY(m_shop->till().take(flat.id, 1));

    QTRY_COMPARE(left(), QStringLiteral("Fully booked"));
    QCOMPARE(stateOf(0), State::SoldOut);
    QCOMPARE(m_model->showableAfter(-1), std::nullopt);
    QVERIFY(m_model->hasSlotsAt(0));
    QVERIFY(!m_model->hasSlotsAt(*m_model->rowOf(mug.id)));
}

void TestProductListModel::thePlacesOfASlotThatBeginsAreLeftNoMore()
{
    cleanup();
    m_now = QDateTime::currentDateTimeUtc();
    m_shop = std::make_unique<KitchenShop>([this] { return m_now; });
    m_model = std::make_unique<ProductListModel>(m_shop->products(), m_shop->ledger(), m_shop->till(),
                                                 QLocale(QStringLiteral("en_GB")));
    const Product flat = m_shop->add(QStringLiteral("Flat"), 1);
    Bookings bookings(m_shop->database());
    const QDateTime soon = m_now.addMSecs(200);
    QVERIFY(bookings.addSlot(flat.id, soon, soon.addSecs(1800), 5));
    QVERIFY(bookings.addSlot(flat.id, soon.addMSecs(200), soon.addSecs(3600), 2));
    QVERIFY(m_model->reload());
    QTRY_COMPARE(leftOf(0), 7);

    m_now = soon; // nobody commits anything

    QTRY_COMPARE(leftOf(0), 2);
    m_now = soon.addSecs(1);
    QTRY_COMPARE(stateOf(0), State::SoldOut);
}

void TestProductListModel::theStateOfARowIsOneWord()
{
    const Product a = m_shop->add(QStringLiteral("A"), 1);
    const Product b = m_shop->add(QStringLiteral("B"), 1);
    m_shop->add(QStringLiteral("C"), 0);
    m_shop->add(QStringLiteral("D"), 1);
    QVERIFY(m_model->reload());

    m_model->setShowing(a.id);
    m_model->setNext(b.id);

    QCOMPARE(stateOf(0), State::Showing);
    QCOMPARE(stateOf(1), State::Next);
    QCOMPARE(stateOf(2), State::SoldOut);
    QCOMPARE(stateOf(3), State::Waiting);
}

void TestProductListModel::theNextOneSkipsWhatIsSoldOutOrShowing()
{
    const Product a = m_shop->add(QStringLiteral("A"), 1);
    m_shop->add(QStringLiteral("B"), 0);
    m_shop->add(QStringLiteral("C"), 1);
    QVERIFY(m_model->reload());

    m_model->setShowing(a.id);

    QCOMPARE(m_model->showableAfter(-1), std::optional(2));
    QCOMPARE(m_model->showableAfter(0), std::optional(2));
    QCOMPARE(m_model->showableAfter(2), std::optional(2));
}

void TestProductListModel::nothingIsNextWhenAllIsSoldOut()
{
    QCOMPARE(m_model->showableAfter(-1), std::nullopt);
    m_shop->add(QStringLiteral("A"), 0);
    QVERIFY(m_model->reload());

    QCOMPARE(m_model->showableAfter(-1), std::nullopt);
    QCOMPARE(m_model->showableAfter(0), std::nullopt);
}

QTEST_GUILESS_MAIN(TestProductListModel)
#include "tst_ProductListModel.moc"
