// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalog/Trades.h"
#include "app/show/OverlayWords.h"
#include "tests/support/Process.h"

#include <QFile>
#include <QLibraryInfo>
#include <QTemporaryDir>
#include <QTest>

using vitrine::Money;
using vitrine::catalog::Trade;
using vitrine::show::OverlayWords;

namespace {

// As a translator writes it, with the plural forms of French: none and one are singular.
constexpr auto kFrench = R"(<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context><name>Overlays</name>
<message numerus="yes"><source>order(s)</source><translation><numerusform>commande</numerusform>
<numerusform>commandes</numerusform></translation></message>
<message numerus="yes"><source>Only %n portion(s) left</source><translation><numerusform>Plus que %n portion</numerusform>
<numerusform>Plus que %n portions</numerusform></translation></message>
<message><source>Order</source><translation>Commander</translation></message>
</context></TS>
)";

} // namespace

class TestOverlayWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void englishNeedsNoTranslation();
    void onlySoManyLeftIsSaidOfFew_data();
    void onlySoManyLeftIsSaidOfFew();
    void aTranslationAndItsPluralsAreUsed();
    void aWordWithoutTranslationIsEnglish();
    void numbersAreWrittenAsTheLocaleDoes();
    void flatsOfAWholeAmountHaveNoDecimals();
    void aFifthOfWhatThereWasIsFew();
    void valuesAreWrittenAsTheirAttributeAndLocaleSay_data();
    void valuesAreWrittenAsTheirAttributeAndLocaleSay();
};

void TestOverlayWords::englishNeedsNoTranslation()
{
    const OverlayWords words(QLocale(QStringLiteral("en_GB")), QStringLiteral("/nowhere"));

    QCOMPARE(words.ordersCounted(1, Trade::Unit::Portion), QStringLiteral("order"));
    QCOMPARE(words.ordersCounted(2, Trade::Unit::Portion), QStringLiteral("orders"));
    QCOMPARE(words.leftCounted(22, Trade::Unit::Portion), QStringLiteral("portions left"));
    QCOMPARE(words.ordersCounted(14, Trade::Unit::Visit), QStringLiteral("visits booked"));
    QCOMPARE(words.leftCounted(1, Trade::Unit::TestDrive), QStringLiteral("slot free"));
    QCOMPARE(words.verb(Trade::Unit::Portion), QStringLiteral("Order"));
    QCOMPARE(words.verb(Trade::Unit::Visit), QStringLiteral("Visit"));
    QCOMPARE(words.verb(Trade::Unit::Piece), QStringLiteral("Buy"));
    QCOMPARE(words.priceUnit(Trade::Unit::Piece), QString());
}

void TestOverlayWords::onlySoManyLeftIsSaidOfFew_data()
{
    QTest::addColumn<qint64>("left");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << qint64(0) << QStringLiteral("Sold out");
    QTest::newRow("one") << qint64(1) << QStringLiteral("Only 1 portion left");
    QTest::newRow("the last of few") << qint64(25) << QStringLiteral("Only 25 portions left");
    QTest::newRow("the first of many") << qint64(26) << QStringLiteral("26 portions");
}

void TestOverlayWords::onlySoManyLeftIsSaidOfFew()
{
    QFETCH(qint64, left);
    const OverlayWords words(QLocale(QStringLiteral("en_GB")), QStringLiteral("/nowhere"));

    const QString text = words.stock(left, Trade::Unit::Portion);

    QTEST(text, "text");
}

void TestOverlayWords::aTranslationAndItsPluralsAreUsed()
{
    const QTemporaryDir folder;
    QFile source(folder.filePath(QStringLiteral("vitrine_fr.ts")));
    QVERIFY(source.open(QIODevice::WriteOnly));
    source.write(kFrench);
    source.close();
    const QString lrelease = QLibraryInfo::path(QLibraryInfo::BinariesPath) + QStringLiteral("/lrelease");
    QVERIFY(vitrine::test::run(lrelease, {source.fileName()}).succeeded());

    const OverlayWords words(QLocale(QStringLiteral("fr_FR")), folder.path());

    QCOMPARE(words.ordersCounted(0, Trade::Unit::Portion), QStringLiteral("commande"));
    QCOMPARE(words.ordersCounted(128, Trade::Unit::Portion), QStringLiteral("commandes"));
    QCOMPARE(words.stock(1, Trade::Unit::Portion), QStringLiteral("Plus que 1 portion"));
    QCOMPARE(words.stock(22, Trade::Unit::Portion), QStringLiteral("Plus que 22 portions"));
    QCOMPARE(words.verb(Trade::Unit::Portion), QStringLiteral("Commander"));
}

void TestOverlayWords::aWordWithoutTranslationIsEnglish()
{
    const OverlayWords words(QLocale(QStringLiteral("de_DE")), QStringLiteral("/nowhere"));

    QCOMPARE(words.stock(30, Trade::Unit::Piece), QStringLiteral("30 left"));
}

void TestOverlayWords::numbersAreWrittenAsTheLocaleDoes()
{
    const QLocale french(QStringLiteral("fr_FR"));
    const OverlayWords words(french, QStringLiteral("/nowhere"));

    QCOMPARE(words.number(1876), french.toString(1876));
    QCOMPARE(words.price(*Money::create(1650, u"EUR"), Trade::Unit::Portion),
             Money::create(1650, u"EUR")->toString(french));
}

void TestOverlayWords::flatsOfAWholeAmountHaveNoDecimals()
{
    const OverlayWords words(QLocale(QStringLiteral("fr_FR")), QStringLiteral("/nowhere"));

    const QString whole = words.price(*Money::create(38'900'000, u"EUR"), Trade::Unit::Visit);
    const QString broken = words.price(*Money::create(38'900'050, u"EUR"), Trade::Unit::Visit);
    const QString dish = words.price(*Money::create(1600, u"EUR"), Trade::Unit::Portion);

    QVERIFY(!whole.contains(u','));
    QVERIFY(whole.startsWith(QStringLiteral("389")) && whole.endsWith(u'€'));
    QVERIFY(broken.contains(QStringLiteral(",50")));
    QVERIFY(dish.contains(QStringLiteral("16,00")));
}

void TestOverlayWords::aFifthOfWhatThereWasIsFew()
{
    const OverlayWords words(QLocale(QStringLiteral("en_GB")), QStringLiteral("/nowhere"));

    QCOMPARE(words.stock(100, Trade::Unit::Portion, 500), QStringLiteral("Only 100 portions left"));
    QCOMPARE(words.stock(101, Trade::Unit::Portion, 500), QStringLiteral("101 portions"));
    QCOMPARE(words.leftOf(312, 1500), QStringLiteral("312 left of 1,500"));
}

void TestOverlayWords::valuesAreWrittenAsTheirAttributeAndLocaleSay_data()
{
    QTest::addColumn<QString>("trade");
    QTest::addColumn<QString>("attribute");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("text");
    const auto row
        = [](const char *trade, const char *attribute, const char *value, const char *locale, const QString &text) {
              QTest::addRow("%s %s %s", attribute, value, locale)
                  << QString::fromLatin1(trade) << QString::fromLatin1(attribute) << QString::fromUtf8(value)
                  << QString::fromLatin1(locale) << text;
          };
    row("vehicle", "year", "2026", "fr_FR", QStringLiteral("2026"));
    row("vehicle", "distance", "18400", "en_GB", QStringLiteral("18,400\u00a0km"));
    row("property", "surface", "72.5", "fr_FR", QStringLiteral("72,5\u00a0m²"));
    row("property", "fees_percent", "4", "fr_FR", QStringLiteral("4\u00a0%"));
    row("property", "fees_percent", "4.5", "en_GB", QStringLiteral("4.5%"));
    row("property", "fees_payer", "buyer", "fr_FR", QStringLiteral("l'acquéreur"));
    row("property", "yearly_cost_least", "890.00 EUR", "en_GB", QStringLiteral("€890"));
    row("property", "yearly_cost_least", "a lot", "en_GB", QString());
    row("kitchen", "allergens", "gluten,milk", "fr_FR", QStringLiteral("gluten, lait"));
    row("kitchen", "allergens", "gluten,milk", "zh_CN", QStringLiteral("麸质、牛奶"));
    row("kitchen", "allergens", "", "fr_FR", QStringLiteral("aucun des 14 allergènes"));
    row("kitchen", "diet", "", "fr_FR", QString());
    row("vehicle", "delivery", "true", "en_GB", QStringLiteral("Home delivery"));
    row("vehicle", "delivery", "false", "en_GB", QString());
    row("vehicle", "version", " Route  66 ", "en_GB", QStringLiteral("Route 66"));
}

void TestOverlayWords::valuesAreWrittenAsTheirAttributeAndLocaleSay()
{
    QFETCH(QString, trade);
    QFETCH(QString, attribute);
    QFETCH(QString, value);
    QFETCH(QString, locale);
    const OverlayWords words{QLocale(locale), QStringLiteral("/nowhere")};
    const Trade known = *vitrine::catalog::Trades::builtIn().find(trade);

    const QString text = words.value(*known.attribute(attribute), value, known.unit);

    QTEST(text, "text");
}

QTEST_GUILESS_MAIN(TestOverlayWords)
#include "tst_OverlayWords.moc"
