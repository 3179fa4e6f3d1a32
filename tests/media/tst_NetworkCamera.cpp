// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/Camera.h"
#include "media/native/FrameTap.h"
#include "tests/media/EngineTest.h"
#include "tests/support/Clips.h"
#include "tests/support/LoginGuard.h"
#include "tests/support/Process.h"
#include "tests/support/RtmpServer.h"

#include <QFileInfo>
#include <QProcess>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QtEndian>

using vitrine::media::Camera;
using vitrine::media::CameraAddress;
using namespace vitrine::test;

namespace {

constexpr int kPatience = 20000; // milliseconds

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(u' ');
}

/// A camera of the web: who asks and is let in gets the film in real time, for ever, made by an ffmpeg of his own. One
/// thread.
class WebCamera : public QTcpServer {
public:
    WebCamera(const QString &film, const QStringList &encoding, QByteArray contentType,
              LoginGuard::Way way = LoginGuard::Way::Open)
        : m_arguments(words("-nostdin -loglevel error -re -stream_loop -1 -i") + QStringList{film} + encoding
                      + QStringList{QStringLiteral("-")})
        , m_contentType(std::move(contentType))
        , m_guard(way)
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *viewer = nextPendingConnection();
            connect(viewer, &QTcpSocket::readyRead, viewer, [this, viewer] {
                m_asked += viewer->readAll();
                if (!m_asked.endsWith("\r\n\r\n")) {
                    return;
                }
                if (m_guard.letsIn(std::exchange(m_asked, {}))) {
                    serve(viewer);
                } else {
                    viewer->write("HTTP/1.1 401 Unauthorized\r\n" + m_guard.challenge() + "\r\n");
                    viewer->disconnectFromHost();
                }
            });
        });
    }

    const LoginGuard &guard() const { return m_guard; }

private:
    void serve(QTcpSocket *viewer)
    {
        viewer->write("HTTP/1.1 200 OK\r\nContent-Type: " + m_contentType + "\r\n\r\n");
        auto *ffmpeg = new QProcess(viewer);
        connect(ffmpeg, &QProcess::readyReadStandardOutput, viewer,
                [ffmpeg, viewer] { viewer->write(ffmpeg->readAllStandardOutput()); });
        connect(viewer, &QTcpSocket::disconnected, ffmpeg, &QProcess::kill);
        ffmpeg->start(QStringLiteral("ffmpeg"), m_arguments);
    }

    QStringList m_arguments;
    QByteArray m_contentType;
    LoginGuard m_guard;
    QByteArray m_asked;
};

/// A camera that speaks RTSP (RFC 2326) over its one connection, as Vitrine asks for: a transport stream in RTP (RFC
/// 2250) between the answers. One thread.
class RtspCamera : public QTcpServer {
public:
    explicit RtspCamera(const QString &film, LoginGuard::Way way = LoginGuard::Way::Open)
        : m_arguments(
            words("-nostdin -loglevel error -re -stream_loop -1 -i") + QStringList{film}
            + words("-an -c:v libx264 -preset ultrafast -tune zerolatency -pix_fmt yuv420p -g 30 -f mpegts -"))
        , m_guard(way)
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *viewer = nextPendingConnection();
            connect(viewer, &QTcpSocket::readyRead, viewer, [this, viewer] {
                m_asked += viewer->readAll();
                for (qsizetype end = m_asked.indexOf("\r\n\r\n"); end >= 0; end = m_asked.indexOf("\r\n\r\n")) {
                    answer(viewer, m_asked.left(end));
                    m_asked.remove(0, end + 4);
                }
            });
        });
    }

    const LoginGuard &guard() const { return m_guard; }

private:
    void answer(QTcpSocket *viewer, const QByteArray &question)
    {
        const QByteArray number = question.mid(question.indexOf("CSeq:")).split('\r').first() + "\r\n";
        if (!question.startsWith("OPTIONS") && !m_guard.letsIn(question)) {
            // With the first one only, which the camera's own trying gets: FFmpeg 5.1 never frees such a page.
            const QByteArray page = std::exchange(m_hasExplained, true) ? QByteArray() : "You are not known here.\r\n";
            viewer->write("RTSP/1.0 401 Unauthorized\r\n" + number + m_guard.challenge()
                          + "Content-Length: " + QByteArray::number(page.size()) + "\r\n\r\n" + page);
            return;
        }
        QByteArray more = "\r\n";
        if (question.startsWith("DESCRIBE")) {
            const QByteArray session = "v=0\r\no=- 0 0 IN IP4 127.0.0.1\r\ns=camera\r\nt=0 0\r\n"
                                       "m=video 0 RTP/AVP 33\r\na=control:track\r\n";
            more = "Content-Type: application/sdp\r\nContent-Length: " + QByteArray::number(session.size()) + "\r\n\r\n"
                + session;
        } else if (question.startsWith("SETUP")) {
            more = "Session: 1\r\nTransport: RTP/AVP/TCP;unicast;interleaved=0-1\r\n\r\n";
        } else if (question.startsWith("PLAY")) {
            more = "Session: 1\r\n\r\n";
        }
        viewer->write("RTSP/1.0 200 OK\r\n" + number + more);
        if (question.startsWith("PLAY")) {
            play(viewer);
        }
    }

    void play(QTcpSocket *viewer)
    {
        auto *ffmpeg = new QProcess(viewer);
        connect(ffmpeg, &QProcess::readyReadStandardOutput, viewer, [this, ffmpeg, viewer] {
            constexpr qint64 kPayload = 7 * 188; // bytes; whole packets of the transport stream
            while (ffmpeg->bytesAvailable() >= kPayload) {
                QByteArray packet("$\0\0\0\x80\x21\0\0\0\0\0\0\0\0\0\1", 16); // payload type 33, source 1
                qToBigEndian(static_cast<quint16>(packet.size() - 4 + kPayload), packet.data() + 2);
                qToBigEndian(++m_sequence, packet.data() + 6);
                viewer->write(packet + ffmpeg->read(kPayload));
            }
        });
        connect(viewer, &QTcpSocket::disconnected, ffmpeg, &QProcess::kill);
        ffmpeg->start(QStringLiteral("ffmpeg"), m_arguments);
    }

    QStringList m_arguments;
    bool m_hasExplained = false;
    LoginGuard m_guard;
    QByteArray m_asked;
    quint16 m_sequence = 0;
};

/// A camera that answers whoever asks first in one way, and everybody after that in another. One thread.
class Turncoat : public QTcpServer {
public:
    Turncoat(QString scheme, QByteArray first, QByteArray later)
        : m_scheme(std::move(scheme)), m_first(std::move(first)), m_later(std::move(later))
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *viewer = nextPendingConnection();
            connect(viewer, &QTcpSocket::readyRead, viewer, [this, viewer] {
                if (viewer->readAll().endsWith("\r\n\r\n")) {
                    viewer->write(questions++ == 0 ? m_first : m_later);
                    viewer->disconnectFromHost();
                }
            });
        });
    }

    QString address() const { return m_scheme + QStringLiteral("://127.0.0.1:%1/video").arg(serverPort()); }

    int questions = 0;

private:
    QString m_scheme;
    QByteArray m_first;
    QByteArray m_later;
};

QByteArray protocolOf(const QString &scheme)
{
    return scheme == QLatin1String("http") ? "HTTP/1.1" : "RTSP/1.0";
}

QByteArray redirectTo(const QTcpServer &other, const QString &scheme)
{
    return protocolOf(scheme) + " 302 Found\r\nLocation: " + scheme.toLatin1()
        + "://127.0.0.1:" + QByteArray::number(other.serverPort()) + "/video\r\nContent-Length: 0\r\n\r\n";
}

} // namespace

/// Pictures that really come from cameras of the network, of each kind. That of SRT is in tst_Camera.
class tst_NetworkCamera : public EngineTest {
    Q_OBJECT

private Q_SLOTS:
    void init() override
    {
        EngineTest::init();
        m_film = in(QStringLiteral("clip.mkv"));
        QVERIFY(makeTestPicture(m_film, 320, 180, kFramesPerSecond, 2));
    }

    void aCameraThatAnRtmpServerPassesOnShows()
    {
        RtmpServer server;
        QVERIFY(server.start());
        const QString key = QStringLiteral("phone");
        Process phone;
        QVERIFY(phone.start(QStringLiteral("ffmpeg"),
                            words("-nostdin -loglevel error -re -stream_loop -1 -i") + QStringList{m_film}
                                + words("-c:v libx264 -preset ultrafast -tune zerolatency -pix_fmt yuv420p -g 30 -c:a "
                                        "aac -f flv")
                                + QStringList{server.address(key)}));
        QTRY_VERIFY2_WITH_TIMEOUT(QFileInfo(server.received(key)).size() > 10'000, phone.errors().constData(),
                                  kPatience);

        shows(server.address(key));
    }

    void aCameraOfTheWebShows_data()
    {
        QTest::addColumn<QStringList>("encoding");
        QTest::addColumn<QByteArray>("contentType");
        QTest::addColumn<QString>("path");
        QTest::newRow("motion JPEG") << words("-an -c:v mjpeg -pix_fmt yuvj420p -f mpjpeg")
                                     << QByteArray("multipart/x-mixed-replace;boundary=ffmpeg")
                                     << QStringLiteral("/video");
        QTest::newRow("MPEG-TS") << words(
            "-c:v libx264 -preset ultrafast -tune zerolatency -pix_fmt yuv420p -g 30 -c:a "
            "aac -f mpegts") << QByteArray("video/mp2t")
                                 << QStringLiteral("/live.ts");
    }

    void aCameraOfTheWebShows()
    {
        QFETCH(QStringList, encoding);
        QFETCH(QByteArray, contentType);
        QFETCH(QString, path);
        const WebCamera server(m_film, encoding, contentType);
        QVERIFY(server.isListening());

        shows(QStringLiteral("http://127.0.0.1:%1").arg(server.serverPort()) + path);
    }

    void aCameraThatLeadsElsewhereIsAskedOnce_data() { schemes(); }

    void aCameraThatLeadsElsewhereIsAskedOnce()
    {
        QFETCH(QString, scheme);
        const WebCamera web(m_film, words("-an -c:v mjpeg -pix_fmt yuvj420p -f mpjpeg"),
                            "multipart/x-mixed-replace;boundary=ffmpeg");
        const RtspCamera rtsp(m_film);
        const QTcpServer &camera = scheme == QLatin1String("http") ? static_cast<const QTcpServer &>(web) : rtsp;
        const Turncoat inside(scheme, {}, {});
        const Turncoat gate(scheme, redirectTo(camera, scheme), redirectTo(inside, scheme));

        shows(gate.address());

        QCOMPARE(gate.questions, 1);
        QCOMPARE(inside.questions, 0);
    }

    void aCameraThatLeadsElsewhereAfterItWasTriedIsNotFollowed_data() { schemes(); }

    void aCameraThatLeadsElsewhereAfterItWasTriedIsNotFollowed()
    {
        QFETCH(QString, scheme);
        const Turncoat inside(scheme, {}, {});
        const Turncoat turncoat(
            scheme, protocolOf(scheme) + " 200 OK\r\nContent-Type: multipart/x-mixed-replace\r\n\r\n--frame\r\n",
            redirectTo(inside, scheme));
        const auto address = CameraAddress::parse(turncoat.address());
        QVERIFY(address);

        const auto camera = Camera::open(*m_engine, *address);
        QTRY_COMPARE_WITH_TIMEOUT(camera->state(), Camera::State::Failed, kPatience);

        QVERIFY(turncoat.questions > 1);
        QCOMPARE(inside.questions, 0);
    }

    void aCameraThatSpeaksRtspShows()
    {
        const RtspCamera server(m_film);
        QVERIFY(server.isListening());

        shows(QStringLiteral("rtsp://127.0.0.1:%1/live").arg(server.serverPort()));
    }

    void aCameraThatAsksForALoginShows_data()
    {
        QTest::addColumn<LoginGuard::Way>("way");
        QTest::newRow("as it is") << LoginGuard::Way::Basic;
        QTest::newRow("either") << LoginGuard::Way::BasicOrDigest;
        QTest::newRow("old digest") << LoginGuard::Way::OldDigest;
        QTest::newRow("digest") << LoginGuard::Way::Digest;
        QTest::newRow("digest of a session") << LoginGuard::Way::DigestOfSession;
    }

    void aCameraThatAsksForALoginShows()
    {
        QFETCH(LoginGuard::Way, way);
        const RtspCamera rtsp(m_film, way);
        const WebCamera web(m_film, words("-an -c:v mjpeg -pix_fmt yuvj420p -f mpjpeg"),
                            "multipart/x-mixed-replace;boundary=ffmpeg", way);

        shows(addressOf(QStringLiteral("rtsp"), rtsp, LoginGuard::kLogin));
        shows(addressOf(QStringLiteral("http"), web, LoginGuard::kLogin));

        QCOMPARE(rtsp.guard().turnedAway(), 0);
        QCOMPARE(web.guard().turnedAway(), 0);
        QCOMPARE(rtsp.guard().heardThePassword(), way == LoginGuard::Way::Basic);
        QCOMPARE(web.guard().heardThePassword(), way == LoginGuard::Way::Basic);
    }

    void aLoginThatACameraRefusesIsTriedOnceAndTold_data() { aCameraThatAsksForALoginShows_data(); }

    void aLoginThatACameraRefusesIsTriedOnceAndTold()
    {
        QFETCH(LoginGuard::Way, way);
        const RtspCamera rtsp(m_film, way);
        const WebCamera web(m_film, words("-an -c:v mjpeg -pix_fmt yuvj420p -f mpjpeg"),
                            "multipart/x-mixed-replace;boundary=ffmpeg", way);

        refuses(addressOf(QStringLiteral("rtsp"), rtsp, LoginGuard::kWrongLogin));
        refuses(addressOf(QStringLiteral("http"), web, LoginGuard::kWrongLogin));

        QCOMPARE(rtsp.guard().turnedAway(), 1);
        QCOMPARE(web.guard().turnedAway(), 1);
    }

private:
    static void schemes()
    {
        QTest::addColumn<QString>("scheme");
        QTest::newRow("of the web") << QStringLiteral("http");
        QTest::newRow("that speaks RTSP") << QStringLiteral("rtsp");
    }

    static QString addressOf(const QString &scheme, const QTcpServer &camera, const char *login)
    {
        return scheme + QStringLiteral("://") + QLatin1String(login)
            + QStringLiteral("127.0.0.1:%1/live").arg(camera.serverPort());
    }

    void refuses(const QString &text)
    {
        const auto address = CameraAddress::parse(text);
        QVERIFY(address);

        const auto camera = Camera::open(*m_engine, *address);

        QTRY_COMPARE_WITH_TIMEOUT(camera->state(), Camera::State::Failed, kPatience);
        QCOMPARE(camera->error()->code, vitrine::Error::Code::Rejected);
    }

    void shows(const QString &text)
    {
        const auto address = CameraAddress::parse(text);
        QVERIFY(address);

        const auto camera = Camera::open(*m_engine, *address);

        QTRY_COMPARE_WITH_TIMEOUT(camera->state(), Camera::State::Showing, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(camera->tap()->arrived() > 10, kPatience);
        const auto frame = camera->tap()->take();
        QVERIFY(frame);
        QCOMPARE(frame->width, 320U);
        QCOMPARE(frame->height, 180U);
    }

    QString m_film;
};

QTEST_GUILESS_MAIN(tst_NetworkCamera)
#include "tst_NetworkCamera.moc"
