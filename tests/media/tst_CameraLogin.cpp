// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/native/CameraLogin.h"

#include <QTest>

using vitrine::media::authorization;

/// What a server thinks of the digests is in tst_CameraProbe, and what it thinks of FFmpeg's in tst_NetworkCamera.
class tst_CameraLogin : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theDigestIsThatOfTheStandard()
    {
        // The example of RFC 2617, 3.5, without a quality, which has a random number in it.
        const QByteArray login = authorization(
            {"Digest realm=\"testrealm@host.com\", nonce=\"dcd98b7102dd2f0e8b11d0f600bfb0c093\""},
            QUrl(QStringLiteral("http://Mufasa:Circle%20Of%20Life@camera/dir/index.html")), "GET", "/dir/index.html");

        QCOMPARE(login,
                 QByteArray("Digest username=\"Mufasa\", realm=\"testrealm@host.com\", "
                            "nonce=\"dcd98b7102dd2f0e8b11d0f600bfb0c093\", uri=\"/dir/index.html\", "
                            "response=\"670fd8c2df070c60b045671b8b24ff02\""));
    }

    void theWayIsTheOneThatFfmpegTakes_data()
    {
        QTest::addColumn<QByteArrayList>("challenges");
        QTest::addColumn<QByteArray>("way");
        const QByteArray basic = "Basic realm=\"c\"";
        const QByteArray digest = "Digest realm=\"c\", nonce=\"1\"";
        const QByteArray newer = "Digest realm=\"c\", nonce=\"1\", algorithm=SHA-256";
        QTest::newRow("none") << QByteArrayList{} << QByteArray();
        QTest::newRow("unknown") << QByteArrayList{"Bearer realm=\"c\""} << QByteArray();
        QTest::newRow("bare") << QByteArrayList{basic} << QByteArray("Basic");
        QTest::newRow("bare, in small letters") << QByteArrayList{"basic realm=\"c\""} << QByteArray("Basic");
        QTest::newRow("digest") << QByteArrayList{digest} << QByteArray("Digest");
        QTest::newRow("digest last") << QByteArrayList{basic, digest} << QByteArray("Digest");
        QTest::newRow("digest first") << QByteArrayList{digest, basic} << QByteArray("Digest");
        QTest::newRow("both in a line") << QByteArrayList{basic + ", " + digest} << QByteArray("Digest");
        QTest::newRow("newer, then MD5") << QByteArrayList{newer, digest} << QByteArray("Digest");
        QTest::newRow("newer only") << QByteArrayList{basic, newer} << QByteArray();
    }

    void theWayIsTheOneThatFfmpegTakes()
    {
        QFETCH(QByteArrayList, challenges);
        QFETCH(QByteArray, way);

        const QByteArray login
            = authorization(challenges, QUrl(QStringLiteral("http://anna:hush@camera/")), "GET", "/");

        QCOMPARE(login.left(login.indexOf(' ')), way);
        QVERIFY(!login.contains("hush"));
    }

    void withoutANameAndAPasswordThereIsNoLogin()
    {
        for (const char *address : {"http://camera/", "http://anna@camera/"}) {
            for (const char *challenge : {"Basic realm=\"c\"", "Digest realm=\"c\", nonce=\"1\""}) {
                QVERIFY(authorization({challenge}, QUrl(QString::fromLatin1(address)), "GET", "/").isEmpty());
            }
        }
    }

    void aNameAddsNoLines()
    {
        const QUrl url(QStringLiteral("http://anna%22%0D%0AHost%3A%20b:hush@camera/"));

        QVERIFY(authorization({"Digest realm=\"c\", nonce=\"1\""}, url, "GET", "/").isEmpty());
        QVERIFY(!authorization({"Basic realm=\"c\""}, url, "GET", "/").contains('\n'));
    }
};

QTEST_APPLESS_MAIN(tst_CameraLogin)
#include "tst_CameraLogin.moc"
