// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/Camera.h"
#include "media/Destination.h"
#include "media/native/LogSink.h"
#include "tests/media/ProgrammeTest.h"
#include "tests/support/Clips.h"
#include "tests/support/RtmpServer.h"
#include "tests/support/SrtCamera.h"

#include <util/base.h>

extern "C" {
#include <libavutil/log.h>
}

#include <QLoggingCategory>
#include <QMutex>
#include <QTest>

using vitrine::media::Camera;
using vitrine::media::CameraAddress;
using vitrine::media::Destination;
using vitrine::media::DestinationAddress;
using namespace vitrine::test;

namespace {

QMutex g_mutex;
QStringList g_lines;
QtMessageHandler g_before = nullptr;

void keep(QtMsgType /*type*/, const QMessageLogContext &context, const QString &text)
{
    const QMutexLocker lock(&g_mutex);
    g_lines.append(QString::fromLatin1(context.category) + u' ' + text);
}

QStringList lines()
{
    const QMutexLocker lock(&g_mutex);
    return g_lines;
}

bool somewhere(const QString &text)
{
    return lines().join(u'\n').contains(text);
}

} // namespace

class tst_LogSink : public ProgrammeTest {
    Q_OBJECT

private Q_SLOTS:
    void init() override
    {
        QLoggingCategory::setFilterRules(QStringLiteral("vitrine.*=true"));
        ProgrammeTest::init();
        g_lines.clear();
        g_before = qInstallMessageHandler(keep);
    }

    void cleanup() override
    {
        qInstallMessageHandler(g_before);
        QLoggingCategory::setFilterRules({});
        ProgrammeTest::cleanup();
    }

    void linesOfLibobsArriveWithoutSecrets()
    {
        m_redactor.add("hush hush/hush");

        blog(LOG_ERROR, "Failed to open media: '%s'", "srt://a?passphrase=hush hush/hush");
        blog(LOG_INFO, "input: %s", "srt://a?passphrase=hush%20hush%2Fhush");
        blog(LOG_DEBUG, "input: %s", "srt://a?passphrase=hush%20hush%2fhush&more");

        QVERIFY(somewhere(QStringLiteral("vitrine.obs Failed to open media")));
        QCOMPARE(lines().filter(QStringLiteral("***")).size(), 3);
        QVERIFY(!somewhere(QStringLiteral("hush")));
    }

    void linesOfFfmpegArriveWithoutSecrets()
    {
        m_redactor.add("hush hush/hush");

        av_log(nullptr, AV_LOG_ERROR, "Connection to %s failed\n", "srt://a?passphrase=hush hush/hush");
        av_log(nullptr, AV_LOG_INFO, "Opening %s\n", "srt://a?passphrase=hush%20hush%2Fhush");

        QVERIFY(somewhere(QStringLiteral("vitrine.ffmpeg Connection to")));
        QCOMPARE(lines().filter(QStringLiteral("***")).size(), 2);
        QVERIFY(!somewhere(QStringLiteral("hush")));
    }

    void aSecretAtTheEndOfALineThatIsCutDoesNotShow()
    {
        m_redactor.add("hushhushhush");
        for (int length = 4080; length < 4110; ++length) {
            blog(LOG_ERROR, "%s%s", QByteArray(length, 'a').constData(), "hushhushhush");
        }

        QVERIFY(somewhere(QStringLiteral("aaaa")));
        QVERIFY(!somewhere(QStringLiteral("hush")));
    }

    void linesOfManyThreadsAtOnceArriveWhole()
    {
        m_redactor.add("hushhushhush");
        std::vector<std::thread> threads;
        for (int i = 0; i < 4; ++i) {
            threads.emplace_back([] {
                for (int line = 0; line < 200; ++line) {
                    blog(LOG_WARNING, "many %s many", "hushhushhush");
                    av_log(nullptr, AV_LOG_ERROR, "many %s many\n", "hushhushhush");
                }
            });
        }

        for (std::thread &thread : threads) {
            thread.join();
        }

        QCOMPARE(lines().filter(QStringLiteral("many *** many")).size(), 1600);
        QVERIFY(!somewhere(QStringLiteral("hush")));
    }

    void aCameraWithAWrongPassphraseTellsNobody()
    {
        const QString clip = in(QStringLiteral("clip.mkv"));
        QVERIFY(makeTestPicture(clip, 320, 180, 30, 1));
        SrtCamera network;
        QVERIFY(network.start(clip, QStringLiteral("rightrightright")));
        QString address = network.address();
        address.replace(QStringLiteral("rightrightright"), QStringLiteral("hushhushhush%2Bhush"));

        const auto camera = Camera::open(*m_engine, *CameraAddress::parse(address));
        QTRY_COMPARE_WITH_TIMEOUT(camera->state(), Camera::State::Failed, kPatience);

        QVERIFY2(!lines().isEmpty(), "libobs logged nothing that could have held the passphrase");
        QVERIFY(somewhere(QStringLiteral("***")));
        QVERIFY(somewhere(QStringLiteral("vitrine.libsrt")));
        QVERIFY(!somewhere(QStringLiteral("hush")));
        QCOMPARE(camera->error()->code, vitrine::Error::Code::Rejected);
        QVERIFY(!camera->error()->detail.contains(QStringLiteral("hush")));
    }

    void aPlatformsKeyIsToldToNobody()
    {
        RtmpServer server;
        QVERIFY(server.start(QStringLiteral("otherkey")));
        auto address = DestinationAddress::parse(server.address(QStringLiteral("hushhushhush?token=hushhush2")));
        QVERIFY(address);
        Destination destination(*m_engine, *m_video, *m_audio, std::move(*address));

        destination.start();
        QTRY_COMPARE_WITH_TIMEOUT(destination.state(), Destination::State::Stopped, kPatience);

        QVERIFY(somewhere(QStringLiteral("vitrine.obs")));
        QVERIFY(!somewhere(QStringLiteral("hush")));
    }
};

QTEST_GUILESS_MAIN(tst_LogSink)
#include "tst_LogSink.moc"
