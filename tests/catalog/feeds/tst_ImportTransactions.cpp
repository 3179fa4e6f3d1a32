// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalog/feeds/Importer.h"
#include "app/storage/Database.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <QBuffer>
#include <QTemporaryDir>
#include <QTest>

using namespace vitrine;
using namespace vitrine::catalog::feeds;
using storage::Database;

/// When an import takes the shop from others, and for how much.
class tst_ImportTransactions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void othersGetTheirTurnWithinABatch();
    void whatIsSavedInTimeIsOneTransaction();
    void aPlanWritesNothingIntoAShopWithADamagedIndex();

private:
    void open(Database::Mode mode);
    std::unique_ptr<Importer> importer(std::chrono::milliseconds longestTransaction
                                       = ImportOptions().longestTransaction);
    qint64 number(const char *sql) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
};

void tst_ImportTransactions::init()
{
    m_database.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    open(Database::Mode::CreateNew);
}

void tst_ImportTransactions::open(Database::Mode mode)
{
    auto database = Database::open(m_folder->filePath(QStringLiteral("shop.vitrine")), mode);
    QVERIFY(database);
    m_database = std::move(*database);
}

/// Of a feed of forty products.
std::unique_ptr<Importer> tst_ImportTransactions::importer(std::chrono::milliseconds longestTransaction)
{
    QByteArray feed("id\ttitle\tprice\tquantity\n");
    for (int i = 0; i < 40; ++i) {
        feed += "S" + QByteArray::number(i) + "\tShirt\t20 EUR\t1\n";
    }
    auto device = std::make_unique<QBuffer>();
    device->setData(feed);
    device->open(QIODevice::ReadOnly);
    ImportOptions options;
    options.longestTransaction = longestTransaction;
    return Importer::open(*m_database, std::move(device), {}, options).value();
}

qint64 tst_ImportTransactions::number(const char *sql) const
{
    storage::Statement query = m_database->prepare(sql);
    return query.step().value_or(false) ? query.integer(0) : -1;
}

void tst_ImportTransactions::othersGetTheirTurnWithinABatch()
{
    int commits = 0;
    connect(m_database.get(), &Database::committed, this, [&] { ++commits; });

    // Each product takes longer than that, and is saved all the same.
    const auto plan = importer(std::chrono::milliseconds(0))->apply();

    QVERIFY(plan);
    QCOMPARE(plan->added, 40);
    QCOMPARE(commits, 40);
}

void tst_ImportTransactions::whatIsSavedInTimeIsOneTransaction()
{
    int commits = 0;
    connect(m_database.get(), &Database::committed, this, [&] { ++commits; });

    const auto plan = importer(std::chrono::hours(24))->apply();

    QVERIFY(plan);
    QCOMPARE(plan->added, 40);
    QCOMPARE(commits, 1);
}

void tst_ImportTransactions::aPlanWritesNothingIntoAShopWithADamagedIndex()
{
    QVERIFY(importer()->apply());
    const QString path = m_database->path();
    m_database.reset();
    SQLite::Database(path.toStdString(), SQLite::OPEN_READWRITE).exec("DELETE FROM product_words_data");
    open(Database::Mode::Existing);

    const auto plan = importer()->plan();
    const auto applied = importer()->apply();

    QVERIFY(plan && applied);
    QCOMPARE(plan->unchanged, 40);
    QCOMPARE(applied->unchanged, 40);
    QCOMPARE(number("SELECT total_changes()"), 0);
    QCOMPARE(number("SELECT count(*) FROM product_words_data"), 0);
}

QTEST_GUILESS_MAIN(tst_ImportTransactions)
#include "tst_ImportTransactions.moc"
