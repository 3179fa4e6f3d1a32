// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/Recording.h"
#include "media/native/RecordingFile.h"
#include "tests/media/ProgrammeTest.h"
#include "tests/support/DecodedVideo.h"

#include <sys/fsuid.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <QDir>
#include <QFile>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

#include <cerrno>
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

/// What each write of this thread fails with; 0 when it does not.
thread_local int failure = 0;

/// No file grows beyond `bytes` while the object exists, as on a disk that takes no larger ones.
class SmallFiles {
public:
    explicit SmallFiles(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit limit = m_before;
        limit.rlim_cur = bytes;
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~SmallFiles() { setrlimit(RLIMIT_FSIZE, &m_before); }
    SmallFiles(const SmallFiles &) = delete;
    SmallFiles &operator=(const SmallFiles &) = delete;

private:
    rlimit m_before{};
};

} // namespace

/// In place of the C library's: no test can pull out a disk.
extern "C" ssize_t write(int descriptor, const void *bytes, size_t size)
{
    if (failure != 0) {
        errno = failure;
        return -1;
    }
    return syscall(SYS_write, descriptor, bytes, size);
}

class tst_RecordingFile : public ProgrammeTest {
    Q_OBJECT

private Q_SLOTS:
    void whatWasRecordedPlaysAsItWasMade()
    {
        const QString path = in(QStringLiteral("show.mkv"));
        auto recording = record(path);
        QVERIFY(recording);
        QCOMPARE(recording->state(), Recording::State::Opening);
        QCOMPARE(recording->path(), path);
        QTRY_COMPARE_WITH_TIMEOUT(recording->state(), Recording::State::Writing, kPatience);
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

        const auto recording = record(path);

        QVERIFY(recording);
        QTRY_COMPARE_WITH_TIMEOUT(recording->state(), Recording::State::Failed, kPatience);
        QCOMPARE(recording->error()->code, Error::Code::AlreadyExists);
        QVERIFY(precious.open(QIODevice::ReadOnly));
        QCOMPARE(precious.readAll(), QByteArray("precious"));
    }

    void aLinkIsNotFollowedOut()
    {
        const QString path = in(QStringLiteral("show.mkv"));
        QVERIFY(QFile::link(in(QStringLiteral("elsewhere.mkv")), path));

        const auto recording = record(path);

        QVERIFY(recording);
        QTRY_COMPARE_WITH_TIMEOUT(recording->state(), Recording::State::Failed, kPatience);
        QCOMPARE(recording->error()->code, Error::Code::AlreadyExists);
        QVERIFY(!QFile::exists(in(QStringLiteral("elsewhere.mkv"))));
    }

    void aMissingFolderIsNotFound()
    {
        const auto recording = record(in(QStringLiteral("nowhere/show.mkv")));

        QVERIFY(recording);
        QTRY_COMPARE_WITH_TIMEOUT(recording->state(), Recording::State::Failed, kPatience);
        QCOMPARE(recording->error()->code, Error::Code::NotFound);
    }

    void aFolderThatMayNotBeWrittenIsDenied()
    {
        const QString folder = in(QStringLiteral("locked"));
        QVERIFY(QDir().mkdir(folder));
        QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner));
        const LimitedAccount account;

        const auto recording = record(folder + QStringLiteral("/show.mkv"));

        QVERIFY(recording);
        QTRY_COMPARE_WITH_TIMEOUT(recording->state(), Recording::State::Failed, kPatience);
        QCOMPARE(recording->error()->code, Error::Code::AccessDenied);
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

    void aDiskThatDoesNotTakeMoreIsTold_data()
    {
        QTest::addColumn<int>("number");
        QTest::addColumn<Error::Code>("code");
        QTest::newRow("full") << ENOSPC << Error::Code::DiskFull;
        QTest::newRow("quota") << EDQUOT << Error::Code::DiskFull;
        QTest::newRow("large file") << EFBIG << Error::Code::Overflow;
        QTest::newRow("pulled out") << EIO << Error::Code::Disconnected;
        QTest::newRow("forgotten") << ENODEV << Error::Code::Disconnected;
        QTest::newRow("no such disk") << ENXIO << Error::Code::Disconnected;
        QTest::newRow("server gone") << ESTALE << Error::Code::Disconnected;
        QTest::newRow("not allowed") << EPERM << Error::Code::AccessDenied;
    }

    void aDiskThatDoesNotTakeMoreIsTold()
    {
        QFETCH(int, number);
        QFETCH(Error::Code, code);
        const auto file = vitrine::media::RecordingFile::create(in(QStringLiteral("show.mkv")));
        QVERIFY(file);
        constexpr std::array<uint8_t, 4> kBytes{};

        failure = number;
        const vitrine::Result<> written = (*file)->write(kBytes);
        failure = 0;

        QVERIFY(!written);
        QCOMPARE(written.error().code, code);
        QVERIFY((*file)->write(kBytes));
    }

    void aDiskOfSmallFilesIsToldAndWhatWasWrittenPlays()
    {
        const QString path = in(QStringLiteral("show.mkv"));
        auto recording = record(path);
        QVERIFY(recording);
        QTRY_COMPARE_WITH_TIMEOUT(recording->state(), Recording::State::Writing, kPatience);
        QSignalSpy changes(recording.get(), &Recording::stateChanged);
        {
            const SmallFiles disk(400'000);
            QTRY_COMPARE_WITH_TIMEOUT(recording->state(), Recording::State::Failed, kPatience);
        }

        QCOMPARE(recording->error()->code, Error::Code::Overflow);
        QCOMPARE(changes.count(), 1);
        QVERIFY(DecodedVideo(path).seconds() > 1.5);
        recording->stop();
        QCOMPARE(recording->state(), Recording::State::Failed);
    }

    void afterAFailedOneAnotherRecordingIsGood()
    {
        auto first = record(in(QStringLiteral("first.mkv")));
        QVERIFY(first);
        {
            const SmallFiles disk(100'000);
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

        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(in(QStringLiteral("show.mkv"))), kPatience);
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
    std::unique_ptr<Recording> record(const QString &path)
    {
        auto recording = Recording::start(*m_engine, *m_video, *m_audio, path);
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
