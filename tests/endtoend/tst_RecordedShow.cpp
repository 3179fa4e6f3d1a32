// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/endtoend/DemoShop.h"
#include "tests/support/DecodedVideo.h"

#include <sys/stat.h>

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <csignal>

using namespace vitrine::test;

class tst_RecordedShow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<DemoShop>();
        QVERIFY(m_shop->create());
    }

    void aKilledProgramLeavesAllButTheLastSeconds()
    {
        const QString recording = m_shop->path(QStringLiteral("killed.mkv"));
        Process show;
        m_shop->furnish(show);
        QVERIFY(
            show.start(DemoShop::program(), m_shop->show(m_shop->film()) << QStringLiteral("--record") << recording));
        QTRY_VERIFY2_WITH_TIMEOUT(DecodedVideo(recording).seconds() > 1, show.errors().constData(), 30000);
        const double before = DecodedVideo(recording).seconds();
        QElapsedTimer sinceThen;
        sinceThen.start();
        QTRY_VERIFY_WITH_TIMEOUT(DecodedVideo(recording).seconds() > 8, 30000);

        const double filmed = before + double(sinceThen.elapsed()) / 1000;
        show.signal(SIGKILL);
        QVERIFY(show.finish(std::chrono::seconds(10)).ended);

        const DecodedVideo left(recording);
        QVERIFY2(left.seconds() >= filmed - 2,
                 qPrintable(QStringLiteral("%1 s of %2 s").arg(left.seconds()).arg(filmed)));
        QVERIFY(!left.stream(QStringLiteral("audio")).isEmpty());
    }

    void anInterruptedShowIsARecordingWithoutAFault()
    {
        const QString recording = m_shop->path(QStringLiteral("interrupted.mkv"));
        Process show;
        m_shop->furnish(show);
        QVERIFY(
            show.start(DemoShop::program(), m_shop->show(m_shop->film()) << QStringLiteral("--record") << recording));
        QTRY_VERIFY2_WITH_TIMEOUT(DecodedVideo(recording).seconds() > 2, show.errors().constData(), 30000);

        show.signal(SIGTERM);
        const Outcome outcome = show.finish(std::chrono::seconds(20));

        QVERIFY(outcome.ended);
        QCOMPARE(outcome.exitCode, 0);
        QVERIFY(DecodedVideo(recording).decodesCleanly());
    }

    void aComputerWithoutAScreenRecordsToo()
    {
        const QString recording = m_shop->path(QStringLiteral("no-screen.mkv"));
        Process show;
        m_shop->furnish(show);
        show.unsetEnvironment(QStringLiteral("DISPLAY"));
        show.unsetEnvironment(QStringLiteral("WAYLAND_DISPLAY"));

        QVERIFY(show.start(DemoShop::program(),
                           m_shop->show(m_shop->film()) << QStringLiteral("--record") << recording
                                                        << QStringLiteral("--seconds") << QStringLiteral("3")));
        const Outcome outcome = show.finish(std::chrono::seconds(40));

        QVERIFY2(outcome.succeeded(), outcome.errors.constData());
        QVERIFY(DecodedVideo(recording).seconds() > 2.5);
        QVERIFY(DecodedVideo(recording).decodesCleanly());
    }

    void aProductOfWhichNothingIsLeftIsSaid()
    {
        const Outcome sold = m_shop->order(24);
        QVERIFY2(sold.succeeded(), sold.errors.constData());

        const Outcome outcome
            = m_shop->vitrine(m_shop->show(m_shop->film()) << QStringLiteral("--seconds") << QStringLiteral("1"));

        QVERIFY2(outcome.succeeded(), outcome.errors.constData());
        QCOMPARE(DemoShop::faults(outcome).size(), 1);
        QVERIFY2(outcome.errors.contains("Nothing is left of “Bœuf bourguignon”"), outcome.errors.constData());
    }

    void aNameIsNeverRun_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("command") << QStringLiteral("Crepes $(touch pwned) du soir.mkv");
        QTest::newRow("backticks") << QStringLiteral("a `touch pwned` b.mkv");
        QTest::newRow("quotes") << QStringLiteral("a\"; touch pwned; echo \".mkv");
        QTest::newRow("apostrophes") << QStringLiteral("l'addition'; touch pwned; '.mkv");
        QTest::newRow("protocol") << QStringLiteral("tcp:x|y&z.mkv");
        QTest::newRow("percent") << QStringLiteral("100%d %s.mkv");
        QTest::newRow("dash") << QStringLiteral("-i.mkv");
        QTest::newRow("accents") << QString::fromUtf8("Crêpes à l’orange 🍊.mkv");
    }

    void aNameIsNeverRun()
    {
        QFETCH(QString, name);
        const QDir folder(m_shop->folder());
        const QStringList before = folder.entryList(QDir::Files);
        Process show;
        m_shop->furnish(show);
        show.setWorkingDirectory(m_shop->folder());

        QVERIFY(show.start(DemoShop::program(),
                           m_shop->show(m_shop->film()) << QStringLiteral("--record=") + m_shop->path(name)
                                                        << QStringLiteral("--seconds") << QStringLiteral("2")));
        const Outcome outcome = show.finish(std::chrono::seconds(40));

        QVERIFY2(outcome.succeeded(), outcome.errors.constData());
        QStringList created = folder.entryList(QDir::Files);
        for (const QString &file : before) {
            created.removeAll(file);
        }
        created.removeIf([](const QString &file) { return file.startsWith(QLatin1String("shop.vitrine")); });
        QCOMPARE(created, QStringList{name});
        // FFmpeg's tools would take some of these names for something else than a file.
        const QString plain = m_shop->path(QStringLiteral("plain.mkv"));
        QVERIFY(QFile::rename(m_shop->path(name), plain));
        QVERIFY(DecodedVideo(plain).seconds() > 1.5);
    }

    void aFileThatExistsIsNotWrittenOver()
    {
        const QString recording = m_shop->path(QStringLiteral("precious.mkv"));
        QFile file(recording);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.write("precious") > 0 && file.flush());

        const Outcome outcome
            = m_shop->vitrine(m_shop->show(m_shop->film()) << QStringLiteral("--record") << recording
                                                           << QStringLiteral("--seconds") << QStringLiteral("2"));

        QVERIFY(outcome.ended);
        QCOMPARE(outcome.exitCode, 1);
        QCOMPARE(DemoShop::faults(outcome).size(), 1);
        QVERIFY(file.seek(0));
        QCOMPARE(file.readAll(), "precious");
    }

    void aFullDiskEndsTheRecordingAndKeepsIt()
    {
        const QString disk = m_shop->path(QStringLiteral("disk"));
        const QString kept = m_shop->path(QStringLiteral("kept.mkv"));
        QVERIFY(QDir().mkdir(disk));

        const Outcome outcome
            = onADisk(disk, QStringLiteral("size=3m"),
                      m_shop->show(m_shop->film()) << QStringLiteral("--record") << disk + QStringLiteral("/full.mkv")
                                                   << QStringLiteral("--seconds") << QStringLiteral("60"),
                      QStringLiteral("cp \"$0/full.mkv\" \"%1\";").arg(kept));

        QVERIFY(outcome.ended);
        QCOMPARE(outcome.exitCode, 1);
        QCOMPARE(DemoShop::faults(outcome).size(), 1);
        QVERIFY2(outcome.errors.contains("the disk is full"), outcome.errors.constData());
        QVERIFY2(DecodedVideo(kept).seconds() > 3, qPrintable(QString::number(DecodedVideo(kept).seconds())));
    }

    void aDiskThatMayNotBeWrittenIsSaid()
    {
        const QString disk = m_shop->path(QStringLiteral("disk"));
        QVERIFY(QDir().mkdir(disk));

        const Outcome outcome
            = onADisk(disk, QStringLiteral("ro"),
                      m_shop->show(m_shop->film()) << QStringLiteral("--record") << disk + QStringLiteral("/no.mkv")
                                                   << QStringLiteral("--seconds") << QStringLiteral("5"),
                      {});

        QVERIFY(outcome.ended);
        QCOMPARE(outcome.exitCode, 1);
        QCOMPARE(DemoShop::faults(outcome).size(), 1);
    }

    void aDiskThatStopsIsSaidAndHoldsNobodyUp_data()
    {
        QTest::addColumn<QString>("taken");
        QTest::addColumn<bool>("hasScreen");
        QTest::newRow("makes no file") << QStringLiteral("-1") << true;
        QTest::newRow("at its first byte") << QStringLiteral("0") << true;
        QTest::newRow("after the header") << QStringLiteral("4096") << true;
        QTest::newRow("at its first byte, without a screen") << QStringLiteral("0") << false;
        QTest::newRow("after the header, without a screen") << QStringLiteral("4096") << false;
    }

    void aDiskThatStopsIsSaidAndHoldsNobodyUp()
    {
        QFETCH(QString, taken);
        QFETCH(bool, hasScreen);
        Process show;
        m_shop->furnish(show);
        onSlowDisk(show, QStringLiteral("VITRINE_DISK_TAKES"), taken);
        if (!hasScreen) {
            show.unsetEnvironment(QStringLiteral("DISPLAY"));
        }

        QVERIFY(show.start(DemoShop::program(),
                           m_shop->show(m_shop->film())
                               << QStringLiteral("--record") << m_shop->path(QStringLiteral("stuck.mkv"))
                               << QStringLiteral("--seconds") << QStringLiteral("3") << QStringLiteral("--json")));
        const Outcome outcome = show.finish(std::chrono::seconds(60));

        QVERIFY2(outcome.ended, "The program hung");
        QCOMPARE(outcome.exitCode, 1);
        QCOMPARE(DemoShop::faults(outcome).size(), 1);
        QVERIFY2(outcome.errors.contains("disk is too slow"), outcome.errors.constData());
        QVERIFY(outcome.output.contains("framesComposed"));
    }

    void aDiskThatStopsBeforeItsFirstByteDoesNotKeepTheProgramFromEnding()
    {
        Process show;
        m_shop->furnish(show);
        onSlowDisk(show, QStringLiteral("VITRINE_DISK_TAKES"), QStringLiteral("0"));
        const QString recording = m_shop->path(QStringLiteral("stuck.mkv"));
        QVERIFY(
            show.start(DemoShop::program(), m_shop->show(m_shop->film()) << QStringLiteral("--record") << recording));
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(recording), 30000);

        show.signal(SIGTERM);
        const Outcome outcome = show.finish(std::chrono::seconds(30));

        QVERIFY2(outcome.ended, "The program hung");
        QCOMPARE(outcome.exitCode, 1);
        QCOMPARE(DemoShop::faults(outcome).size(), 1);
    }

    void aDiskThatStopsWhileItRecordsIsSaidAndNothingIsLostWhenItGoesOn()
    {
        const QString recording = m_shop->path(QStringLiteral("patient.mkv"));
        QFile gate(m_shop->path(QStringLiteral("gate")));
        QCOMPARE(mkfifo(QFile::encodeName(gate.fileName()).constData(), 0600), 0);
        Process show;
        m_shop->furnish(show);
        onSlowDisk(show, QStringLiteral("VITRINE_DISK_TAKES"), QStringLiteral("300000"));
        show.setEnvironment(QStringLiteral("VITRINE_DISK_GATE"), gate.fileName());
        QVERIFY(
            show.start(DemoShop::program(), m_shop->show(m_shop->film()) << QStringLiteral("--record") << recording));
        QTRY_VERIFY_WITH_TIMEOUT(show.errors().contains("does not answer"), 60000);
        QVERIFY(QFileInfo(recording).size() <= 300'000);

        QVERIFY(gate.open(QIODevice::WriteOnly));
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(recording).size() > 2'000'000, 60000);
        show.signal(SIGTERM);
        const Outcome outcome = show.finish(std::chrono::seconds(30));

        QVERIFY(outcome.ended);
        QCOMPARE(outcome.exitCode, 0);
        QCOMPARE(DemoShop::faults(outcome).size(), 1);
        const DecodedVideo recorded(recording);
        QVERIFY(recorded.decodesCleanly());
        QVERIFY(double(recorded.pictureTimes().size()) > (recorded.seconds() - 0.2) * kFramesPerSecond);
    }

    void aSlowDiskThatWorksKeepsEveryPicture()
    {
        const QString recording = m_shop->path(QStringLiteral("slow.mkv"));
        Process show;
        m_shop->furnish(show);
        onSlowDisk(show, QStringLiteral("VITRINE_DISK_SPEED"), QStringLiteral("80000"));

        QVERIFY(show.start(DemoShop::program(),
                           m_shop->show(m_shop->film()) << QStringLiteral("--record") << recording
                                                        << QStringLiteral("--seconds") << QStringLiteral("4")));
        const Outcome outcome = show.finish(std::chrono::seconds(90));

        QVERIFY2(outcome.succeeded(), outcome.errors.constData());
        QCOMPARE(DemoShop::faults(outcome).size(), 1);
        QVERIFY2(outcome.errors.contains("is still being written. What is written so far is safe"),
                 outcome.errors.constData());
        const DecodedVideo recorded(recording);
        QVERIFY(recorded.decodesCleanly());
        QVERIFY(double(recorded.pictureTimes().size()) > 3.8 * kFramesPerSecond);
    }

private:
    static constexpr int kFramesPerSecond = 30;

    /// The recording of a program that starts then lies on a disk as StuckDisk.cpp describes it.
    static void onSlowDisk(Process &process, const QString &setting, const QString &value)
    {
        process.preload(QStringLiteral(VITRINE_PRELOADED));
        process.setEnvironment(setting, value);
    }

    /// Runs the program where `folder` is a disk of its own, then a shell command whose $0 is the folder.
    Outcome onADisk(const QString &folder, const QString &options, const QStringList &arguments,
                    const QString &afterwards) const
    {
        Process process;
        m_shop->furnish(process);
        process.start(QStringLiteral("unshare"),
                      QStringList{QStringLiteral("--user"), QStringLiteral("--map-root-user"),
                                  QStringLiteral("--mount"), QStringLiteral("/bin/sh"), QStringLiteral("-c"),
                                  QStringLiteral("mount -t tmpfs -o %1 tmpfs \"$0\" || exit 99; \"$@\"; code=$?; %2 "
                                                 "exit $code")
                                      .arg(options, afterwards),
                                  folder, DemoShop::program()}
                          + arguments);
        return process.finish(std::chrono::seconds(60));
    }

    std::unique_ptr<DemoShop> m_shop;
};

QTEST_GUILESS_MAIN(tst_RecordedShow)
#include "tst_RecordedShow.moc"
