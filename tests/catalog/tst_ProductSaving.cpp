// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalog/PriceHistory.h"
#include "app/catalog/ProductRepository.h"
#include "app/storage/Database.h"
#include "tests/support/SqliteSteps.h"

#include <QTemporaryDir>
#include <QTest>

using namespace vitrine;
using catalog::Product;
using catalog::ProductRepository;
using catalog::Variant;
using storage::Database;

namespace {

Money euros(qint64 cents)
{
    return Money::create(cents, u"EUR").value();
}

/// Sold by so many variants, each with a price of its own.
Product shoe(int variants)
{
    Product product;
    product.id = catalog::ProductId::make();
    product.sku = QStringLiteral("SHOE-%1").arg(variants);
    product.name = QStringLiteral("Shoe");
    product.price = euros(8000);
    product.trade = QStringLiteral("retail");
    for (int i = 0; i < variants; ++i) {
        Variant variant;
        variant.id = catalog::VariantId::make();
        variant.sku = QStringLiteral("%1-%2").arg(product.sku).arg(i);
        variant.options = {{QStringLiteral("size"), QString::number(i)}};
        variant.price = euros(9000 + i);
        variant.stock = 5;
        product.variants.append(variant);
    }
    return product;
}

} // namespace

/// What saving a product costs, and what it writes.
class tst_ProductSaving : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theWorkGrowsAsTheVariantsDo();
    void onlyWhatIsNotAsItWasIsWritten();
    void aCurrencyThatChangedIsAPriceThatChanged();
    void aVariantThatIsSoldAgainHasThePriceOfNow();

private:
    qint64 rowsWritten() const;
    qint64 prices() const;

    std::unique_ptr<test::SqliteSteps> m_steps;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
};

void tst_ProductSaving::init()
{
    m_database.reset();
    m_steps = std::make_unique<test::SqliteSteps>();
    m_folder = std::make_unique<QTemporaryDir>();
    auto database = Database::open(m_folder->filePath(QStringLiteral("shop.vitrine")), Database::Mode::CreateNew);
    QVERIFY(database);
    m_database = std::move(*database);
}

/// Since the shop was opened.
qint64 tst_ProductSaving::rowsWritten() const
{
    storage::Statement query = m_database->prepare("SELECT total_changes()");
    return query.step().value_or(false) ? query.integer(0) : -1;
}

qint64 tst_ProductSaving::prices() const
{
    storage::Statement query = m_database->prepare("SELECT count(*) FROM price_history");
    return query.step().value_or(false) ? query.integer(0) : -1;
}

void tst_ProductSaving::theWorkGrowsAsTheVariantsDo()
{
    ProductRepository products(*m_database);
    const auto stepsOfSaving = [&](int variants) -> qint64 {
        Product product = shoe(variants);
        const bool isNew = products.save(product).has_value();
        for (Variant &variant : product.variants) {
            variant.price = euros(variant.price->minorUnits() + 100);
        }
        m_steps->sinceLastAsked();
        return isNew && products.save(product) ? m_steps->sinceLastAsked() : -1;
    };

    const qint64 ofFew = stepsOfSaving(50);
    const qint64 ofMany = stepsOfSaving(400);

    QVERIFY(ofFew > 0);
    QVERIFY2(ofMany > 0 && ofMany < 12 * ofFew,
             qPrintable(QStringLiteral("%1 steps for 50, %2 for 400").arg(ofFew).arg(ofMany)));
}

void tst_ProductSaving::onlyWhatIsNotAsItWasIsWritten()
{
    ProductRepository products(*m_database);
    const auto rowsOfSelling = [&](int variants) -> qint64 {
        Product product = shoe(variants);
        const bool isNew = products.save(product).has_value();
        product.variants.last().stock = 4;
        const qint64 before = rowsWritten();
        return isNew && products.save(product) && products.find(product.id)->variants == product.variants
            ? rowsWritten() - before
            : -1;
    };

    const qint64 ofTwo = rowsOfSelling(2);
    const qint64 ofMany = rowsOfSelling(100);

    QVERIFY(ofTwo > 0);
    QCOMPARE(ofMany, ofTwo);
}

void tst_ProductSaving::aCurrencyThatChangedIsAPriceThatChanged()
{
    ProductRepository products(*m_database);
    Product product = shoe(2);
    QVERIFY(products.save(product));
    const qint64 before = prices();

    product.price = Money::create(product.price.minorUnits(), u"CHF").value();
    for (Variant &variant : product.variants) {
        variant.price = Money::create(variant.price->minorUnits(), u"CHF").value();
    }
    QVERIFY(products.save(product));

    QCOMPARE(prices() - before, 3);
    QCOMPARE(products.find(product.id)->variants, product.variants);
}

void tst_ProductSaving::aVariantThatIsSoldAgainHasThePriceOfNow()
{
    QDateTime now(QDate(2026, 1, 1), QTime(12, 0), Qt::UTC);
    ProductRepository products(*m_database, [&now] { return now; });
    Product product = shoe(2);
    QVERIFY(products.save(product));
    const Variant gone = product.variants.takeLast();
    now = now.addDays(40);
    QVERIFY(products.save(product));
    product.price = euros(7000);
    QVERIFY(products.save(product));

    now = now.addDays(10);
    product.variants.append(gone);
    product.variants.last().price.reset();
    QVERIFY(products.save(product));

    const auto reduction = catalog::PriceHistory(*m_database).reduction(product.id, gone.id);
    QVERIFY(reduction && *reduction);
    QCOMPARE((*reduction)->price, euros(7000));
    QCOMPARE(products.find(product.id)->variants, product.variants);
}

QTEST_GUILESS_MAIN(tst_ProductSaving)
#include "tst_ProductSaving.moc"
