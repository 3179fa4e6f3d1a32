// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/Database.h"
#include "app/storage/FilePieces.h"
#include "app/storage/Migrations.h"
#include "app/storage/Transaction.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <sys/resource.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace vitrine;
using storage::Database;
using storage::Transaction;

Q_DECLARE_METATYPE(vitrine::Error::Code)

namespace {

#ifdef __SANITIZE_ADDRESS__
constexpr qint64 kMostMemory = 768LL * 1024 * 1024; // what is freed is not used again for a while
#else
constexpr qint64 kMostMemory = 32LL * 1024 * 1024;
#endif

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be read");
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(bytes), bytes.size());
}

qint64 number(Database &database, const char *sql)
{
    storage::Statement query = database.prepare(sql);
    return query.step().value_or(false) ? query.integer(0) : -1;
}

/// Opens and closes in another process, without an administrator's rights.
Result<> openAsNobody(const QString &mode, const QString &path)
{
    QProcess process;
    process.start(QStringLiteral(VITRINE_OPEN_SHOP), {mode, path});
    if (!process.waitForFinished() || process.exitStatus() != QProcess::NormalExit) {
        return failure(Error::Code::Internal, process.errorString());
    }
    if (process.exitCode() == 100) {
        return {};
    }
    return failure(static_cast<Error::Code>(process.exitCode()), QString());
}

} // namespace

class tst_Database : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aNewShopFileOpensAgain();
    void aNewFileNeverReplacesAnother();
    void aFailedCreationLeavesNothing();
    void commitsSurviveAPowerCut();
    void aMissingFileIsNotFound();
    void aFolderIsNoShopFile();
    void whatIsNotAShopFileIsRefusedAndKept_data();
    void whatIsNotAShopFileIsRefusedAndKept();
    void aTruncatedShopFileIsRefusedAndKept();
    void aNewerShopFileIsRefusedAndKept();
    void aNewerShopFileKeepsItsUnfinishedLog();
    void aDamagedLogIsRefusedAndKept_data();
    void aDamagedLogIsRefusedAndKept();
    void noByteOfALogIsLostUnseen();
    void whatASecondPowerCutTearsIsNoReasonToRefuse();
    void aLogIsKeptOnce();
    void aLargeLogIsKeptWithoutBeingHeldInMemory();
    void aFullDiskThatKeepsNoLogIsSaidToBeFull();
    void aLogThatIsBeingWrittenIsNotKept();
    void aTransactionThatWasGivenUpIsNotKept();
    void aLogThatLosesNothingIsNoReasonToRefuse_data();
    void aLogThatLosesNothingIsNoReasonToRefuse();
    void damageInsideIsFound();
    void aFileThatStaysLockedIsBusy();
    void whoWaitsLessForOthersIsToldAndNothingChanges();
    void aFileThatAnotherProgramKeepsForItselfIsBusy();
    void aFileThatMayNotBeReadIsAccessDenied();
    void aFileThatMayNotBeWrittenIsAccessDenied();
    void aFolderThatMayNotBeWrittenIsAccessDenied();
    void anotherConnectionsCommitChangesTheDataVersion();
    void aCommitIsAnnounced();

private:
    QString path(const char *name) const { return m_folder->filePath(QString::fromLatin1(name)); }
    void createShop();
    /// What a crash leaves after three commits, or after they were also carried over into the file.
    enum class Log { AloneHasThem, IsInTheFile };
    QString crashedShop(Log log);
    QStringList keptLogs() const;
    void cutPower(const QString &from, const QString &remains, qint64 tornFrame);

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_shop;
};

void tst_Database::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_shop = path("shop [1].vitrine");
}

void tst_Database::createShop()
{
    const auto database = Database::open(m_shop, Database::Mode::CreateNew);
    QVERIFY(database);
}

void tst_Database::aNewShopFileOpensAgain()
{
    createShop();

    const auto database = Database::open(m_shop, Database::Mode::Existing);

    QVERIFY(database);
    QVERIFY((*database)->checkIntegrity());
    QCOMPARE(number(**database, "SELECT count(*) FROM products"), 0);
    QCOMPARE((*database)->path(), m_shop);
}

void tst_Database::aNewFileNeverReplacesAnother()
{
    createShop();
    const QByteArray before = bytesOf(m_shop);

    const auto second = Database::open(m_shop, Database::Mode::CreateNew);

    QVERIFY(!second);
    QCOMPARE(second.error().code, Error::Code::AlreadyExists);
    QCOMPARE(bytesOf(m_shop), before);
}

void tst_Database::aFailedCreationLeavesNothing()
{
    const storage::Migrations broken({"CREATE TABLE things (id INTEGER PRIMARY KEY) STRICT; CREATE NONSENSE"});

    const auto database = Database::open(m_shop, Database::Mode::CreateNew, broken);
    const auto elsewhere = Database::open(path("nowhere/shop.vitrine"), Database::Mode::CreateNew);

    QVERIFY(!database);
    QVERIFY(!elsewhere);
    QCOMPARE(elsewhere.error().code, Error::Code::NotFound);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList());
}

void tst_Database::commitsSurviveAPowerCut()
{
    createShop();
    const auto database = Database::open(m_shop, Database::Mode::Existing);
    QVERIFY(database);

    storage::Statement mode = (*database)->prepare("PRAGMA journal_mode");
    QVERIFY(mode.step().value_or(false));

    QCOMPARE(mode.text(0), QStringLiteral("wal"));
    QCOMPARE(number(**database, "PRAGMA synchronous"), 2);
    QCOMPARE(number(**database, "PRAGMA foreign_keys"), 1);
    QCOMPARE(number(**database, "PRAGMA mmap_size"), 0);
    QCOMPARE(number(**database, "PRAGMA cell_size_check"), 1);
    QCOMPARE(number(**database, "PRAGMA recursive_triggers"), 1);
}

void tst_Database::aMissingFileIsNotFound()
{
    const auto file = Database::open(m_shop, Database::Mode::Existing);
    const auto folder = Database::open(path("nowhere/shop.vitrine"), Database::Mode::Existing);
    const auto nothing = Database::open(QString(), Database::Mode::Existing);

    QCOMPARE(file.error().code, Error::Code::NotFound);
    QCOMPARE(folder.error().code, Error::Code::NotFound);
    QCOMPARE(nothing.error().code, Error::Code::InvalidInput);
    QVERIFY(!QFile::exists(m_shop));
}

void tst_Database::aFolderIsNoShopFile()
{
    const auto existing = Database::open(m_folder->path(), Database::Mode::Existing);
    const auto created = Database::open(m_folder->path(), Database::Mode::CreateNew);

    QCOMPARE(existing.error().code, Error::Code::InvalidInput);
    QCOMPARE(created.error().code, Error::Code::AlreadyExists);
}

void tst_Database::whatIsNotAShopFileIsRefusedAndKept_data()
{
    QTest::addColumn<QByteArray>("bytes");

    QByteArray zeros(8192, '\0');
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a byte") << QByteArray("x");
    QTest::newRow("text") << QByteArray("Bonjour, une table pour deux.\n").repeated(500);
    QTest::newRow("zeros") << zeros;
    QTest::newRow("only SQLite's first words") << QByteArray("SQLite format 3\0", 16);
    QTest::newRow("SQLite's first words, then zeros") << QByteArray("SQLite format 3\0", 16) + zeros;

    QTemporaryDir folder;
    const QString other = folder.filePath(QStringLiteral("other.sqlite"));
    {
        SQLite::Database database(other.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        database.exec("CREATE TABLE notes (text)");
    }
    QTest::newRow("another program's database") << bytesOf(other);
}

void tst_Database::whatIsNotAShopFileIsRefusedAndKept()
{
    QFETCH(QByteArray, bytes);
    write(m_shop, bytes);

    const auto database = Database::open(m_shop, Database::Mode::Existing);

    QVERIFY(!database);
    QCOMPARE(database.error().code, Error::Code::Corrupt);
    QCOMPARE(bytesOf(m_shop), bytes);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{QStringLiteral("shop [1].vitrine")});
}

void tst_Database::aTruncatedShopFileIsRefusedAndKept()
{
    createShop();
    const QByteArray whole = bytesOf(m_shop);
    for (const qsizetype size : {whole.size() - 1, whole.size() - 4096, qsizetype{4096}, qsizetype{100}}) {
        write(m_shop, whole.first(size));

        const auto database = Database::open(m_shop, Database::Mode::Existing);

        QVERIFY2(!database, qPrintable(QString::number(size)));
        QCOMPARE(database.error().code, Error::Code::Corrupt);
        QCOMPARE(bytesOf(m_shop), whole.first(size));
    }
}

void tst_Database::aNewerShopFileIsRefusedAndKept()
{
    createShop();
    {
        SQLite::Database newer(m_shop.toStdString(), SQLite::OPEN_READWRITE);
        newer.exec("PRAGMA user_version = 9999");
    }
    const QByteArray before = bytesOf(m_shop);

    const auto database = Database::open(m_shop, Database::Mode::Existing);

    QVERIFY(!database);
    QCOMPARE(database.error().code, Error::Code::TooNew);
    QCOMPARE(bytesOf(m_shop), before);
}

void tst_Database::aNewerShopFileKeepsItsUnfinishedLog()
{
    // What a newer program leaves that was killed: copied while it runs, its commit is only in the log.
    createShop();
    const QString copy = path("copy.vitrine");
    {
        SQLite::Database newer(m_shop.toStdString(), SQLite::OPEN_READWRITE);
        newer.exec("PRAGMA user_version = 9999");
        QVERIFY(QFile::copy(m_shop, copy));
        QVERIFY(QFile::copy(m_shop + QLatin1String("-wal"), copy + QLatin1String("-wal")));
    }
    const QByteArray before = bytesOf(copy);
    const QByteArray logBefore = bytesOf(copy + QLatin1String("-wal"));
    QVERIFY(!logBefore.isEmpty());

    const auto database = Database::open(copy, Database::Mode::Existing);

    QVERIFY(!database);
    QCOMPARE(database.error().code, Error::Code::TooNew);
    QCOMPARE(bytesOf(copy), before);
    QCOMPARE(bytesOf(copy + QLatin1String("-wal")), logBefore);
}

QString tst_Database::crashedShop(Log log)
{
    createShop();
    const QString copy = path("copy.vitrine");
    const auto database = Database::open(m_shop, Database::Mode::Existing);
    for (const char *sql :
         {"INSERT INTO meta (key, value) VALUES ('one', '1')", "INSERT INTO meta (key, value) VALUES ('two', '2')",
          "INSERT INTO meta (key, value) VALUES ('three', '3')"}) {
        if (!database || !(*database)->execute(sql)) {
            return {};
        }
    }
    if (log == Log::IsInTheFile && !(*database)->execute("PRAGMA wal_checkpoint(FULL)")) {
        return {};
    }
    const bool isCopied
        = QFile::copy(m_shop, copy) && QFile::copy((*database)->logPath(), copy + QLatin1String("-wal"));
    return isCopied ? copy : QString();
}

void tst_Database::aDamagedLogIsRefusedAndKept_data()
{
    QTest::addColumn<qsizetype>("at");
    QTest::addColumn<qsizetype>("size");

    QTest::newRow("its mark") << qsizetype(0) << qsizetype(1);
    QTest::newRow("its size of a page") << qsizetype(10) << qsizetype(1);
    QTest::newRow("its generation") << qsizetype(20) << qsizetype(1);
    QTest::newRow("its head's sum") << qsizetype(28) << qsizetype(1);
    QTest::newRow("all of its head") << qsizetype(0) << qsizetype(32);
    QTest::newRow("the first commit's page") << qsizetype(500) << qsizetype(1);
    QTest::newRow("the first commit's number") << qsizetype(34) << qsizetype(1);
    QTest::newRow("the first commit's generation") << qsizetype(41) << qsizetype(1);
    QTest::newRow("the first commit's sum") << qsizetype(49) << qsizetype(1);
    QTest::newRow("its first 4 kB") << qsizetype(0) << qsizetype(4096);
}

void tst_Database::aDamagedLogIsRefusedAndKept()
{
    QFETCH(qsizetype, at);
    QFETCH(qsizetype, size);
    const QString copy = crashedShop(Log::AloneHasThem);
    QVERIFY(!copy.isEmpty());
    QByteArray log = bytesOf(copy + QLatin1String("-wal"));
    for (qsizetype byte = at; byte < at + size; ++byte) {
        log[byte] = static_cast<char>(log[byte] ^ 0x55);
    }
    write(copy + QLatin1String("-wal"), log);
    const QByteArray before = bytesOf(copy);

    const auto database = Database::open(copy, Database::Mode::Existing);

    QVERIFY(!database);
    QCOMPARE(database.error().code, Error::Code::Corrupt);
    QCOMPARE(bytesOf(copy), before);
    QCOMPARE(bytesOf(copy + QLatin1String("-wal")), log);
}

QStringList tst_Database::keptLogs() const
{
    return QDir(m_folder->path()).entryList({QStringLiteral("*.unread-*.log")});
}

void tst_Database::noByteOfALogIsLostUnseen()
{
    const QString copy = crashedShop(Log::AloneHasThem);
    QVERIFY(!copy.isEmpty());
    const QByteArray file = bytesOf(copy);
    const QByteArray log = bytesOf(copy + QLatin1String("-wal"));
    constexpr qsizetype kFrame = 24 + 4096;
    QCOMPARE((log.size() - 32) % kFrame, 0);
    int refused = 0;
    int kept = 0;

    for (qsizetype at = 0; at < log.size(); at += at < 32 || (at - 32) % kFrame < 24 ? 1 : 1024) {
        QFile::remove(copy + QLatin1String("-shm"));
        write(copy, file);
        QByteArray damaged = log;
        damaged[at] = static_cast<char>(damaged[at] ^ 0x01);
        write(copy + QLatin1String("-wal"), damaged);

        const auto database = Database::open(copy, Database::Mode::Existing);

        if (!database) {
            QCOMPARE(database.error().code, Error::Code::Corrupt);
            QCOMPARE(bytesOf(copy + QLatin1String("-wal")), damaged);
            ++refused;
        } else if (number(**database, "SELECT count(*) FROM meta WHERE key IN ('one', 'two', 'three')") < 3) {
            QCOMPARE(bytesOf((*database)->keptLog()), damaged);
            ++kept;
            QVERIFY(QFile::remove((*database)->keptLog()));
        }
        QVERIFY(keptLogs().isEmpty());
    }

    QVERIFY(refused > 0);
    QVERIFY(kept > 0);
}

/// Leaves in `remains` what is on the disk when the power fails: all, but for a sector in the middle of a frame.
void tst_Database::cutPower(const QString &from, const QString &remains, qint64 tornFrame)
{
    QVERIFY(QFile::copy(from, remains));
    QByteArray log = bytesOf(from + QLatin1String("-wal"));
    const qsizetype at = 32 + tornFrame * (24 + 4096) + 24 + 100;
    QVERIFY(at + 512 < log.size());
    log.replace(at, 512, QByteArray(512, '\x7f'));
    write(remains + QLatin1String("-wal"), log);
}

void tst_Database::whatASecondPowerCutTearsIsNoReasonToRefuse()
{
    createShop();
    const auto framesIn
        = [](const QString &shop) { return (QFileInfo(shop + QLatin1String("-wal")).size() - 32) / (24 + 4096); };
    const auto commit = [](SQLite::Database &shop, const char *key, int rows) {
        SQLite::Transaction transaction(shop);
        for (int row = 0; row < rows; ++row) {
            SQLite::Statement insert(shop, "INSERT INTO meta (key, value) VALUES (?, ?)");
            insert.bind(1, key + std::to_string(row));
            insert.bind(2, std::string(3000, 'x'));
            insert.exec();
        }
        transaction.commit();
    };
    const QString once = path("once.vitrine");
    qint64 first = 0;
    {
        SQLite::Database shop(m_shop.toStdString(), SQLite::OPEN_READWRITE);
        commit(shop, "first", 1);
        first = framesIn(m_shop);
        commit(shop, "large", 60); // never acknowledged
        cutPower(m_shop, once, first + 3);
    }
    const QString twice = path("twice.vitrine");
    {
        SQLite::Database shop(once.toStdString(), SQLite::OPEN_READWRITE);
        commit(shop, "second", 1);
        commit(shop, "small", 10); // never acknowledged
        cutPower(once, twice, first + 5);
    }
    const QByteArray log = bytesOf(twice + QLatin1String("-wal"));

    const auto database = Database::open(twice, Database::Mode::Existing);

    QVERIFY2(database, database ? "" : qPrintable(database.error().detail));
    QCOMPARE(number(**database, "SELECT count(*) FROM meta WHERE key IN ('first0', 'second0')"), 2);
    QCOMPARE(number(**database, "SELECT count(*) FROM meta WHERE key LIKE 'large%' OR key LIKE 'small%'"), 0);
    QCOMPARE(bytesOf((*database)->keptLog()), log);
}

void tst_Database::aLogIsKeptOnce()
{
    const QString copy = crashedShop(Log::AloneHasThem);
    QVERIFY(!copy.isEmpty());
    QByteArray log = bytesOf(copy + QLatin1String("-wal"));
    log.chop(1000);
    write(copy + QLatin1String("-wal"), log);
    const auto first = Database::open(copy, Database::Mode::Existing);
    QVERIFY(first);
    QVERIFY(!(*first)->keptLog().isEmpty());

    const auto second = Database::open(copy, Database::Mode::Existing);

    QVERIFY(second);
    QVERIFY((*second)->keptLog().isEmpty());
    QCOMPARE(keptLogs().size(), 1);
}

void tst_Database::aLargeLogIsKeptWithoutBeingHeldInMemory()
{
    const QString copy = crashedShop(Log::AloneHasThem);
    QVERIFY(!copy.isEmpty());
    const QString log = copy + QLatin1String("-wal");
    const auto appendNoise = [&log](int pieces) {
        QFile file(log);
        QVERIFY(file.open(QIODevice::Append));
        for (int i = 0; i < pieces; ++i) {
            QCOMPARE(file.write(QByteArray(999'983, static_cast<char>('a' + i % 26))), 999'983);
        }
    };
    const auto memory = [] {
        rusage usage{};
        getrusage(RUSAGE_SELF, &usage);
        return static_cast<qint64>(usage.ru_maxrss) * 1024;
    };
    appendNoise(96);
    const qint64 before = memory();

    const auto first = Database::open(copy, Database::Mode::Existing);
    QVERIFY2(first, first ? "" : qPrintable(first.error().detail));
    const qint64 after = memory();
    const QString kept = (*first)->keptLog();

    QVERIFY(storage::haveSameBytes(log, kept));
    QVERIFY(after - before < kMostMemory);
    // One that differs at its end is another.
    QFile file(log);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(file.size() - 1) && file.write("!") == 1);
    file.close();
    QVERIFY(!storage::haveSameBytes(log, kept));
    QVERIFY(!storage::haveSameBytes(log, kept, file.size() - 1));
    QVERIFY(storage::haveSameBytes(log, kept, file.size()));
}

void tst_Database::aFullDiskThatKeepsNoLogIsSaidToBeFull()
{
    const QString copy = crashedShop(Log::AloneHasThem);
    QVERIFY(!copy.isEmpty());
    const QByteArray log = bytesOf(copy + QLatin1String("-wal")) + QByteArray(100'000, 'x');
    write(copy + QLatin1String("-wal"), log);
    // No file grows beyond this: what a full disk does, without one. The index of the log has room.
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    const rlimit full{80'000, before.rlim_max};
    std::signal(SIGXFSZ, SIG_IGN);
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &full), 0);

    const auto database = Database::open(copy, Database::Mode::Existing);
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);

    QVERIFY(!database);
    QVERIFY2(database.error().code == Error::Code::DiskFull, qPrintable(database.error().detail));
    QVERIFY(keptLogs().isEmpty());
    QCOMPARE(bytesOf(copy + QLatin1String("-wal")), log);
}

void tst_Database::aLogThatIsBeingWrittenIsNotKept()
{
    constexpr const char *kOneMore = "INSERT INTO meta (key, value) SELECT count(*), 'x' FROM meta";
    createShop();
    const auto running = Database::open(m_shop, Database::Mode::Existing);
    QVERIFY(running);
    for (int i = 0; i < 3; ++i) {
        // Several commits are left behind the new one, each of which follows the other.
        for (int old = 0; old < 5; ++old) {
            QVERIFY((*running)->execute(kOneMore));
        }
        QVERIFY((*running)->execute("PRAGMA wal_checkpoint(RESTART)"));
        QVERIFY((*running)->execute(kOneMore));

        const auto other = Database::open(m_shop, Database::Mode::Existing);

        QVERIFY(other);
        QVERIFY((*other)->keptLog().isEmpty());
    }
    QVERIFY(keptLogs().isEmpty());
}

void tst_Database::aTransactionThatWasGivenUpIsNotKept()
{
    createShop();
    const auto running = Database::open(m_shop, Database::Mode::Existing);
    QVERIFY(running);
    QVERIFY((*running)->execute("PRAGMA cache_size = 10; INSERT INTO meta (key, value) VALUES ('zero', '0');"
                                "BEGIN IMMEDIATE;"
                                "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 200)"
                                "INSERT INTO meta (key, value) SELECT i, hex(zeroblob(1500)) FROM n;"
                                "ROLLBACK; INSERT INTO meta (key, value) VALUES ('one', '1')"));
    QVERIFY(QFileInfo((*running)->logPath()).size() > 50 * 4096);

    const auto other = Database::open(m_shop, Database::Mode::Existing);

    QVERIFY(other);
    QVERIFY((*other)->keptLog().isEmpty());
    QVERIFY(keptLogs().isEmpty());
}

void tst_Database::aLogThatLosesNothingIsNoReasonToRefuse_data()
{
    QTest::addColumn<bool>("isInTheFile");
    QTest::addColumn<qsizetype>("at"); // from the end when negative
    QTest::addColumn<int>("commits");

    QTest::newRow("whole") << false << qsizetype(0) << 3;
    QTest::newRow("last commit torn") << false << qsizetype(-100) << 2;
    QTest::newRow("begun anew, its head torn") << true << qsizetype(20) << 3;
}

void tst_Database::aLogThatLosesNothingIsNoReasonToRefuse()
{
    QFETCH(bool, isInTheFile);
    QFETCH(qsizetype, at);
    QFETCH(int, commits);
    const QString copy = crashedShop(isInTheFile ? Log::IsInTheFile : Log::AloneHasThem);
    QVERIFY(!copy.isEmpty());
    QByteArray log = bytesOf(copy + QLatin1String("-wal"));
    if (at != 0) {
        const qsizetype byte = at < 0 ? log.size() + at : at;
        log[byte] = static_cast<char>(log[byte] ^ 0x55);
    }
    write(copy + QLatin1String("-wal"), log);

    const auto database = Database::open(copy, Database::Mode::Existing);

    QVERIFY2(database, database ? "" : qPrintable(database.error().detail));
    QCOMPARE(number(**database, "SELECT count(*) FROM meta WHERE key IN ('one', 'two', 'three')"), commits);
}

void tst_Database::damageInsideIsFound()
{
    createShop();
    QByteArray bytes = bytesOf(m_shop);
    for (qsizetype at = 4096; at < bytes.size(); at += 4096) {
        bytes.replace(at, 64, QByteArray(64, '\xA5'));
    }
    write(m_shop, bytes);

    const auto database = Database::open(m_shop, Database::Mode::Existing);
    const auto sound = database ? (*database)->checkIntegrity() : tl::unexpected(database.error());

    QVERIFY(!sound);
    QCOMPARE(sound.error().code, Error::Code::Corrupt);
}

void tst_Database::aFileThatStaysLockedIsBusy()
{
    createShop();
    const auto database = Database::open(m_shop, Database::Mode::Existing);
    QVERIFY(database);
    SQLite::Database other(m_shop.toStdString(), SQLite::OPEN_READWRITE);
    other.exec("BEGIN IMMEDIATE");

    const auto refused = Transaction::begin(**database);
    other.exec("ROLLBACK");
    const auto afterwards = Transaction::begin(**database);

    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Code::Busy);
    QVERIFY(afterwards);
}

void tst_Database::whoWaitsLessForOthersIsToldAndNothingChanges()
{
    createShop();
    const auto database = Database::open(m_shop, Database::Mode::Existing);
    QVERIFY(database);
    SQLite::Database other(m_shop.toStdString(), SQLite::OPEN_READWRITE);
    other.exec("BEGIN IMMEDIATE");

    (*database)->waitForOthersAtMost(std::chrono::milliseconds(20));
    const Result<> refused = (*database)->execute("INSERT INTO meta (key, value) VALUES ('ours', '1')");
    other.exec("ROLLBACK");

    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Code::Busy);
    QCOMPARE(number(**database, "SELECT count(*) FROM meta WHERE key = 'ours'"), 0);
}

void tst_Database::aFileThatAnotherProgramKeepsForItselfIsBusy()
{
    createShop();
    const QByteArray before = bytesOf(m_shop);
    {
        SQLite::Database other(m_shop.toStdString(), SQLite::OPEN_READWRITE);
        other.exec("PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; UPDATE shop_stock SET units = 5");

        const auto refused = Database::open(m_shop, Database::Mode::Existing);

        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Error::Code::Busy);
        other.exec("ROLLBACK");
    }

    const auto opened = Database::open(m_shop, Database::Mode::Existing);

    QVERIFY(opened);
    QCOMPARE(bytesOf(m_shop), before);
}

void tst_Database::aFileThatMayNotBeReadIsAccessDenied()
{
    createShop();
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::Permissions(0x7777)));
    QVERIFY(QFile::setPermissions(m_shop, QFile::Permissions()));

    const auto outcome = openAsNobody(QStringLiteral("existing"), m_shop);

    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, Error::Code::AccessDenied);
}

void tst_Database::aFileThatMayNotBeWrittenIsAccessDenied()
{
    createShop();
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::Permissions(0x7777)));
    QVERIFY(QFile::setPermissions(m_shop, QFile::Permissions(0x4444)));
    const QByteArray before = bytesOf(m_shop);

    const auto outcome = openAsNobody(QStringLiteral("existing"), m_shop);

    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, Error::Code::AccessDenied);
    QCOMPARE(bytesOf(m_shop), before);
}

void tst_Database::aFolderThatMayNotBeWrittenIsAccessDenied()
{
    createShop();
    QVERIFY(QFile::setPermissions(m_shop, QFile::Permissions(0x6666)));
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::Permissions(0x5555)));

    const auto created = openAsNobody(QStringLiteral("new"), path("another.vitrine"));
    const auto opened = openAsNobody(QStringLiteral("existing"), m_shop);
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::Permissions(0x4444)));
    const auto hidden = openAsNobody(QStringLiteral("existing"), m_shop);
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::Permissions(0x7777)));

    QVERIFY(!created);
    QCOMPARE(created.error().code, Error::Code::AccessDenied);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, Error::Code::AccessDenied);
    QVERIFY(!hidden);
    QCOMPARE(hidden.error().code, Error::Code::AccessDenied);
}

void tst_Database::anotherConnectionsCommitChangesTheDataVersion()
{
    createShop();
    const auto database = Database::open(m_shop, Database::Mode::Existing);
    QVERIFY(database);
    SQLite::Database other(m_shop.toStdString(), SQLite::OPEN_READWRITE);
    const qint64 before = (*database)->dataVersion().value();

    QVERIFY((*database)->prepare("INSERT INTO meta (key, value) VALUES ('ours', '1')").run());
    const qint64 afterOurs = (*database)->dataVersion().value();
    other.exec("INSERT INTO meta (key, value) VALUES ('theirs', '1')");
    const qint64 afterTheirs = (*database)->dataVersion().value();

    QCOMPARE(afterOurs, before);
    QVERIFY(afterTheirs != before);
}

void tst_Database::aCommitIsAnnounced()
{
    createShop();
    const auto database = Database::open(m_shop, Database::Mode::Existing);
    QVERIFY(database);
    const QDateTime longAgo = QDateTime::fromSecsSinceEpoch(1'000'000'000, Qt::UTC);
    QVERIFY(QProcess::execute(QStringLiteral("touch"), {QStringLiteral("-d"), longAgo.toString(Qt::ISODate), m_shop})
            == 0);
    const QSignalSpy committed(database->get(), &Database::committed);

    {
        auto transaction = Transaction::begin(**database);
        QVERIFY(transaction);
        QVERIFY((*database)->prepare("INSERT INTO meta (key, value) VALUES ('a', 'b')").run());
        QCOMPARE(committed.count(), 0);
        QVERIFY(transaction->commit());
    }

    QCOMPARE(committed.count(), 1);
    QVERIFY(QFileInfo(m_shop).lastModified() > longAgo);
}

QTEST_GUILESS_MAIN(tst_Database)
#include "tst_Database.moc"
