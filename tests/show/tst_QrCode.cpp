// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/show/QrCode.h"

#include <QTest>

using vitrine::Error;
using vitrine::show::QrCode;

class TestQrCode : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLinkInCapitalsUsesTheShorterAlphabet();
    void theCaseOfAPathIsNeverChanged_data();
    void theCaseOfAPathIsNeverChanged();
    void anEmptyTextIsRefused();
    void aTextThatNoCodeHoldsIsRefused();
};

void TestQrCode::aLinkInCapitalsUsesTheShorterAlphabet()
{
    const QByteArray text = QrCode::textFor(QUrl(QStringLiteral("https://vitrine.example/BOEUF")));

    const auto code = QrCode::encode(text, QrCode::Correction::Medium);

    QCOMPARE(text, QByteArray("HTTPS://VITRINE.EXAMPLE/BOEUF"));
    QVERIFY(code);
    QCOMPARE(code->size(), 25);
}

void TestQrCode::theCaseOfAPathIsNeverChanged_data()
{
    QTest::addColumn<QString>("link");
    QTest::newRow("lower case") << QStringLiteral("https://vitrine.example/boeuf");
    QTest::newRow("mixed case") << QStringLiteral("https://vitrine.example/p/Ab3");
    QTest::newRow("query") << QStringLiteral("https://vitrine.example/P?id=7");
    QTest::newRow("escape in small letters") << QStringLiteral("https://vitrine.example/P/%c3%a9");
    QTest::newRow("user") << QStringLiteral("https://me@vitrine.example/P");
}

void TestQrCode::theCaseOfAPathIsNeverChanged()
{
    QFETCH(QString, link);

    const QByteArray text = QrCode::textFor(QUrl(link));

    QCOMPARE(QUrl::fromEncoded(text), QUrl(link));
    QVERIFY(QString::fromLatin1(text).endsWith(QUrl(link).path(QUrl::FullyEncoded)
                                               + (QUrl(link).hasQuery() ? u'?' + QUrl(link).query() : QString())));
}

void TestQrCode::anEmptyTextIsRefused()
{
    const auto code = QrCode::encode({}, QrCode::Correction::Medium);

    QVERIFY(!code);
    QCOMPARE(code.error().code, Error::Code::InvalidInput);
}

void TestQrCode::aTextThatNoCodeHoldsIsRefused()
{
    const auto code = QrCode::encode(QByteArray(5000, 'a'), QrCode::Correction::Medium);

    QVERIFY(!code);
    QCOMPARE(code.error().code, Error::Code::Overflow);
}

QTEST_GUILESS_MAIN(TestQrCode)
#include "tst_QrCode.moc"
