// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/show/KitchenShop.h"
#include "ui/onair/ProductListModel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using vitrine::catalog::Product;
using vitrine::orders::OrderLedger;
using vitrine::storage::Database;
using vitrine::test::KitchenShop;
using vitrine::ui::ProductListModel;
using State = ProductListModel::State;

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
    void theStateOfARowIsOneWord();
    void theNextOneSkipsWhatIsSoldOutOrShowing();
    void nothingIsNextWhenAllIsSoldOut();

private:
    State stateOf(int row) const;
    int leftOf(int row) const;

    std::unique_ptr<KitchenShop> m_shop;
    std::unique_ptr<ProductListModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestProductListModel::init()
{
    m_shop = std::make_unique<KitchenShop>();
    m_model
        = std::make_unique<ProductListModel>(m_shop->products(), m_shop->ledger(), QLocale(QStringLiteral("en_GB")));
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
