// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/native/CameraProbe.h"
#include "tests/media/AnsweringCamera.h"
#include "tests/media/PublicRoute.h"

#include <QTest>

#include <future>

using vitrine::Error;
using vitrine::Result;
using vitrine::media::probeCamera;
using namespace vitrine::test;

namespace {

constexpr int kPatience = 20000; // milliseconds

} // namespace

/// What is learnt of a camera of the network before it is opened. That of those that are opened is in tst_Camera.
class tst_CameraProbe : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void headsWhoseLinesEndInALineFeedAreRead_data()
    {
        QTest::addColumn<QString>("scheme");
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<Error::Code>("code");
        QTest::newRow("http") << QStringLiteral("http")
                              << QByteArray("HTTP/1.0 302 Found\nLocation: file:///etc/passwd\n\n")
                              << Error::Code::Forbidden;
        QTest::newRow("rtsp") << QStringLiteral("rtsp") << QByteArray("RTSP/1.0 404 Not Found\nCSeq: 1\n\n")
                              << Error::Code::NotFound;
    }

    void headsWhoseLinesEndInALineFeedAreRead()
    {
        QFETCH(QString, scheme);
        QFETCH(QByteArray, answer);
        QFETCH(Error::Code, code);
        AnsweringCamera camera(answer);
        camera.afterwards = AnsweringCamera::Afterwards::KeepsTheLine; // or hanging up would tell the end

        const Result<QUrl> outcome = probed(scheme + QStringLiteral("://127.0.0.1:%1/video").arg(camera.serverPort()));

        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, code);
        QCOMPARE(camera.questions, 1);
    }

    void whatHangsUpBeforeTheEmptyLineIsToldAsWhatItSaid()
    {
        AnsweringCamera camera("RTSP/1.0 404 Not Found\r\nCSeq: 1\r\n");

        const Result<QUrl> outcome = probed(camera.address());

        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, Error::Code::NotFound);
    }

    void aCameraIsAskedByTheNameOfTheReader_data()
    {
        QTest::addColumn<QString>("scheme");
        QTest::newRow("rtsp") << QStringLiteral("rtsp");
        QTest::newRow("http") << QStringLiteral("http");
    }

    void aCameraIsAskedByTheNameOfTheReader()
    {
        QFETCH(QString, scheme);
        AnsweringCamera camera(scheme.toUpper().toLatin1() + "/1.0 404 No\r\n\r\n");

        QVERIFY(!probed(scheme + QStringLiteral("://127.0.0.1:%1/video").arg(camera.serverPort())));

        QVERIFY2(camera.asked.contains("\r\nUser-Agent: Lavf"), camera.asked.constData());
    }

    void whatAsksForALoginAndHangsUpRefusesIt_data()
    {
        QTest::addColumn<QByteArray>("challenge");
        QTest::newRow("digest") << QByteArray("WWW-Authenticate: Digest realm=\"c\", nonce=\"1\"\r\n");
        QTest::newRow("as it is") << QByteArray("WWW-Authenticate: Basic realm=\"c\"\r\n");
        QTest::newRow("nobody knows how") << QByteArray();
    }

    void whatAsksForALoginAndHangsUpRefusesIt()
    {
        QFETCH(QByteArray, challenge);
        AnsweringCamera camera("RTSP/1.0 401 Unauthorized\r\nCSeq: 1\r\n" + challenge + "\r\n");

        const Result<QUrl> outcome
            = probed(QStringLiteral("rtsp://anna:wrong@127.0.0.1:%1/live").arg(camera.serverPort()));

        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, Error::Code::Rejected);
    }

    void aPublicCameraLeadsNobodyIntoAPrivateNetwork_data()
    {
        QTest::addColumn<QString>("scheme");
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        for (const char *host : {"127.0.0.1", "localhost", "[::1]", "0.0.0.0", "192.168.1.1", "10.0.0.1", "[fd00::1]",
                                 "169.254.169.254", "[::ffff:192.168.1.1]"}) {
            QTest::addRow("http to %s", host) << QStringLiteral("http") << QByteArray(kPublicHost) << QByteArray(host);
            QTest::addRow("rtsp to %s", host) << QStringLiteral("rtsp") << QByteArray(kPublicHost) << QByteArray(host);
        }
        QTest::newRow("one of a name with both")
            << QStringLiteral("rtsp") << QByteArray(kHostWithBoth) << QByteArray("192.168.1.1");
    }

    void aPublicCameraLeadsNobodyIntoAPrivateNetwork()
    {
        QFETCH(QString, scheme);
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        AnsweringCamera camera(scheme.toUpper().toLatin1() + "/1.0 302 Found\r\nLocation: " + scheme.toLatin1() + "://"
                               + to + ":%1/again\r\n\r\n");
        camera.nameItself();

        const Result<QUrl> outcome
            = probed(scheme + QStringLiteral("://%1:%2/video").arg(QLatin1String(from)).arg(camera.serverPort()));

        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, Error::Code::Forbidden);
        QCOMPARE(camera.questions, 1); // and none inside
    }

    void aCameraMayLeadToWhereItIsItself_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        const QByteArray anywhere = kPublicHost;
        QTest::newRow("public, the same") << anywhere << anywhere;
        QTest::newRow("both, by another name") << QByteArray(kHostWithBoth) << QByteArray("127.0.0.1");
        QTest::newRow("at home, the same") << QByteArray("127.0.0.1") << QByteArray("127.0.0.1");
        QTest::newRow("at home, another") << QByteArray("127.0.0.1") << QByteArray("localhost");
        QTest::newRow("from home to the public") << QByteArray("127.0.0.1") << anywhere;
    }

    void aCameraMayLeadToWhereItIsItself()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        AnsweringCamera last("RTSP/1.0 200 OK\r\nCSeq: 1\r\n\r\n");
        AnsweringCamera first("RTSP/1.0 302 Found\r\nCSeq: 1\r\nLocation: rtsp://" + to + ':'
                              + QByteArray::number(last.serverPort()) + "/live\r\n\r\n");

        const Result<QUrl> outcome
            = probed(QStringLiteral("rtsp://%1:%2/live").arg(QLatin1String(from)).arg(first.serverPort()));

        QVERIFY(outcome);
        QCOMPARE(last.questions, 1);
    }

    void aCameraOfTheWebIsOpenedWhereItLedTo()
    {
        AnsweringCamera last("HTTP/1.1 200 OK\r\nContent-Type: multipart/x-mixed-replace\r\n\r\n--frame\r\n");
        const QString end = QStringLiteral("http://127.0.0.1:%1/live").arg(last.serverPort());
        AnsweringCamera first("HTTP/1.1 302 Found\r\nLocation: " + end.toLatin1() + "\r\n\r\n");

        const Result<QUrl> outcome = probed(QStringLiteral("http://127.0.0.1:%1/").arg(first.serverPort()));

        QVERIFY(outcome);
        QCOMPARE(*outcome, QUrl(end));
    }

private:
    /// The cameras answer on this thread meanwhile.
    static Result<QUrl> probed(const QString &address)
    {
        auto outcome = std::async(std::launch::async, [url = QUrl(address)] {
            return probeCamera(url, std::make_shared<std::atomic<bool>>(false));
        });
        const bool isDone = QTest::qWaitFor(
            [&outcome] { return outcome.wait_for(std::chrono::seconds(0)) == std::future_status::ready; }, kPatience);
        return isDone ? outcome.get() : vitrine::failure(Error::Code::Internal, QStringLiteral("it hangs"));
    }
};

QTEST_GUILESS_MAIN(tst_CameraProbe)
#include "tst_CameraProbe.moc"
