// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/endtoend/DemoShop.h"
#include "tests/support/DecodedVideo.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <csignal>

using namespace vitrine::test;

/// `vitrine show` that is asked to end while the disk of its recording, as StuckDisk.cpp describes it, is slow or has
/// stopped.
class tst_EndedShow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<DemoShop>();
        QVERIFY(m_shop->create());
        m_recording = m_shop->path(QStringLiteral("slow.mkv"));
        m_show = std::make_unique<Process>();
        m_shop->furnish(*m_show);
        m_show->preload(QStringLiteral(VITRINE_PRELOADED));
    }

    void whoAsksAgainLeavesWhatASlowDiskHasNotTaken()
    {
        m_show->setEnvironment(QStringLiteral("VITRINE_DISK_SPEED"), QStringLiteral("100000"));
        QVERIFY(startToRecord());
        QTRY_VERIFY2_WITH_TIMEOUT(QFileInfo(m_recording).size() > 800'000, m_show->errors().constData(), 60000);

        m_show->signal(SIGINT);
        QTRY_VERIFY_WITH_TIMEOUT(m_show->errors().contains("is still being written. What is written so far is safe"),
                                 30000);
        QVERIFY(m_show->isRunning());
        m_show->signal(SIGINT);
        const Outcome outcome = m_show->finish(std::chrono::seconds(30));

        QVERIFY2(outcome.ended, "The program hung");
        QCOMPARE(outcome.exitCode, 1);
        QVERIFY2(outcome.errors.contains("was left before its end was written"), outcome.errors.constData());
        const QJsonObject answer = QJsonDocument::fromJson(outcome.output).object();
        QVERIFY2(answer[QLatin1String("framesComposed")].toInt() > 0, outcome.output.constData());
        QVERIFY(DecodedVideo(m_recording).seconds() > 0.5);
    }

    void oneThatWasNeverBegunIsNotSaidToPlay()
    {
        m_show->setEnvironment(QStringLiteral("VITRINE_DISK_TAKES"), QStringLiteral("0"));
        QVERIFY(startToRecord());
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_recording), 30000);

        m_show->signal(SIGINT);
        const Outcome outcome = m_show->finish(std::chrono::seconds(30));

        QVERIFY2(outcome.ended, "The program hung");
        QCOMPARE(outcome.exitCode, 1);
        QVERIFY2(outcome.errors.contains("Nothing was recorded"), outcome.errors.constData());
        QVERIFY(!outcome.errors.contains("plays"));
        QVERIFY(QJsonDocument::fromJson(outcome.output).isObject());
    }

private:
    bool startToRecord()
    {
        return m_show->start(DemoShop::program(),
                             m_shop->show(m_shop->film())
                                 << QStringLiteral("--record") << m_recording << QStringLiteral("--json"));
    }

    std::unique_ptr<DemoShop> m_shop;
    std::unique_ptr<Process> m_show;
    QString m_recording;
};

QTEST_GUILESS_MAIN(tst_EndedShow)
#include "tst_EndedShow.moc"
