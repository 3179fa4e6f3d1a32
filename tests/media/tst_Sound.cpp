// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/Camera.h"
#include "media/Composer.h"
#include "media/Microphone.h"
#include "media/Sound.h"
#include "tests/media/EngineTest.h"
#include "tests/support/Clips.h"
#include "tests/support/SoundServer.h"

#include <QSignalSpy>
#include <QTest>

#include <cmath>

using vitrine::Error;
using vitrine::media::Camera;
using vitrine::media::CameraAddress;
using vitrine::media::Composer;
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
        auto microphone = Microphone::open(*m_engine, SoundServer::microphone());
        QVERIFY2(microphone, microphone ? "" : qPrintable(microphone.error().detail));
        QCOMPARE((*microphone)->deviceId(), SoundServer::microphone());
        Sound &sound = (*microphone)->sound();
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
        auto microphone = Microphone::open(*m_engine, SoundServer::microphone());
        QVERIFY(microphone);
        Sound &sound = (*microphone)->sound();

        sound.setGain(100);
        QCOMPARE(sound.gain(), 20.0);
        sound.setGain(-100);
        QCOMPARE(sound.gain(), -60.0);
    }

    void mutingTwiceIsToldOnce()
    {
        auto microphone = Microphone::open(*m_engine, SoundServer::microphone());
        QVERIFY(microphone);
        QSignalSpy muted(&(*microphone)->sound(), &Sound::mutedChanged);

        (*microphone)->sound().mute();
        (*microphone)->sound().mute();

        QCOMPARE(muted.count(), 1);
        QVERIFY((*microphone)->sound().isMuted());
    }

    void theMicrophonesOfTheSystemAreListed()
    {
        const QList<vitrine::media::Device> devices = m_engine->microphones();

        QVERIFY(std::ranges::any_of(
            devices, [](const vitrine::media::Device &device) { return device.id == SoundServer::microphone(); }));
    }

    void anUnknownMicrophoneIsNotFound()
    {
        const auto microphone = Microphone::open(*m_engine, QStringLiteral("no such device"));

        QVERIFY(!microphone);
        QCOMPARE(microphone.error().code, Error::Code::NotFound);
    }

    void theUsualMicrophoneMayBeAskedFor()
    {
        auto microphone = Microphone::open(*m_engine, QStringLiteral("default"));
        QVERIFY2(microphone, microphone ? "" : qPrintable(microphone.error().detail));

        QTRY_VERIFY_WITH_TIMEOUT(isNear((*microphone)->sound(), kTone), kPatience);
    }

    void severalMayComeAndGo()
    {
        for (int i = 0; i < 3; ++i) {
            auto first = Microphone::open(*m_engine, SoundServer::microphone());
            auto second = Microphone::open(*m_engine, SoundServer::microphone());
            QVERIFY(first && second);
            QTRY_VERIFY_WITH_TIMEOUT(isNear((*second)->sound(), kTone), kPatience);
        }
    }

private:
    QTemporaryDir m_clips;
    QString m_tone;
    SoundServer m_server;
};

QTEST_GUILESS_MAIN(tst_Sound)
#include "tst_Sound.moc"
