// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/Money.h"

#include <QTest>

#include <limits>

using namespace vitrine;

namespace {

Money money(qint64 minorUnits, const char *currency)
{
    return Money::create(minorUnits, QString::fromLatin1(currency)).value();
}

constexpr qint64 kLowest = std::numeric_limits<qint64>::min();
constexpr qint64 kHighest = std::numeric_limits<qint64>::max();

} // namespace

class tst_Money : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCurrencyHasItsOwnDecimals_data();
    void aCurrencyHasItsOwnDecimals();
    void anUnknownCurrencyIsRefused_data();
    void anUnknownCurrencyIsRefused();
    void aDotDecimalIsRead_data();
    void aDotDecimalIsRead();
    void whatIsNoAmountIsRefused_data();
    void whatIsNoAmountIsRefused();
    void anAmountPast64BitsIsAnOverflow();
    void everyAmountReadsBackFromItsDotDecimal();
    void anAmountIsWrittenAsTheLocaleDoes_data();
    void anAmountIsWrittenAsTheLocaleDoes();
    void arabicDigitsAreUsedForDecimalsToo();
    void amountsOfOneCurrencyAdd();
    void currenciesDoNotMix();
    void aSumPast64BitsIsAnOverflow();
    void aProductPast64BitsIsAnOverflow();
    void theVatInAPriceIsRoundedToTheNearestMinorUnit_data();
    void theVatInAPriceIsRoundedToTheNearestMinorUnit();
    void vatAndTheRestMakeTheWholePriceAgain();
    void whatIsNoRateOfVatIsRefused();
};

void tst_Money::aCurrencyHasItsOwnDecimals_data()
{
    QTest::addColumn<QString>("currency");
    QTest::addColumn<int>("exponent");

    QTest::newRow("yen") << QStringLiteral("JPY") << 0;
    QTest::newRow("euro") << QStringLiteral("EUR") << 2;
    QTest::newRow("dinar") << QStringLiteral("TND") << 3;
    QTest::newRow("Caribbean guilder") << QStringLiteral("XCG") << 2;
}

void tst_Money::aCurrencyHasItsOwnDecimals()
{
    QFETCH(QString, currency);
    QFETCH(int, exponent);

    const auto amount = Money::create(1999, currency);

    QVERIFY(amount);
    QCOMPARE(amount->exponent(), exponent);
    QCOMPARE(amount->minorUnits(), 1999);
    QCOMPARE(amount->currency(), currency);
}

void tst_Money::anUnknownCurrencyIsRefused_data()
{
    QTest::addColumn<QString>("currency");

    QTest::newRow("empty") << QString();
    QTest::newRow("lower case") << QStringLiteral("eur");
    QTest::newRow("sign") << QStringLiteral("€");
    QTest::newRow("gone") << QStringLiteral("FRF");
    QTest::newRow("gold") << QStringLiteral("XAU");
}

void tst_Money::anUnknownCurrencyIsRefused()
{
    QFETCH(QString, currency);

    const auto created = Money::create(1, currency);
    const auto parsed = Money::parse(u"1", currency);

    QVERIFY(!created);
    QCOMPARE(created.error().code, Error::Code::InvalidInput);
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().code, Error::Code::InvalidInput);
}

void tst_Money::aDotDecimalIsRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<qint64>("minorUnits");

    const QString eur = QStringLiteral("EUR");
    QTest::newRow("whole") << QStringLiteral("16") << eur << qint64{1600};
    QTest::newRow("one digit") << QStringLiteral("16.5") << eur << qint64{1650};
    QTest::newRow("two digits") << QStringLiteral("16.50") << eur << qint64{1650};
    QTest::newRow("negative") << QStringLiteral("-0.05") << eur << qint64{-5};
    QTest::newRow("spaces around") << QStringLiteral(" 16.50 ") << eur << qint64{1650};
    QTest::newRow("leading zeros") << QStringLiteral("0016.50") << eur << qint64{1650};
    QTest::newRow("yen") << QStringLiteral("1980") << QStringLiteral("JPY") << qint64{1980};
    QTest::newRow("dinar") << QStringLiteral("1.25") << QStringLiteral("TND") << qint64{1250};
    QTest::newRow("highest") << QStringLiteral("92233720368547758.07") << eur << kHighest;
    QTest::newRow("lowest") << QStringLiteral("-92233720368547758.08") << eur << kLowest;
}

void tst_Money::aDotDecimalIsRead()
{
    QFETCH(QString, text);
    QFETCH(QString, currency);
    QFETCH(qint64, minorUnits);

    const auto amount = Money::parse(text, currency);

    QVERIFY(amount);
    QCOMPARE(amount->minorUnits(), minorUnits);
}

void tst_Money::whatIsNoAmountIsRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("currency");

    const QString eur = QStringLiteral("EUR");
    QTest::newRow("empty") << QString() << eur;
    QTest::newRow("word") << QStringLiteral("gratis") << eur;
    QTest::newRow("comma") << QStringLiteral("16,50") << eur;
    QTest::newRow("no whole part") << QStringLiteral(".50") << eur;
    QTest::newRow("no decimals") << QStringLiteral("16.") << eur;
    QTest::newRow("two dots") << QStringLiteral("1.6.5") << eur;
    QTest::newRow("only a sign") << QStringLiteral("-") << eur;
    QTest::newRow("two signs") << QStringLiteral("--1") << eur;
    QTest::newRow("plus") << QStringLiteral("+1") << eur;
    QTest::newRow("sign inside") << QStringLiteral("1.-5") << eur;
    QTest::newRow("exponent") << QStringLiteral("1e3") << eur;
    QTest::newRow("hexadecimal") << QStringLiteral("0x10") << eur;
    QTest::newRow("thousands") << QStringLiteral("1 000.00") << eur;
    QTest::newRow("arabic digits") << QStringLiteral("١٦") << eur;
    QTest::newRow("too many decimals") << QStringLiteral("1.999") << eur;
    QTest::newRow("decimals of yen") << QStringLiteral("1.5") << QStringLiteral("JPY");
}

void tst_Money::whatIsNoAmountIsRefused()
{
    QFETCH(QString, text);
    QFETCH(QString, currency);

    const auto amount = Money::parse(text, currency);

    QVERIFY(!amount);
    QCOMPARE(amount.error().code, Error::Code::InvalidInput);
}

void tst_Money::anAmountPast64BitsIsAnOverflow()
{
    const auto tooMuch = Money::parse(u"92233720368547758.08", u"EUR");
    const auto tooLittle = Money::parse(u"-92233720368547758.09", u"EUR");

    QVERIFY(!tooMuch);
    QCOMPARE(tooMuch.error().code, Error::Code::Overflow);
    QVERIFY(!tooLittle);
    QCOMPARE(tooLittle.error().code, Error::Code::Overflow);
}

void tst_Money::everyAmountReadsBackFromItsDotDecimal()
{
    for (const char *currency : {"JPY", "EUR", "TND"}) {
        for (const qint64 minorUnits : {kLowest, qint64{-1234}, qint64{-5}, qint64{0}, qint64{7}, kHighest}) {
            const Money amount = money(minorUnits, currency);

            const auto read = Money::parse(amount.toDotDecimal(), amount.currency());

            QVERIFY2(read, qPrintable(amount.toDotDecimal()));
            QCOMPARE(*read, amount);
        }
    }
}

void tst_Money::anAmountIsWrittenAsTheLocaleDoes_data()
{
    QTest::addColumn<qint64>("minorUnits");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("text");

    const QString eur = QStringLiteral("EUR");
    const QLocale french(QLocale::French, QLocale::France);
    const QLocale american(QLocale::English, QLocale::UnitedStates);
    QTest::newRow("French") << qint64{123450} << eur << french << QStringLiteral("1\u202F234,50\u00A0€");
    QTest::newRow("French, below one") << qint64{5} << eur << french << QStringLiteral("0,05\u00A0€");
    QTest::newRow("French, negative") << qint64{-123450} << eur << french << QStringLiteral("-1\u202F234,50\u00A0€");
    QTest::newRow("French, lowest") << kLowest << eur << french
                                    << QStringLiteral("-92\u202F233\u202F720\u202F368\u202F547\u202F758,08\u00A0€");
    QTest::newRow("French, yen") << qint64{1980} << QStringLiteral("JPY") << french
                                 << QStringLiteral("1\u202F980\u00A0JPY");
    QTest::newRow("French, dinar") << qint64{1250} << QStringLiteral("TND") << french
                                   << QStringLiteral("1,250\u00A0TND");
    QTest::newRow("American") << qint64{123450} << QStringLiteral("USD") << american << QStringLiteral("$1,234.50");
    QTest::newRow("American, dinar") << qint64{1250} << QStringLiteral("TND") << american
                                     << QStringLiteral("TND\u00A01.250");
    QTest::newRow("American, negative") << qint64{-5} << QStringLiteral("USD") << american << QStringLiteral("-$0.05");
    QTest::newRow("Japanese") << qint64{1980} << QStringLiteral("JPY") << QLocale(QLocale::Japanese, QLocale::Japan)
                              << QStringLiteral("￥1,980");
    QTest::newRow("German") << qint64{123450} << eur << QLocale(QLocale::German, QLocale::Germany)
                            << QStringLiteral("1.234,50\u00A0€");
}

void tst_Money::anAmountIsWrittenAsTheLocaleDoes()
{
    QFETCH(qint64, minorUnits);
    QFETCH(QString, currency);
    QFETCH(QLocale, locale);
    QFETCH(QString, text);

    const QString written = Money::create(minorUnits, currency)->toString(locale);

    QCOMPARE(written, text);
}

void tst_Money::arabicDigitsAreUsedForDecimalsToo()
{
    const QLocale egyptian(QLocale::Arabic, QLocale::Egypt);

    const QString written = money(-1234056, "TND").toString(egyptian);

    QVERIFY2(written.contains(QStringLiteral("١٬٢٣٤٫٠٥٦")), qPrintable(written));
    QVERIFY(written.startsWith(egyptian.negativeSign()));
}

void tst_Money::amountsOfOneCurrencyAdd()
{
    const auto sum = money(1650, "EUR").plus(money(-650, "EUR"));

    QVERIFY(sum);
    QCOMPARE(*sum, money(1000, "EUR"));
}

void tst_Money::currenciesDoNotMix()
{
    const auto sum = money(1650, "EUR").plus(money(1650, "USD"));

    QVERIFY(!sum);
    QCOMPARE(sum.error().code, Error::Code::Conflict);
}

void tst_Money::aSumPast64BitsIsAnOverflow()
{
    const auto above = money(kHighest, "EUR").plus(money(1, "EUR"));
    const auto below = money(kLowest, "EUR").plus(money(-1, "EUR"));

    QVERIFY(!above);
    QCOMPARE(above.error().code, Error::Code::Overflow);
    QVERIFY(!below);
    QCOMPARE(below.error().code, Error::Code::Overflow);
}

void tst_Money::aProductPast64BitsIsAnOverflow()
{
    const auto fits = money(kHighest / 2, "EUR").times(2);
    const auto above = money(kHighest / 2 + 1, "EUR").times(2);
    const auto turned = money(kLowest, "EUR").times(-1);

    QVERIFY(fits);
    QVERIFY(!above);
    QCOMPARE(above.error().code, Error::Code::Overflow);
    QVERIFY(!turned);
    QCOMPARE(turned.error().code, Error::Code::Overflow);
}

void tst_Money::theVatInAPriceIsRoundedToTheNearestMinorUnit_data()
{
    QTest::addColumn<qint64>("minorUnits");
    QTest::addColumn<int>("rate");
    QTest::addColumn<qint64>("vat");

    QTest::newRow("no rate") << qint64{1650} << 0 << qint64{0};
    QTest::newRow("French restaurant") << qint64{1650} << 1000 << qint64{150};
    QTest::newRow("French shop") << qint64{12000} << 2000 << qint64{2000};
    QTest::newRow("French food, 5.2133 up to the lower") << qint64{100} << 550 << qint64{5};
    QTest::newRow("17.0909 to the lower") << qint64{188} << 1000 << qint64{17};
    QTest::newRow("half goes up") << qint64{11} << 10'000 << qint64{6};
    QTest::newRow("half of what is given back goes down") << qint64{-11} << 10'000 << qint64{-6};
    QTest::newRow("nothing") << qint64{0} << 2000 << qint64{0};
    QTest::newRow("highest amount") << kHighest << 10'000 << kHighest / 2 + 1;
    QTest::newRow("lowest amount") << kLowest << 10'000 << kLowest / 2;
}

void tst_Money::theVatInAPriceIsRoundedToTheNearestMinorUnit()
{
    QFETCH(qint64, minorUnits);
    QFETCH(int, rate);
    QFETCH(qint64, vat);

    const auto part = money(minorUnits, "EUR").vatPart(rate);

    QVERIFY(part);
    QCOMPARE(*part, money(vat, "EUR"));
}

void tst_Money::vatAndTheRestMakeTheWholePriceAgain()
{
    for (const int rate : {210, 550, 700, 1000, 1900, 2000, 2550}) {
        for (qint64 price = 0; price < 5000; ++price) {
            const qint64 vat = money(price, "EUR").vatPart(rate)->minorUnits();
            // The nearest whole number: twice the exact distance is at most one unit.
            const qint64 distance = vat * (10'000 + rate) - price * rate;
            QVERIFY2(2 * std::abs(distance) <= 10'000 + rate,
                     qPrintable(QStringLiteral("%1 at %2").arg(price).arg(rate)));
        }
    }
}

void tst_Money::whatIsNoRateOfVatIsRefused()
{
    for (const int rate : {-1, 10'001}) {
        const auto part = money(1650, "EUR").vatPart(rate);

        QVERIFY(!part);
        QCOMPARE(part.error().code, Error::Code::InvalidInput);
    }
}

QTEST_APPLESS_MAIN(tst_Money)
#include "tst_Money.moc"
