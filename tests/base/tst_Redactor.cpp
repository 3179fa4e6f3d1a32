// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/Redactor.h"

#include <QTest>

using namespace vitrine;

class tst_Redactor : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSecretIsTakenOutWhereverItIs();
    void aPercentEncodedSecretIsTakenOutToo_data();
    void aPercentEncodedSecretIsTakenOutToo();
    void ofSecretsThatShareBytesNothingIsLeft_data();
    void ofSecretsThatShareBytesNothingIsLeft();
    void aShortWordIsNotASecret();
    void textWithoutSecretsStaysAsItIs();
};

void tst_Redactor::aSecretIsTakenOutWhereverItIs()
{
    Redactor redactor;
    redactor.add("live_k3y");

    const QByteArray bytes = redactor.redacted(QByteArrayView("live_k3y: rtmp://host/app/live_k3y failed (live_k3y)"));
    const QString text = redactor.redacted(QStringLiteral("clé live_k3y refusée"));

    QCOMPARE(bytes, "***: rtmp://host/app/*** failed (***)");
    QCOMPARE(text, QStringLiteral("clé *** refusée"));
}

void tst_Redactor::aPercentEncodedSecretIsTakenOutToo_data()
{
    QTest::addColumn<QByteArray>("text");

    QTest::newRow("as written") << QByteArray("passphrase=Ab/é+K~z&");
    QTest::newRow("capital digits") << QByteArray("passphrase=Ab%2F%C3%A9%2BK~z&");
    QTest::newRow("small digits") << QByteArray("passphrase=Ab%2f%c3%a9%2bK~z&");
}

void tst_Redactor::aPercentEncodedSecretIsTakenOutToo()
{
    QFETCH(QByteArray, text);
    Redactor redactor;
    redactor.add("Ab/é+K~z");

    const QByteArray redacted = redactor.redacted(QByteArrayView(text));

    QCOMPARE(redacted, "passphrase=***&");
}

void tst_Redactor::ofSecretsThatShareBytesNothingIsLeft_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("second");
    QTest::addColumn<QByteArray>("text");

    QTest::newRow("one inside the other")
        << QByteArray("key1") << QByteArray("key1-backup") << QByteArray("key1-backup");
    QTest::newRow("the tail of one begins the other")
        << QByteArray("abcd") << QByteArray("cdef") << QByteArray("abcdef");
    QTest::newRow("in the other order") << QByteArray("cdef") << QByteArray("abcd") << QByteArray("abcdef");
    QTest::newRow("over itself") << QByteArray("aXaXa") << QByteArray("zzzz") << QByteArray("aXaXaXa");
    QTest::newRow("side by side") << QByteArray("abcd") << QByteArray("efgh") << QByteArray("abcdefgh");
}

void tst_Redactor::ofSecretsThatShareBytesNothingIsLeft()
{
    QFETCH(QByteArray, first);
    QFETCH(QByteArray, second);
    QFETCH(QByteArray, text);
    Redactor redactor;
    redactor.add(first);
    redactor.add(second);

    const QByteArray redacted = redactor.redacted(QByteArrayView(QByteArray("[" + text + "]")));

    QCOMPARE(redacted, "[***]");
}

void tst_Redactor::aShortWordIsNotASecret()
{
    Redactor redactor;
    redactor.add("on");
    redactor.add("");

    const QByteArray redacted = redactor.redacted(QByteArrayView("connection on"));

    QCOMPARE(redacted, "connection on");
}

void tst_Redactor::textWithoutSecretsStaysAsItIs()
{
    Redactor redactor;
    redactor.add("live_k3y");

    QCOMPARE(redactor.redacted(QByteArrayView("LIVE_K3Y \xff\x00 end", 15)), QByteArray("LIVE_K3Y \xff\x00 end", 15));
    QCOMPARE(redactor.redacted(QString()), QString());
}

QTEST_APPLESS_MAIN(tst_Redactor)
#include "tst_Redactor.moc"
