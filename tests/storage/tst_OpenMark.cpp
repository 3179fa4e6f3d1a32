// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/Database.h"
#include "app/storage/Migrations.h"
#include "app/storage/OpenMark.h"
#include "tests/storage/SampleShop.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <fcntl.h>
#include <unistd.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <filesystem>
#include <thread>
#include <vector>

using namespace vitrine;
using storage::Database;
using storage::Migrations;
using storage::OpenMark;

namespace {

const char *const kFirst = "CREATE TABLE things (size INTEGER NOT NULL CHECK (size > 0)) STRICT;"
                           "INSERT INTO things VALUES (3);";
const char *const kSecond = "CREATE TABLE others (size INTEGER NOT NULL) STRICT;";

/// Writes what only reading all of the file finds.
void spoil(const QString &shop, const char *change)
{
    SQLite::Database stranger(shop.toStdString(), SQLite::OPEN_READWRITE);
    stranger.exec("PRAGMA ignore_check_constraints = ON");
    stranger.exec(change);
}

} // namespace

class tst_OpenMark : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void whatALiveProcessFoundWholeIsNotReadAgain();
    void afterAKillTheNextOneReadsEverything();
    void whoTookItOverFromAnotherStandsForItToo();
    void aFileThatCameInItsPlaceIsRead();
    void aFileOfAnOlderVersionIsRead();
    void itGoesWithTheLastWhoHasTheShopOpen();
    void nobodyElseCanHoldOne();
    void whoTakesALeftOverOneAwayHoldsNone();
    void whatIsHeldIsNeverTakenAway();

private:
    /// Lets another process open the shop and leave something in its log.
    void hold(QProcess &process) const;
    bool isRefused() const;
    QStringList marks() const;

    static constexpr const char *kSpoil = "UPDATE products SET stock = -5";

    std::unique_ptr<QTemporaryDir> m_cache;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_shop;
};

void tst_OpenMark::initTestCase()
{
    m_cache = std::make_unique<QTemporaryDir>();
    QVERIFY(qputenv("XDG_CACHE_HOME", QFile::encodeName(m_cache->path())));
}

void tst_OpenMark::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_shop = m_folder->filePath(QStringLiteral("shop.vitrine"));
    const Result<> made = test::SampleShop::make(m_shop);
    QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
}

void tst_OpenMark::hold(QProcess &process) const
{
    process.start(QStringLiteral(VITRINE_HOLD_SHOP), {m_shop});
    QVERIFY(process.waitForReadyRead(60000));
    QVERIFY(QFileInfo(m_shop + QLatin1String("-wal")).size() > 0);
}

bool tst_OpenMark::isRefused() const
{
    const auto database = Database::open(m_shop, Database::Mode::Existing);
    return !database && database.error().code == Error::Code::Corrupt;
}

QStringList tst_OpenMark::marks() const
{
    return QDir(m_cache->filePath(QStringLiteral("vitrine/open"))).entryList(QDir::Files | QDir::Hidden);
}

void tst_OpenMark::whatALiveProcessFoundWholeIsNotReadAgain()
{
    QProcess onAir;
    hold(onAir);
    spoil(m_shop, kSpoil);

    const auto database = Database::open(m_shop, Database::Mode::Existing);
    QVERIFY2(database, database ? "" : qPrintable(database.error().detail));

    // It is there, and would have been found.
    const Result<> sound = (*database)->checkIntegrity();
    QVERIFY(!sound);
    QCOMPARE(sound.error().code, Error::Code::Corrupt);
    onAir.closeWriteChannel();
    QVERIFY(onAir.waitForFinished());
}

void tst_OpenMark::afterAKillTheNextOneReadsEverything()
{
    QProcess onAir;
    hold(onAir);
    spoil(m_shop, kSpoil);
    QVERIFY(!isRefused());

    onAir.kill();
    QVERIFY(onAir.waitForFinished());

    QCOMPARE(marks().size(), 1); // which says nothing any more
    QVERIFY(isRefused());
    spoil(m_shop, "UPDATE products SET stock = 3");
    QVERIFY(Database::open(m_shop, Database::Mode::Existing));
    QVERIFY(marks().isEmpty());
}

void tst_OpenMark::whoTookItOverFromAnotherStandsForItToo()
{
    QProcess onAir;
    hold(onAir);
    spoil(m_shop, kSpoil);
    const auto second = Database::open(m_shop, Database::Mode::Existing);
    QVERIFY(second);

    onAir.closeWriteChannel();
    QVERIFY(onAir.waitForFinished());

    QVERIFY(QFileInfo(m_shop + QLatin1String("-wal")).size() > 0);
    QVERIFY(!isRefused());
}

void tst_OpenMark::aFileThatCameInItsPlaceIsRead()
{
    QProcess onAir;
    hold(onAir);
    const QString other = m_folder->filePath(QStringLiteral("other.vitrine"));
    QVERIFY(QFile::copy(m_shop, other));
    spoil(other, kSpoil);

    std::filesystem::rename(other.toStdString(), m_shop.toStdString());

    QVERIFY(!OpenMark::isHeld(m_shop));
    QVERIFY(isRefused());
    onAir.kill();
    QVERIFY(onAir.waitForFinished());
}

void tst_OpenMark::aFileOfAnOlderVersionIsRead()
{
    const QString old = m_folder->filePath(QStringLiteral("old.vitrine"));
    const auto onAir = Database::open(old, Database::Mode::CreateNew, Migrations({kFirst}));
    QVERIFY(onAir);
    spoil(old, "UPDATE things SET size = -5");

    const auto asItIs = Database::open(old, Database::Mode::Existing, Migrations({kFirst}));
    const auto upToDate = Database::open(old, Database::Mode::Existing, Migrations({kFirst, kSecond}));

    QVERIFY(asItIs);
    QVERIFY(!upToDate);
    QCOMPARE(upToDate.error().code, Error::Code::Corrupt);
}

void tst_OpenMark::itGoesWithTheLastWhoHasTheShopOpen()
{
    QVERIFY(!OpenMark::isHeld(m_shop));
    {
        const auto first = Database::open(m_shop, Database::Mode::Existing);
        QVERIFY(first);
        {
            const auto second = Database::open(m_shop, Database::Mode::Existing);
            QVERIFY(second);
            QCOMPARE(marks().size(), 1);
        }
        QVERIFY(OpenMark::isHeld(m_shop));
    }
    QVERIFY(!OpenMark::isHeld(m_shop));
    QVERIFY(marks().isEmpty());
}

void tst_OpenMark::nobodyElseCanHoldOne()
{
    const auto database = Database::open(m_shop, Database::Mode::Existing);
    QVERIFY(database);
    QCOMPARE(marks().size(), 1);

    const QString mark = m_cache->filePath(QStringLiteral("vitrine/open/")) + marks().first();

    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(mark) & others));
    QCOMPARE(QFileInfo(mark).size(), 0);
}

void tst_OpenMark::whoTakesALeftOverOneAwayHoldsNone()
{
    QString name;
    {
        const auto mark = OpenMark::hold(m_shop);
        QVERIFY(mark);
        QCOMPARE(marks().size(), 1);
        name = m_cache->filePath(QStringLiteral("vitrine/open/")) + marks().first();
    }
    const int descriptor = ::open(QFile::encodeName(name).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    QVERIFY(descriptor >= 0);
    struct flock lock = {};
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    QCOMPARE(::fcntl(descriptor, F_OFD_SETLK, &lock), 0);

    const bool isHeld = OpenMark::isHeld(m_shop);
    ::close(descriptor);

    QVERIFY(!isHeld);
}

void tst_OpenMark::whatIsHeldIsNeverTakenAway()
{
    // Each takes a mark, which looks for left-over ones, sees that it is there, and lets go of it; all of one shop.
    constexpr int kTimes = 3000;
    std::atomic_int unseen = 0;
    std::vector<std::thread> programs;
    for (int program = 0; program < 4; ++program) {
        programs.emplace_back([&] {
            for (int time = 0; time < kTimes; ++time) {
                const auto mark = OpenMark::hold(m_shop);
                unseen += mark && !OpenMark::isHeld(m_shop) ? 1 : 0;
            }
        });
    }
    for (std::thread &program : programs) {
        program.join();
    }

    QCOMPARE(unseen.load(), 0);
    QVERIFY(marks().isEmpty());
}

QTEST_GUILESS_MAIN(tst_OpenMark)
#include "tst_OpenMark.moc"
