// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/Camera.h"
#include "media/Composer.h"
#include "media/Microphone.h"
#include "media/Sound.h"
#include "tests/media/EngineTest.h"
#include "tests/support/Clips.h"
#include "tests/support/SoundServer.h"

#include <QScopeGuard>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <cmath>

using vitrine::Error;
using vitrine::media::Camera;
using vitrine::media::CameraAddress;
using vitrine::media::Composer;
using vitrine::media::DeviceList;
using vitrine::media::Microphone;
using vitrine::media::Sound;
using namespace vitrine::test;

namespace {

constexpr int kPatience = 20000; // milliseconds
constexpr double kTone = -6.02; // dBFS, of a sine of half the highest amplitude
constexpr double kNear = 1.5;

bool isNear(const Sound &sound, double wanted)
{
    return std::abs(sound.level() - wanted) < kNear;
}

} // namespace

class tst_Sound : public EngineTest {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() override
    {
        EngineTest::initTestCase();
        m_tone = m_clips.filePath(QStringLiteral("tone.mkv"));
        QVERIFY(
            makeClip(QStringLiteral("-f lavfi -i testsrc2=size=320x180:rate=30:duration=2 -f lavfi -i "
                                    "aevalsrc=0.5*sin(2*PI*1000*t)|0.5*sin(2*PI*1000*t):sample_rate=48000:duration=2 "
                                    "-c:v libx264 -preset ultrafast -c:a pcm_s16le")
                         .split(u' ')
                     + QStringList{m_tone}));
        QVERIFY(m_server.start());
        qputenv("PULSE_SERVER", m_server.address().toUtf8());
        QVERIFY(m_server.play(m_tone));
    }

    void theLevelOfACameraIsThatOfItsTone()
    {
        const auto camera = Camera::open(*m_engine, *CameraAddress::parse(m_tone));
        QTRY_VERIFY_WITH_TIMEOUT(camera->sound() != nullptr, kPatience);
        QSignalSpy levels(camera->sound(), &Sound::levelChanged);

        QTRY_VERIFY_WITH_TIMEOUT(isNear(*camera->sound(), kTone), kPatience);

        QTRY_VERIFY_WITH_TIMEOUT(levels.count() > 5, kPatience);
    }

    void aSourceOfShortBlocksTellsNoMoreLevelsThanAnother()
    {
        const QString clip = m_clips.filePath(QStringLiteral("short.mkv"));
        QVERIFY(makeClip(QStringList{QStringLiteral("-i"), m_tone}
                         + QStringLiteral("-c:v copy -c:a libopus -frame_duration 2.5").split(u' ')
                         + QStringList{clip}));
        const auto composer = Composer::start(*m_engine, {{320, 180}, kFramesPerSecond});
        QVERIFY(composer);
        const auto camera = Camera::open(*m_engine, *CameraAddress::parse(clip));
        QTRY_VERIFY_WITH_TIMEOUT(camera->sound() != nullptr, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(isNear(*camera->sound(), kTone), kPatience);
        QSignalSpy levels(camera->sound(), &Sound::levelChanged);
        const quint64 before = (*composer)->statistics().composed;

        QTRY_VERIFY_WITH_TIMEOUT(levels.count() > 40, kPatience);

        // The engine's ticks are the clock: thirty a second.
        const quint64 ticks = (*composer)->statistics().composed - before;
        QVERIFY2(ticks >= 40, qPrintable(QString::number(ticks)));
    }

    void theLevelOfAMicrophoneFollowsGainAndMute()
    {
        const auto microphone = openMicrophone();
        QVERIFY(microphone);
        QCOMPARE(microphone->deviceId(), SoundServer::microphone());
        Sound &sound = *microphone->sound();
        QTRY_VERIFY_WITH_TIMEOUT(isNear(sound, kTone), kPatience);

        sound.setGain(-12);
        QTRY_VERIFY_WITH_TIMEOUT(isNear(sound, kTone - 12), kPatience);
        sound.setGain(3);
        QTRY_VERIFY_WITH_TIMEOUT(isNear(sound, kTone + 3), kPatience);
        QSignalSpy muted(&sound, &Sound::mutedChanged);
        sound.mute();
        QSignalSpy levels(&sound, &Sound::levelChanged);
        QTRY_VERIFY_WITH_TIMEOUT(levels.count() > 20, kPatience);
        for (const QList<QVariant> &level : levels) {
            QCOMPARE(level.first().toDouble(), -90.0);
        }
        sound.unmute();
        QTRY_VERIFY_WITH_TIMEOUT(isNear(sound, kTone + 3), kPatience);

        QCOMPARE(muted.count(), 2);
        QVERIFY(!sound.isMuted());
    }

    void gainStaysInItsRange()
    {
        const auto microphone = openMicrophone();
        QVERIFY(microphone);
        Sound &sound = *microphone->sound();

        sound.setGain(100);
        QCOMPARE(sound.gain(), 20.0);
        sound.setGain(-100);
        QCOMPARE(sound.gain(), -60.0);
    }

    void mutingTwiceIsToldOnce()
    {
        const auto microphone = openMicrophone();
        QVERIFY(microphone);
        QSignalSpy muted(microphone->sound(), &Sound::mutedChanged);

        microphone->sound()->mute();
        microphone->sound()->mute();

        QCOMPARE(muted.count(), 1);
        QVERIFY(microphone->sound()->isMuted());
    }

    void whatIsMutedWhileItOpensIsMuted()
    {
        const auto microphone = Microphone::open(*m_engine, SoundServer::microphone());
        QCOMPARE(microphone->state(), Microphone::State::Opening);
        QVERIFY(microphone->sound() == nullptr);

        microphone->setAudibility(Sound::Audibility::Muted);

        QTRY_COMPARE_WITH_TIMEOUT(microphone->state(), Microphone::State::Open, kPatience);
        QVERIFY(microphone->sound()->isMuted());
    }

    void theMicrophonesOfTheSystemAreListed()
    {
        DeviceList &list = m_engine->microphones();
        QCOMPARE(list.state(), DeviceList::State::Unknown);

        list.ask();

        QTRY_COMPARE_WITH_TIMEOUT(list.state(), DeviceList::State::Answered, kPatience);
        QVERIFY(isListed());
    }

    void aSoundServerThatDoesNotAnswerKeepsNobodyWaiting()
    {
        m_server.stop();
        const auto goOn = qScopeGuard([this] { m_server.goOn(); });
        DeviceList &list = m_engine->microphones();

        list.ask();
        const auto microphone = Microphone::open(*m_engine, SoundServer::microphone());

        QTRY_COMPARE_WITH_TIMEOUT(list.state(), DeviceList::State::Silent, kPatience);
        QVERIFY(!list.isAsking());
        QTRY_COMPARE_WITH_TIMEOUT(microphone->state(), Microphone::State::Failed, kPatience);
        QCOMPARE(microphone->error()->code, Error::Code::Timeout);
    }

    void aMicrophoneThatNobodyWaitsForAnyMoreIsLetGo()
    {
        Microphone::open(*m_engine, SoundServer::microphone()).reset();
        m_engine->microphones().ask();
        QTRY_COMPARE_WITH_TIMEOUT(m_engine->microphones().state(), DeviceList::State::Answered, kPatience);
        auto microphone = Microphone::open(*m_engine, SoundServer::microphone());
        connect(&m_engine->microphones(), &DeviceList::answered, this, [&microphone] { microphone.reset(); });

        QTRY_VERIFY_WITH_TIMEOUT(!microphone, kPatience); // and cleanup() finds nothing of it
    }

    void anUnknownMicrophoneIsNotFound()
    {
        const auto microphone = Microphone::open(*m_engine, QStringLiteral("no such device"));

        QTRY_COMPARE_WITH_TIMEOUT(microphone->state(), Microphone::State::Failed, kPatience);
        QCOMPARE(microphone->error()->code, Error::Code::NotFound);
    }

    void theUsualMicrophoneMayBeAskedFor()
    {
        const auto microphone = openMicrophone(QStringLiteral("default"));
        QVERIFY(microphone);

        QTRY_VERIFY_WITH_TIMEOUT(isNear(*microphone->sound(), kTone), kPatience);
    }

    void severalMayComeAndGo()
    {
        for (int i = 0; i < 3; ++i) {
            const auto first = openMicrophone();
            const auto second = openMicrophone();
            QVERIFY(first && second);
            QTRY_VERIFY_WITH_TIMEOUT(isNear(*second->sound(), kTone), kPatience);
        }
    }

private:
    /// Open, or nullptr.
    std::unique_ptr<Microphone> openMicrophone(const QString &id = SoundServer::microphone())
    {
        auto microphone = Microphone::open(*m_engine, id);
        const bool isOpen
            = QTest::qWaitFor([&microphone] { return microphone->state() != Microphone::State::Opening; }, kPatience)
            && microphone->state() == Microphone::State::Open;
        return isOpen ? std::move(microphone) : nullptr;
    }

    bool isListed() const
    {
        const auto &devices = m_engine->microphones().devices();
        return std::ranges::find(devices, SoundServer::microphone(), &vitrine::media::Device::id) != devices.cend();
    }

    QTemporaryDir m_clips;
    QString m_tone;
    SoundServer m_server;
};

QTEST_GUILESS_MAIN(tst_Sound)
#include "tst_Sound.moc"
