// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/Destination.h"
#include "tests/media/ProgrammeTest.h"
#include "tests/support/DecodedVideo.h"
#include "tests/support/Ports.h"
#include "tests/support/RtmpServer.h"
#include "tests/support/TlsFront.h"

#include <dlfcn.h>
#include <netdb.h>

#include <QFile>
#include <QJsonObject>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QThreadPool>
#include <QTimer>

#include <algorithm>
#include <array>
#include <atomic>
#include <string_view>

using vitrine::Error;
using vitrine::media::Destination;
using vitrine::media::DestinationAddress;
using namespace vitrine::test;

namespace {

/// Bytes by which the stream's headers have been sent: a connection that breaks just there costs libobs a packet that
/// it never frees.
constexpr quint64 kUnderWay = 100'000;

static_assert(Destination::kOutcomeSeconds + vitrine::media::Engine::kClosingSeconds < 10,
              "a show that reaches nobody ends within 10 s");

/// A name of which the system finds nothing the first time, and for which it then searches without an end.
class HardName {
public:
    static constexpr auto kHost = "hard.invalid";

    HardName()
    {
        s_searches = 0;
        s_free.tryAcquire(s_free.available());
    }
    ~HardName() { letGo(); }
    Q_DISABLE_COPY_MOVE(HardName)

    /// Ends every search, with no answer.
    static void letGo() { s_free.release(kMostSearches); }

    static int searches() { return s_searches; }

    static int search()
    {
        if (++s_searches > 1) {
            s_free.acquire();
        }
        return EAI_NONAME;
    }

private:
    static constexpr int kMostSearches = 100;
    static inline std::atomic<int> s_searches = 0;
    static inline QSemaphore s_free{0};
};

/// A platform that hangs up on who asks first, late, and answers everybody else later still.
class LatePlatform : public QTcpServer {
public:
    LatePlatform()
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            if (++asked == 1) {
                QTimer::singleShot(kHangsUp, socket, [socket] { socket->abort(); });
            } else {
                QTimer::singleShot(kAnswers, socket, [socket] { socket->write("\3 the handshake of RTMP"); });
            }
        });
    }

    int asked = 0;

private:
    // Each alone is in time, both together are not.
    static constexpr std::chrono::seconds kHangsUp{3};
    static constexpr std::chrono::seconds kAnswers{4};
};

} // namespace

// Stands before the system's, for whatever runs in this process.
extern "C" int getaddrinfo(const char *name, const char *service, const addrinfo *hints, addrinfo **found)
{
    if (name != nullptr && std::string_view(name) == HardName::kHost) {
        return HardName::search();
    }
    static const auto search = reinterpret_cast<decltype(&::getaddrinfo)>(dlsym(RTLD_NEXT, "getaddrinfo"));
    return search(name, service, hints, found);
}

class tst_Destination : public ProgrammeTest {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() override
    {
        m_destination.reset();
        ProgrammeTest::cleanup();
    }

    void aPlatformReceivesTheProgramme()
    {
        RtmpServer server;
        QVERIFY(server.start(QStringLiteral("goodkey")));
        aim(server.address(QStringLiteral("goodkey")));
        QCOMPARE(m_destination->state(), Destination::State::Idle);
        QCOMPARE(m_destination->shownAddress(), server.address());

        m_destination->start();
        QCOMPARE(m_destination->state(), Destination::State::Connecting);
        QTRY_COMPARE_WITH_TIMEOUT(m_destination->state(), Destination::State::Live, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(m_destination->bytesSent() > 400'000, kPatience);
        m_destination->stop();

        QTRY_COMPARE_WITH_TIMEOUT(m_destination->state(), Destination::State::Idle, kPatience);
        QVERIFY(!m_destination->error());
        const DecodedVideo received(server.received(QStringLiteral("goodkey")));
        QVERIFY(received.seconds() > 1.5);
        QCOMPARE(received.stream(QStringLiteral("video"))[QLatin1String("profile")].toString(), QStringLiteral("High"));
        QCOMPARE(received.stream(QStringLiteral("audio"))[QLatin1String("sample_rate")].toString(),
                 QStringLiteral("48000"));
    }

    void itGoesLiveAgainAfterItEnded()
    {
        RtmpServer server;
        QVERIFY(server.start());
        aim(server.address(QStringLiteral("key")));
        m_destination->start();
        QTRY_COMPARE_WITH_TIMEOUT(m_destination->state(), Destination::State::Live, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(m_destination->bytesSent() > 100'000, kPatience);
        m_destination->stop();
        QTRY_COMPARE_WITH_TIMEOUT(m_destination->state(), Destination::State::Idle, kPatience);
        const quint64 before = m_destination->bytesSent();

        m_destination->start();

        QTRY_COMPARE_WITH_TIMEOUT(m_destination->state(), Destination::State::Live, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(m_destination->bytesSent() > before + 100'000, kPatience);
    }

    void aWrongKeyIsRejected()
    {
        RtmpServer server;
        QVERIFY(server.start(QStringLiteral("goodkey")));
        aim(server.address(QStringLiteral("badkey")));

        m_destination->start();

        QTRY_COMPARE_WITH_TIMEOUT(m_destination->state(), Destination::State::Stopped, kPatience);
        QCOMPARE(m_destination->error()->code, Error::Code::Rejected);
        QVERIFY(!m_destination->error()->detail.contains(QStringLiteral("badkey")));
    }

    void nobodyThereIsRefused()
    {
        aim(QStringLiteral("rtmp://127.0.0.1:%1/live/key").arg(freePort()));

        m_destination->start();

        QTRY_COMPARE_WITH_TIMEOUT(m_destination->state(), Destination::State::Stopped, kPatience);
        QCOMPARE(m_destination->error()->code, Error::Code::ConnectionRefused);
    }

    void aPlatformThatSaysNothingIsGivenUp()
    {
        const SilentPort silent;
        aim(QStringLiteral("rtmp://127.0.0.1:%1/live/key").arg(silent.port()));

        m_destination->start();

        QTRY_COMPARE_WITH_TIMEOUT(m_destination->state(), Destination::State::Stopped, kPatience);
        QCOMPARE(m_destination->error()->code, Error::Code::Timeout);
    }

    void connectingAndFindingOutWhyNotShareOneDeadline()
    {
        const LatePlatform platform;
        aim(QStringLiteral("rtmp://127.0.0.1:%1/live/key").arg(platform.serverPort()));

        m_destination->start();

        QTRY_COMPARE_WITH_TIMEOUT(m_destination->state(), Destination::State::Stopped, kPatience);
        QCOMPARE(platform.asked, 2);
        QCOMPARE(m_destination->error()->code, Error::Code::Timeout);
    }

    void aSearchForANameThatDoesNotEndIsGivenUp()
    {
        const HardName name;
        aim(QStringLiteral("rtmp://%1/live/key").arg(QLatin1String(HardName::kHost)));

        m_destination->start();

        QTRY_COMPARE_WITH_TIMEOUT(HardName::searches(), 2, kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(m_destination->state(), Destination::State::Stopped, kPatience);
        QCOMPARE(m_destination->error()->code, Error::Code::Timeout);
        QSignalSpy changes(m_destination.get(), &Destination::stateChanged);
        HardName::letGo();
        QVERIFY(m_engine->waitingRoom().waitForDone(kPatience));
        QCoreApplication::processEvents();
        QCOMPARE(changes.count(), 0);
        QCOMPARE(m_destination->error()->code, Error::Code::Timeout);
    }

    void aPlatformThatAnswersAfterItWasGivenUpGetsNoPicture()
    {
        RtmpServer server;
        QVERIFY(server.start());
        server.freeze();
        aim(server.address(QStringLiteral("late")));
        m_destination->start();
        QTRY_COMPARE_WITH_TIMEOUT(m_destination->state(), Destination::State::Stopped, kPatience);

        server.thaw();
        QVERIFY(m_engine->waitingRoom().waitForDone(kPatience));

        // libobs opened the show there in the same breath as the connection; nothing else is in it.
        QTRY_VERIFY(QFile::exists(server.received(QStringLiteral("late"))));
        QVERIFY(DecodedVideo(server.received(QStringLiteral("late"))).pictureTimes().empty());
        QCOMPARE(m_destination->state(), Destination::State::Stopped);
    }

    void aPlatformThatFallsOverIsReachedAgain()
    {
        RtmpServer server;
        QVERIFY(server.start());
        aim(server.address(QStringLiteral("key")));
        m_destination->start();
        QTRY_COMPARE_WITH_TIMEOUT(m_destination->state(), Destination::State::Live, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(m_destination->bytesSent() > 100'000, kPatience);

        server.kill();

        QTRY_COMPARE_WITH_TIMEOUT(m_destination->state(), Destination::State::Reconnecting, kPatience);
        QVERIFY(m_destination->error());
        const quint64 before = m_destination->bytesSent();
        QVERIFY(server.start());
        QTRY_COMPARE_WITH_TIMEOUT(m_destination->state(), Destination::State::Live, kPatience);
        QVERIFY(!m_destination->error());
        QTRY_VERIFY_WITH_TIMEOUT(m_destination->bytesSent() > before + 100'000, kPatience);
    }

    void twoPlatformsDoNotDisturbEachOther()
    {
        RtmpServer steady;
        RtmpServer falling;
        QVERIFY(steady.start());
        QVERIFY(falling.start());
        aim(steady.address(QStringLiteral("key")));
        Destination other(*m_engine, *m_video, *m_audio,
                          std::move(*DestinationAddress::parse(falling.address(QStringLiteral("key")))));
        m_destination->start();
        other.start();
        QTRY_COMPARE_WITH_TIMEOUT(m_destination->state(), Destination::State::Live, kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(other.state(), Destination::State::Live, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(other.bytesSent() > kUnderWay, kPatience);

        falling.kill();
        QTRY_COMPARE_WITH_TIMEOUT(other.state(), Destination::State::Reconnecting, kPatience);

        QCOMPARE(m_destination->state(), Destination::State::Live);
        const quint64 before = m_destination->bytesSent();
        QTRY_VERIFY_WITH_TIMEOUT(m_destination->bytesSent() > before + 100'000, kPatience);
    }

    void platformsThatHangDoNotDelayTheOthers()
    {
        RtmpServer server;
        QVERIFY(server.start());
        std::array<SilentPort, 3> silent;
        std::vector<QString> hanging{QStringLiteral("rtmp://127.0.0.1:%1/%2/key")
                                         .arg(server.port())
                                         .arg(QLatin1String(RtmpServer::kHesitating))};
        for (const SilentPort &port : silent) {
            hanging.push_back(QStringLiteral("rtmp://127.0.0.1:%1/live/key").arg(port.port()));
        }
        std::vector<std::unique_ptr<Destination>> others;
        for (const QString &address : hanging) {
            others.push_back(std::make_unique<Destination>(*m_engine, *m_video, *m_audio,
                                                           std::move(*DestinationAddress::parse(address))));
            others.back()->start();
        }
        aim(server.address(QStringLiteral("key")));
        const auto allAre = [&others](Destination::State state) {
            return std::ranges::all_of(others, [state](const auto &other) { return other->state() == state; });
        };

        m_destination->start();
        QTRY_COMPARE_WITH_TIMEOUT(m_destination->state(), Destination::State::Live, kPatience);
        QVERIFY(allAre(Destination::State::Connecting));
        QTRY_VERIFY_WITH_TIMEOUT(allAre(Destination::State::Stopped), kPatience);

        for (const auto &other : others) {
            QCOMPARE(other->error()->code, Error::Code::Timeout);
        }
        QCOMPARE(m_destination->state(), Destination::State::Live);
        QCOMPARE(m_destination->framesDropped(), quint64(0));
        const quint64 before = m_destination->bytesSent();
        QTRY_VERIFY_WITH_TIMEOUT(m_destination->bytesSent() > before + 100'000, kPatience);
    }

    void plainWordsWhereTlsWasAskedForAreRefused()
    {
        RtmpServer server;
        QVERIFY(server.start());
        QString address = server.address(QStringLiteral("key"));
        aim(address.replace(QLatin1String("rtmp://"), QLatin1String("rtmps://")));

        m_destination->start();

        QTRY_COMPARE_WITH_TIMEOUT(m_destination->state(), Destination::State::Stopped, kPatience);
        QCOMPARE(m_destination->error()->code, Error::Code::Timeout); // nginx waits for the rest of an odd greeting
        QVERIFY(!QFile::exists(server.received(QStringLiteral("key"))));
    }

    void aServerThatHangsUpOnTlsIsNotBlamedForItsCertificate()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        connect(&server, &QTcpServer::newConnection, &server, [&server] { delete server.nextPendingConnection(); });
        aim(QStringLiteral("rtmps://127.0.0.1:%1/live/key").arg(server.serverPort()));

        m_destination->start();

        QTRY_COMPARE_WITH_TIMEOUT(m_destination->state(), Destination::State::Stopped, kPatience);
        QCOMPARE(m_destination->error()->code, Error::Code::Disconnected);
    }

    void aCertificateNobodyVouchesForIsForbidden()
    {
        RtmpServer server;
        QVERIFY(server.start());
        TlsFront front;
        QVERIFY(front.start(server.port()));
        aim(QStringLiteral("rtmps://localhost:%1/live/key").arg(front.port()));

        m_destination->start();

        QTRY_COMPARE_WITH_TIMEOUT(m_destination->state(), Destination::State::Stopped, kPatience);
        QCOMPARE(m_destination->error()->code, Error::Code::Forbidden);
        QVERIFY(!QFile::exists(server.received(QStringLiteral("key"))));
    }

    void itMayBeStoppedAtAnyMoment()
    {
        const SilentPort silent;
        aim(QStringLiteral("rtmp://127.0.0.1:%1/live/key").arg(silent.port()));
        QSignalSpy changes(m_destination.get(), &Destination::stateChanged);

        m_destination->stop();
        QCOMPARE(m_destination->state(), Destination::State::Idle);
        m_destination->start();
        m_destination->start();
        m_destination->stop();

        QCOMPARE(m_destination->state(), Destination::State::Idle);
        QVERIFY(!m_destination->error());
        QCOMPARE(changes.count(), 2);
    }

    void itMayGoInAnyState_data()
    {
        QTest::addColumn<Destination::State>("state");
        QTest::newRow("idle") << Destination::State::Idle;
        QTest::newRow("connecting") << Destination::State::Connecting;
        QTest::newRow("live") << Destination::State::Live;
        QTest::newRow("reconnecting") << Destination::State::Reconnecting;
        QTest::newRow("stopped") << Destination::State::Stopped;
    }

    void itMayGoInAnyState()
    {
        QFETCH(Destination::State, state);
        RtmpServer server;
        QVERIFY(server.start(QStringLiteral("goodkey")));
        const SilentPort silent;
        const bool isStopped = state == Destination::State::Stopped;
        aim(state == Destination::State::Connecting
                ? QStringLiteral("rtmp://127.0.0.1:%1/live/key").arg(silent.port())
                : server.address(isStopped ? QStringLiteral("badkey") : QStringLiteral("goodkey")));
        if (state != Destination::State::Idle) {
            m_destination->start();
        }
        if (state == Destination::State::Reconnecting) {
            QTRY_COMPARE_WITH_TIMEOUT(m_destination->state(), Destination::State::Live, kPatience);
            QTRY_VERIFY_WITH_TIMEOUT(m_destination->bytesSent() > kUnderWay, kPatience);
            server.kill();
        }
        QTRY_COMPARE_WITH_TIMEOUT(m_destination->state(), state, kPatience);

        m_destination.reset();
    }

    void itMayGoWhileItEnds()
    {
        RtmpServer server;
        QVERIFY(server.start());
        aim(server.address(QStringLiteral("key")));
        m_destination->start();
        QTRY_COMPARE_WITH_TIMEOUT(m_destination->state(), Destination::State::Live, kPatience);

        m_destination->stop();
        m_destination.reset();
    }

private:
    void aim(const QString &address)
    {
        auto parsed = DestinationAddress::parse(address);
        QVERIFY(parsed);
        m_destination = std::make_unique<Destination>(*m_engine, *m_video, *m_audio, std::move(*parsed));
    }

    std::unique_ptr<Destination> m_destination;
};

QTEST_GUILESS_MAIN(tst_Destination)
#include "tst_Destination.moc"
