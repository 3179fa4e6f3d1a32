// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/Recording.h"
#include "tests/media/ProgrammeTest.h"
#include "tests/support/DecodedVideo.h"

#include <sys/fsuid.h>
#include <sys/resource.h>

#include <QDir>
#include <QFile>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

#include <cmath>
#include <csignal>

using vitrine::Error;
using vitrine::media::Recording;
using namespace vitrine::test;

namespace {

/// What a seller's limited account may do, on this thread while the object exists.
class LimitedAccount {
public:
    LimitedAccount() : m_before(setfsuid(kNobody)) { }
    ~LimitedAccount() { setfsuid(static_cast<uid_t>(m_before)); }
    LimitedAccount(const LimitedAccount &) = delete;
    LimitedAccount &operator=(const LimitedAccount &) = delete;

private:
    static constexpr uid_t kNobody = 65534;
    int m_before;
};

/// No file grows beyond `bytes` while the object exists: for a program it is as a disk that is full.
class FullDisk {
public:
    explicit FullDisk(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit limit = m_before;
        limit.rlim_cur = bytes;
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }
    FullDisk(const FullDisk &) = delete;
    FullDisk &operator=(const FullDisk &) = delete;

private:
    rlimit m_before{};
};

} // namespace

class tst_RecordingFile : public ProgrammeTest {
    Q_OBJECT

private Q_SLOTS:
    void whatWasRecordedPlaysAsItWasMade()
    {
        const QString path = in(QStringLiteral("show.mkv"));
        auto recording = record(path);
        QVERIFY(recording);
        QCOMPARE(recording->state(), Recording::State::Writing);
        QCOMPARE(recording->path(), path);
        QTRY_VERIFY_WITH_TIMEOUT(recording->bytesWritten() > 5 * kKilobitsPerSecond * 1000 / 8, kPatience);

        recording->stop();

        QCOMPARE(recording->state(), Recording::State::Finishing);
        QTRY_COMPARE_WITH_TIMEOUT(recording->state(), Recording::State::Finished, kPatience);
        QCOMPARE(recording->bytesWritten(), quint64(QFile(path).size()));
        verifyPicture(path);
        verifySound(path);
    }

    void itNeverOverwrites()
    {
        const QString path = in(QStringLiteral("show.mkv"));
        QFile precious(path);
        QVERIFY(precious.open(QIODevice::WriteOnly));
        QVERIFY(precious.write("precious") > 0);
        precious.close();

        const auto recording = start(path);

        QVERIFY(!recording);
        QCOMPARE(recording.error().code, Error::Code::AlreadyExists);
        QVERIFY(precious.open(QIODevice::ReadOnly));
        QCOMPARE(precious.readAll(), QByteArray("precious"));
    }

    void aLinkIsNotFollowedOut()
    {
        const QString path = in(QStringLiteral("show.mkv"));
        QVERIFY(QFile::link(in(QStringLiteral("elsewhere.mkv")), path));

        const auto recording = start(path);

        QVERIFY(!recording);
        QCOMPARE(recording.error().code, Error::Code::AlreadyExists);
        QVERIFY(!QFile::exists(in(QStringLiteral("elsewhere.mkv"))));
    }

    void aMissingFolderIsNotFound()
    {
        const auto recording = start(in(QStringLiteral("nowhere/show.mkv")));

        QVERIFY(!recording);
        QCOMPARE(recording.error().code, Error::Code::NotFound);
    }

    void aFolderThatMayNotBeWrittenIsDenied()
    {
        const QString folder = in(QStringLiteral("locked"));
        QVERIFY(QDir().mkdir(folder));
        QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner));
        const LimitedAccount account;

        const auto recording = start(folder + QStringLiteral("/show.mkv"));

        QVERIFY(!recording);
        QCOMPARE(recording.error().code, Error::Code::AccessDenied);
    }

    void aNameIsNothingButAName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("command") << QStringLiteral("Crepes $(touch ran) du soir.mkv");
        QTest::newRow("backticks") << QStringLiteral("a `touch ran` b.mkv");
        QTest::newRow("quotes") << QStringLiteral("a \" ' ; touch ran ; b.mkv");
        QTest::newRow("new line") << QStringLiteral("a\ntouch ran\n.mkv");
        QTest::newRow("pipe") << QStringLiteral("| touch ran & > ran.mkv");
        QTest::newRow("protocol") << QStringLiteral("concat:ran|ran.mkv");
        QTest::newRow("number") << QStringLiteral("show%03d.mkv");
        QTest::newRow("option") << QStringLiteral("-y ran.mkv");
        QTest::newRow("other letters") << QStringLiteral("Soirée – 直播 🧁.mkv");
    }

    void aNameIsNothingButAName()
    {
        QFETCH(QString, name);
        const QString before = QDir::currentPath();
        QVERIFY(QDir::setCurrent(in(QString())));

        auto recording = record(in(name));
        QVERIFY(recording);
        recording->stop();

        QTRY_COMPARE_WITH_TIMEOUT(recording->state(), Recording::State::Finished, kPatience);
        const QStringList files = QDir(in(QString())).entryList(QDir::Files);
        QDir::setCurrent(before);
        QCOMPARE(files, QStringList{name});
    }

    void aFullDiskIsToldAndWhatWasWrittenPlays()
    {
        const QString path = in(QStringLiteral("show.mkv"));
        auto recording = record(path);
        QVERIFY(recording);
        QSignalSpy changes(recording.get(), &Recording::stateChanged);
        {
            const FullDisk disk(400'000);
            QTRY_COMPARE_WITH_TIMEOUT(recording->state(), Recording::State::Failed, kPatience);
        }

        QCOMPARE(recording->error()->code, Error::Code::DiskFull);
        QCOMPARE(changes.count(), 1);
        QVERIFY(DecodedVideo(path).seconds() > 1.5);
        recording->stop();
        QCOMPARE(recording->state(), Recording::State::Failed);
    }

    void afterAFullDiskAnotherRecordingIsGood()
    {
        auto first = record(in(QStringLiteral("first.mkv")));
        QVERIFY(first);
        {
            const FullDisk disk(100'000);
            QTRY_COMPARE_WITH_TIMEOUT(first->state(), Recording::State::Failed, kPatience);
        }

        auto second = record(in(QStringLiteral("second.mkv")));
        QVERIFY(second);
        QTRY_VERIFY_WITH_TIMEOUT(second->bytesWritten() > 200'000, kPatience);
        second->stop();

        QTRY_COMPARE_WITH_TIMEOUT(second->state(), Recording::State::Finished, kPatience);
        QVERIFY(DecodedVideo(in(QStringLiteral("second.mkv"))).decodesCleanly());
    }

    void twoRecordingsShareTheEncoder()
    {
        auto first = record(in(QStringLiteral("first.mkv")));
        QVERIFY(first);
        QTRY_VERIFY_WITH_TIMEOUT(first->bytesWritten() > 200'000, kPatience);
        auto second = record(in(QStringLiteral("second.mkv")));
        QVERIFY(second);
        QTRY_VERIFY_WITH_TIMEOUT(second->bytesWritten() > 400'000, kPatience);

        first->stop();
        QTRY_COMPARE_WITH_TIMEOUT(first->state(), Recording::State::Finished, kPatience);
        second->stop();
        QTRY_COMPARE_WITH_TIMEOUT(second->state(), Recording::State::Finished, kPatience);

        verifyPicture(in(QStringLiteral("first.mkv")));
        verifyPicture(in(QStringLiteral("second.mkv")));
    }

    void aRunningOneMayGo()
    {
        const QString path = in(QStringLiteral("show.mkv"));
        auto recording = record(path);
        QVERIFY(recording);
        QTRY_VERIFY_WITH_TIMEOUT(recording->bytesWritten() > 200'000, kPatience);

        recording.reset();

        QVERIFY(DecodedVideo(path).seconds() > 1);
    }

    void oneThatHasJustStartedMayGo()
    {
        auto recording = record(in(QStringLiteral("show.mkv")));
        QVERIFY(recording);

        recording.reset();

        QVERIFY(QFile::exists(in(QStringLiteral("show.mkv"))));
    }

    void oneThatIsFinishingMayGo()
    {
        auto recording = record(in(QStringLiteral("show.mkv")));
        QVERIFY(recording);
        QTRY_VERIFY_WITH_TIMEOUT(recording->bytesWritten() > 100'000, kPatience);

        recording->stop();
        recording.reset();

        QVERIFY(DecodedVideo(in(QStringLiteral("show.mkv"))).seconds() > 0.3);
    }

private:
    vitrine::Result<std::unique_ptr<Recording>> start(const QString &path)
    {
        return Recording::start(*m_engine, *m_video, *m_audio, path);
    }

    std::unique_ptr<Recording> record(const QString &path)
    {
        auto recording = start(path);
        if (!recording) {
            qWarning() << recording.error().detail;
            return nullptr;
        }
        return std::move(*recording);
    }

    static void verifyPicture(const QString &path)
    {
        const DecodedVideo video(path);
        QVERIFY(video.decodesCleanly());
        const QJsonObject picture = video.stream(QStringLiteral("video"));
        const auto text = [&picture](const char *name) { return picture[QLatin1String(name)].toString(); };
        QCOMPARE(text("codec_name"), QStringLiteral("h264"));
        QCOMPARE(text("profile"), QStringLiteral("High"));
        QCOMPARE(text("pix_fmt"), QStringLiteral("yuv420p"));
        QCOMPARE(text("color_range"), QStringLiteral("tv"));
        QCOMPARE(text("color_space"), QStringLiteral("bt709"));
        QCOMPARE(text("color_primaries"), QStringLiteral("bt709"));
        QCOMPARE(text("color_transfer"), QStringLiteral("bt709"));
        QCOMPARE(text("r_frame_rate"), QStringLiteral("30/1"));
        QCOMPARE(picture[QLatin1String("width")].toInt(), 640);
        QCOMPARE(picture[QLatin1String("height")].toInt(), 360);

        // Matroska's times are whole milliseconds.
        constexpr double kRounding = 0.0021;
        const std::vector<double> times = video.pictureTimes();
        QVERIFY(times.size() > 30);
        // A picture is coded after the one that follows it when it refers to that: the end may cut two of those.
        constexpr size_t kReordered = 3;
        for (size_t i = 1; i + kReordered < times.size(); ++i) {
            QVERIFY2(std::abs(times[i] - times[i - 1] - 1.0 / kFramesPerSecond) < kRounding,
                     qPrintable(QStringLiteral("%1 after %2").arg(times[i]).arg(times[i - 1])));
        }
        const std::vector<double> keys = video.keyPictureTimes();
        QVERIFY(keys.size() >= 2);
        for (size_t i = 1; i < keys.size(); ++i) {
            QVERIFY2(std::abs(keys[i] - keys[i - 1] - 2.0) < kRounding, qPrintable(QString::number(keys[i])));
        }
    }

    static void verifySound(const QString &path)
    {
        const QJsonObject sound = DecodedVideo(path).stream(QStringLiteral("audio"));
        QCOMPARE(sound[QLatin1String("codec_name")].toString(), QStringLiteral("aac"));
        QCOMPARE(sound[QLatin1String("sample_rate")].toString(), QStringLiteral("48000"));
        QCOMPARE(sound[QLatin1String("channels")].toInt(), 2);
    }
};

QTEST_GUILESS_MAIN(tst_RecordingFile)
#include "tst_RecordingFile.moc"
