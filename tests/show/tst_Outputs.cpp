// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/Redactor.h"
#include "app/show/Outputs.h"
#include "media/Composer.h"
#include "media/Destination.h"
#include "media/Engine.h"
#include "media/Recording.h"
#include "tests/support/MissingSound.h"
#include "tests/support/RtmpServer.h"
#include "tests/support/StoppedChip.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

using vitrine::Error;
using vitrine::Redactor;
using vitrine::media::Composer;
using vitrine::media::DestinationAddress;
using vitrine::media::Engine;
using vitrine::media::Recording;
using vitrine::show::Outputs;
using vitrine::test::MissingSound;
using vitrine::test::RtmpServer;
using vitrine::test::StoppedChip;

namespace {

constexpr int kPatience = 25'000; // milliseconds
constexpr int kKilobitsPerSecond = 1000;

} // namespace

/// Sending and recording on a computer whose driver of the video chip does not answer, or that cannot encode sound.
class TestOutputs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_chip = std::make_unique<StoppedChip>();
        auto engine = Engine::start(30, m_redactor);
        QVERIFY2(engine, engine ? "" : qPrintable(engine.error().detail));
        m_engine = *std::move(engine);
        auto composer = Composer::start(*m_engine, {{640, 360}, 30});
        QVERIFY(composer);
        m_composer = *std::move(composer);
        m_outputs = std::make_unique<Outputs>(*m_engine, *m_composer, kKilobitsPerSecond);
    }

    void cleanup()
    {
        m_outputs.reset();
        m_composer.reset();
        m_chip.reset();
        QVERIFY(m_engine->waitingRoom().waitForDone()); // what the chip held up is to end before the engine does
        m_engine.reset();
        QVERIFY(!Engine::wasAbandoned());
        QCOMPARE(Engine::liveAllocations(), 0L);
    }

    void aChipThatDoesNotAnswerKeepsAShowInRehearsal()
    {
        const RtmpServer server;
        aim(server);
        QSignalSpy states(m_outputs.get(), &Outputs::stateChanged);

        QVERIFY(m_outputs->goLive());
        QCOMPARE(m_outputs->state(), Outputs::State::Connecting);
        const auto twice = m_outputs->goLive();
        QTRY_COMPARE_WITH_TIMEOUT(m_outputs->state(), Outputs::State::Rehearsal, kPatience);

        QCOMPARE(twice.error().code, Error::Code::Conflict);
        QCOMPARE(states.count(), 2);
        QVERIFY(m_outputs->encoderError());
        QCOMPARE(m_outputs->encoderError()->code, Error::Code::Timeout);
        QVERIFY(m_outputs->destinations().empty());
        QVERIFY(!m_outputs->isWorking());
    }

    void aChipThatDoesNotAnswerLetsARecordingFail()
    {
        QVERIFY(m_outputs->startRecording(path()));
        QCOMPARE(m_outputs->recording()->state(), Recording::State::Opening);
        const auto second = m_outputs->startRecording(path());
        QTRY_COMPARE_WITH_TIMEOUT(m_outputs->recording()->state(), Recording::State::Failed, kPatience);

        QCOMPARE(second.error().code, Error::Code::Conflict);
        QCOMPARE(m_outputs->recording()->error()->code, Error::Code::Timeout);
        QCOMPARE(m_outputs->encoderError()->code, Error::Code::Timeout);
        QVERIFY(!m_outputs->recording()->isPlayable());
        QCOMPARE(m_outputs->recording()->bytesWritten(), quint64(0));
        QVERIFY(!QFile::exists(path()));
    }

    void whatWaitsForAChipGoesOnWhenItAnswers()
    {
        RtmpServer server;
        QVERIFY(server.start());
        aim(server);
        QVERIFY(m_outputs->goLive());
        QVERIFY(m_outputs->startRecording(path()));
        QVERIFY(m_outputs->codec().isEmpty());

        m_chip.reset();

        QTRY_COMPARE_WITH_TIMEOUT(m_outputs->state(), Outputs::State::Live, kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(m_outputs->recording()->state(), Recording::State::Writing, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(m_outputs->recording()->isPlayable(), kPatience);
        QVERIFY(!m_outputs->encoderError());
        QVERIFY(!m_outputs->codec().isEmpty());
    }

    void whatWaitsForAChipMayBeEnded()
    {
        const RtmpServer server;
        aim(server);
        QVERIFY(m_outputs->goLive());
        QVERIFY(m_outputs->startRecording(path()));

        m_outputs->end();
        m_outputs->stopRecording();

        QCOMPARE(m_outputs->state(), Outputs::State::Rehearsal);
        QCOMPARE(m_outputs->recording()->state(), Recording::State::Finishing);
        m_chip.reset();
        QTRY_COMPARE_WITH_TIMEOUT(m_outputs->recording()->state(), Recording::State::Finished, kPatience);
        QCOMPARE(m_outputs->state(), Outputs::State::Rehearsal);
        QVERIFY(m_outputs->destinations().empty());
    }

    void aChipThatAnswersAgainIsAskedAgain()
    {
        QVERIFY(m_outputs->startRecording(path()));
        QTRY_COMPARE_WITH_TIMEOUT(m_outputs->recording()->state(), Recording::State::Failed, kPatience);
        QSignalSpy errors(m_outputs.get(), &Outputs::encoderErrorChanged);

        m_chip.reset();
        QVERIFY(m_outputs->startRecording(path()));

        QTRY_COMPARE_WITH_TIMEOUT(m_outputs->recording()->state(), Recording::State::Writing, kPatience);
        QCOMPARE(errors.count(), 1);
        QVERIFY(!m_outputs->encoderError());
    }

    void withoutAnythingThatEncodesSoundNothingBegins()
    {
        const RtmpServer server;
        aim(server);
        auto missing = std::make_unique<MissingSound>();

        const auto live = m_outputs->goLive();
        const auto recorded = m_outputs->startRecording(path());

        QCOMPARE(live.error().code, Error::Code::Unsupported);
        QCOMPARE(recorded.error().code, Error::Code::Unsupported);
        QCOMPARE(m_outputs->state(), Outputs::State::Rehearsal);
        QVERIFY(!m_outputs->isWorking());
        QVERIFY(!m_outputs->encoderError());
        missing.reset();
        m_chip.reset();
        QVERIFY(m_outputs->startRecording(path()));
        QTRY_COMPARE_WITH_TIMEOUT(m_outputs->recording()->state(), Recording::State::Writing, kPatience);
    }

private:
    QString path() const
    {
        return m_folder.filePath(QLatin1String(QTest::currentTestFunction()) + QStringLiteral(".mkv"));
    }

    void aim(const RtmpServer &server)
    {
        std::vector<DestinationAddress> addresses;
        addresses.push_back(*DestinationAddress::parse(server.address(QStringLiteral("abcdefgh"))));
        m_outputs->setDestinations(std::move(addresses));
    }

    QTemporaryDir m_folder;
    Redactor m_redactor;
    std::unique_ptr<StoppedChip> m_chip;
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<Composer> m_composer;
    std::unique_ptr<Outputs> m_outputs;
};

QTEST_GUILESS_MAIN(TestOutputs)
#include "tst_Outputs.moc"
