// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/show/Ending.h"
#include "app/show/Outputs.h"
#include "media/Recording.h"
#include "tests/support/StoppedDisk.h"
#include "tests/ui/StudioTest.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/HealthItem.h"
#include "ui/widgets/ProblemBars.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QStandardPaths>
#include <QThreadPool>

using vitrine::media::Recording;
using vitrine::show::Ending;
using vitrine::show::Outputs;
using vitrine::test::RtmpServer;
using vitrine::test::StoppedDisk;
using vitrine::test::StudioTest;
using namespace vitrine::ui;

/// Recordings in the window, on disks that work and on others.
class TestRecorder : public StudioTest {
    Q_OBJECT

private Q_SLOTS:
    void recordingWritesAFileAndSaysThatItIsSaved();
    void aRecordingGoesToTheFolderThatWasChosen();
    void theFolderThatWasChosenIsUsedAgainAtTheNextStart();
    void aKeptFolderThatIsGoneIsNotUsed();
    void aKeptFolderOnADiskThatHasStoppedHoldsNobodyUp();
    void aFolderThatCannotBeMadeIsSaid();
    void aDiskThatHasStoppedIsSaidAndTheWindowGoesOn();
    void aDiskThatStopsWhileItRecordsIsSaidUntilItGoesOn();
    void aRecordingIsFinishedBeforeItsWindowCloses();
    void aRecordingThatIsStillWrittenIsSaidAndThenLeftByClosingAgain();
    void whoGoesLiveAgainKeepsTheWindow();

private:
    void chooseFolder(const QString &folder);
    void recordSome();
};

void TestRecorder::chooseFolder(const QString &folder)
{
    click(the<Button>("recordingFolder"));
    auto *chooser = m_window->findChild<QFileDialog *>();
    QVERIFY(chooser != nullptr);
    QVERIFY(!chooser->isModal());
    chooser->selectFile(folder);
    QVERIFY(QMetaObject::invokeMethod(chooser, "accept"));
}

void TestRecorder::recordSome()
{
    click(the<Button>("record"));
    QTRY_VERIFY(m_show->outputs().recording() != nullptr);
    QTRY_VERIFY_WITH_TIMEOUT(m_show->outputs().recording()->isPlayable(), 15'000);
}

void TestRecorder::recordingWritesAFileAndSaysThatItIsSaved()
{
    QVERIFY(QDir(recordingFolder()).removeRecursively()); // it is made again
    click(the<Button>("record"));
    QTRY_VERIFY(m_show->outputs().recording() != nullptr);
    QTRY_COMPARE(m_show->outputs().recording()->state(), Recording::State::Writing);
    QTRY_VERIFY_WITH_TIMEOUT(m_show->outputs().recording()->bytesWritten() > 10'000, 15'000);

    click(the<Button>("record"));

    QTRY_COMPARE_WITH_TIMEOUT(m_show->outputs().recording()->state(), Recording::State::Finished, 15'000);
    QVERIFY(QFile(m_show->outputs().recording()->path()).size() > 10'000);
    QTRY_COMPARE(the<HealthItem>("recordingHealth")->health(), HealthItem::Health::Off);
}

void TestRecorder::aRecordingGoesToTheFolderThatWasChosen()
{
    const QString folder = m_shop->file(QStringLiteral("another"));
    QVERIFY(QDir().mkpath(folder));

    chooseFolder(folder);
    click(the<Button>("record"));

    QTRY_VERIFY(m_show->outputs().recording() != nullptr);
    const QString path = m_show->outputs().recording()->path();
    QVERIFY2(path.startsWith(folder + u'/'), qPrintable(path));
    QVERIFY(the<Button>("recordingFolder")->toolTip().contains(folder));
    QVERIFY(!the<Button>("recordingFolder")->isVisible());
}

void TestRecorder::theFolderThatWasChosenIsUsedAgainAtTheNextStart()
{
    const QString folder = m_shop->file(QStringLiteral("another"));
    QVERIFY(QDir().mkpath(folder));
    chooseFolder(folder);

    m_window.reset();
    m_settings = std::make_unique<StudioSettings>(m_shop->file(QStringLiteral("studio.ini")));
    openWindow();

    QTRY_VERIFY(the<Button>("recordingFolder")->toolTip().contains(folder));
}

void TestRecorder::aKeptFolderThatIsGoneIsNotUsed()
{
    const QString videos = QStandardPaths::writableLocation(QStandardPaths::MoviesLocation);
    m_window.reset();
    QVERIFY(QDir().rmdir(recordingFolder()));

    openWindow();
    QVERIFY(m_engine->waitingRoom().waitForDone(15'000));
    QCoreApplication::processEvents();

    QVERIFY(the<Button>("recordingFolder")->toolTip().contains(QDir::toNativeSeparators(videos)));
    QVERIFY(!QFile::exists(recordingFolder()));
}

void TestRecorder::aKeptFolderOnADiskThatHasStoppedHoldsNobodyUp()
{
    const QString stopped = m_shop->file(QStringLiteral("on.stopped-disk"));
    QVERIFY(QDir().mkpath(stopped));
    m_settings->keepRecordingFolder(stopped);
    m_window.reset();
    {
        const StoppedDisk disk;
        openWindow();
        press(Qt::Key_Space);
        QCOMPARE(m_show->productShown(), std::optional(m_beef.id));
        QVERIFY(!the<Button>("recordingFolder")->toolTip().contains(stopped));
    }

    QTRY_VERIFY(the<Button>("recordingFolder")->toolTip().contains(stopped));
}

void TestRecorder::aFolderThatCannotBeMadeIsSaid()
{
    QVERIFY(QDir().rmdir(recordingFolder()));
    QFile file(recordingFolder());
    QVERIFY(file.open(QIODevice::WriteOnly));

    click(the<Button>("record"));

    auto *problems = m_window->findChild<ProblemBars *>();
    QTRY_VERIFY(!problems->problem(Subject::Recording).isEmpty());
    QVERIFY(!problems->problem(Subject::Recording).contains(QStringLiteral("kept")));
    QCOMPARE(m_show->outputs().recording()->state(), Recording::State::Failed);
}

void TestRecorder::aDiskThatHasStoppedIsSaidAndTheWindowGoesOn()
{
    const StoppedDisk disk;

    click(the<Button>("record"));
    QTRY_VERIFY(m_show->outputs().recording() != nullptr);
    QCOMPARE(m_show->outputs().recording()->state(), Recording::State::Opening);
    press(Qt::Key_Space);
    QCOMPARE(m_show->productShown(), std::optional(m_beef.id));

    const auto *problems = m_window->findChild<ProblemBars *>();
    QTRY_VERIFY_WITH_TIMEOUT(problems->problem(Subject::Recording).contains(QStringLiteral("Nothing was recorded")),
                             15'000);
    QCOMPARE(m_show->outputs().recording()->state(), Recording::State::Failed);
    QTRY_COMPARE(the<HealthItem>("recordingHealth")->health(), HealthItem::Health::Stopped);
    QVERIFY(m_window->close());
}

void TestRecorder::aDiskThatStopsWhileItRecordsIsSaidUntilItGoesOn()
{
    recordSome();
    auto *health = the<HealthItem>("recordingHealth");
    QTRY_COMPARE(health->health(), HealthItem::Health::Good);
    {
        const StoppedDisk disk;
        QTRY_COMPARE_WITH_TIMEOUT(health->health(), HealthItem::Health::Attention, 20'000);
        QCOMPARE(m_show->outputs().recording()->state(), Recording::State::Waiting);
        QVERIFY(health->words().contains(QStringLiteral("does not answer")));
    }

    QTRY_COMPARE(health->health(), HealthItem::Health::Good);
    click(the<Button>("record"));
    QTRY_COMPARE_WITH_TIMEOUT(m_show->outputs().recording()->state(), Recording::State::Finished, 40'000);
}

void TestRecorder::aRecordingIsFinishedBeforeItsWindowCloses()
{
    recordSome();

    QVERIFY(!m_window->close());
    QVERIFY(m_window->isVisible());

    QTRY_VERIFY_WITH_TIMEOUT(!m_window->isVisible(), 15'000);
    QCOMPARE(m_show->outputs().recording()->state(), Recording::State::Finished);
    QVERIFY(!m_show->outputs().isWorking());
}

void TestRecorder::aRecordingThatIsStillWrittenIsSaidAndThenLeftByClosingAgain()
{
    recordSome();
    const auto *problems = m_window->findChild<ProblemBars *>();
    const StoppedDisk disk;

    QVERIFY(!m_window->close());
    QCOMPARE(problems->problem(Subject::Recording), QString());
    QVERIFY(!m_window->close());
    const QString problem = problems->problem(Subject::Recording);
    QVERIFY2(problem.contains(QStringLiteral("is still being written. What is written so far is safe")),
             problem.toUtf8());
    QVERIFY(m_window->isVisible());

    QVERIFY(m_window->close());
    QVERIFY(!m_window->isVisible());
    QCOMPARE(m_show->outputs().ending().stage(), Ending::Stage::Left);
}

void TestRecorder::whoGoesLiveAgainKeepsTheWindow()
{
    RtmpServer server;
    QVERIFY(server.start());
    recordSome();
    const auto *problems = m_window->findChild<ProblemBars *>();
    {
        const StoppedDisk disk;
        QVERIFY(!m_window->close());
        QVERIFY(!m_window->close());
        QVERIFY(!problems->problem(Subject::Recording).isEmpty());
        goLive(server);
        QCOMPARE(problems->problem(Subject::Recording), QString());
    }
    QTRY_COMPARE_WITH_TIMEOUT(m_show->outputs().recording()->state(), Recording::State::Finished, 15'000);

    m_show->outputs().end();
    QTRY_COMPARE_WITH_TIMEOUT(m_show->outputs().state(), Outputs::State::Rehearsal, 15'000);

    QVERIFY(m_window->isVisible());
    QVERIFY(m_window->close());
}

QTEST_MAIN(TestRecorder)
#include "tst_Recorder.moc"
