// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/BrokenShop.h"
#include "app/storage/DatedCopies.h"
#include "app/storage/ShopBackup.h"
#include "app/storage/ShopPictures.h"
#include "tests/storage/SampleShop.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>

using namespace vitrine;
using storage::BrokenShop;
using storage::Database;
using storage::DatedCopies;
using storage::ShopBackup;
using test::SampleShop;

namespace {

constexpr int kNoLimit = -1;
int renamingsLeft = kNoLimit;

} // namespace

/// The system's own, as long as the program lives; it may be killed after some.
extern "C" int renameat2(int fromFolder, const char *from, int toFolder, const char *to, unsigned int flags) noexcept
{
    if (renamingsLeft == 0) {
        errno = EIO;
        return -1;
    }
    if (renamingsLeft > 0) {
        --renamingsLeft;
    }
    return static_cast<int>(::syscall(SYS_renameat2, fromFolder, from, toFolder, to, flags));
}

class tst_DatedCopies : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void thereIsOneCopyADay();
    void theCopyOfADayHasWhatChangedSince();
    void aShopThatOthersHaveOpenIsCopiedByTheLast();
    void aLargeShopIsNotCopiedAtEachClosing();
    void aLargeNewShopDoesNotWaitForTheCopyOfALostOne();
    void aCopyUnderAnotherNameHasThePictures();
    void aPictureThatIsNotThereIsCounted();
    void aNewShopNeverReplacesTheCopyOfALostOne();
    void aCopyWithMoreOrdersIsNotReplaced();
    void aCopyWithOtherFactsIsNotReplaced_data();
    void aCopyWithOtherFactsIsNotReplaced();
    void aRestoredShopReplacesNoCopyFromBefore();
    void aCopyWithOtherFactsOutlivesTheSeven();
    void copiesOfALostShopOutliveThoseOfTheNewOne();
    void whereAShopWasOneIsNotMadeAnew();
    void aShopPutAsideIsFoundWhateverItsName();
    void theLastSevenAreKept();
    void restoringOftenLeavesTheLastSevenDays();
    void aDamagedShopMakesNoCopyAndTakesNoneAway();
    void whatCouldNotBeRestoredIsNotCopied_data();
    void whatCouldNotBeRestoredIsNotCopied();
    void whatIsNoCopyIsLeftAlone();
    void aBrokenShopIsSetAsideAndTheLastGoodCopyOffered();
    void whoIsKilledWhileSettingAsideLeavesNoShopWithoutItsLog();
    void aBrokenCopyIsNotOffered();
    void aStrangersFileIsNotSetAside();
    void aShopInUseIsNotSetAside();

private:
    void damage(const QString &path);
    void makeAnother();
    void execute(const char *sql);
    void putBack(const QByteArray &bytes);
    QStringList files() const { return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_shop;
    const QDate m_today{2026, 11, 22};
};

void tst_DatedCopies::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_shop = m_folder->filePath(QStringLiteral("shop.vitrine"));
    QVERIFY(SampleShop::make(m_shop));
}

void tst_DatedCopies::damage(const QString &path)
{
    QByteArray bytes = SampleShop::bytesOf(path);
    for (qsizetype at = 4096; at < bytes.size(); at += 4096) {
        bytes.replace(at, 64, QByteArray(64, '\xA5'));
    }
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// A shop that was made at another time, where the first one was.
void tst_DatedCopies::makeAnother()
{
    const auto shop = Database::open(m_shop, Database::Mode::CreateNew);
    QVERIFY2(shop, shop ? "" : qPrintable(shop.error().detail));
    QVERIFY((*shop)->execute("UPDATE meta SET value = '1700000000000' WHERE key = 'created_at'"));
}

void tst_DatedCopies::execute(const char *sql)
{
    const auto shop = Database::open(m_shop, Database::Mode::Existing);
    QVERIFY2(shop, shop ? "" : qPrintable(shop.error().detail));
    const Result<> done = (*shop)->execute(sql);
    QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
}

void tst_DatedCopies::putBack(const QByteArray &bytes)
{
    QFile file(m_shop);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(bytes), bytes.size());
}

void tst_DatedCopies::thereIsOneCopyADay()
{
    const DatedCopies copies(m_shop);

    const auto first = copies.makeIfDue(m_today, {});
    const auto second = copies.makeIfDue(m_today, {});

    QVERIFY2(first, first ? "" : qPrintable(first.error().detail));
    QVERIFY(first->has_value());
    QVERIFY(second);
    QVERIFY(!second->has_value());
    QCOMPARE(copies.list().size(), 1);
    QCOMPARE(copies.list().first(), **first);
    QCOMPARE((*first)->day, m_today);
    QCOMPARE(SampleShop::contentOf((*first)->path), SampleShop::contentOf(m_shop));
    QCOMPARE(copies.newestGood(), *first);
}

void tst_DatedCopies::theCopyOfADayHasWhatChangedSince()
{
    const DatedCopies copies(m_shop);
    QVERIFY(copies.makeIfDue(m_today, {}));
    {
        const auto shop = Database::open(m_shop, Database::Mode::Existing);
        QVERIFY(shop);
        QVERIFY(SampleShop::order(**shop, QStringLiteral("0192f0c0-0000-7000-8000-0000000000a2")));
    }

    const auto again = copies.makeIfDue(m_today, {});
    const auto unchanged = copies.makeIfDue(m_today, {});

    QVERIFY2(again, again ? "" : qPrintable(again.error().detail));
    QVERIFY(again->has_value());
    QCOMPARE(copies.list().size(), 1);
    QCOMPARE(SampleShop::contentOf((*again)->path), SampleShop::contentOf(m_shop));
    QVERIFY(unchanged);
    QVERIFY(!unchanged->has_value());
    QCOMPARE(QDir(m_shop + QLatin1String(".copies")).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).size(), 1);
}

void tst_DatedCopies::aShopThatOthersHaveOpenIsCopiedByTheLast()
{
    const DatedCopies copies(m_shop);
    QVERIFY(copies.makeIfDue(m_today, {}));
    {
        const auto shop = Database::open(m_shop, Database::Mode::Existing);
        QVERIFY(shop);
        QVERIFY(SampleShop::order(**shop, QStringLiteral("0192f0c0-0000-7000-8000-0000000000a2")));

        const auto meanwhile = copies.makeIfDue(m_today, {});

        QVERIFY(meanwhile);
        QVERIFY(!meanwhile->has_value());
    }

    const auto afterwards = copies.makeIfDue(m_today, {});

    QVERIFY(afterwards);
    QVERIFY(afterwards->has_value());
}

void tst_DatedCopies::aLargeShopIsNotCopiedAtEachClosing()
{
    {
        const auto shop = Database::open(m_shop, Database::Mode::Existing);
        QVERIFY(shop);
        QVERIFY((*shop)->execute("INSERT INTO meta (key, value) VALUES ('long', hex(zeroblob(2500000)))"));
    }
    QVERIFY(QFileInfo(m_shop).size() > DatedCopies::kQuicklyCopied);
    const DatedCopies copies(m_shop);
    const auto first = copies.makeIfDue(m_today, {});
    QVERIFY(first);
    QVERIFY(first->has_value());
    {
        const auto shop = Database::open(m_shop, Database::Mode::Existing);
        QVERIFY(shop);
        QVERIFY(SampleShop::order(**shop, QStringLiteral("0192f0c0-0000-7000-8000-0000000000a2")));
    }

    const auto soon = copies.makeIfDue(m_today, {});
    const auto nextDay = copies.makeIfDue(m_today.addDays(1), {});

    QVERIFY(soon);
    QVERIFY(!soon->has_value());
    QVERIFY(nextDay);
    QVERIFY(nextDay->has_value());
}

void tst_DatedCopies::aLargeNewShopDoesNotWaitForTheCopyOfALostOne()
{
    const DatedCopies copies(m_shop);
    const auto lost = copies.makeIfDue(m_today, {});
    QVERIFY(lost);
    QVERIFY(QFile::remove(m_shop));
    makeAnother();
    execute("INSERT INTO meta (key, value) VALUES ('long', hex(zeroblob(2500000)))");

    const auto made = copies.makeIfDue(m_today, {});
    execute("INSERT INTO meta (key, value) VALUES ('later', '1')");
    const auto soon = copies.makeIfDue(m_today, {});

    QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
    QVERIFY(made->has_value());
    QCOMPARE(copies.list(), QList<storage::DatedCopy>({**made, **lost}));
    QVERIFY(soon);
    QVERIFY(!soon->has_value());
}

void tst_DatedCopies::aCopyUnderAnotherNameHasThePictures()
{
    const auto copy = DatedCopies(m_shop).makeIfDue(m_today, {});
    QVERIFY(copy);
    QVERIFY(copy->has_value());
    QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("elsewhere")));

    for (const char *name : {"other.vitrine", "elsewhere/other.vitrine"}) {
        const QString restored = m_folder->filePath(QString::fromLatin1(name));
        const auto contents = ShopBackup::restore((*copy)->path, restored, {});

        QVERIFY2(contents, contents ? "" : qPrintable(contents.error().detail));
        QCOMPARE(contents->pictures, 2);
        QCOMPARE(contents->missingPictures, 0);
        QCOMPARE(storage::lostPicturesOf(restored), QStringList());
    }
}

void tst_DatedCopies::aPictureThatIsNotThereIsCounted()
{
    const auto copy = DatedCopies(m_shop).makeIfDue(m_today, {});
    QVERIFY(copy);
    QVERIFY(copy->has_value());
    QVERIFY(QDir(m_shop + QLatin1String(".images")).removeRecursively());

    const auto contents = ShopBackup::restore((*copy)->path, m_folder->filePath(QStringLiteral("other.vitrine")), {});

    QVERIFY2(contents, contents ? "" : qPrintable(contents.error().detail));
    QCOMPARE(contents->pictures, 1);
    QCOMPARE(contents->missingPictures, 1);
}

void tst_DatedCopies::aNewShopNeverReplacesTheCopyOfALostOne()
{
    const DatedCopies copies(m_shop);
    const auto lost = copies.makeIfDue(m_today, {});
    QVERIFY(lost);
    const QByteArray before = SampleShop::bytesOf((*lost)->path);
    damage(m_shop);
    QVERIFY(BrokenShop::setAside(m_shop));
    makeAnother();

    const auto made = copies.makeIfDue(m_today, {});
    const auto again = copies.makeIfDue(m_today, {});

    QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
    QVERIFY(made->has_value());
    QVERIFY((*made)->path != (*lost)->path);
    QCOMPARE(SampleShop::bytesOf((*lost)->path), before);
    QCOMPARE(copies.list(), QList<storage::DatedCopy>({**made, **lost}));
    QVERIFY(again);
    QVERIFY(!again->has_value());
}

void tst_DatedCopies::aCopyWithMoreOrdersIsNotReplaced()
{
    const QByteArray earlier = SampleShop::bytesOf(m_shop);
    {
        const auto shop = Database::open(m_shop, Database::Mode::Existing);
        QVERIFY(shop);
        QVERIFY(SampleShop::order(**shop, QStringLiteral("0192f0c0-0000-7000-8000-0000000000a2")));
    }
    const DatedCopies copies(m_shop);
    const auto withOrder = copies.makeIfDue(m_today, {});
    QVERIFY(withOrder);
    putBack(earlier);

    const auto made = copies.makeIfDue(m_today, {});

    QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
    QCOMPARE(copies.list(), QList<storage::DatedCopy>({**made, **withOrder}));
}

void tst_DatedCopies::aCopyWithOtherFactsIsNotReplaced_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("inCopy");
    QTest::addColumn<QByteArray>("instead");

    const QByteArray order = "INSERT INTO orders (id, currency, total, vat, placed_at, received_at) "
                             "VALUES ('%', 'EUR', 0, 0, 5, 5)";
    const QByteArray product
        = "INSERT INTO products (id, sku, name, price, currency, stock, photo, link, trade) VALUES "
          "('%', 'CUP', 'Cup', 500, 'EUR', 0, '', '', 'retail');"
          "INSERT INTO price_history (product_id, price, currency, valid_from) VALUES ('%', 500, 'EUR', 1000)";
    const QByteArray movement = "INSERT INTO stock_movements (product_id, delta, cause, at) "
                                "SELECT id, -1, 'taken', % FROM products WHERE sku = 'MUG'";
    const QByteArray slot = "INSERT INTO slots (id, product_id, starts_at, ends_at, capacity, booked) "
                            "SELECT 'slot', id, 1, 2, 9, 0 FROM products WHERE sku = 'MUG';";
    const QByteArray booking = "INSERT INTO bookings (id, slot_id, placed_at) VALUES ('%', 'slot', 5)";
    const QByteArray cancelling = "UPDATE bookings SET cancelled_at = 7 WHERE id = '%'";
    const QByteArray change = "INSERT INTO order_changes (order_id, kind, remote_id, at) "
                              "SELECT id, 'refunded', '%', 6 FROM orders LIMIT 1";
    const auto with = [](QByteArray sql, const char *value) { return sql.replace('%', value); };

    QTest::newRow("an order") << QByteArray() << with(order, "one") << with(order, "other");
    QTest::newRow("an earlier order") << QByteArray() << with(order, "one")
                                      << with(order, "other") + ';' + with(order, "further");
    QTest::newRow("a movement") << QByteArray() << with(movement, "5") << with(movement, "6");
    QTest::newRow("a movement more") << QByteArray() << with(movement, "5") << QByteArray();
    QTest::newRow("a booking") << slot << with(booking, "one") << with(booking, "other");
    QTest::newRow("a booking more") << slot << with(booking, "one") << QByteArray();
    QTest::newRow("a cancelled booking") << slot + with(booking, "one") + ';' + with(booking, "two")
                                         << with(cancelling, "one") << with(cancelling, "two");
    QTest::newRow("a refund") << QByteArray() << with(change, "one") << with(change, "other");
    QTest::newRow("a product that has no stock") << QByteArray() << with(product, "one") << QByteArray();
}

void tst_DatedCopies::aCopyWithOtherFactsIsNotReplaced()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, inCopy);
    QFETCH(QByteArray, instead);
    execute(before.constData());
    const QByteArray earlier = SampleShop::bytesOf(m_shop);
    execute(inCopy.constData());
    const DatedCopies copies(m_shop);
    const auto lost = copies.makeIfDue(m_today, {});
    QVERIFY2(lost, lost ? "" : qPrintable(lost.error().detail));
    const QByteArray bytes = SampleShop::bytesOf((*lost)->path);
    putBack(earlier);
    execute(instead.constData());

    const auto made = copies.makeIfDue(m_today, {});
    execute("UPDATE products SET name = 'Renamed' WHERE sku = 'BOWL'");
    const auto again = copies.makeIfDue(m_today, {});

    QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
    QVERIFY(made->has_value());
    QCOMPARE(SampleShop::bytesOf((*lost)->path), bytes);
    QVERIFY(again);
    QCOMPARE(*again, *made);
    QCOMPARE(copies.list(), QList<storage::DatedCopy>({**made, **lost}));
    QCOMPARE(SampleShop::contentOf((*made)->path), SampleShop::contentOf(m_shop));
}

void tst_DatedCopies::aRestoredShopReplacesNoCopyFromBefore()
{
    const QString backup = m_folder->filePath(QStringLiteral("earlier.backup"));
    QVERIFY(ShopBackup::write(m_shop, backup, {}));
    // No fact tells of it: only the copy has the morning's work.
    execute("UPDATE products SET description = 'Thrown by hand' WHERE sku = 'BOWL'");
    const DatedCopies copies(m_shop);
    const auto lost = copies.makeIfDue(m_today, {});
    QVERIFY(lost);
    const QByteArray bytes = SampleShop::bytesOf((*lost)->path);
    QVERIFY(QFile::remove(m_shop));
    const auto restored = ShopBackup::restore(backup, m_shop, {});
    QVERIFY2(restored, restored ? "" : qPrintable(restored.error().detail));

    const auto made = copies.makeIfDue(m_today, {});
    {
        const auto shop = Database::open(m_shop, Database::Mode::Existing);
        QVERIFY(shop);
        QVERIFY(SampleShop::order(**shop, QStringLiteral("0192f0c0-0000-7000-8000-0000000000a3")));
    }
    const auto again = copies.makeIfDue(m_today, {});

    QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
    QVERIFY(again);
    QCOMPARE(*again, *made);
    QCOMPARE(SampleShop::bytesOf((*lost)->path), bytes);
    QCOMPARE(copies.list(), QList<storage::DatedCopy>({**made, **lost}));
    QCOMPARE(SampleShop::contentOf((*made)->path), SampleShop::contentOf(m_shop));
}

void tst_DatedCopies::aCopyWithOtherFactsOutlivesTheSeven()
{
    const QByteArray earlier = SampleShop::bytesOf(m_shop);
    const DatedCopies copies(m_shop);
    const auto before = copies.makeIfDue(m_today.addDays(-1), {});
    QVERIFY(before);
    execute("INSERT INTO orders (id, currency, total, vat, placed_at, received_at) VALUES ('one', 'EUR', 0, 0, 5, 5)");
    const auto lost = copies.makeIfDue(m_today, {});
    QVERIFY(lost);
    putBack(earlier);
    execute("INSERT INTO orders (id, currency, total, vat, placed_at, received_at) VALUES ('two', 'EUR', 0, 0, 5, 5)");

    for (int day = 1; day <= DatedCopies::kKept + 2; ++day) {
        QVERIFY(copies.makeIfDue(m_today.addDays(day), {}));
    }

    QCOMPARE(copies.list().size(), DatedCopies::kKept + 1);
    QCOMPARE(copies.list().last(), **lost);
    QVERIFY(!QFile::exists((*before)->path));
}

void tst_DatedCopies::copiesOfALostShopOutliveThoseOfTheNewOne()
{
    const DatedCopies copies(m_shop);
    const auto lost = copies.makeIfDue(m_today, {});
    QVERIFY(lost);
    QVERIFY(QFile::remove(m_shop));
    makeAnother();

    for (int day = 1; day <= DatedCopies::kKept + 2; ++day) {
        QVERIFY(copies.makeIfDue(m_today.addDays(day), {}));
    }

    QCOMPARE(copies.list().size(), DatedCopies::kKept + 1);
    QCOMPARE(copies.list().last(), **lost);
}

void tst_DatedCopies::whereAShopWasOneIsNotMadeAnew()
{
    const auto copy = DatedCopies(m_shop).makeIfDue(m_today, {});
    QVERIFY(copy);
    QVERIFY(!BrokenShop::remainsOf(m_shop));
    damage(m_shop);
    const auto aside = BrokenShop::setAside(m_shop);
    QVERIFY(aside);

    const auto remains = BrokenShop::remainsOf(m_shop);

    QVERIFY(remains);
    QCOMPARE(remains->keptAs, aside->keptAs);
    QCOMPARE(remains->copy, *copy);
    QVERIFY(!BrokenShop::remainsOf(m_folder->filePath(QStringLiteral("other.vitrine"))));
}

void tst_DatedCopies::aShopPutAsideIsFoundWhateverItsName()
{
    for (const QString &name : {QStringLiteral("shop[1].vitrine"), QStringLiteral("my*shop?.vitrine")}) {
        const QString shop = m_folder->filePath(name);
        QVERIFY(QFile::copy(m_shop, shop));
        damage(shop);
        const auto aside = BrokenShop::setAside(shop);
        QVERIFY(aside);

        const auto remains = BrokenShop::remainsOf(shop);

        QVERIFY(remains);
        QCOMPARE(remains->keptAs, aside->keptAs);
    }
    QVERIFY(!BrokenShop::remainsOf(m_folder->filePath(QStringLiteral("shop1.vitrine"))));
}

void tst_DatedCopies::theLastSevenAreKept()
{
    const DatedCopies copies(m_shop);

    for (int day = 0; day < 10; ++day) {
        QVERIFY(copies.makeIfDue(m_today.addDays(day), {}));
    }

    QCOMPARE(copies.list().size(), 7);
    QCOMPARE(copies.list().first().day, m_today.addDays(9));
    QCOMPARE(copies.list().last().day, m_today.addDays(3));
    QCOMPARE(QDir(m_shop + QLatin1String(".copies")).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).size(), 7);
}

void tst_DatedCopies::restoringOftenLeavesTheLastSevenDays()
{
    const DatedCopies copies(m_shop);
    for (int day = 0; day < DatedCopies::kKept; ++day) {
        QVERIFY(copies.makeIfDue(m_today.addDays(day), {}));
    }

    for (int restored = 1; restored <= 2; ++restored) {
        execute("INSERT INTO meta (key, value) VALUES ('restored_at', '1') "
                "ON CONFLICT (key) DO UPDATE SET value = value + 1");
        const auto made = copies.makeIfDue(m_today.addDays(DatedCopies::kKept - 1), {});
        QVERIFY(made);
        QCOMPARE((*made)->number, restored);
    }

    QSet<QDate> days;
    const QList<storage::DatedCopy> kept = copies.list();
    for (const storage::DatedCopy &copy : kept) {
        days.insert(copy.day);
    }
    QCOMPARE(days.size(), DatedCopies::kKept);
    QCOMPARE(kept.size(), DatedCopies::kKept + 2);
}

void tst_DatedCopies::aDamagedShopMakesNoCopyAndTakesNoneAway()
{
    const DatedCopies copies(m_shop);
    for (int day = 0; day < 7; ++day) {
        QVERIFY(copies.makeIfDue(m_today.addDays(day), {}));
    }
    damage(m_shop);

    const auto refused = copies.makeIfDue(m_today.addDays(7), {});

    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Code::Corrupt);
    QCOMPARE(copies.list().size(), 7);
    QCOMPARE(copies.list().last().day, m_today);
}

void tst_DatedCopies::whatCouldNotBeRestoredIsNotCopied_data()
{
    QTest::addColumn<bool>("isOrphan");

    QTest::newRow("a row without what it refers to") << true;
    QTest::newRow("a ledger that does not add up") << false;
}

void tst_DatedCopies::whatCouldNotBeRestoredIsNotCopied()
{
    QFETCH(bool, isOrphan);
    if (isOrphan) {
        SQLite::Database stranger(m_shop.toStdString(), SQLite::OPEN_READWRITE);
        stranger.exec("PRAGMA foreign_keys = OFF");
        stranger.exec("INSERT INTO product_attributes (product_id, attribute, value) VALUES ('gone', 'colour', 'red')");
    }

    const auto refused = DatedCopies(m_shop).makeIfDue(m_today, [isOrphan](Database &) -> Result<> {
        return isOrphan ? Result<>() : failure(Error::Code::Corrupt, QStringLiteral("the counters differ"));
    });

    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Code::Corrupt);
    QVERIFY(DatedCopies(m_shop).list().isEmpty());
}

void tst_DatedCopies::whatIsNoCopyIsLeftAlone()
{
    QVERIFY(QDir().mkpath(m_shop + QLatin1String(".copies")));
    for (const char *name : {"notes.txt", "2026-99-99.vitrine", "2020-01-01.vitrine.bak"}) {
        QVERIFY(QFile::copy(m_shop, m_shop + QLatin1String(".copies/") + QString::fromLatin1(name)));
    }
    const DatedCopies copies(m_shop);

    for (int day = 0; day < 9; ++day) {
        QVERIFY(copies.makeIfDue(m_today.addDays(day), {}));
    }

    QCOMPARE(copies.list().size(), 7);
    QCOMPARE(QDir(m_shop + QLatin1String(".copies")).entryList(QDir::Files).size(), 10);
}

void tst_DatedCopies::aBrokenShopIsSetAsideAndTheLastGoodCopyOffered()
{
    QVERIFY(DatedCopies(m_shop).makeIfDue(m_today, {}));
    const QString content = SampleShop::contentOf(m_shop);
    damage(m_shop);
    const QByteArray broken = SampleShop::bytesOf(m_shop);
    const auto opened = Database::open(m_shop, Database::Mode::Existing);
    QCOMPARE(opened.error().code, Error::Code::Corrupt);

    const auto aside = BrokenShop::setAside(m_shop);

    QVERIFY2(aside, aside ? "" : qPrintable(aside.error().detail));
    QVERIFY(!QFile::exists(m_shop));
    QCOMPARE(SampleShop::bytesOf(aside->keptAs), broken);
    QVERIFY(aside->copy);
    QCOMPARE(aside->copy->day, m_today);
    QVERIFY(ShopBackup::restore(aside->copy->path, m_shop, {}));
    QCOMPARE(SampleShop::contentOf(m_shop), content);
    QVERIFY(QFile::exists(aside->copy->path));
}

void tst_DatedCopies::whoIsKilledWhileSettingAsideLeavesNoShopWithoutItsLog()
{
    const QString crashed = m_folder->filePath(QStringLiteral("crashed.vitrine"));
    {
        const auto shop = Database::open(m_shop, Database::Mode::Existing);
        QVERIFY(shop);
        QVERIFY(SampleShop::order(**shop, QStringLiteral("0192f0c0-0000-7000-8000-0000000000a2")));
        QVERIFY(QFile::copy(m_shop, crashed));
        QVERIFY(QFile::copy(m_shop + QLatin1String("-wal"), crashed + QLatin1String("-wal")));
    }
    damage(crashed);
    renamingsLeft = 1;
    const auto aside = BrokenShop::setAside(crashed);
    renamingsLeft = kNoLimit;
    QVERIFY(!aside);

    const auto shop = Database::open(crashed, Database::Mode::Existing);
    const auto made = Database::open(crashed, Database::Mode::CreateNew);

    QVERIFY(!shop);
    QCOMPARE(shop.error().code, Error::Code::NotFound);
    QVERIFY(!made);
    QCOMPARE(made.error().code, Error::Code::AlreadyExists);
    QVERIFY(QFile::exists(crashed + QLatin1String("-wal")));
}

void tst_DatedCopies::aBrokenCopyIsNotOffered()
{
    const DatedCopies copies(m_shop);
    QVERIFY(copies.makeIfDue(m_today.addDays(-1), {}));
    QVERIFY(copies.makeIfDue(m_today, {}));
    damage(copies.list().first().path);
    damage(m_shop);

    const auto aside = BrokenShop::setAside(m_shop);

    QVERIFY(aside);
    QVERIFY(aside->copy);
    QCOMPARE(aside->copy->day, m_today.addDays(-1));
}

void tst_DatedCopies::aStrangersFileIsNotSetAside()
{
    const QString thesis = m_folder->filePath(QStringLiteral("thesis.odt"));
    QFile file(thesis);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray("years of work").repeated(1000));
    file.close();

    const auto refused = BrokenShop::setAside(thesis);

    QCOMPARE(refused.error().code, Error::Code::InvalidInput);
    QVERIFY(QFile::exists(thesis));
}

void tst_DatedCopies::aShopInUseIsNotSetAside()
{
    QProcess other;
    other.start(QStringLiteral("sqlite3"), {m_shop});
    QVERIFY(other.waitForStarted());
    other.write("SELECT 'open' FROM products LIMIT 1;\n");
    QVERIFY(other.waitForReadyRead());
    QCOMPARE(other.readLine().trimmed(), QByteArray("open"));
    damage(m_shop);

    const auto refused = BrokenShop::setAside(m_shop);
    other.closeWriteChannel();
    QVERIFY(other.waitForFinished());
    const auto afterwards = BrokenShop::setAside(m_shop);

    QCOMPARE(refused.error().code, Error::Code::Busy);
    QVERIFY(afterwards);
    QCOMPARE(files(), QStringList{QFileInfo(afterwards->keptAs).fileName()});
}

QTEST_GUILESS_MAIN(tst_DatedCopies)
#include "tst_DatedCopies.moc"
