// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalog/feeds/FormulaGuard.h"
#include "app/catalog/feeds/PriceText.h"

#include <QTest>

#include <cmath>

using namespace vitrine;
using namespace vitrine::catalog::feeds;

class tst_PriceText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pricesAreReadAsPeopleWriteThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<bool>("isGuessed");
        const auto row = [](const char *text, const char *expected, bool isGuessed = false) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(expected) << isGuessed;
        };
        row("12,50 €", "12.50 EUR");
        row("12,50 €", "12.50 EUR");
        row("1 234.50", "1234.50 EUR");
        row("1 234,50 €", "1234.50 EUR");
        row("1'234.50 CHF", "1234.50 CHF");
        row("SFr. 1’234.50", "1234.50 CHF");
        row("¥1,200", "1200 JPY");
        row("¥ 1200.00", "1200 JPY");
        row("12.50 EUR", "12.50 EUR");
        row("EUR 12,50", "12.50 EUR");
        row("eur12,5", "12.50 EUR");
        row("12", "12.00 EUR");
        row("0.99", "0.99 EUR");
        row("0,500", "0.50 EUR");
        row("12.5000", "12.50 EUR");
        row("1,234.56", "1234.56 EUR");
        row("1.234,56", "1234.56 EUR");
        row("1.234.567", "1234567.00 EUR");
        row("1,234,567.8 USD", "1234567.80 USD");
        row("$5", "5.00 USD");
        row("CA$5", "5.00 CAD");
        row("£1,234.00", "1234.00 GBP");
        row("19,90 zł", "19.90 PLN");
        row("₩12,000", "12000 KRW");
        row("1.250 KWD", "1.250 KWD");
        row("1.250,500 KWD", "1250.500 KWD");
        row("1,234", "1234.00 EUR", true);
        row("1.234 EUR", "1234.00 EUR", true);
        row("12.500", "12500.00 EUR", true);
        row("1,250 KWD", "1.250 KWD", true);
        row("10.000.000.000,00", "10000000000.00 EUR");
    }

    void pricesAreReadAsPeopleWriteThem()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QFETCH(bool, isGuessed);

        const auto read = PriceText::read(text, u"EUR");

        QVERIFY(read);
        QCOMPARE(read->price.toDotDecimal() + u' ' + read->price.currency(), expected);
        QCOMPARE(read->certainty == PriceText::Certainty::Guessed, isGuessed);
    }

    void aPointOfAProgramIsTheDecimalSign_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *text, const char *expected) {
            QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(expected);
        };
        row("12.500 EUR", "12.50 EUR");
        row("1.234 EUR", "none");
        row("1.234.567 EUR", "none");
        row("1.000 JPY", "1 JPY");
        row("1.250 KWD", "1.250 KWD");
        row("1,234.50 EUR", "1234.50 EUR");
        row("12,50 EUR", "12.50 EUR");
        row("1,234 EUR", "1234.00 EUR guessed");
    }

    void aPointOfAProgramIsTheDecimalSign()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);

        const auto read = PriceText::read(text, u"EUR", PriceText::Writer::Program);

        const bool isGuessed = read && read->certainty == PriceText::Certainty::Guessed;
        QCOMPARE(read ? read->price.toDotDecimal() + u' ' + read->price.currency()
                         + (isGuessed ? QStringLiteral(" guessed") : QString())
                      : QStringLiteral("none"),
                 expected);
    }

    void theShopsCurrencyDecidesWhichOneASignIs()
    {
        QCOMPARE(PriceText::read(u"¥12.50", u"CNY")->price.currency(), QStringLiteral("CNY"));
        QCOMPARE(PriceText::read(u"$5", u"CAD")->price.currency(), QStringLiteral("CAD"));
        QCOMPARE(PriceText::read(u"5 kr", u"SEK")->price.currency(), QStringLiteral("SEK"));
        QCOMPARE(PriceText::read(u"5 kr.", u"NOK")->price.currency(), QStringLiteral("NOK"));
    }

    void whatIsNoPriceIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"",        " ",         "free",       "€",        "-1",    "-1,00 €",       "1,,2", "1.",
              ".5",      "1.2.3",     "12,34,56",   "1234,567", "0,123", "1.234,567",     "1 23", "12 345 6",
              "1.23456", "12.50 XXX", "12.50 EURO", "1e3",      "NaN",   "12.50 EUR EUR", "１２", "=1+1",
              "00,123",  "5 kr"}) {
            QTest::newRow(text) << QString::fromUtf8(text);
        }
        QTest::newRow("long") << QString(100, u'1');
    }

    void whatIsNoPriceIsRefused()
    {
        QFETCH(QString, text);

        const auto read = PriceText::read(text, u"EUR");

        QVERIFY(!read);
        QCOMPARE(read.error().code, Error::Code::InvalidInput);
    }

    void moreThanAPriceMayBeIsRefused()
    {
        for (const QStringView text : {QStringView(u"1000000000000.01"), QStringView(u"92233720368547758.08")}) {
            const auto read = PriceText::read(text, u"EUR");

            QVERIFY(!read);
            QCOMPARE(read.error().code, Error::Code::Overflow);
        }
    }

    void aPriceNeedsACurrency()
    {
        QVERIFY(!PriceText::read(u"12.50", u""));
        QVERIFY(PriceText::read(u"12.50 EUR", u""));
    }

    void formulasAreGuardedAndComeBack_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("cell");
        const auto row
            = [](const QString &text, const QString &cell) { QTest::addRow("%s", qPrintable(text)) << text << cell; };
        row(QStringLiteral("=cmd|'/C calc'!A0"), QStringLiteral("'=cmd|'/C calc'!A0"));
        row(QStringLiteral("+1+1"), QStringLiteral("'+1+1"));
        row(QStringLiteral("-1+cmd"), QStringLiteral("'-1+cmd"));
        row(QStringLiteral("@SUM(A1)"), QStringLiteral("'@SUM(A1)"));
        row(QStringLiteral("\t=1"), QStringLiteral("'\t'=1"));
        row(QStringLiteral("\r=1"), QStringLiteral("'\r'=1"));
        row(QString(QChar::Null) + QStringLiteral("=1"), u'\'' + QString(QChar::Null) + QStringLiteral("=1"));
        row(QStringLiteral("'=1"), QStringLiteral("''=1"));
        row(QStringLiteral("-"), QStringLiteral("'-"));
        row(QStringLiteral("-5"), QStringLiteral("-5"));
        row(QStringLiteral("+33.5"), QStringLiteral("+33.5"));
        row(QStringLiteral("-1,50"), QStringLiteral("-1,50"));
        row(QStringLiteral("'-5"), QStringLiteral("'-5"));
        row(QStringLiteral("'t Hof"), QStringLiteral("'t Hof"));
        row(QStringLiteral("12.50 EUR"), QStringLiteral("12.50 EUR"));
        row(QString(), QString());
        // What spreadsheets of other countries take for a cell of its own.
        row(QStringLiteral("x;=cmd|'/c calc'!A1;y"), QStringLiteral("x;'=cmd|'/c calc'!A1;y"));
        row(QStringLiteral("x,=1"), QStringLiteral("x,'=1"));
        row(QStringLiteral("x\t=1"), QStringLiteral("x\t'=1"));
        row(QStringLiteral("x\n=1"), QStringLiteral("x\n'=1"));
        row(QStringLiteral("x;  =1"), QStringLiteral("x;  '=1"));
        row(QStringLiteral("x;\"=1"), QStringLiteral("x;\"'=1"));
        row(QStringLiteral("x;'=1"), QStringLiteral("x;''=1"));
        row(QStringLiteral("=1;=2;;'=3"), QStringLiteral("'=1;'=2;;''=3"));
        row(QStringLiteral("x;+cmd|'/c calc'!A1"), QStringLiteral("x;'+cmd|'/c calc'!A1"));
        row(QStringLiteral("x;-HYPERLINK(A1)"), QStringLiteral("x;'-HYPERLINK(A1)"));
        row(QStringLiteral("x; @SUM(1)"), QStringLiteral("x; '@SUM(1)"));
        row(QStringLiteral("x;-'\\\\host\\b.xls'!Name"), QStringLiteral("x;'-'\\\\host\\b.xls'!Name"));
        row(QStringLiteral("x;+[b.xls]S!A1"), QStringLiteral("x;'+[b.xls]S!A1"));
        row(QStringLiteral("x;-'file:///b.ods'#$S.A1"), QStringLiteral("x;'-'file:///b.ods'#$S.A1"));
        // What people write.
        for (const char *honest : {"S; -10 %", "Only today, -10 %!", "Beef:\n- beef\n- wine, +2 glasses", "At, @maison",
                                   "2 + 2 = 4, or (so)", "a;'t Hof (here)", "- 5 (cold)"}) {
            const QString text = QString::fromUtf8(honest);
            row(text, text.startsWith(u'-') ? u'\'' + text : text);
        }
    }

    void formulasAreGuardedAndComeBack()
    {
        QFETCH(QString, text);
        QFETCH(QString, cell);

        QCOMPARE(guarded(text), cell);
        QCOMPARE(freed(cell), text);
    }

    void whateverIsGuardedComesBack()
    {
        // Every text of up to six of the characters that count.
        const QString alphabet = QStringLiteral("'=-;\" (");
        for (qsizetype length = 1; length <= 6; ++length) {
            const auto all = static_cast<qsizetype>(std::pow(alphabet.size(), length));
            for (qsizetype number = 0; number < all; ++number) {
                QString text;
                for (qsizetype rest = number; text.size() < length; rest /= alphabet.size()) {
                    text += alphabet.at(rest % alphabet.size());
                }
                const QString back = freed(guarded(text));
                if (back != text) {
                    QCOMPARE(back, text);
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(tst_PriceText)
#include "tst_PriceText.moc"
