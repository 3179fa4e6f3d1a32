// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/Database.h"
#include "app/storage/Migrations.h"
#include "app/storage/Statement.h"

#include <QTemporaryDir>
#include <QTest>

#include <limits>

using namespace vitrine;
using storage::Database;
using storage::Statement;

class tst_Statement : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void valuesComeBackAsTheyWereBound();
    void runCountsTheRowsItChanged();
    void anErrorOfPreparingComesOutOfRunning();
    void anErrorOfBindingComesOutOfRunning();
    void theSameTextCanBeReadTwiceAtOnce();
    void anAbandonedReadDoesNotKeepTheNext();
    void aRuleOfTheSchemaHasItsCode_data();
    void aRuleOfTheSchemaHasItsCode();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
};

void tst_Statement::init()
{
    m_database.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    const storage::Migrations schema({"CREATE TABLE things (id INTEGER PRIMARY KEY, name TEXT UNIQUE, "
                                      "size INTEGER CHECK (size >= 0), parent INTEGER REFERENCES things (id)) STRICT;"
                                      "CREATE TRIGGER things_stay BEFORE DELETE ON things "
                                      "BEGIN SELECT RAISE(ABORT, 'never'); END;"});
    auto database = Database::open(m_folder->filePath(QStringLiteral("things")), Database::Mode::CreateNew, schema);
    QVERIFY(database);
    m_database = std::move(*database);
}

void tst_Statement::valuesComeBackAsTheyWereBound()
{
    const QString name = QStringLiteral("Bœuf \U0001F958 'robert'); DROP TABLE things;--") + QChar::Null + u'x';
    constexpr qint64 kHighest = std::numeric_limits<qint64>::max();
    QVERIFY(m_database->prepare("INSERT INTO things (id, name, size) VALUES (?1, ?2, ?3)")
                .bind(kHighest, name, nullptr)
                .run());

    Statement query = m_database->prepare("SELECT id, name, size FROM things");
    const auto row = query.step();

    QVERIFY(row.value_or(false));
    QCOMPARE(query.integer(0), kHighest);
    QCOMPARE(query.text(1), name);
    QVERIFY(query.isNull(2));
    QVERIFY(!query.isNull(1));
    QCOMPARE(query.step().value_or(true), false);
}

void tst_Statement::runCountsTheRowsItChanged()
{
    QCOMPARE(m_database->prepare("INSERT INTO things (name) VALUES ('a'), ('b')").run().value_or(-1), 2);
    QCOMPARE(m_database->prepare("UPDATE things SET size = 1 WHERE name = 'a'").run().value_or(-1), 1);
    QCOMPARE(m_database->prepare("UPDATE things SET size = 1 WHERE name = 'z'").run().value_or(-1), 0);
}

void tst_Statement::anErrorOfPreparingComesOutOfRunning()
{
    const auto outcome = m_database->prepare("SELECT name FROM nowhere WHERE id = ?1").bind(1).run();

    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, Error::Code::Internal);
    QVERIFY2(outcome.error().detail.contains(QLatin1String("nowhere")), qPrintable(outcome.error().detail));
}

void tst_Statement::anErrorOfBindingComesOutOfRunning()
{
    const auto outcome = m_database->prepare("INSERT INTO things (id) VALUES (?1)").bind(1, 2).run();

    QVERIFY(!outcome);
    Statement count = m_database->prepare("SELECT count(*) FROM things");
    QVERIFY(count.step().value_or(false));
    QCOMPARE(count.integer(0), 0);
}

void tst_Statement::theSameTextCanBeReadTwiceAtOnce()
{
    QVERIFY(m_database->prepare("INSERT INTO things (id) VALUES (1), (2)").run());
    const char *sql = "SELECT id FROM things ORDER BY id";

    Statement outer = m_database->prepare(sql);
    QVERIFY(outer.step().value_or(false));
    Statement inner = m_database->prepare(sql);
    QVERIFY(inner.step().value_or(false));
    QVERIFY(outer.step().value_or(false));

    QCOMPARE(inner.integer(0), 1);
    QCOMPARE(outer.integer(0), 2);
}

void tst_Statement::anAbandonedReadDoesNotKeepTheNext()
{
    QVERIFY(m_database->prepare("INSERT INTO things (id) VALUES (1), (2)").run());
    const char *sql = "SELECT id FROM things WHERE id >= ?1 ORDER BY id";
    {
        Statement abandoned = m_database->prepare(sql);
        QVERIFY(abandoned.bind(1).step().value_or(false));
    }

    Statement again = m_database->prepare(sql);
    QVERIFY(again.bind(2).step().value_or(false));

    QCOMPARE(again.integer(0), 2);
}

void tst_Statement::aRuleOfTheSchemaHasItsCode_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<int>("code");

    const auto row = [](const char *name, const char *sql, Error::Code code) {
        QTest::newRow(name) << QString::fromLatin1(sql) << static_cast<int>(code);
    };
    row("unique", "INSERT INTO things (name) VALUES ('one')", Error::Code::AlreadyExists);
    row("key", "INSERT INTO things (id) VALUES (1)", Error::Code::AlreadyExists);
    row("range", "INSERT INTO things (size) VALUES (-1)", Error::Code::InvalidInput);
    row("type", "INSERT INTO things (size) VALUES ('large')", Error::Code::InvalidInput);
    row("reference", "INSERT INTO things (parent) VALUES (77)", Error::Code::NotFound);
    row("refused by a trigger", "DELETE FROM things", Error::Code::Forbidden);
    row("also when replaced", "REPLACE INTO things (id) VALUES (1)", Error::Code::Forbidden);
}

void tst_Statement::aRuleOfTheSchemaHasItsCode()
{
    QFETCH(QString, sql);
    QFETCH(int, code);
    QVERIFY(m_database->prepare("INSERT INTO things (id, name) VALUES (1, 'one')").run());

    const auto outcome = m_database->prepare(sql.toLatin1().constData()).run();

    QVERIFY(!outcome);
    QCOMPARE(static_cast<int>(outcome.error().code), code);
}

QTEST_GUILESS_MAIN(tst_Statement)
#include "tst_Statement.moc"
