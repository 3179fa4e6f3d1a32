// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/Database.h"
#include "app/storage/Migrations.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace vitrine;
using storage::Database;
using storage::Migrations;

namespace {

const char *const kFirst = "CREATE TABLE things (name TEXT NOT NULL) STRICT;";
const char *const kSecond = "ALTER TABLE things ADD COLUMN size INTEGER NOT NULL DEFAULT 7;";
const char *const kThird
    = "CREATE TABLE others (name TEXT NOT NULL) STRICT; INSERT INTO others SELECT name FROM things;";
const char *const kBroken = "CREATE TABLE others (name TEXT NOT NULL) STRICT; INSERT INTO nowhere VALUES (1);";

qint64 number(Database &database, const char *sql)
{
    storage::Statement query = database.prepare(sql);
    return query.step().value_or(false) ? query.integer(0) : -1;
}

} // namespace

class tst_Migrations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void anOlderFileIsBroughtUpToDate();
    void aCopyOfTheOlderFileStaysBesideIt();
    void whenAStepFailsNoneIsDone();
    void aFileOfTodayIsLeftAsItIs();
    void theShopsOwnStepsMakeASoundFile();

private:
    void createVersionOne();
    QStringList files() const { return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void tst_Migrations::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("l'atelier.vitrine"));
}

void tst_Migrations::createVersionOne()
{
    const auto database = Database::open(m_path, Database::Mode::CreateNew, Migrations({kFirst}));
    QVERIFY(database);
    QVERIFY((*database)->prepare("INSERT INTO things (name) VALUES ('mug')").run());
}

void tst_Migrations::anOlderFileIsBroughtUpToDate()
{
    createVersionOne();

    const auto database = Database::open(m_path, Database::Mode::Existing, Migrations({kFirst, kSecond, kThird}));

    QVERIFY(database);
    QCOMPARE(number(**database, "PRAGMA user_version"), 3);
    QCOMPARE(number(**database, "SELECT size FROM things WHERE name = 'mug'"), 7);
    QCOMPARE(number(**database, "SELECT count(*) FROM others"), 1);
}

void tst_Migrations::aCopyOfTheOlderFileStaysBesideIt()
{
    createVersionOne();

    const auto migrated = Database::open(m_path, Database::Mode::Existing, Migrations({kFirst, kSecond}));
    QVERIFY(migrated);
    const QStringList copies = files().filter(QStringLiteral(".version1-"));
    QCOMPARE(copies.size(), 1);
    const auto copy
        = Database::open(m_folder->filePath(copies.first()), Database::Mode::Existing, Migrations({kFirst}));

    QVERIFY(copy);
    QVERIFY((*copy)->checkIntegrity());
    QCOMPARE(number(**copy, "PRAGMA user_version"), 1);
    QCOMPARE(number(**copy, "SELECT count(*) FROM things WHERE name = 'mug'"), 1);
}

void tst_Migrations::whenAStepFailsNoneIsDone()
{
    createVersionOne();

    const auto failed = Database::open(m_path, Database::Mode::Existing, Migrations({kFirst, kSecond, kBroken}));

    QVERIFY(!failed);
    QCOMPARE(files(), QStringList{QStringLiteral("l'atelier.vitrine")});
    const auto database = Database::open(m_path, Database::Mode::Existing, Migrations({kFirst}));
    QVERIFY(database);
    QCOMPARE(number(**database, "PRAGMA user_version"), 1);
    QCOMPARE(number(**database, "SELECT count(*) FROM pragma_table_info('things')"), 1);
    QCOMPARE(number(**database, "SELECT count(*) FROM sqlite_schema WHERE name = 'others'"), 0);
}

void tst_Migrations::aFileOfTodayIsLeftAsItIs()
{
    createVersionOne();

    const auto database = Database::open(m_path, Database::Mode::Existing, Migrations({kFirst}));

    QVERIFY(database);
    QVERIFY(files().filter(QStringLiteral(".copy")).isEmpty());
}

void tst_Migrations::theShopsOwnStepsMakeASoundFile()
{
    const auto database = Database::open(m_path, Database::Mode::CreateNew, Migrations::shop());

    QVERIFY(database);
    QCOMPARE(number(**database, "PRAGMA user_version"), Migrations::shop().version());
    QVERIFY((*database)->checkIntegrity());
}

QTEST_GUILESS_MAIN(tst_Migrations)
#include "tst_Migrations.moc"
