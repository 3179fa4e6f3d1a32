// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/DatedCopies.h"
#include "app/storage/ShopBackup.h"
#include "app/storage/StrayDrafts.h"
#include "tests/storage/SampleShop.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace vitrine;
using storage::DatedCopies;
using storage::ShopBackup;
using storage::StrayDrafts;
using test::SampleShop;

class tst_StrayDrafts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void draftsOfKilledProgramsGo();
    void whatMayStillBeWrittenStays();
    void whatIsNotCertainlyOursStays_data();
    void whatIsNotCertainlyOursStays();
    void whatIsLockedStays();
    void theNextBackupAndCopyTakeThemAway();

private:
    QString at(const QString &name) const { return m_folder->filePath(name); }
    QStringList files() const
    {
        return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden | QDir::System, QDir::Name);
    }
    /// A file that was last written long ago.
    void put(const QString &name, const QByteArray &bytes = "x");

    const QString m_old = QStringLiteral(".01900000-0000-7000-8000-000000000001"); // of 2024
    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_StrayDrafts::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void tst_StrayDrafts::put(const QString &name, const QByteArray &bytes)
{
    QVERIFY(QDir().mkpath(QFileInfo(at(name)).path()));
    QFile file(at(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
    QVERIFY(file.flush());
    QVERIFY(file.setFileTime(QDateTime::currentDateTimeUtc().addSecs(-7200), QFileDevice::FileModificationTime));
}

void tst_StrayDrafts::draftsOfKilledProgramsGo()
{
    for (const char *suffix : {"", "-journal", "-wal", "-shm"}) {
        put(QStringLiteral("bk") + m_old + QLatin1String(suffix));
    }
    put(QStringLiteral("bk"));

    StrayDrafts::removeOf(at(QStringLiteral("bk")));

    QCOMPARE(files(), QStringList{QStringLiteral("bk")});
}

void tst_StrayDrafts::whatMayStillBeWrittenStays()
{
    const QString writtenNow = QStringLiteral("bk") + m_old;
    put(writtenNow);
    QFile file(at(writtenNow));
    QVERIFY(file.open(QIODevice::Append));
    QVERIFY(file.setFileTime(QDateTime::currentDateTimeUtc(), QFileDevice::FileModificationTime));
    file.close();

    StrayDrafts::removeOf(at(QStringLiteral("bk")));
    StrayDrafts::removeBelow(m_folder->path());

    QCOMPARE(files(), QStringList{writtenNow});
}

void tst_StrayDrafts::whatIsNotCertainlyOursStays_data()
{
    QTest::addColumn<QString>("name");

    QTest::newRow("another name") << QStringLiteral("other") + m_old;
    QTest::newRow("no identifier") << QStringLiteral("bk.notes");
    QTest::newRow("another kind of identifier") << QStringLiteral("bk.01900000-0000-4000-8000-000000000001");
    QTest::newRow("more behind it") << QStringLiteral("bk") + m_old + QStringLiteral(".txt");
    QTest::newRow("a later time") << QStringLiteral("bk.ffffffff-0000-7000-8000-000000000001");
}

void tst_StrayDrafts::whatIsNotCertainlyOursStays()
{
    QFETCH(QString, name);
    put(name);

    StrayDrafts::removeOf(at(QStringLiteral("bk")));
    StrayDrafts::removeShopsIn(m_folder->path()); // it has no mark

    QCOMPARE(files(), QStringList{name});
}

void tst_StrayDrafts::whatIsLockedStays()
{
    const QString draft = QStringLiteral("bk") + m_old;
    QVERIFY(SampleShop::make(at(QStringLiteral("shop.vitrine"))));
    QVERIFY(QFile::rename(at(QStringLiteral("shop.vitrine")), at(draft)));
    put(draft, SampleShop::bytesOf(at(draft)));
    QProcess other;
    other.start(QStringLiteral("sqlite3"), {at(draft)});
    QVERIFY(other.waitForStarted());
    other.write("SELECT 'open' FROM products LIMIT 1;\n");
    QVERIFY(other.waitForReadyRead());

    StrayDrafts::removeShopsIn(m_folder->path());
    const bool isThere = QFile::exists(at(draft));
    other.closeWriteChannel();
    QVERIFY(other.waitForFinished());
    StrayDrafts::removeShopsIn(m_folder->path());

    QVERIFY(isThere);
    QVERIFY(!QFile::exists(at(draft)));
}

void tst_StrayDrafts::theNextBackupAndCopyTakeThemAway()
{
    const QString shop = at(QStringLiteral("shop.vitrine"));
    QVERIFY(SampleShop::make(shop));
    const QByteArray halfAShop = SampleShop::bytesOf(shop).first(8192);
    put(QStringLiteral("monday") + m_old, halfAShop);
    put(QStringLiteral("tuesday") + m_old, "not one page of it was written");
    put(QStringLiteral("shop.vitrine") + m_old, halfAShop);
    put(QStringLiteral("shop.vitrine.copies/2026-01-01.vitrine") + m_old, "half");
    put(QStringLiteral("shop.vitrine.images/ab/abcd.png") + m_old + QStringLiteral(".part"), "half");

    QVERIFY(ShopBackup::write(shop, at(QStringLiteral("tuesday")), {}));
    QVERIFY(DatedCopies(shop).makeIfDue(QDate(2026, 11, 22), {}));

    QCOMPARE(files(), (QStringList{QStringLiteral("shop.vitrine"), QStringLiteral("tuesday")}));
    QCOMPARE(QDir(at(QStringLiteral("shop.vitrine.copies"))).entryList(QDir::Files),
             QStringList{QStringLiteral("2026-11-22.vitrine")});
    QVERIFY(QDir(at(QStringLiteral("shop.vitrine.images/ab"))).entryList(QDir::Files).isEmpty());
}

QTEST_GUILESS_MAIN(tst_StrayDrafts)
#include "tst_StrayDrafts.moc"
