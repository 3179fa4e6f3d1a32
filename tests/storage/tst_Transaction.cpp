// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/Transaction.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <QTemporaryDir>
#include <QTest>

using namespace vitrine;
using storage::Database;
using storage::Transaction;

class tst_Transaction : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatIsNotCommittedIsUndone();
    void whatIsCommittedStays();
    void thereIsOneAtATime();
    void aReadingTransactionSeesOneState();
    void joinedWorkIsPartOfTheOuterTransaction();
    void loneWorkIsItsOwnTransaction();
    void failedWorkIsUndone();

private:
    Result<> note(const char *key)
    {
        const auto done
            = m_database->prepare("INSERT INTO meta (key, value) VALUES (?1, '')").bind(QString::fromLatin1(key)).run();
        return done ? Result<>() : tl::unexpected(done.error());
    }
    qint64 notes()
    {
        storage::Statement query = m_database->prepare("SELECT count(*) FROM meta WHERE value = ''");
        return query.step().value_or(false) ? query.integer(0) : -1;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
};

void tst_Transaction::init()
{
    m_database.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto database = Database::open(m_folder->filePath(QStringLiteral("shop.vitrine")), Database::Mode::CreateNew);
    QVERIFY(database);
    m_database = std::move(*database);
}

void tst_Transaction::whatIsNotCommittedIsUndone()
{
    {
        const auto transaction = Transaction::begin(*m_database);
        QVERIFY(transaction);
        QVERIFY(note("a"));
        QCOMPARE(notes(), 1);
    }

    QVERIFY(!m_database->inTransaction());
    QCOMPARE(notes(), 0);
}

void tst_Transaction::whatIsCommittedStays()
{
    {
        auto transaction = Transaction::begin(*m_database);
        QVERIFY(transaction);
        QVERIFY(note("a"));
        QVERIFY(transaction->commit());
    }

    QVERIFY(!m_database->inTransaction());
    QCOMPARE(notes(), 1);
}

void tst_Transaction::thereIsOneAtATime()
{
    auto first = Transaction::begin(*m_database);
    QVERIFY(first);
    QVERIFY(note("a"));

    const auto second = Transaction::begin(*m_database);

    QVERIFY(!second);
    QVERIFY(first->commit());
    QCOMPARE(notes(), 1);
}

void tst_Transaction::aReadingTransactionSeesOneState()
{
    SQLite::Database other(m_database->path().toStdString(), SQLite::OPEN_READWRITE);
    const auto reading = Transaction::begin(*m_database, Transaction::Purpose::Reading);
    QVERIFY(reading);
    QCOMPARE(notes(), 0);

    other.exec("INSERT INTO meta (key, value) VALUES ('theirs', '')");

    QCOMPARE(notes(), 0);
}

void tst_Transaction::joinedWorkIsPartOfTheOuterTransaction()
{
    {
        const auto outer = Transaction::begin(*m_database);
        QVERIFY(outer);
        QVERIFY(storage::inTransaction(*m_database, [this] { return note("a"); }));
        QVERIFY(m_database->inTransaction());
    }

    QCOMPARE(notes(), 0);
}

void tst_Transaction::loneWorkIsItsOwnTransaction()
{
    QVERIFY(storage::inTransaction(*m_database, [this] { return note("a"); }));

    QVERIFY(!m_database->inTransaction());
    QCOMPARE(notes(), 1);
}

void tst_Transaction::failedWorkIsUndone()
{
    const auto outcome = storage::inTransaction(*m_database, [this]() -> Result<> {
        if (const Result<> first = note("a"); !first) {
            return first;
        }
        return note("a");
    });

    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, Error::Code::AlreadyExists);
    QCOMPARE(notes(), 0);
}

QTEST_GUILESS_MAIN(tst_Transaction)
#include "tst_Transaction.moc"
