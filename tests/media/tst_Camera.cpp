// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/Camera.h"
#include "media/Composer.h"
#include "media/Sound.h"
#include "media/native/FrameTap.h"
#include "tests/media/AnsweringCamera.h"
#include "tests/media/EngineTest.h"
#include "tests/media/ProgrammeFrames.h"
#include "tests/support/Clips.h"
#include "tests/support/Ports.h"
#include "tests/support/Process.h"
#include "tests/support/SrtCamera.h"
#include "tests/support/TlsFront.h"

#include <util/platform.h>

#include <QFile>
#include <QSignalSpy>
#include <QTest>
#include <QUdpSocket>

using vitrine::Error;
using vitrine::media::Camera;
using vitrine::media::CameraAddress;
using vitrine::media::Composer;
using namespace vitrine::test;

namespace {

constexpr int kPatience = 20000; // milliseconds

static_assert(Camera::kFirstPictureSeconds + vitrine::media::Engine::kClosingSeconds < 10,
              "a show whose camera sends nothing ends within 10 s");

/// Whether nobody has the UDP port.
bool canBind(quint16 port)
{
    QUdpSocket socket;
    return socket.bind(QHostAddress::LocalHost, port, QAbstractSocket::DontShareAddress);
}

} // namespace

class tst_Camera : public EngineTest {
    Q_OBJECT

private Q_SLOTS:
    void aFileShowsAndIsLooped()
    {
        const QString clip = in(QStringLiteral("clip.mkv"));
        QVERIFY(makeTestPicture(clip, 320, 180, 30, 1));
        const auto camera = open(clip);
        QSignalSpy changes(camera.get(), &Camera::stateChanged);

        QTRY_COMPARE_WITH_TIMEOUT(camera->state(), Camera::State::Showing, kPatience);

        QCOMPARE(changes.count(), 1);
        QVERIFY(!camera->error());
        QVERIFY(camera->sound() != nullptr);
        QTRY_VERIFY_WITH_TIMEOUT(camera->tap()->arrived() > 75, kPatience);
    }

    void footageOfARealCameraShows()
    {
        const QString clip = footage(Footage::Cup, in(QString()));
        QVERIFY(!clip.isEmpty());

        const auto camera = open(clip);

        QTRY_COMPARE_WITH_TIMEOUT(camera->state(), Camera::State::Showing, kPatience);
    }

    void aCameraOfTheNetworkShows()
    {
        const QString clip = in(QStringLiteral("clip.mkv"));
        QVERIFY(makeTestPicture(clip, 320, 180, 30, 2));
        SrtCamera network;
        QVERIFY(network.start(clip, QStringLiteral("hushhushhush")));

        const auto camera = open(network.address());

        QTRY_COMPARE_WITH_TIMEOUT(camera->state(), Camera::State::Showing, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(camera->tap()->arrived() > 10, kPatience);
    }

    void filesWithoutAPictureAreCorrupt_data()
    {
        QTest::addColumn<QString>("kind");
        for (const char *kind : {"empty", "text", "half", "sound", "list", "picture list", "noise"}) {
            QTest::newRow(kind) << QString::fromLatin1(kind);
        }
    }

    void filesWithoutAPictureAreCorrupt()
    {
        QFETCH(QString, kind);
        const QString clip = in(QStringLiteral("clip.mp4"));
        QVERIFY(makeBad(kind, clip));

        const auto camera = open(clip);

        QTRY_COMPARE_WITH_TIMEOUT(camera->state(), Camera::State::Failed, kPatience);
        QCOMPARE(camera->error()->code, Error::Code::Corrupt);
        QVERIFY(camera->tap() == nullptr);
        QVERIFY(camera->sound() == nullptr);
    }

    void aFileThatWentMeanwhileIsNotFound()
    {
        const QString clip = in(QStringLiteral("clip.mkv"));
        QVERIFY(makeTestPicture(clip, 320, 180, 30, 1));
        const auto address = CameraAddress::parse(clip);
        QVERIFY(QFile::remove(clip));

        const auto camera = Camera::open(*m_engine, *address);

        QTRY_COMPARE_WITH_TIMEOUT(camera->state(), Camera::State::Failed, kPatience);
        QCOMPARE(camera->error()->code, Error::Code::NotFound);
    }

    void aPortWhereNobodyListensRefuses_data()
    {
        QTest::addColumn<QString>("scheme");
        for (const char *scheme : {"rtsp", "rtmp", "rtmps", "http", "https"}) {
            QTest::newRow(scheme) << QString::fromLatin1(scheme);
        }
    }

    void aPortWhereNobodyListensRefuses()
    {
        QFETCH(QString, scheme);

        const auto camera = open(QStringLiteral("%1://127.0.0.1:%2/stream").arg(scheme).arg(freePort()));

        QTRY_COMPARE_WITH_TIMEOUT(camera->state(), Camera::State::Failed, kPatience);
        QCOMPARE(camera->error()->code, Error::Code::ConnectionRefused);
    }

    void camerasThatSayNothingAreGivenUp()
    {
        // All wait at the same time.
        const SilentPort silent;
        const auto rtsp = open(QStringLiteral("rtsp://127.0.0.1:%1/stream").arg(silent.port()));
        const auto tls = open(QStringLiteral("https://127.0.0.1:%1/stream").arg(silent.port()));
        const auto http = open(QStringLiteral("http://127.0.0.1:%1/video").arg(silent.port()));
        const auto rtmp = open(QStringLiteral("rtmp://127.0.0.1:%1/live/a").arg(silent.port()));
        const auto srt = open(QStringLiteral("srt://127.0.0.1:%1").arg(freePort()));

        QTRY_COMPARE_WITH_TIMEOUT(rtsp->state(), Camera::State::Failed, kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(tls->state(), Camera::State::Failed, kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(http->state(), Camera::State::Failed, kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(rtmp->state(), Camera::State::Failed, kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(srt->state(), Camera::State::Failed, kPatience);

        QCOMPARE(rtsp->error()->code, Error::Code::Timeout);
        QCOMPARE(tls->error()->code, Error::Code::Timeout);
        QCOMPARE(http->error()->code, Error::Code::Timeout);
        QCOMPARE(rtmp->error()->code, Error::Code::Timeout);
        QCOMPARE(srt->error()->code, Error::Code::Timeout);
    }

    void aCameraThatRedirectsForEverIsRefused()
    {
        AnsweringCamera server("RTSP/1.0 302 Found\r\nCSeq: 1\r\nLocation: rtsp://127.0.0.1:%1/again\r\n\r\n");
        server.nameItself();

        const auto camera = open(server.address());

        QTRY_COMPARE_WITH_TIMEOUT(camera->state(), Camera::State::Failed, kPatience);
        QCOMPARE(camera->error()->code, Error::Code::Forbidden);
        QCOMPARE(server.questions, 4);
    }

    void aCameraWhoseCertificateNobodyVouchesForIsForbidden_data()
    {
        QTest::addColumn<QString>("scheme");
        QTest::newRow("https") << QStringLiteral("https");
        QTest::newRow("rtmps") << QStringLiteral("rtmps");
    }

    void aCameraWhoseCertificateNobodyVouchesForIsForbidden()
    {
        QFETCH(QString, scheme);
        AnsweringCamera server("HTTP/1.1 200 OK\r\n\r\n");
        TlsFront front;
        QVERIFY(front.start(server.serverPort()));

        const auto camera = open(QStringLiteral("%1://localhost:%2/live/camera").arg(scheme).arg(front.port()));

        QTRY_COMPARE_WITH_TIMEOUT(camera->state(), Camera::State::Failed, kPatience);
        QCOMPARE(camera->error()->code, Error::Code::Forbidden);
        QCOMPARE(server.questions, 0);
    }

    void aWebCameraThatRedirectsForEverIsRefused()
    {
        AnsweringCamera server(
            "HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:%1/again\r\nContent-Length: 0\r\n\r\n");
        server.nameItself();

        const auto camera = open(QStringLiteral("http://127.0.0.1:%1/video").arg(server.serverPort()));

        QTRY_COMPARE_WITH_TIMEOUT(camera->state(), Camera::State::Failed, kPatience);
        QCOMPARE(camera->error()->code, Error::Code::Forbidden);
        QCOMPARE(server.questions, 4);
    }

    void aRedirectElsewhereThanToACameraIsRefused_data()
    {
        QTest::addColumn<QByteArray>("location");
        for (const char *location : {"http://127.0.0.1:%1/a", "file:///etc/passwd", "concat:/etc/passwd",
                                     "tcp://127.0.0.1:22", "rtmp://127.0.0.1:%1/a"}) {
            QTest::newRow(location) << QByteArray(location);
        }
    }

    void aRedirectElsewhereThanToACameraIsRefused()
    {
        QFETCH(QByteArray, location);
        AnsweringCamera server("RTSP/1.0 301 Moved\r\nCSeq: 1\r\nLocation: " + location + "\r\n\r\n");
        server.nameItself();

        const auto camera = open(server.address());

        QTRY_COMPARE_WITH_TIMEOUT(camera->state(), Camera::State::Failed, kPatience);
        QCOMPARE(camera->error()->code, Error::Code::Forbidden);
        QCOMPARE(server.questions, 1);
    }

    void aCameraThatAnswersNoIsTold_data()
    {
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<Error::Code>("code");
        QTest::newRow("password") << QByteArray("401 Unauthorized") << Error::Code::Rejected;
        QTest::newRow("no such stream") << QByteArray("404 Not Found") << Error::Code::NotFound;
    }

    void aCameraThatAnswersNoIsTold()
    {
        QFETCH(QByteArray, status);
        QFETCH(Error::Code, code);
        AnsweringCamera server("RTSP/1.0 " + status + "\r\nCSeq: 1\r\n\r\n");

        const auto camera = open(server.address());

        QTRY_COMPARE_WITH_TIMEOUT(camera->state(), Camera::State::Failed, kPatience);
        QCOMPARE(camera->error()->code, code);
    }

    void aWebCameraThatKeepsItsLineIsToldAsSoon_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<Error::Code>("code");
        QTest::newRow("no such page") << QByteArray("404 Not Found\r\nContent-Length: 0\r\n\r\n")
                                      << Error::Code::NotFound;
        QTest::newRow("no password") << QByteArray("401 Unauthorized\r\nWWW-Authenticate: Basic realm=\"c\"\r\n\r\n")
                                     << Error::Code::Rejected;
        QTest::newRow("elsewhere for ever")
            << QByteArray("302 Found\r\nLocation: /again\r\nContent-Length: 0\r\n\r\n") << Error::Code::Forbidden;
        QTest::newRow("nothing") << QByteArray("200 OK\r\nContent-Length: 0\r\n\r\n") << Error::Code::Corrupt;
    }

    void aWebCameraThatKeepsItsLineIsToldAsSoon()
    {
        QFETCH(QByteArray, answer);
        QFETCH(Error::Code, code);
        AnsweringCamera server("HTTP/1.1 " + answer);
        server.afterwards = AnsweringCamera::Afterwards::KeepsTheLine;

        const auto camera = open(QStringLiteral("http://127.0.0.1:%1/video").arg(server.serverPort()));

        QTRY_COMPARE_WITH_TIMEOUT(camera->state(), Camera::State::Failed, kPatience);
        QCOMPARE(camera->error()->code, code);
    }

    void aPasswordIsNotSentAsItIsToWhoTakesADigest()
    {
        AnsweringCamera server("HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Basic realm=\"c\"\r\n"
                               "WWW-Authenticate: Digest realm=\"c\", nonce=\"1\", qop=\"auth\"\r\n\r\n");

        const auto camera = open(QStringLiteral("http://anna:secret@127.0.0.1:%1/video.mp4").arg(server.serverPort()));

        QTRY_COMPARE_WITH_TIMEOUT(camera->state(), Camera::State::Failed, kPatience);
        QVERIFY(server.asked.contains("Authorization: Digest"));
        QVERIFY2(!server.asked.contains("Basic"), server.asked.constData());
    }

    void aWebCameraThatSendsNoPictureIsTold_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QString>("login");
        QTest::addColumn<Error::Code>("code");
        const QByteArray asks = "401 Unauthorized\r\nWWW-Authenticate: Basic realm=\"camera\"\r\n\r\n";
        QTest::newRow("no such page") << QByteArray("404 Not Found\r\n\r\nNo.") << QString() << Error::Code::NotFound;
        QTest::newRow("no password") << asks << QString() << Error::Code::Rejected;
        QTest::newRow("wrong password") << asks << QStringLiteral("anna:wrong@") << Error::Code::Rejected;
        QTest::newRow("no right") << QByteArray("403 Forbidden\r\n\r\n") << QString() << Error::Code::Rejected;
        QTest::newRow("broken") << QByteArray("500 Oh\r\n\r\n") << QString() << Error::Code::ConnectionRefused;
        QTest::newRow("a page") << QByteArray("200 OK\r\nContent-Type: text/html\r\n\r\n<html>Camera</html>")
                                << QString() << Error::Code::Corrupt;
        QTest::newRow("text as a film") << QByteArray("200 OK\r\nContent-Type: video/mp4\r\n\r\nThis is no film.\n")
                                        << QString() << Error::Code::Corrupt;
        QTest::newRow("nothing") << QByteArray("200 OK\r\n\r\n") << QString() << Error::Code::Corrupt;
        QTest::newRow("to another scheme")
            << QByteArray("302 Found\r\nLocation: file:///etc/passwd\r\n\r\n") << QString() << Error::Code::Forbidden;
        QTest::newRow("only by TLS") << QByteArray("301 Moved\r\nLocation: https://127.0.0.1/\r\n\r\n") << QString()
                                     << Error::Code::TlsRequired;
        QTest::newRow("to nowhere") << QByteArray("302 Found\r\n\r\n") << QString() << Error::Code::ConnectionRefused;
    }

    void aWebCameraThatSendsNoPictureIsTold()
    {
        QFETCH(QByteArray, answer);
        QFETCH(QString, login);
        QFETCH(Error::Code, code);
        AnsweringCamera server("HTTP/1.1 " + answer);

        const auto camera
            = open(QStringLiteral("http://") + login + QStringLiteral("127.0.0.1:%1/video").arg(server.serverPort()));

        QTRY_COMPARE_WITH_TIMEOUT(camera->state(), Camera::State::Failed, kPatience);
        QCOMPARE(camera->error()->code, code);
        QCOMPARE(server.questions, login.isEmpty() ? 1 : 2);
    }

    void whatIsNoCameraIsTold()
    {
        AnsweringCamera server("HTTP/1.1 200 OK\r\n\r\n");

        const auto camera = open(server.address());

        QTRY_COMPARE_WITH_TIMEOUT(camera->state(), Camera::State::Failed, kPatience);
        QCOMPARE(camera->error()->code, Error::Code::ConnectionRefused);
    }

    void redirectsShareOneDeadline()
    {
        // Each answer comes in time; all of them together do not.
        AnsweringCamera server("RTSP/1.0 302 Found\r\nCSeq: 1\r\nLocation: rtsp://127.0.0.1:%1/again\r\n\r\n");
        server.nameItself();
        server.thinks = std::chrono::seconds(2);

        const auto camera = open(server.address());

        QTRY_COMPARE_WITH_TIMEOUT(camera->state(), Camera::State::Failed, kPatience);
        QCOMPARE(camera->error()->code, Error::Code::Timeout);
        QVERIFY(server.questions < 4);
    }

    void aCameraOfTheNetworkThatDiesIsLostAndComesBack()
    {
        const QString clip = in(QStringLiteral("clip.mkv"));
        QVERIFY(makeTestPicture(clip, 320, 180, 30, 2));
        SrtCamera network;
        QVERIFY(network.start(clip));
        const auto camera = open(network.address());
        QTRY_COMPARE_WITH_TIMEOUT(camera->state(), Camera::State::Showing, kPatience);

        network.kill();
        QTRY_COMPARE_WITH_TIMEOUT(camera->state(), Camera::State::Lost, kPatience);
        const auto error = camera->error();
        QVERIFY(network.start(clip));
        QTRY_COMPARE_WITH_TIMEOUT(camera->state(), Camera::State::Showing, kPatience);

        QVERIFY(error);
        QCOMPARE(error->code, Error::Code::Disconnected);
        QVERIFY(!camera->error());
    }

    void aFileThatIsEmptiedIsLost()
    {
        const QString clip = footage(Footage::Cup, in(QString()));
        QVERIFY(!clip.isEmpty());
        const auto camera = open(clip);
        QTRY_COMPARE_WITH_TIMEOUT(camera->state(), Camera::State::Showing, kPatience);

        QVERIFY(QFile::resize(clip, 0));

        QTRY_COMPARE_WITH_TIMEOUT(camera->state(), Camera::State::Lost, kPatience);
        QCOMPARE(camera->error()->code, Error::Code::Corrupt);
    }

    void aFileThatIsWrittenOverIsLost()
    {
        const QString clip = footage(Footage::Cup, in(QString()));
        QVERIFY(!clip.isEmpty());
        const QString other = in(QStringLiteral("other.mkv"));
        QVERIFY(makeTestPicture(other, 320, 180, 30, 2));
        const auto camera = open(clip);
        QTRY_COMPARE_WITH_TIMEOUT(camera->state(), Camera::State::Showing, kPatience);

        QVERIFY(writeOver(clip, other));

        QTRY_COMPARE_WITH_TIMEOUT(camera->state(), Camera::State::Lost, kPatience);
    }

    void aFileWhosePicturesStandForLongIsNotLost()
    {
        // Each picture stands for 2.8 s: longer than a camera may be silent; libobs skips what is longer than 3 s.
        static_assert(Camera::kLostSeconds == 2);
        const QString clip = in(QStringLiteral("slides.mkv"));
        QVERIFY(
            makeClip(QStringLiteral("-f lavfi -i testsrc2=size=320x180:rate=10/28:duration=14 -c:v ffv1").split(u' ')
                     + QStringList{clip}));
        const auto camera = open(clip);
        QSignalSpy changes(camera.get(), &Camera::stateChanged);

        QTRY_VERIFY_WITH_TIMEOUT(camera->tap() && camera->tap()->arrived() >= 3, kPatience);

        QCOMPARE(changes.count(), 1);
        QCOMPARE(camera->state(), Camera::State::Showing);
    }

    void aCameraThatGoesLetsItsPortGoAndLeavesItsPicture()
    {
        const QString clip = in(QStringLiteral("white.mkv"));
        QVERIFY(makeColour(clip, QStringLiteral("white"), {320, 180}));
        const quint16 port = freePort();
        const auto composer = Composer::start(*m_engine, {{320, 180}, kFramesPerSecond});
        QVERIFY(composer);
        const ProgrammeFrames frames((*composer)->output());
        auto camera = open(QStringLiteral("srt://127.0.0.1:%1?mode=listener").arg(port));
        QTRY_VERIFY_WITH_TIMEOUT(!canBind(port), kPatience);
        Process caller;
        QVERIFY(caller.start(QStringLiteral("ffmpeg"),
                             QStringLiteral("-nostdin -loglevel error -re -stream_loop -1 -i").split(u' ')
                                 + QStringList{clip}
                                 + QStringLiteral("-c:v libx264 -preset ultrafast -tune zerolatency -pix_fmt yuv420p "
                                                  "-g 30 -f mpegts")
                                       .split(u' ')
                                 + QStringList{QStringLiteral("srt://127.0.0.1:%1").arg(port)}));
        QTRY_COMPARE_WITH_TIMEOUT(camera->state(), Camera::State::Showing, kPatience);
        (*composer)->showCamera(camera.get());
        QTRY_VERIFY_WITH_TIMEOUT(frames.count() > 0 && frames.newest().luma(160, 90) > 200, kPatience);

        camera.reset();

        QTRY_VERIFY_WITH_TIMEOUT(canBind(port), kPatience);
        QVERIFY(frames.newest().luma(160, 90) > 200);
    }

    void aCameraWhosePicturesNobodyUnderstandsIsUnsupported_data()
    {
        QTest::addColumn<int>("format");
        QTest::addColumn<Camera::State>("state");
        QTest::newRow("12 bits with transparency") << int(VIDEO_FORMAT_YA2L) << Camera::State::Showing;
        QTest::newRow("packed with transparency") << int(VIDEO_FORMAT_AYUV) << Camera::State::Failed;
    }

    void aCameraWhosePicturesNobodyUnderstandsIsUnsupported()
    {
        QFETCH(int, format);
        QFETCH(Camera::State, state);
        const auto camera = open(QStringLiteral("srt://127.0.0.1:%1").arg(freePort()));
        QTRY_VERIFY_WITH_TIMEOUT(camera->tap() != nullptr, kPatience);

        // No file gives these formats, which a capture card may: the frame comes from here instead.
        QVERIFY(sendFrame(static_cast<video_format>(format)));

        QTRY_COMPARE_WITH_TIMEOUT(camera->state(), state, kPatience);
        QCOMPARE(camera->error().has_value(), state == Camera::State::Failed);
        QVERIFY(!camera->error() || camera->error()->code == Error::Code::Unsupported);
    }

    void aCameraWhoseLaterPicturesNobodyUnderstandsIsLost()
    {
        const auto camera = open(QStringLiteral("srt://127.0.0.1:%1").arg(freePort()));
        QTRY_VERIFY_WITH_TIMEOUT(camera->tap() != nullptr, kPatience);
        QVERIFY(sendFrame(VIDEO_FORMAT_I420));
        QTRY_COMPARE_WITH_TIMEOUT(camera->state(), Camera::State::Showing, kPatience);
        const uint64_t understood = camera->tap()->arrived();

        QTRY_VERIFY_WITH_TIMEOUT(sendFrame(VIDEO_FORMAT_AYUV) && camera->state() == Camera::State::Lost, kPatience);
        const auto error = camera->error();
        const uint64_t arrived = camera->tap()->arrived();
        QTRY_VERIFY_WITH_TIMEOUT(sendFrame(VIDEO_FORMAT_NV12) && camera->state() == Camera::State::Showing, kPatience);

        QVERIFY(error);
        QCOMPARE(error->code, Error::Code::Unsupported);
        QCOMPARE(arrived, understood);
        QVERIFY(!camera->error());
    }

    void aCameraMayGoWhileItOpens()
    {
        const SilentPort silent;
        const QString clip = in(QStringLiteral("clip.mkv"));
        QVERIFY(makeTestPicture(clip, 320, 180, 30, 1));

        for (const QString &text : {QStringLiteral("rtsp://127.0.0.1:%1/stream").arg(silent.port()),
                                    QStringLiteral("srt://127.0.0.1:%1").arg(freePort()), clip}) {
            auto camera = open(text);
            QCOMPARE(camera->state(), Camera::State::Opening);
            camera.reset();
        }
    }

    void aCameraMayGoWhileItsReaderWaits()
    {
        auto camera = open(QStringLiteral("srt://127.0.0.1:%1").arg(freePort()));
        QTRY_VERIFY_WITH_TIMEOUT(camera->tap() != nullptr, kPatience);

        camera.reset();
    }

    void camerasMayGoWhileTheirFramesFlow()
    {
        const QString clip = in(QStringLiteral("clip.mkv"));
        QVERIFY(makeTestPicture(clip, 320, 180, 30, 1));

        for (int i = 0; i < 3; ++i) {
            auto camera = open(clip);
            QTRY_VERIFY_WITH_TIMEOUT(camera->tap() != nullptr && camera->tap()->arrived() > 3, kPatience);
            camera.reset();
        }
    }

    void aFrameMayOutliveItsCamera()
    {
        const QString clip = in(QStringLiteral("clip.mkv"));
        QVERIFY(makeTestPicture(clip, 320, 180, 30, 1));
        auto camera = open(clip);
        vitrine::media::CameraFrame frame;
        QTRY_VERIFY_WITH_TIMEOUT(frame || (camera->tap() && (frame = camera->tap()->take())), kPatience);

        camera.reset();

        QCOMPARE(frame->width, 320U);
        QCOMPARE(frame->height, 180U);
    }

private:
    std::unique_ptr<Camera> open(const QString &text)
    {
        const auto address = CameraAddress::parse(text);
        return address ? Camera::open(*m_engine, *address) : nullptr;
    }

    /// Lets the one camera that is open have a frame.
    static bool sendFrame(video_format format)
    {
        for (uint32_t channel = 0; channel < MAX_CHANNELS; ++channel) {
            const vitrine::media::ObsSource source(obs_get_output_source(channel));
            if (source) {
                const std::unique_ptr<obs_source_frame, decltype(&obs_source_frame_destroy)> frame(
                    obs_source_frame_create(format, 64, 64), &obs_source_frame_destroy);
                frame->timestamp = os_gettime_ns();
                obs_source_output_video(source.get(), frame.get());
                return true;
            }
        }
        return false;
    }

    /// As cp does: the file stays the one that is open elsewhere.
    static bool writeOver(const QString &path, const QString &with)
    {
        QFile from(with);
        QFile to(path);
        if (!from.open(QIODevice::ReadOnly) || !to.open(QIODevice::WriteOnly)) {
            return false;
        }
        const QByteArray content = from.readAll();
        return to.write(content) == content.size();
    }

    bool makeBad(const QString &kind, const QString &path)
    {
        QFile file(path);
        if (kind == QLatin1String("half")) {
            if (!makeClip(QStringLiteral("-f lavfi -i testsrc2=size=320x180:rate=30:duration=2").split(u' ')
                          + QStringList{path})
                || !file.open(QIODevice::ReadWrite)) {
                return false;
            }
            return file.resize(file.size() / 2);
        }
        if (kind == QLatin1String("sound")) {
            return makeClip(QStringLiteral("-f lavfi -i sine=duration=1").split(u' ') + QStringList{path});
        }
        QByteArray content;
        if (kind == QLatin1String("text")) {
            content = "Dear camera, please show something.\n";
        } else if (kind == QLatin1String("noise")) {
            for (int i = 0; i < 100000; ++i) {
                content.append(static_cast<char>((i * 7919) >> 3));
            }
        } else if (kind.endsWith(QLatin1String("list"))) {
            const QString other = in(QStringLiteral("other.mp4"));
            if (!makeClip(QStringLiteral("-f lavfi -i testsrc2=size=320x180:rate=30:duration=1").split(u' ')
                          + QStringList{other})) {
                return false;
            }
            content = kind == QLatin1String("list")
                ? "ffconcat version 1.0\nfile 'other.mp4'\n"
                : "#EXTM3U\n#EXT-X-VERSION:3\n#EXTINF:1,\nother.mp4\n#EXT-X-ENDLIST\n";
        }
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
    }
};

QTEST_GUILESS_MAIN(tst_Camera)
#include "tst_Camera.moc"
