// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalog/PriceHistory.h"
#include "app/catalog/ProductRepository.h"
#include "app/storage/Database.h"

#include <QTemporaryDir>
#include <QTest>

using namespace vitrine;
using catalog::PriceHistory;
using catalog::PriceReduction;
using catalog::Product;
using catalog::ProductRepository;
using catalog::Variant;
using storage::Database;

namespace {

Money euros(qint64 cents)
{
    return Money::create(cents, u"EUR").value();
}

const QDateTime kStart(QDate(2026, 1, 1), QTime(12, 0), Qt::UTC);

} // namespace

/// Each test sets prices on days of a calendar and asks on another.
class tst_PriceHistory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aPriceThatStaysIsNotedOnce();
    void theLowestOfThirtyDaysIsShownWithAReduction();
    void thePriceWhenTheWindowBeganCounts();
    void whatIsLessThanAPercentIsNoReduction();
    void aPriceThatEndedWhenTheWindowBeganDoesNotCount();
    void aPriceThatEndedJustAfterTheWindowBeganCounts();
    void theReducedPriceItselfDoesNotCount();
    void aFalseReductionIsNone();
    void aHigherPriceIsNoReduction();
    void aProductOfOnePriceIsNotReduced();
    void aProductOfLessThanThirtyDaysIsNotReduced();
    void anotherCurrencyIsNotCompared();
    void aVariantFollowsTheProductUntilItHasItsOwnPrice();
    void thePricesBeforeAVariantsFirstOwnOneCount();
    void aNewVariantHasNotThePricesOfItsProduct();
    void aClockSetBackKeepsTheOrderOfPrices();
    void aPriceIsNeverTakenOutOfTheHistory();
    void hugePricesDoNotOverflow();

private:
    void on(double day, qint64 cents);
    void save();
    int noted() const;
    PriceReduction reduction(const std::optional<catalog::VariantId> &variant = {}) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    QDateTime m_now;
    Product m_product;
};

void tst_PriceHistory::init()
{
    m_database.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto database = Database::open(m_folder->filePath(QStringLiteral("shop.vitrine")), Database::Mode::CreateNew);
    QVERIFY(database);
    m_database = std::move(*database);
    m_now = kStart;
    m_product = {};
    m_product.id = catalog::ProductId::make();
    m_product.sku = QStringLiteral("WINE");
    m_product.name = QStringLiteral("Wine");
    m_product.trade = QStringLiteral("retail");
}

void tst_PriceHistory::save()
{
    ProductRepository products(*m_database, [this] { return m_now; });
    const auto saved = products.save(m_product);
    QVERIFY2(saved, qPrintable(saved ? QString() : saved.error().detail));
}

/// The price from that day on, counted from kStart.
void tst_PriceHistory::on(double day, qint64 cents)
{
    m_now = kStart.addMSecs(static_cast<qint64>(day * 86'400'000));
    m_product.price = euros(cents);
    save();
}

int tst_PriceHistory::noted() const
{
    storage::Statement query = m_database->prepare("SELECT count(*) FROM price_history");
    return query.step().value_or(false) ? static_cast<int>(query.integer(0)) : -1;
}

/// A price of zero when there is none.
PriceReduction tst_PriceHistory::reduction(const std::optional<catalog::VariantId> &variant) const
{
    return PriceHistory(*m_database).reduction(m_product.id, variant)->value_or(PriceReduction());
}

void tst_PriceHistory::aPriceThatStaysIsNotedOnce()
{
    on(0, 1000);
    on(1, 1000);
    m_product.name = QStringLiteral("Red wine");
    on(2, 1000);

    QCOMPARE(noted(), 1);
}

void tst_PriceHistory::theLowestOfThirtyDaysIsShownWithAReduction()
{
    on(0, 2000);
    on(50, 1500);
    on(55, 1800);
    on(60, 1200);

    QCOMPARE(reduction(), (PriceReduction{euros(1200), euros(1500), kStart.addDays(60), 20}));
}

void tst_PriceHistory::whatIsLessThanAPercentIsNoReduction()
{
    on(0, 10'000);
    on(45, 9'901);
    QCOMPARE(reduction(), PriceReduction());

    on(80, 9'700);

    QCOMPARE(reduction().percent, 2);
}

void tst_PriceHistory::thePriceWhenTheWindowBeganCounts()
{
    on(0, 1000);
    on(45, 2000);
    on(60, 900);

    QCOMPARE(reduction().lowestBefore, euros(1000));
    QCOMPARE(reduction().percent, 10);
}

void tst_PriceHistory::aPriceThatEndedWhenTheWindowBeganDoesNotCount()
{
    on(0, 1000);
    on(30, 2000);
    on(60, 1500);

    QCOMPARE(reduction().lowestBefore, euros(2000));
}

void tst_PriceHistory::aPriceThatEndedJustAfterTheWindowBeganCounts()
{
    on(0, 1000);
    on(30.001, 2000);
    on(60, 900);

    QCOMPARE(reduction().lowestBefore, euros(1000));
}

void tst_PriceHistory::theReducedPriceItselfDoesNotCount()
{
    on(0, 2000);
    on(60, 1500);

    const auto lowest
        = PriceHistory(*m_database).lowestBefore(m_product.id, {}, kStart.addDays(60), euros(0).currency());

    QCOMPARE(lowest->value(), euros(2000));
}

void tst_PriceHistory::aFalseReductionIsNone()
{
    on(0, 1000);
    on(50, 2000); // raised to be "reduced" ten days later
    on(60, 1000);

    QVERIFY(!PriceHistory(*m_database).reduction(m_product.id).value());
}

void tst_PriceHistory::aHigherPriceIsNoReduction()
{
    on(0, 1000);
    on(60, 1100);

    QVERIFY(!PriceHistory(*m_database).reduction(m_product.id).value());
}

void tst_PriceHistory::aProductOfOnePriceIsNotReduced()
{
    on(0, 1000);

    QVERIFY(!PriceHistory(*m_database).reduction(m_product.id).value());
    QVERIFY(!PriceHistory(*m_database).reduction(catalog::ProductId::make()).value());
}

void tst_PriceHistory::aProductOfLessThanThirtyDaysIsNotReduced()
{
    on(0, 10'000); // a slip, which is corrected at once
    on(0.001, 1000);
    const auto corrected = PriceHistory(*m_database).reduction(m_product.id);
    on(29.999, 800);
    const auto young = PriceHistory(*m_database).reduction(m_product.id);
    on(30, 667);

    QVERIFY(corrected && !*corrected);
    QVERIFY(young && !*young);
    QCOMPARE(reduction(), (PriceReduction{euros(667), euros(800), kStart.addDays(30), 16}));
}

void tst_PriceHistory::anotherCurrencyIsNotCompared()
{
    m_product.price = Money::create(100, u"JPY").value();
    save();
    on(10, 2000);
    on(39, 1800);
    const auto young = PriceHistory(*m_database).reduction(m_product.id);
    on(45, 1500);

    QVERIFY(young && !*young);
    QCOMPARE(reduction().lowestBefore, euros(1800));
}

void tst_PriceHistory::aVariantFollowsTheProductUntilItHasItsOwnPrice()
{
    Variant magnum;
    magnum.id = catalog::VariantId::make();
    magnum.sku = QStringLiteral("WINE-MAGNUM");
    m_product.variants = {magnum};
    on(0, 2000);
    on(40, 1000);
    const Money following = reduction(magnum.id).price;
    m_product.variants.first().price = euros(3000);
    on(80, 1000);
    m_product.variants.first().price = euros(2700);
    on(111, 1000);
    const PriceReduction own = reduction(magnum.id);
    m_product.variants.first().price.reset();
    on(150, 1000);
    on(190, 800);

    QCOMPARE(following, euros(1000));
    QCOMPARE(own, (PriceReduction{euros(2700), euros(3000), kStart.addDays(111), 10}));
    QCOMPARE(reduction(magnum.id), (PriceReduction{euros(800), euros(1000), kStart.addDays(190), 20}));
}

void tst_PriceHistory::thePricesBeforeAVariantsFirstOwnOneCount()
{
    Variant magnum;
    magnum.id = catalog::VariantId::make();
    magnum.sku = QStringLiteral("WINE-MAGNUM");
    m_product.variants = {magnum};
    on(0, 5000);
    on(20, 6000);
    m_product.variants.first().price = euros(10'000); // raised to be "reduced" the day after
    on(40, 7000);
    m_product.variants.first().price = euros(8000);
    on(41, 7000);
    const auto raised = PriceHistory(*m_database).reduction(m_product.id, magnum.id);
    m_product.variants.first().price = euros(4500);
    on(42, 7000);
    const PriceReduction real = reduction(magnum.id);

    QVERIFY(raised && !*raised);
    QCOMPARE(real, (PriceReduction{euros(4500), euros(5000), kStart.addDays(42), 10}));
}

void tst_PriceHistory::aNewVariantHasNotThePricesOfItsProduct()
{
    on(0, 1000);
    Variant magnum;
    magnum.id = catalog::VariantId::make();
    magnum.sku = QStringLiteral("WINE-MAGNUM");
    magnum.price = euros(3000);
    m_product.variants = {magnum};
    on(10, 1000);
    m_product.variants.first().price = euros(2700);
    on(40, 1000);

    QCOMPARE(reduction(magnum.id), (PriceReduction{euros(2700), euros(3000), kStart.addDays(40), 10}));
}

void tst_PriceHistory::aClockSetBackKeepsTheOrderOfPrices()
{
    on(0, 2000);
    on(40, 1500);
    on(10, 1700);

    QVERIFY(!PriceHistory(*m_database).reduction(m_product.id).value().has_value() || reduction().price == euros(1700));
    storage::Statement last
        = m_database->prepare("SELECT price FROM price_history ORDER BY valid_from DESC, number DESC LIMIT 1");
    QVERIFY(last.step().value_or(false));
    QCOMPARE(last.integer(0), 1700);
}

void tst_PriceHistory::aPriceIsNeverTakenOutOfTheHistory()
{
    on(0, 2000);

    const auto changed = m_database->prepare("UPDATE price_history SET price = 1").run();
    const auto removed = m_database->prepare("DELETE FROM price_history").run();

    QCOMPARE(changed.error().code, Error::Code::Forbidden);
    QCOMPARE(removed.error().code, Error::Code::Forbidden);
}

void tst_PriceHistory::hugePricesDoNotOverflow()
{
    constexpr qint64 kHighest = std::numeric_limits<qint64>::max();
    on(0, 2);
    on(40, 1);
    // A shop of another program may have prices that ours do not reach.
    QVERIFY(m_database->execute("DROP TRIGGER price_history_is_never_changed"));
    for (const char *sql :
         {"UPDATE price_history SET price = iif(price = 2, ?1, ?1 / 2)", "UPDATE products SET price = ?1 / 2"}) {
        QVERIFY(m_database->prepare(sql).bind(kHighest).run());
    }

    QCOMPARE(reduction().percent, 49); // rounded down more than elsewhere, never up
}

QTEST_GUILESS_MAIN(tst_PriceHistory)
#include "tst_PriceHistory.moc"
