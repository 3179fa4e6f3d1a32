// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/Database.h"
#include "app/storage/Migrations.h"
#include "app/storage/StrayDrafts.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <array>
#include <filesystem>

using namespace vitrine;
using storage::Database;
using storage::Migrations;

namespace {

const char *const kFirst = "CREATE TABLE things (name TEXT NOT NULL) STRICT;";
const char *const kSecond = "ALTER TABLE things ADD COLUMN size INTEGER NOT NULL DEFAULT 7;";
const char *const kThird
    = "CREATE TABLE others (name TEXT NOT NULL) STRICT; INSERT INTO others SELECT name FROM things;";
const char *const kParent
    = "CREATE TABLE owners (id INTEGER PRIMARY KEY) STRICT; INSERT INTO owners VALUES (1);"
      "CREATE TABLE things (name TEXT NOT NULL, owner INTEGER NOT NULL REFERENCES owners (id)) STRICT;"
      "INSERT INTO things VALUES ('mug', 1);";
const char *const kOrphaning = "DELETE FROM owners;";
const char *const kBroken = "CREATE TABLE others (name TEXT NOT NULL) STRICT; INSERT INTO nowhere VALUES (1);";

/// A shop as version 1 left it: two products, orders of both, counters and movements.
const char *const kShopOfVersionOne = R"(
    INSERT INTO products (id, sku, name, price, currency, stock, photo, link, trade) VALUES
        ('0192f0c0-0000-7000-8000-000000000001', 'PLAT-1', 'Bœuf bourguignon', 1650, 'EUR', 17, 'photos/a.jpg', '', 'kitchen'),
        ('0192f0c0-0000-7000-8000-000000000002', 'PLAT-2', 'Tarte fine', 700, 'EUR', 20, '', '', 'kitchen');
    INSERT INTO orders (number, id, product_id, quantity, unit_price, currency, total, placed_at) VALUES
        (1, '0192f0c0-0000-7000-8000-0000000000a1', '0192f0c0-0000-7000-8000-000000000001', 2, 1650, 'EUR', 3300, 1000),
        (2, '0192f0c0-0000-7000-8000-0000000000a2', '0192f0c0-0000-7000-8000-000000000001', 1, 1650, 'EUR', 1650, 2000);
    INSERT INTO stock_movements (number, product_id, delta, cause, order_id) VALUES
        (1, '0192f0c0-0000-7000-8000-000000000001', 20, 'opening', NULL),
        (2, '0192f0c0-0000-7000-8000-000000000002', 20, 'opening', NULL),
        (3, '0192f0c0-0000-7000-8000-000000000001', -2, 'order', '0192f0c0-0000-7000-8000-0000000000a1'),
        (4, '0192f0c0-0000-7000-8000-000000000001', -1, 'order', '0192f0c0-0000-7000-8000-0000000000a2');
    INSERT INTO product_counters VALUES ('0192f0c0-0000-7000-8000-000000000001', 'EUR', 2, 3, 4950);
    INSERT INTO shop_counters VALUES ('EUR', 2, 3, 4950);)";

/// A shop as version 2 left it: a product that was cheaper once, and a visit that somebody booked.
const char *const kShopOfVersionTwo = R"(
    INSERT INTO products (id, sku, name, price, currency, stock, photo, link, trade) VALUES
        ('0192f0c0-0000-7000-8000-000000000001', 'FLAT-1', 'Deux pièces', 1650, 'EUR', 0, '', '', 'rooms');
    INSERT INTO price_history (product_id, price, currency, valid_from) VALUES
        ('0192f0c0-0000-7000-8000-000000000001', 1600, 'EUR', 1000),
        ('0192f0c0-0000-7000-8000-000000000001', 1650, 'EUR', 2000);
    INSERT INTO slots (id, product_id, starts_at, ends_at, capacity, booked) VALUES
        ('0192f0c0-0000-7000-8000-0000000000b1', '0192f0c0-0000-7000-8000-000000000001', 5000, 6000, 2, 1);
    INSERT INTO bookings (id, slot_id, name, placed_at) VALUES
        ('0192f0c0-0000-7000-8000-0000000000c1', '0192f0c0-0000-7000-8000-0000000000b1', 'Ana', 3000);
    INSERT INTO booking_counters VALUES ('0192f0c0-0000-7000-8000-000000000001', 1);)";

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

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
    void aStepThatBreaksAReferenceLeavesTheFileAsItWas();
    void whoIsKilledLeavesNoHalfCopyAndNoSecondOne();
    void ofSeveralProcessesAtOnceOneCopies();
    void aNewerFileIsRefused();
    void ordersOfVersionOneComeAlong();
    void whatVersionTwoHasComesAlong();
    void movementsOfVersionThreeComeAlongWithTheirRules();
    void rulesHoldAfterMigrating();
    void aFileOfTodayIsLeftAsItIs();
    void theShopsOwnStepsMakeASoundFile();
    void everyTableIsDocumented();

private:
    void createVersionOne();
    /// Lets another process do the second and third step, killed before its `point`-th change of a file.
    void startMigrating(QProcess &process, int point) const;
    QStringList files() const { return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden); }
    QStringList copies() const { return files().filter(QRegularExpression(QStringLiteral("\\.copy$"))); }
    /// How many things a copy of version 1 has; -1 when it is not whole. It keeps its bytes.
    qint64 thingsIn(const QString &copy) const;

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

void tst_Migrations::aStepThatBreaksAReferenceLeavesTheFileAsItWas()
{
    QVERIFY(Database::open(m_path, Database::Mode::CreateNew, Migrations({kParent})));
    const QByteArray before = bytesOf(m_path);

    const auto failed = Database::open(m_path, Database::Mode::Existing, Migrations({kParent, kOrphaning}));

    QVERIFY(!failed);
    QCOMPARE(failed.error().code, Error::Code::Corrupt);
    QVERIFY2(failed.error().detail.contains(QLatin1String("owners")), qPrintable(failed.error().detail));
    QCOMPARE(bytesOf(m_path), before);
    QCOMPARE(files(), QStringList{QStringLiteral("l'atelier.vitrine")});
}

void tst_Migrations::startMigrating(QProcess &process, int point) const
{
    process.start(QStringLiteral(VITRINE_MIGRATE_SHOP),
                  {m_path, QString::number(point), QString::fromLatin1(kFirst), QString::fromLatin1(kSecond),
                   QString::fromLatin1(kThird)});
}

qint64 tst_Migrations::thingsIn(const QString &copy) const
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("copy"));
    if (!QFile::copy(m_folder->filePath(copy), path)) {
        return -1;
    }
    const auto database = Database::open(path, Database::Mode::Existing, Migrations({kFirst}));
    return database && (*database)->checkIntegrity() ? number(**database, "SELECT count(*) FROM things") : -1;
}

void tst_Migrations::whoIsKilledLeavesNoHalfCopyAndNoSecondOne()
{
    int kills = 0;
    int strays = 0;
    for (bool isKilled = true; isKilled;) {
        init();
        createVersionOne();

        QProcess process;
        startMigrating(process, kills + 1);
        QVERIFY(process.waitForFinished());
        isKilled = process.exitStatus() == QProcess::CrashExit;
        kills += isKilled ? 1 : 0;
        QVERIFY(isKilled || process.exitCode() == 100);

        const QStringList left = copies();
        QVERIFY(left.size() <= 1);
        QVERIFY(left.isEmpty() || thingsIn(left.first()) == 1);
        const qsizetype before = files().size();
        storage::StrayDrafts::removeOf(m_path, QDateTime::currentDateTimeUtc().addSecs(7200));
        strays += files().size() < before ? 1 : 0;
        {
            const auto database
                = Database::open(m_path, Database::Mode::Existing, Migrations({kFirst, kSecond, kThird}));
            QVERIFY(database);
            QCOMPARE(number(**database, "SELECT count(*) FROM others"), 1);
        }
        QCOMPARE(copies().size(), 1);
        QCOMPARE(thingsIn(copies().first()), 1);
        QStringList others = files();
        others.removeIf([](const QString &name) { return name.contains(QLatin1String(".unread-")); }); // half a commit
        QCOMPARE(others.size(), 2); // the shop and the copy
    }
    QVERIFY(kills > 20);
    QVERIFY(strays > 0);
}

void tst_Migrations::ofSeveralProcessesAtOnceOneCopies()
{
    createVersionOne();
    std::array<QProcess, 4> processes;
    {
        SQLite::Database writer(m_path.toStdString(), SQLite::OPEN_READWRITE);
        writer.exec("BEGIN IMMEDIATE; INSERT INTO things (name) VALUES ('bowl')");
        for (QProcess &process : processes) {
            startMigrating(process, 0);
        }
        // The first thing that is read of the shop opens its log.
        const auto hasLogOpen = [](const QProcess &process) {
            std::error_code error;
            const std::filesystem::path open("/proc/" + std::to_string(process.processId()) + "/fd");
            return std::any_of(std::filesystem::directory_iterator(open, error), {}, [](const auto &file) {
                std::error_code gone;
                return std::filesystem::read_symlink(file.path(), gone).extension() == ".vitrine-wal";
            });
        };
        for (const QProcess &process : processes) {
            QTRY_VERIFY_WITH_TIMEOUT(process.state() == QProcess::NotRunning || hasLogOpen(process), 60000);
        }
        writer.exec("COMMIT");
    }

    for (QProcess &process : processes) {
        QVERIFY(process.state() == QProcess::NotRunning || process.waitForFinished(60000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 100);
    }

    QCOMPARE(copies().size(), 1);
    QCOMPARE(thingsIn(copies().first()), 2); // also what was committed while they waited
    const auto database = Database::open(m_path, Database::Mode::Existing, Migrations({kFirst, kSecond, kThird}));
    QVERIFY(database);
    QCOMPARE(number(**database, "SELECT count(*) FROM others"), 2);
}

void tst_Migrations::aNewerFileIsRefused()
{
    QVERIFY(Database::open(m_path, Database::Mode::CreateNew, Migrations({kFirst, kSecond})));
    const QByteArray before = bytesOf(m_path);

    const auto refused = Database::open(m_path, Database::Mode::Existing, Migrations({kFirst}));

    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Code::TooNew);
    QCOMPARE(bytesOf(m_path), before);
}

void tst_Migrations::ordersOfVersionOneComeAlong()
{
    {
        const auto old = Database::open(m_path, Database::Mode::CreateNew, Migrations::shop().upTo(1));
        QVERIFY(old);
        const Result<> filled = (*old)->execute(kShopOfVersionOne);
        QVERIFY2(filled, filled ? "" : qPrintable(filled.error().detail));
    }

    const auto database = Database::open(m_path, Database::Mode::Existing);

    QVERIFY2(database, database ? "" : qPrintable(database.error().detail));
    QCOMPARE(number(**database, "PRAGMA user_version"), Migrations::shop().version());
    QVERIFY((*database)->checkIntegrity());
    QCOMPARE(number(**database, "SELECT count(*) FROM pragma_foreign_key_check"), 0);
    QCOMPARE(number(**database,
                    "SELECT count(*) FROM orders o JOIN order_lines l ON l.order_id = o.id "
                    "WHERE o.total = l.total AND l.sku = 'PLAT-1' AND l.name = 'Bœuf bourguignon'"),
             2);
    QCOMPARE(number(**database, "SELECT placed_at FROM orders WHERE number = 2"), 2000);
    QCOMPARE(number(**database,
                    "SELECT sum(delta) FROM stock_movements WHERE product_id = "
                    "(SELECT id FROM products WHERE sku = 'PLAT-1')"),
             17);
    QCOMPARE(number(**database, "SELECT units FROM shop_stock"), 37);
    QCOMPARE(number(**database, "SELECT units FROM shop_counters WHERE currency = 'EUR'"), 3);
    QCOMPARE(number(**database, "SELECT count(*) FROM price_history"), 2);
    QCOMPARE(files().filter(QStringLiteral(".version1-")).size(), 1);
}

void tst_Migrations::whatVersionTwoHasComesAlong()
{
    {
        const auto old = Database::open(m_path, Database::Mode::CreateNew, Migrations::shop().upTo(2));
        QVERIFY(old);
        const Result<> filled = (*old)->execute(kShopOfVersionTwo);
        QVERIFY2(filled, filled ? "" : qPrintable(filled.error().detail));
    }

    const auto database = Database::open(m_path, Database::Mode::Existing);

    QVERIFY2(database, database ? "" : qPrintable(database.error().detail));
    QCOMPARE(number(**database, "PRAGMA user_version"), Migrations::shop().version());
    QVERIFY((*database)->checkIntegrity());
    QCOMPARE(number(**database, "SELECT count(*) FROM price_history WHERE price IN (1600, 1650)"), 2);
    QCOMPARE(number(**database, "SELECT count(*) FROM bookings b JOIN slots s ON s.id = b.slot_id"), 1);
    QCOMPARE(number(**database, "SELECT count(*) FROM pragma_index_info('price_history_of_product')"), 3);
    QCOMPARE(number(**database, "SELECT count(*) FROM pragma_index_info('bookings_of_slot')"), 1);
    QCOMPARE(files().filter(QStringLiteral(".version2-")).size(), 1);
}

void tst_Migrations::movementsOfVersionThreeComeAlongWithTheirRules()
{
    const char *const allCauses = R"(
        INSERT INTO products (id, sku, name, price, currency, stock, photo, link, trade)
        VALUES ('p', 'MUG-1', 'Mug', 900, 'EUR', 0, '', '', 'retail');
        INSERT INTO orders (number, id, total, vat, currency, placed_at, received_at)
        VALUES (1, 'o', 900, 0, 'EUR', 1000, 1000);
        INSERT INTO stock_movements (number, product_id, delta, cause, order_id, reason, at)
        SELECT 10 * key, 'p', key + 1, value, iif(value IN ('order', 'returned'), 'o', NULL), 'why ' || key, 100 * key
        FROM json_each('["opening", "edited", "taken", "order", "returned", "reserved", "released", "booking",
                         "recount", "platform", "correction"]');)";
    const char *const asText = "SELECT group_concat(number || product_id || delta || cause || "
                               "ifnull(order_id, '-') || reason || at) FROM stock_movements";
    QString before;
    {
        const auto old = Database::open(m_path, Database::Mode::CreateNew, Migrations::shop().upTo(3));
        QVERIFY(old);
        const Result<> filled = (*old)->execute(allCauses);
        QVERIFY2(filled, filled ? "" : qPrintable(filled.error().detail));
        storage::Statement movements = (*old)->prepare(asText);
        QVERIFY(movements.step().value_or(false));
        before = movements.text(0);
    }

    const auto database = Database::open(m_path, Database::Mode::Existing);

    QVERIFY2(database, database ? "" : qPrintable(database.error().detail));
    QCOMPARE(number(**database, "SELECT count(*) FROM stock_movements"), 11);
    storage::Statement movements = (*database)->prepare(asText);
    QVERIFY(movements.step().value_or(false));
    QCOMPARE(movements.text(0), before);
    QVERIFY(
        !(*database)->execute("INSERT INTO stock_movements (product_id, delta, cause, at) VALUES ('p', 1, 'gift', 1)"));
    QVERIFY(!(*database)->execute(
        "INSERT INTO stock_movements (product_id, delta, cause, at) VALUES ('p', 1, 'order', 1)"));
    QVERIFY(!(*database)->execute(
        "INSERT INTO stock_movements (product_id, delta, cause, at) VALUES ('p', 0, 'taken', 1)"));
    QVERIFY(!(*database)->execute("UPDATE stock_movements SET delta = 7"));
    QVERIFY(!(*database)->execute("DELETE FROM stock_movements"));
    QVERIFY(
        (*database)->execute("INSERT INTO stock_movements (product_id, delta, cause, at) VALUES ('p', 1, 'taken', 1)"));
}

void tst_Migrations::rulesHoldAfterMigrating()
{
    {
        const auto old = Database::open(m_path, Database::Mode::CreateNew, Migrations::shop().upTo(1));
        QVERIFY(old);
        QVERIFY((*old)->execute(kShopOfVersionOne));
    }
    const auto database = Database::open(m_path, Database::Mode::Existing);
    QVERIFY(database);

    const Result<> changed = (*database)->execute("UPDATE orders SET total = 0");
    const Result<> removed = (*database)->execute("DELETE FROM stock_movements");
    const Result<> orphaned = (*database)->execute("INSERT INTO order_lines VALUES "
                                                   "('nobody', 1, NULL, NULL, 'A', 'B', 1, 1, 1, 0, 0)");
    QVERIFY((*database)->execute("UPDATE products SET stock = 21 WHERE sku = 'PLAT-2'"));

    QCOMPARE(changed.error().code, Error::Code::Forbidden);
    QCOMPARE(removed.error().code, Error::Code::Forbidden);
    QCOMPARE(orphaned.error().code, Error::Code::NotFound);
    QCOMPARE(number(**database, "SELECT units FROM shop_stock"), 38);
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

void tst_Migrations::everyTableIsDocumented()
{
    const QString page = QString::fromUtf8(bytesOf(QStringLiteral(VITRINE_SCHEMA_PAGE)));
    const auto database = Database::open(m_path, Database::Mode::CreateNew);
    QVERIFY(database);
    storage::Statement tables
        = (*database)->prepare("SELECT name FROM pragma_table_list WHERE type IN ('table', 'virtual') "
                               "AND schema = 'main' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'");

    int count = 0;
    while (tables.step().value_or(false)) {
        QVERIFY2(page.contains(QStringLiteral("\n| `%1` |").arg(tables.text(0))), qPrintable(tables.text(0)));
        ++count;
    }
    QVERIFY(count > 20);
    static const QRegularExpression row(QStringLiteral("\n\\| `"));
    QCOMPARE(page.count(row), count + 1); // and `number`, which is a kind of value
}

QTEST_GUILESS_MAIN(tst_Migrations)
#include "tst_Migrations.moc"
