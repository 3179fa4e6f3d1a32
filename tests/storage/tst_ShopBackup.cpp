// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/Migrations.h"
#include "app/storage/ShopBackup.h"
#include "app/storage/ShopPictures.h"
#include "app/storage/Transaction.h"
#include "tests/storage/SampleShop.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <thread>

using namespace vitrine;
using storage::BackupContents;
using storage::Database;
using storage::ShopBackup;
using test::SampleShop;

class tst_ShopBackup : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aShopComesBackOnAnotherComputer();
    void ordersGoOnWhileABackupIsMade();
    void aBackupNeverReplacesAFile();
    void aRestoreNeverReplacesAFile_data();
    void aRestoreNeverReplacesAFile();
    void aPictureThatIsThereAlreadyIsKept();
    void missingAndDamagedPicturesAreCounted();
    void aPhotoWhosePathIsWrittenInAnotherWayKeepsNothingFromBeingBackedUp_data();
    void aPhotoWhosePathIsWrittenInAnotherWayKeepsNothingFromBeingBackedUp();
    void aPictureOutsideTheFolderIsNotTakenAlong();
    void aDamagedBackupIsRefused_data();
    void aDamagedBackupIsRefused();
    void aTamperedBackupIsRefused_data();
    void aTamperedBackupIsRefused();
    void aTamperedSearchIsMadeAnew();
    void whatIsNotAcceptedIsNotRestored();
    void whatCouldNotBeRestoredIsNotBackedUp_data();
    void whatCouldNotBeRestoredIsNotBackedUp();
    void anOlderShopIsRestoredAndBroughtUpToDate_data();
    void anOlderShopIsRestoredAndBroughtUpToDate();
    void whatLiesBesideABackupIsNotPlayedBack();

private:
    QString at(const char *name) const { return m_folder->filePath(QString::fromLatin1(name)); }
    QStringList filesOf(const char *folder) const
    {
        return QDir(at(folder)).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_shop;
    QString m_backup;
    QString m_restored;
};

void tst_ShopBackup::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("here")));
    QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("there")));
    m_shop = at("here/shop.vitrine");
    m_backup = at("backup.vitrine-backup");
    m_restored = at("there/new.vitrine");
    const Result<> made = SampleShop::make(m_shop);
    QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
}

void tst_ShopBackup::aShopComesBackOnAnotherComputer()
{
    const auto written = ShopBackup::write(m_shop, m_backup, {});
    QVERIFY2(written, written ? "" : qPrintable(written.error().detail));
    const QString content = SampleShop::contentOf(m_shop);
    const QByteArray photo = SampleShop::bytesOf(at("here/photos/mug.jpg"));
    QVERIFY(QDir(at("here")).removeRecursively());

    const auto restored = ShopBackup::restore(m_backup, m_restored, {});

    QVERIFY2(restored, restored ? "" : qPrintable(restored.error().detail));
    QCOMPARE(*restored, *written);
    QCOMPARE(restored->pictures, 2);
    QCOMPARE(restored->missingPictures, 0);
    QCOMPARE(SampleShop::contentOf(m_restored), content);
    QCOMPARE(SampleShop::bytesOf(at("there/photos/mug.jpg")), photo);
    const auto lost = storage::lostPicturesOf(m_restored);
    QVERIFY(lost);
    QCOMPARE(*lost, QStringList());
    QCOMPARE(
        filesOf("there"),
        (QStringList{QStringLiteral("new.vitrine"), QStringLiteral("new.vitrine.images"), QStringLiteral("photos")}));
    const auto database = Database::open(m_restored, Database::Mode::Existing);
    QVERIFY(database);
    QCOMPARE(SampleShop::number(**database, "SELECT count(*) FROM product_words WHERE product_words MATCH 'bow*'"), 1);
    QCOMPARE((*database)->execute("DELETE FROM orders").error().code, Error::Code::Forbidden);
}

void tst_ShopBackup::ordersGoOnWhileABackupIsMade()
{
    std::atomic<bool> isDone = false;
    std::atomic<int> failed = 0;
    int orders = 0;
    std::thread seller([&] {
        const auto database = Database::open(m_shop, Database::Mode::Existing);
        for (; !isDone && orders < 400; ++orders) {
            const QString id = QStringLiteral("0192f0c0-0000-7000-8000-%1").arg(orders, 12, 10, QLatin1Char('0'));
            failed += !database || !SampleShop::order(**database, id);
        }
    });
    std::vector<Result<BackupContents>> backups;
    for (int i = 0; i < 5; ++i) {
        backups.push_back(ShopBackup::write(m_shop, m_backup + QString::number(i), {}));
    }
    isDone = true;
    seller.join();

    QCOMPARE(failed.load(), 0);
    for (int i = 0; i < 5; ++i) {
        QVERIFY(backups[static_cast<size_t>(i)]);
        const QString shop = at("there/shop") + QString::number(i);
        QVERIFY(ShopBackup::restore(m_backup + QString::number(i), shop, {}));
        const auto database = Database::open(shop, Database::Mode::Existing);
        QVERIFY(database);
        QCOMPARE(SampleShop::number(**database,
                                    "SELECT (SELECT count(*) FROM orders) = (SELECT orders FROM "
                                    "shop_counters) AND (SELECT stock FROM products WHERE sku = 'MUG') = "
                                    "500 - (SELECT count(*) FROM orders)"),
                 1);
    }
}

void tst_ShopBackup::aBackupNeverReplacesAFile()
{
    QVERIFY(QFile::copy(at("here/photos/mug.jpg"), m_backup));
    const QByteArray before = SampleShop::bytesOf(m_backup);

    const auto refused = ShopBackup::write(m_shop, m_backup, {});
    const auto nowhere = ShopBackup::write(m_shop, at("nowhere/backup"), {});

    QCOMPARE(refused.error().code, Error::Code::AlreadyExists);
    QCOMPARE(nowhere.error().code, Error::Code::NotFound);
    QCOMPARE(SampleShop::bytesOf(m_backup), before);
    QCOMPARE(filesOf("").size(), 3); // no draft is left
}

void tst_ShopBackup::aRestoreNeverReplacesAFile_data()
{
    QTest::addColumn<QString>("file");

    QTest::newRow("a shop") << QStringLiteral("there/new.vitrine");
    QTest::newRow("a journal of another") << QStringLiteral("there/new.vitrine-journal");
    QTest::newRow("another picture") << QStringLiteral("there/photos/mug.jpg");
}

void tst_ShopBackup::aRestoreNeverReplacesAFile()
{
    QFETCH(QString, file);
    QVERIFY(ShopBackup::write(m_shop, m_backup, {}));
    QVERIFY(QDir().mkpath(at("there/photos")));
    QFile other(m_folder->filePath(file));
    QVERIFY(other.open(QIODevice::WriteOnly));
    other.write("something else");
    other.close();
    const QStringList before = filesOf("there");

    const auto refused = ShopBackup::restore(m_backup, m_restored, {});

    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Code::AlreadyExists);
    QCOMPARE(SampleShop::bytesOf(other.fileName()), QByteArray("something else"));
    QCOMPARE(filesOf("there"), before);
}

void tst_ShopBackup::aPictureThatIsThereAlreadyIsKept()
{
    QVERIFY(ShopBackup::write(m_shop, m_backup, {}));

    const auto restored = ShopBackup::restore(m_backup, at("here/second.vitrine"), {});

    QVERIFY2(restored, restored ? "" : qPrintable(restored.error().detail));
    QCOMPARE(SampleShop::contentOf(at("here/second.vitrine")), SampleShop::contentOf(m_shop));
}

void tst_ShopBackup::missingAndDamagedPicturesAreCounted()
{
    QVERIFY(QFile::remove(at("here/photos/mug.jpg")));
    const auto images = storage::lostPicturesOf(m_shop);
    QVERIFY(images);
    QCOMPARE(*images, QStringList{QStringLiteral("photos/mug.jpg")});
    QDirIterator image(at("here/shop.vitrine.images"), QDir::Files, QDirIterator::Subdirectories);
    QFile file(image.next());
    QVERIFY(file.open(QIODevice::Append | QIODevice::ExistingOnly));
    file.write("x");
    file.close();

    const auto written = ShopBackup::write(m_shop, m_backup, {});

    QVERIFY(written);
    QCOMPARE(written->pictures, 0);
    QCOMPARE(written->missingPictures, 2);
    QVERIFY(ShopBackup::restore(m_backup, m_restored, {}));
}

void tst_ShopBackup::aPhotoWhosePathIsWrittenInAnotherWayKeepsNothingFromBeingBackedUp_data()
{
    QTest::addColumn<QString>("photo");
    QTest::addColumn<int>("missing");
    QTest::newRow("from here") << QStringLiteral("./photos/mug.jpg") << 0;
    QTest::newRow("two slashes") << QStringLiteral("photos//mug.jpg") << 0;
    QTest::newRow("a backslash") << QStringLiteral("photos\\mug.jpg") << 1;
}

void tst_ShopBackup::aPhotoWhosePathIsWrittenInAnotherWayKeepsNothingFromBeingBackedUp()
{
    QFETCH(QString, photo);
    QFETCH(int, missing);
    {
        const auto shop = Database::open(m_shop, Database::Mode::Existing);
        QVERIFY(shop);
        QVERIFY((*shop)->prepare("UPDATE products SET photo = ?1 WHERE sku = 'MUG'").bind(photo).run());
    }

    const auto written = ShopBackup::write(m_shop, m_backup, {});
    const auto restored = ShopBackup::restore(m_backup, m_restored, {});

    QVERIFY2(written, written ? "" : qPrintable(written.error().detail));
    QCOMPARE(written->missingPictures, missing);
    QVERIFY2(restored, restored ? "" : qPrintable(restored.error().detail));
    QCOMPARE(SampleShop::contentOf(m_restored), SampleShop::contentOf(m_shop));
    const auto lost = storage::lostPicturesOf(m_restored);
    QVERIFY(lost);
    QCOMPARE(lost->size(), missing);
}

void tst_ShopBackup::aPictureOutsideTheFolderIsNotTakenAlong()
{
    QFile secret(at("secret.txt"));
    QVERIFY(secret.open(QIODevice::WriteOnly));
    secret.write("a diary of many words");
    secret.close();
    QVERIFY(QFile::remove(at("here/photos/mug.jpg")));
    QVERIFY(QFile::link(at("secret.txt"), at("here/photos/mug.jpg")));

    const auto written = ShopBackup::write(m_shop, m_backup, {});

    QVERIFY(written);
    QCOMPARE(written->missingPictures, 1);
    QVERIFY(!SampleShop::bytesOf(m_backup).contains("a diary of many words"));
}

void tst_ShopBackup::aDamagedBackupIsRefused_data()
{
    QTest::addColumn<QString>("damage");

    for (const char *damage : {"cut off", "grown", "empty", "text", "picture", "pages"}) {
        QTest::newRow(damage) << QString::fromLatin1(damage);
    }
}

void tst_ShopBackup::aDamagedBackupIsRefused()
{
    QFETCH(QString, damage);
    QVERIFY(ShopBackup::write(m_shop, m_backup, {}));
    QByteArray bytes = SampleShop::bytesOf(m_backup);
    if (damage == QLatin1String("cut off")) {
        bytes.chop(4096);
    } else if (damage == QLatin1String("grown")) {
        bytes.append(QByteArray(4096, '\0'));
    } else if (damage == QLatin1String("empty")) {
        bytes.clear();
    } else if (damage == QLatin1String("text")) {
        bytes = QByteArray("Bonjour").repeated(2000);
    } else if (damage == QLatin1String("picture")) {
        bytes.replace(bytes.lastIndexOf("\x89PNG"), 4, "\x89PNX");
    } else {
        for (qsizetype page = 4096; page < bytes.size(); page += 4096) {
            bytes.replace(page, 16, QByteArray(16, '\xA5'));
        }
    }
    QFile file(m_backup);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(bytes);
    file.close();

    const auto refused = ShopBackup::restore(m_backup, m_restored, {});

    QVERIFY(!refused);
    QVERIFY2(refused.error().code == Error::Code::Corrupt, qPrintable(refused.error().detail));
    QCOMPARE(filesOf("there"), QStringList());
    QCOMPARE(SampleShop::bytesOf(m_backup), bytes);
}

void tst_ShopBackup::aTamperedBackupIsRefused_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<int>("code");
    const auto row = [](const char *name, const char *script, Error::Code code) {
        QTest::newRow(name) << QByteArray(script) << static_cast<int>(code);
    };

    row("a trigger", "CREATE TRIGGER mine AFTER INSERT ON orders BEGIN DELETE FROM meta; END", Error::Code::Forbidden);
    row("a view",
        "DROP TABLE backup_pictures; CREATE VIEW backup_pictures AS SELECT '/etc/cron.d/x' AS path, '' AS "
        "hash, '' AS bytes",
        Error::Code::Forbidden);
    row("a newer version", "PRAGMA user_version = 9999", Error::Code::TooNew);
    row("a picture above", "UPDATE backup_pictures SET path = '../x.png' WHERE path LIKE 'photos%'",
        Error::Code::Forbidden);
    row("a picture elsewhere", "UPDATE backup_pictures SET path = '/tmp/x.png' WHERE path LIKE 'photos%'",
        Error::Code::Forbidden);
    row("a picture nobody has",
        "UPDATE backup_pictures SET path = 'photos/autostart.desktop' WHERE path LIKE 'photos%'",
        Error::Code::Forbidden);
    row("a picture fewer", "DELETE FROM backup_pictures WHERE path LIKE 'photos/%'", Error::Code::Corrupt);
    row("a hash that is a path", "INSERT INTO images VALUES ('../../' || hex(zeroblob(29)), 'png', 1, 1, 1)",
        Error::Code::Corrupt);
    row("an order of nothing",
        "INSERT INTO order_lines (order_id, position, sku, name, quantity, unit_price, total, vat_rate) VALUES "
        "('x', 1, 'A', 'B', 1, 1, 1, 0)",
        Error::Code::Corrupt);
}

void tst_ShopBackup::aTamperedBackupIsRefused()
{
    QFETCH(QByteArray, script);
    QFETCH(int, code);
    QVERIFY(ShopBackup::write(m_shop, m_backup, {}));
    {
        SQLite::Database stranger(m_backup.toStdString(), SQLite::OPEN_READWRITE);
        stranger.exec("PRAGMA ignore_check_constraints = ON; PRAGMA foreign_keys = OFF");
        stranger.exec(script.constData());
    }

    const auto refused = ShopBackup::restore(m_backup, m_restored, {});

    QVERIFY(!refused);
    QVERIFY2(static_cast<int>(refused.error().code) == code, qPrintable(refused.error().detail));
    QCOMPARE(filesOf("there"), QStringList());
    QCOMPARE(filesOf(""),
             (QStringList{QStringLiteral("backup.vitrine-backup"), QStringLiteral("here"), QStringLiteral("there")}));
}

void tst_ShopBackup::aTamperedSearchIsMadeAnew()
{
    QVERIFY(ShopBackup::write(m_shop, m_backup, {}));
    {
        SQLite::Database stranger(m_backup.toStdString(), SQLite::OPEN_READWRITE);
        stranger.exec("UPDATE product_words_data SET block = replace(hex(zeroblob(1500)), '0', 'Z')");
    }

    QVERIFY(ShopBackup::restore(m_backup, m_restored, {}));

    const auto database = Database::open(m_restored, Database::Mode::Existing);
    QVERIFY(database);
    QCOMPARE(SampleShop::number(**database, "SELECT count(*) FROM product_words WHERE product_words MATCH 'mug*'"), 1);
}

void tst_ShopBackup::whatIsNotAcceptedIsNotRestored()
{
    QVERIFY(ShopBackup::write(m_shop, m_backup, {}));
    qint64 seen = 0;

    const auto refused = ShopBackup::restore(m_backup, m_restored, [&seen](Database &shop) -> Result<> {
        seen = SampleShop::number(shop, "SELECT count(*) FROM orders");
        return failure(Error::Code::Corrupt, QStringLiteral("the counters differ"));
    });

    QCOMPARE(refused.error(), (Error{Error::Code::Corrupt, QStringLiteral("the counters differ")}));
    QCOMPARE(seen, 1);
    QCOMPARE(filesOf("there"), QStringList());
}

void tst_ShopBackup::whatCouldNotBeRestoredIsNotBackedUp_data()
{
    QTest::addColumn<QByteArray>("sql");

    QTest::newRow("an attribute of no product")
        << QByteArray("INSERT INTO product_attributes (product_id, attribute, value) VALUES ('gone', 'colour', 'red')");
    QTest::newRow("a line of no order") << QByteArray(
        "INSERT INTO order_lines (order_id, position, product_id, sku, name, quantity, unit_price, "
        "total, vat_rate) SELECT 'gone', 1, id, sku, name, 1, 1, 1, 0 FROM products LIMIT 1");
    QTest::newRow("a counter that is wrong") << QByteArray("UPDATE shop_counters SET units = units + 1");
}

void tst_ShopBackup::whatCouldNotBeRestoredIsNotBackedUp()
{
    QFETCH(QByteArray, sql);
    {
        SQLite::Database stranger(m_shop.toStdString(), SQLite::OPEN_READWRITE);
        stranger.exec("PRAGMA foreign_keys = OFF");
        stranger.exec(sql.toStdString());
    }
    const auto countersAgree = [](Database &shop) -> Result<> {
        const qint64 difference = SampleShop::number(
            shop,
            "SELECT units - (SELECT sum(quantity) FROM order_lines JOIN orders ON id = order_id) FROM shop_counters");
        return difference == 0 ? Result<>() : failure(Error::Code::Corrupt, QStringLiteral("the counters differ"));
    };

    const auto refused = ShopBackup::write(m_shop, m_backup, countersAgree);

    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Code::Corrupt);
    QCOMPARE(filesOf("."), (QStringList{QStringLiteral("here"), QStringLiteral("there")}));
    QVERIFY(QFile::exists(m_shop));
}

void tst_ShopBackup::anOlderShopIsRestoredAndBroughtUpToDate_data()
{
    QTest::addColumn<int>("version");
    for (int version = 1; version < storage::Migrations::shop().version(); ++version) {
        QTest::addRow("version %d", version) << version;
    }
}

void tst_ShopBackup::anOlderShopIsRestoredAndBroughtUpToDate()
{
    QFETCH(int, version);
    const QString old = at("old.vitrine");
    {
        const auto database = Database::open(old, Database::Mode::CreateNew, storage::Migrations::shop().upTo(version));
        QVERIFY(database);
        QVERIFY((*database)->execute("INSERT INTO products (id, sku, name, price, currency, stock, photo, link, trade) "
                                     "VALUES ('0192f0c0-0000-7000-8000-000000000001', 'A', 'Mug', 100, 'EUR', 0, "
                                     "'', '', 'retail');"));
    }

    const auto refuse = [](Database &) -> Result<> { return failure(Error::Code::Conflict, QString()); };
    QVERIFY(!ShopBackup::restore(old, m_restored, refuse));
    QCOMPARE(filesOf("there"), QStringList());
    QVERIFY(ShopBackup::restore(old, m_restored, {}));
    QCOMPARE(filesOf("there"), QStringList{QStringLiteral("new.vitrine")});

    const auto database = Database::open(m_restored, Database::Mode::Existing);
    QVERIFY(database);
    if (version == 1) { // which had none
        QCOMPARE(SampleShop::number(**database, "SELECT count(*) FROM price_history"), 1);
    }
    QCOMPARE(SampleShop::number(**database, "SELECT count(*) FROM pragma_table_list WHERE name = 'shows'"), 1);
}

void tst_ShopBackup::whatLiesBesideABackupIsNotPlayedBack()
{
    QVERIFY(ShopBackup::write(m_shop, m_backup, {}));
    QFile journal(m_backup + QLatin1String("-journal"));
    QVERIFY(journal.open(QIODevice::WriteOnly));
    journal.write("a journal");
    journal.close();
    const QByteArray before = SampleShop::bytesOf(m_backup);

    const auto refused = ShopBackup::restore(m_backup, m_restored, {});

    QCOMPARE(refused.error().code, Error::Code::Forbidden);
    QCOMPARE(SampleShop::bytesOf(m_backup), before);
}

QTEST_GUILESS_MAIN(tst_ShopBackup)
#include "tst_ShopBackup.moc"
