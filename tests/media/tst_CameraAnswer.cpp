// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/native/CameraAnswer.h"

#include <QTest>

using vitrine::media::CameraAnswer;

class tst_CameraAnswer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aHeadIsReadHoweverItsLinesEnd_data()
    {
        QTest::addColumn<QByteArray>("end");
        QTest::addColumn<QByteArray>("empty");
        QTest::newRow("as they should") << QByteArray("\r\n") << QByteArray("\r\n");
        QTest::newRow("line feeds") << QByteArray("\n") << QByteArray("\n");
        QTest::newRow("line feeds, then both") << QByteArray("\n") << QByteArray("\r\n");
        QTest::newRow("both, then a line feed") << QByteArray("\r\n") << QByteArray("\n");
    }

    void aHeadIsReadHoweverItsLinesEnd()
    {
        QFETCH(QByteArray, end);
        QFETCH(QByteArray, empty);
        const QByteArray head = "HTTP/1.1 302 Found" + end + "LOCATION:  http://a:81/b " + end
            + "WWW-Authenticate: Digest" + end + "www-authenticate: Basic" + end + empty;

        const auto answer = CameraAnswer::parse(head + "a: b\r\n\r\nc");

        QCOMPARE(CameraAnswer::bodyIn(head + "more"), head.size());
        QVERIFY(answer);
        QCOMPARE(answer->protocol(), CameraAnswer::Protocol::Http);
        QCOMPARE(answer->status(), 302);
        QCOMPARE(answer->value("Location"), QByteArray("http://a:81/b"));
        QCOMPARE(answer->values("WWW-Authenticate"), (QByteArrayList{"Digest", "Basic"}));
        QCOMPARE(answer->body(), QByteArray("a: b\r\n\r\nc"));
        QVERIFY(answer->value("a").isEmpty());
    }

    void aHeadIsNotOverBeforeItsEmptyLine()
    {
        const QByteArray head = "RTSP/1.0 200 OK\r\nCSeq: 1\r\n\r\n";
        for (qsizetype size = 0; size < head.size(); ++size) {
            QCOMPARE(CameraAnswer::bodyIn(head.left(size)), qsizetype(-1));
        }
        QCOMPARE(CameraAnswer::bodyIn(head), head.size());
    }

    void whoHangsUpBeforeTheEmptyLineHasAnswered()
    {
        const auto answer = CameraAnswer::parse("RTSP/1.0 404 Not Found\r\nCSeq: 1\r\n");

        QVERIFY(answer);
        QCOMPARE(answer->protocol(), CameraAnswer::Protocol::Rtsp);
        QCOMPARE(answer->status(), 404);
        QCOMPARE(answer->value("CSeq"), QByteArray("1"));
        QVERIFY(answer->body().isEmpty());
    }

    void otherTextIsNoAnswer_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("another protocol") << QByteArray("SSH-2.0-OpenSSH_9.2\r\n");
        QTest::newRow("no status") << QByteArray("HTTP/1.1 OK\r\n\r\n");
        QTest::newRow("in the second line") << QByteArray("\nHTTP/1.1 200 OK\r\n\r\n");
    }

    void otherTextIsNoAnswer()
    {
        QFETCH(QByteArray, text);

        QVERIFY(!CameraAnswer::parse(text));
    }
};

QTEST_APPLESS_MAIN(tst_CameraAnswer)
#include "tst_CameraAnswer.moc"
