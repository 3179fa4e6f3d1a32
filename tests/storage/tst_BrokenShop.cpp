// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/BrokenShop.h"
#include "app/storage/Database.h"
#include "app/storage/FolderLock.h"
#include "app/storage/ShopBackup.h"
#include "app/storage/ShopPlace.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace vitrine;
using storage::BrokenShop;
using storage::Database;
using storage::ShopBackup;
using storage::ShopPlace;

namespace {

Result<> acceptAll(Database & /*shop*/)
{
    return {};
}

} // namespace

/// A shop file that is gone while its log is there: a program was killed between putting one and the other aside, or
/// somebody moved the file by hand.
class tst_BrokenShop : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nothingIsMadeBesideTheLog();
    void aRestoredShopKeepsTheLogApart();
    void aBackupThatIsNoneLeavesTheLog();
    void theLogOfAFileThatWasMovedIsKeptToo();
    void theLogOfAShopThatIsThereStays();
    void aRestoreThatFailsLeavesTheLog();
    void oneProcessAtATimeMovesShops();
    void aGoodShopIsNeverPutAside();
    void aGoodShopThatTookThePlaceOfADamagedOneStays();

private:
    static QByteArray bytesOf(const QString &path);
    static bool damage(const QString &path);
    int opened(const QString &path) const;
    QString path(const char *name) const { return m_folder->filePath(QString::fromLatin1(name)); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_shop;
    QString m_log;
    QString m_backup;
};

QByteArray tst_BrokenShop::bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool tst_BrokenShop::damage(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadWrite) && file.seek(4096) && file.write(QByteArray(64, '\xA5')) == 64;
}

/// How often this process has a file or folder open.
int tst_BrokenShop::opened(const QString &path) const
{
    const QString wanted = QFileInfo(path).canonicalFilePath();
    int count = 0;
    for (const QFileInfo &descriptor : QDir(QStringLiteral("/proc/self/fd")).entryInfoList(QDir::Files | QDir::Dirs)) {
        count += descriptor.symLinkTarget() == wanted ? 1 : 0;
    }
    return count;
}

void tst_BrokenShop::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_shop = path("shop.vitrine");
    m_log = path("shop.vitrine-wal");
    m_backup = path("shop.backup");
    const auto database = Database::open(m_shop, Database::Mode::CreateNew);
    QVERIFY(database);
    QVERIFY(ShopBackup::write(m_shop, m_backup, acceptAll));
    QVERIFY((*database)->execute("INSERT INTO meta (key, value) VALUES ('last', 'x')"));
    QVERIFY(QFile::copy(m_log, path("log")));
}

void tst_BrokenShop::nothingIsMadeBesideTheLog()
{
    QVERIFY(QFile::remove(m_shop));
    QVERIFY(QFile::rename(path("log"), m_log));

    QVERIFY(BrokenShop::remainsOf(m_shop));
    QCOMPARE(ShopPlace::checkVacant(m_shop).error(), (Error{Error::Code::AlreadyExists, m_log}));
    QCOMPARE(Database::open(m_shop, Database::Mode::CreateNew).error().code, Error::Code::AlreadyExists);
}

void tst_BrokenShop::aRestoredShopKeepsTheLogApart()
{
    const QString aside = path("shop.broken-20261123T010203004.vitrine");
    QVERIFY(QFile::rename(m_shop, aside));
    QVERIFY(QFile::rename(path("log"), m_log));
    const QByteArray log = bytesOf(m_log);

    const auto restored = ShopBackup::restore(m_backup, m_shop, acceptAll);

    QVERIFY2(restored, restored ? "" : qPrintable(restored.error().detail));
    // It may not be the log of the file that was put aside.
    QVERIFY(!QFile::exists(aside + QLatin1String("-wal")));
    const QStringList kept = QDir(m_folder->path()).entryList({QStringLiteral("shop.broken-*.vitrine-wal")});
    QCOMPARE(kept.size(), 1);
    QCOMPARE(bytesOf(m_folder->filePath(kept.constFirst())), log);
    QVERIFY(Database::open(m_shop, Database::Mode::Existing));
}

void tst_BrokenShop::aBackupThatIsNoneLeavesTheLog()
{
    QVERIFY(QFile::remove(m_shop));
    QVERIFY(QFile::rename(path("log"), m_log));

    QVERIFY(!ShopBackup::restore(m_log, m_shop, acceptAll));

    QVERIFY(QFile::exists(m_log));
}

void tst_BrokenShop::theLogOfAFileThatWasMovedIsKeptToo()
{
    QVERIFY(QFile::remove(m_shop));
    QVERIFY(QFile::rename(path("log"), m_log));
    const QByteArray log = bytesOf(m_log);

    QVERIFY(BrokenShop::setLogAside(m_shop));

    QVERIFY(!QFile::exists(m_log));
    const QStringList kept = QDir(m_folder->path()).entryList({QStringLiteral("shop.broken-*.vitrine-wal")});
    QCOMPARE(kept.size(), 1);
    QCOMPARE(bytesOf(m_folder->filePath(kept.constFirst())), log);
}

void tst_BrokenShop::theLogOfAShopThatIsThereStays()
{
    QVERIFY(QFile::rename(path("log"), m_log));

    QVERIFY(BrokenShop::setLogAside(m_shop));

    QVERIFY(QFile::exists(m_log));
}

void tst_BrokenShop::aRestoreThatFailsLeavesTheLog()
{
    QVERIFY(QFile::remove(m_shop));
    QVERIFY(QFile::rename(path("log"), m_log));

    const auto refused = ShopBackup::restore(m_backup, m_shop, [](Database & /*shop*/) -> Result<> {
        return failure(Error::Code::Corrupt, QStringLiteral("the counters differ"));
    });

    QVERIFY(!refused);
    QVERIFY(QFile::exists(m_log));
}

void tst_BrokenShop::oneProcessAtATimeMovesShops()
{
    const QString lost = path("lost.vitrine");
    QVERIFY(QFile::rename(path("log"), lost + QLatin1String("-wal")));
    QVERIFY(damage(m_shop));
    const QStringList before = QDir(m_folder->path()).entryList(QDir::Files, QDir::Name);

    Result<> made;
    Result<BrokenShop> aside = BrokenShop();
    Result<storage::BackupContents> restored = storage::BackupContents();
    {
        // As whoever is in between giving one of two files its name and the other.
        const auto other = storage::FolderLock::hold(m_folder->path());
        QVERIFY(other);
        const auto database = Database::open(path("new.vitrine"), Database::Mode::CreateNew);
        made = database ? Result<>() : tl::unexpected(database.error());
        aside = BrokenShop::setAside(m_shop);
        restored = ShopBackup::restore(m_backup, lost, acceptAll);
    }

    QVERIFY(!made && !aside && !restored);
    QCOMPARE(made.error().code, Error::Code::Busy);
    QCOMPARE(aside.error().code, Error::Code::Busy);
    QCOMPARE(restored.error().code, Error::Code::Busy);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files, QDir::Name), before);
    QVERIFY(ShopBackup::restore(m_backup, lost, acceptAll));
}

void tst_BrokenShop::aGoodShopIsNeverPutAside()
{
    const auto refused = BrokenShop::setAside(m_shop);

    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Code::Conflict);
    QVERIFY(Database::open(m_shop, Database::Mode::Existing));
}

void tst_BrokenShop::aGoodShopThatTookThePlaceOfADamagedOneStays()
{
    QVERIFY(QFile::copy(m_shop, path("good.vitrine")));
    QVERIFY(damage(m_shop));
    QCOMPARE(Database::open(m_shop, Database::Mode::Existing).error().code, Error::Code::Corrupt);
    Result<BrokenShop> aside = BrokenShop();
    bool isWaiting = false;
    bool isExchanged = false;
    std::thread late;
    {
        // As whoever puts the damaged one aside and restores another, while we wait for that.
        const auto other = storage::FolderLock::hold(m_folder->path());
        QVERIFY(other);
        late = std::thread([&] { aside = BrokenShop::setAside(m_shop); });
        // The file was found damaged, and the folder is opened for its lock, which is ours: now is the moment.
        isWaiting = QTest::qWaitFor([this] { return opened(m_folder->path()) == 2 && opened(m_shop) == 0; });
        isExchanged = QFile::rename(m_shop, path("damaged.vitrine")) && QFile::rename(path("good.vitrine"), m_shop);
    }
    late.join();

    QVERIFY(isWaiting && isExchanged);
    QVERIFY(!aside);
    QCOMPARE(aside.error(),
             (Error{Error::Code::Conflict, m_shop + QStringLiteral(" is another file than the damaged one")}));
    QVERIFY(Database::open(m_shop, Database::Mode::Existing));
}

QTEST_GUILESS_MAIN(tst_BrokenShop)
#include "tst_BrokenShop.moc"
