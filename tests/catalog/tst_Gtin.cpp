// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalog/Gtin.h"

#include <QTest>

using namespace vitrine;
using catalog::readGtin;

class tst_Gtin : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aGtinIsWrittenWith14Digits_data();
    void aGtinIsWrittenWith14Digits();
    void whatIsNoGtinIsRefused_data();
    void whatIsNoGtinIsRefused();
    void everyOtherCheckDigitIsWrong();
};

void tst_Gtin::aGtinIsWrittenWith14Digits_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("gtin");

    QTest::newRow("8") << QStringLiteral("96385074") << QStringLiteral("00000096385074");
    QTest::newRow("12") << QStringLiteral("036000291452") << QStringLiteral("00036000291452");
    QTest::newRow("13") << QStringLiteral("4006381333931") << QStringLiteral("04006381333931");
    QTest::newRow("14") << QStringLiteral("10614141000415") << QStringLiteral("10614141000415");
    QTest::newRow("as printed") << QStringLiteral(" 4-006381-333931 ") << QStringLiteral("04006381333931");
    QTest::newRow("no-break space") << QStringLiteral("4006381\u00A0333931") << QStringLiteral("04006381333931");
}

void tst_Gtin::aGtinIsWrittenWith14Digits()
{
    QFETCH(QString, text);
    QFETCH(QString, gtin);

    const auto read = readGtin(text);

    QVERIFY(read);
    QCOMPARE(*read, gtin);
}

void tst_Gtin::whatIsNoGtinIsRefused_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("empty") << QString();
    QTest::newRow("blank") << QStringLiteral("  ");
    QTest::newRow("7 digits") << QStringLiteral("9638507");
    QTest::newRow("9 digits") << QStringLiteral("963850744");
    QTest::newRow("11 digits") << QStringLiteral("36000291452");
    QTest::newRow("15 digits") << QStringLiteral("010614141000415");
    QTest::newRow("letters") << QStringLiteral("400638133393X");
    QTest::newRow("as a spreadsheet spoils it") << QStringLiteral("4.00638E+12");
    QTest::newRow("other digits") << QStringLiteral("٤٠٠٦٣٨١٣٣٣٩٣١");
    QTest::newRow("ISBN of 10") << QStringLiteral("0-306-40615-2");
}

void tst_Gtin::whatIsNoGtinIsRefused()
{
    QFETCH(QString, text);

    const auto read = readGtin(text);

    QVERIFY(!read);
    QCOMPARE(read.error().code, Error::Code::InvalidInput);
}

void tst_Gtin::everyOtherCheckDigitIsWrong()
{
    int right = 0;
    for (int digit = 0; digit < 10; ++digit) {
        right += readGtin(QStringLiteral("400638133393%1").arg(digit)) ? 1 : 0;
    }

    QCOMPARE(right, 1);
}

QTEST_APPLESS_MAIN(tst_Gtin)
#include "tst_Gtin.moc"
