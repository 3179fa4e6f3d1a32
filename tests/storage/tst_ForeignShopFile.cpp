// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/ClosedShops.h"
#include "app/storage/Database.h"
#include "tests/storage/SampleShop.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace vitrine;
using storage::Database;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be read");
}

} // namespace

/// What a stranger can do to a shop file before giving it to a seller.
class tst_ForeignShopFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void aSchemaThatIsNotOursIsForbidden_data();
    void aSchemaThatIsNotOursIsForbidden();
    void rowsThatBreakOurRulesAreRefused_data();
    void rowsThatBreakOurRulesAreRefused();
    void aTamperedIndexIsRefused();
    void whatALogAddsIsSeenAndNotCarriedOver();
    void aJournalIsNotPlayedBack();
    void aLogThatIsALinkIsNotWrittenThrough_data();
    void aLogThatIsALinkIsNotWrittenThrough();
    void commentsAndSpacesDoNotCount();
    void aTamperedSearchHarmsNothing_data();
    void aTamperedSearchHarmsNothing();
    void aConnectionCanNeitherAttachNorChangeTheSchemaByHand();
    void aFileThatWeClosedIsTakenAsItIs();
    void aFileThatWasTouchedSinceIsReadAgain();

private:
    /// Does `script` to the shop file as a stranger would, with every protection off.
    void tamper(const QByteArray &script);
    /// Opening is refused with `code`; the file and its log keep their bytes.
    void mustBeRefused(Error::Code code);

    QTemporaryDir m_cache;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_shop;
};

void tst_ForeignShopFile::initTestCase()
{
    QVERIFY(qputenv("XDG_CACHE_HOME", QFile::encodeName(m_cache.path())));
}

void tst_ForeignShopFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_shop = m_folder->filePath(QStringLiteral("shop.vitrine"));
    const Result<> made = test::SampleShop::make(m_shop);
    QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
}

void tst_ForeignShopFile::tamper(const QByteArray &script)
{
    SQLite::Database stranger(m_shop.toStdString(), SQLite::OPEN_READWRITE);
    sqlite3_db_config(stranger.getHandle(), SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr);
    stranger.exec("PRAGMA ignore_check_constraints = ON; PRAGMA foreign_keys = OFF; PRAGMA writable_schema = ON;");
    stranger.exec(script.constData());
}

void tst_ForeignShopFile::mustBeRefused(Error::Code code)
{
    const QByteArray before = bytesOf(m_shop);
    const QByteArray logBefore = bytesOf(m_shop + QLatin1String("-wal"));

    const auto database = Database::open(m_shop, Database::Mode::Existing);

    QVERIFY(!database);
    QVERIFY2(database.error().code == code, qPrintable(database.error().detail));
    QCOMPARE(bytesOf(m_shop), before);
    QCOMPARE(bytesOf(m_shop + QLatin1String("-wal")), logBefore);
}

void tst_ForeignShopFile::aSchemaThatIsNotOursIsForbidden_data()
{
    QTest::addColumn<QByteArray>("script");

    QTest::newRow("a trigger") << QByteArray("CREATE TRIGGER mine AFTER INSERT ON orders BEGIN "
                                             "UPDATE products SET price = 1; END");
    QTest::newRow("a view") << QByteArray("CREATE VIEW mine AS SELECT * FROM orders");
    QTest::newRow("a view in place of a table")
        << QByteArray("DROP TABLE conflicts; CREATE VIEW conflicts AS SELECT load_extension('/tmp/x') AS id");
    QTest::newRow("a table") << QByteArray("CREATE TABLE mine (x)");
    QTest::newRow("an index with an expression")
        << QByteArray("CREATE INDEX mine ON orders (length(hex(zeroblob(total))))");
    QTest::newRow("a table that is missing") << QByteArray("DROP TABLE cursors");
    QTest::newRow("a trigger that is missing") << QByteArray("DROP TRIGGER orders_are_never_changed");
    QTest::newRow("a trigger that does nothing")
        << QByteArray("DROP TRIGGER orders_are_never_changed; CREATE TRIGGER orders_are_never_changed BEFORE UPDATE ON "
                      "orders BEGIN SELECT 1; END");
    QTest::newRow("a column more") << QByteArray("ALTER TABLE orders ADD COLUMN mine TEXT DEFAULT 'x'");
    QTest::newRow("a rule less") << QByteArray(
        "UPDATE sqlite_schema SET sql = replace(sql, 'CHECK (sku <> '''')', '') WHERE name = 'products'");
    QTest::newRow("a virtual table") << QByteArray("CREATE VIRTUAL TABLE mine USING fts5(x)");
    QTest::newRow("a shadow table with another shape")
        << QByteArray("UPDATE sqlite_schema SET sql = replace(sql, 'block BLOB', 'block TEXT') "
                      "WHERE name = 'product_words_data'");
    QTest::newRow("another tokenizer") << QByteArray(
        "UPDATE sqlite_schema SET sql = replace(sql, 'content_rowid = ''number''', "
        "'content_rowid = ''name''') WHERE name = 'product_words'");
    QTest::newRow("a rule behind a NUL") << QByteArray(
        "UPDATE sqlite_schema SET sql = replace(sql, ') STRICT', ') --' || char(0) || char(10) || 'STRICT') "
        "WHERE name = 'stock_movements'");
    QTest::newRow("a secret comment of the other kind")
        << QByteArray("UPDATE sqlite_schema SET sql = sql || ' /* */' WHERE name = 'orders'");
}

void tst_ForeignShopFile::aSchemaThatIsNotOursIsForbidden()
{
    QFETCH(QByteArray, script);
    tamper(script);

    mustBeRefused(Error::Code::Forbidden);
}

void tst_ForeignShopFile::rowsThatBreakOurRulesAreRefused_data()
{
    QTest::addColumn<QByteArray>("script");

    QTest::newRow("a hash that is a path")
        << QByteArray("INSERT INTO images VALUES ('../../../../etc/passwd', 'png', 1, 1, 1)");
    QTest::newRow("a hash that is a path of the right length")
        << QByteArray("INSERT INTO images VALUES ('../../' || hex(zeroblob(29)), 'png', 1, 1, 1)");
    QTest::newRow("a type that is a path")
        << QByteArray("INSERT INTO images VALUES (lower(hex(zeroblob(32))), '/../../x', 1, 1, 1)");
    QTest::newRow("a photo elsewhere") << QByteArray("UPDATE products SET photo = '/etc/passwd'");
    QTest::newRow("a photo above") << QByteArray("UPDATE products SET photo = 'photos/../../x.png'");
    QTest::newRow("a photo that climbs last") << QByteArray("UPDATE products SET photo = 'photos/..'");
    QTest::newRow("a stock below zero") << QByteArray("UPDATE products SET stock = -5");
    QTest::newRow("a total that does not add up")
        << QByteArray("INSERT INTO order_lines VALUES ('x', 1, NULL, NULL, 'A', 'B', 2, 100, 1, 0, 0)");
}

void tst_ForeignShopFile::rowsThatBreakOurRulesAreRefused()
{
    QFETCH(QByteArray, script);
    tamper(script);

    mustBeRefused(Error::Code::Corrupt);
}

void tst_ForeignShopFile::aTamperedIndexIsRefused()
{
    // The file says that one thing's rows are where another's are.
    tamper("UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM sqlite_schema WHERE name = 'products') "
           "WHERE name = 'orders'");

    mustBeRefused(Error::Code::Corrupt);
}

void tst_ForeignShopFile::whatALogAddsIsSeenAndNotCarriedOver()
{
    const QString copy = m_folder->filePath(QStringLiteral("copy.vitrine"));
    {
        SQLite::Database stranger(m_shop.toStdString(), SQLite::OPEN_READWRITE);
        stranger.exec("CREATE TRIGGER mine AFTER INSERT ON orders BEGIN UPDATE products SET price = 1; END");
        QVERIFY(QFile::copy(m_shop, copy));
        QVERIFY(QFile::copy(m_shop + QLatin1String("-wal"), copy + QLatin1String("-wal")));
    }
    m_shop = copy;
    QVERIFY(!bytesOf(m_shop + QLatin1String("-wal")).isEmpty());

    mustBeRefused(Error::Code::Forbidden);
}

void tst_ForeignShopFile::aJournalIsNotPlayedBack()
{
    QFile journal(m_shop + QLatin1String("-journal"));
    QVERIFY(journal.open(QIODevice::WriteOnly));
    journal.write(QByteArray("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7", 8) + QByteArray(4096, '\x01'));
    journal.close();
    const QByteArray before = bytesOf(journal.fileName());

    mustBeRefused(Error::Code::Forbidden);

    QCOMPARE(bytesOf(journal.fileName()), before);
}

void tst_ForeignShopFile::aLogThatIsALinkIsNotWrittenThrough_data()
{
    QTest::addColumn<QString>("suffix");

    QTest::newRow("log") << QStringLiteral("-wal");
    QTest::newRow("index of the log") << QStringLiteral("-shm");
}

void tst_ForeignShopFile::aLogThatIsALinkIsNotWrittenThrough()
{
    QFETCH(QString, suffix);
    const QString diary = m_folder->filePath(QStringLiteral("diary.txt"));
    QFile file(diary);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Dear diary");
    file.close();
    QVERIFY(QFile::link(diary, m_shop + suffix));

    mustBeRefused(Error::Code::Forbidden);

    QCOMPARE(bytesOf(diary), QByteArray("Dear diary"));
}

void tst_ForeignShopFile::commentsAndSpacesDoNotCount()
{
    tamper("UPDATE sqlite_schema SET sql = replace(sql, '-- null when it was taken by hand', '   -- by hand') "
           "WHERE name = 'orders'");

    const auto database = Database::open(m_shop, Database::Mode::Existing);

    QVERIFY2(database, database ? "" : qPrintable(database.error().detail));
}

void tst_ForeignShopFile::aTamperedSearchHarmsNothing_data()
{
    QTest::addColumn<QByteArray>("block"); // how the index is made up
    QTest::addColumn<Error::Code>("code");

    QTest::newRow("noise") << QByteArray(8000, 'a') << Error::Code::Corrupt;
    QTest::newRow("more levels than there are")
        << QByteArray("00000000ffffff7f01ffffff7f01010101") << Error::Code::Corrupt;
    // One level of 170 million pieces, for each of which FTS5 clears twelve bytes.
    QTest::newRow("two gigabytes to clear") << QByteArray("0000000001010000d187fd00") << Error::Code::Internal;
}

void tst_ForeignShopFile::aTamperedSearchHarmsNothing()
{
    QFETCH(QByteArray, block);
    QFETCH(Error::Code, code);
    constexpr sqlite3_int64 kLittle = 16LL * 1024 * 1024;
    tamper("UPDATE product_words_data SET block = x'" + block + "'");
    (void)sqlite3_memory_highwater(1);

    const auto database = Database::open(m_shop, Database::Mode::Existing);
    QVERIFY2(database, database ? "" : qPrintable(database.error().detail));
    storage::Statement search
        = (*database)->prepare("SELECT rowid FROM product_words WHERE product_words MATCH 'mug*'");
    const Result<bool> found = search.step();

    QVERIFY(!found);
    QCOMPARE(found.error().code, code);
    QVERIFY(sqlite3_memory_highwater(0) < kLittle);
}

void tst_ForeignShopFile::aConnectionCanNeitherAttachNorChangeTheSchemaByHand()
{
    const auto database = Database::open(m_shop, Database::Mode::Existing);
    QVERIFY(database);

    QVERIFY(!(*database)->execute("ATTACH ':memory:' AS other"));
    QVERIFY(
        !(*database)->execute("PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = '' WHERE name = 'meta'"));
    QVERIFY(!(*database)->execute("UPDATE product_words_data SET block = NULL"));
    QVERIFY(!(*database)->execute("SELECT load_extension('x')"));
}

void tst_ForeignShopFile::aFileThatWeClosedIsTakenAsItIs()
{
    // What only reading all of it would find is found before, and not after the file was noted as closed by us.
    tamper("UPDATE products SET stock = -5");
    const auto asStrangers = Database::open(m_shop, Database::Mode::Existing);
    storage::ClosedShops::add(m_shop);

    const auto asOurs = Database::open(m_shop, Database::Mode::Existing);

    QVERIFY(!asStrangers);
    QVERIFY(asOurs);
}

void tst_ForeignShopFile::aFileThatWasTouchedSinceIsReadAgain()
{
    QVERIFY(storage::ClosedShops::has(m_shop));
    QByteArray bytes = bytesOf(m_shop);
    bytes.replace(bytes.size() - 4096, 40, QByteArray(40, '\xA5')); // the beginning of the last page
    QFile file(m_shop);
    QVERIFY(file.open(QIODevice::ReadWrite)); // the same file, with the same size
    file.write(bytes);
    file.close();

    mustBeRefused(Error::Code::Corrupt);
}

QTEST_GUILESS_MAIN(tst_ForeignShopFile)
#include "tst_ForeignShopFile.moc"
