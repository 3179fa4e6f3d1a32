// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/AudioEncoder.h"
#include "media/Composer.h"
#include "media/Recording.h"
#include "media/VideoEncoder.h"
#include "tests/media/EngineTest.h"
#include "tests/support/StoppedChip.h"

#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

using vitrine::Error;
using vitrine::media::AudioEncoder;
using vitrine::media::Composer;
using vitrine::media::Recording;
using vitrine::media::VideoEncoder;
using vitrine::test::EngineTest;
using vitrine::test::StoppedChip;

namespace {

constexpr int kPatience = 25'000; // milliseconds

} // namespace

/// Beginning to encode with a driver that may stop at any time. Where one waits for it on this thread, the test hangs.
class TestVideoEncoder : public EngineTest {
    Q_OBJECT

private Q_SLOTS:
    void init() override
    {
        EngineTest::init();
        auto composer = Composer::start(*m_engine, {{320, 240}, kFramesPerSecond});
        QVERIFY(composer);
        m_composer = *std::move(composer);
        auto audio = AudioEncoder::create(*m_engine);
        QVERIFY(audio);
        m_audio = *std::move(audio);
        auto video = VideoEncoder::create(*m_engine, *m_composer, {500});
        QVERIFY(video);
        m_video = *std::move(video);
        QTRY_COMPARE_WITH_TIMEOUT(m_video->state(), VideoEncoder::State::Ready, kPatience);
    }

    void cleanup() override
    {
        m_chip.reset();
        m_recording.reset();
        m_video.reset();
        m_audio.reset();
        m_composer.reset();
        QVERIFY(m_engine->waitingRoom().waitForDone());
        EngineTest::cleanup();
    }

    void whatIsReadyNeedsTheDriverNoMore()
    {
        m_chip = std::make_unique<StoppedChip>();

        record(QStringLiteral("show.mkv"));

        QTRY_COMPARE_WITH_TIMEOUT(m_recording->state(), Recording::State::Writing, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(m_recording->isPlayable(), kPatience);
        QCOMPARE(m_video->prepare(), VideoEncoder::State::Ready);
    }

    void afterTheLastOutputTheNextCodecIsOpenedElsewhere()
    {
        recordAndEnd();
        m_chip = std::make_unique<StoppedChip>();

        record(QStringLiteral("second.mkv"));

        QCOMPARE(m_recording->state(), Recording::State::Opening);
        QCOMPARE(m_video->state(), VideoEncoder::State::Choosing);
        m_chip.reset();
        QTRY_COMPARE_WITH_TIMEOUT(m_recording->state(), Recording::State::Writing, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(m_recording->isPlayable(), kPatience);
    }

    void aDriverThatStopsBetweenTwoOutputsIsToldOfAndAskedAgain()
    {
        recordAndEnd();
        m_chip = std::make_unique<StoppedChip>();
        QSignalSpy errors(m_video.get(), &VideoEncoder::errorChanged);

        record(QStringLiteral("second.mkv"));
        QTRY_COMPARE_WITH_TIMEOUT(m_recording->state(), Recording::State::Failed, kPatience);

        QCOMPARE(m_recording->error()->code, Error::Code::Timeout);
        QCOMPARE(m_video->error()->code, Error::Code::Timeout);
        QCOMPARE(errors.count(), 1);
        m_chip.reset();
        QCOMPARE(m_video->prepare(), VideoEncoder::State::Choosing);
        QVERIFY(!m_video->error());
        QTRY_COMPARE_WITH_TIMEOUT(m_video->state(), VideoEncoder::State::Ready, kPatience);
        QCOMPARE(errors.count(), 2);
    }

private:
    void record(const QString &name)
    {
        auto started = Recording::start(*m_engine, *m_video, *m_audio, in(name));
        QVERIFY2(started, started ? "" : qPrintable(started.error().detail));
        m_recording = *std::move(started);
    }

    /// Once the recording is destroyed, libobs has closed the codec.
    void recordAndEnd()
    {
        record(QStringLiteral("first.mkv"));
        QTRY_COMPARE_WITH_TIMEOUT(m_recording->state(), Recording::State::Writing, kPatience);
        m_recording->stop();
        QTRY_COMPARE_WITH_TIMEOUT(m_recording->state(), Recording::State::Finished, kPatience);
        m_recording.reset();
    }

    std::unique_ptr<StoppedChip> m_chip;
    std::unique_ptr<Composer> m_composer;
    std::unique_ptr<AudioEncoder> m_audio;
    std::unique_ptr<VideoEncoder> m_video;
    std::unique_ptr<Recording> m_recording;
};

QTEST_GUILESS_MAIN(TestVideoEncoder)
#include "tst_VideoEncoder.moc"
