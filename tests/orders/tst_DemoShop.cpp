// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalog/OnAirRules.h"
#include "app/catalog/ProductRepository.h"
#include "app/orders/Bookings.h"
#include "app/orders/DemoShop.h"
#include "app/storage/Database.h"
#include "app/storage/DurableFile.h"

#include <sys/resource.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <numeric>

using namespace vitrine;
using catalog::Product;
using catalog::ProductRepository;
using orders::DemoShop;
using storage::Database;

namespace {

const QString kResources = QStringLiteral(VITRINE_DEMO_FOLDER);

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be read");
}

} // namespace

class tst_DemoShop : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void eachTradeHasAShop_data();
    void eachTradeHasAShop();
    void whatIsVisitedOrDrivenHasSlotsOfTheComingWeeks_data();
    void whatIsVisitedOrDrivenHasSlotsOfTheComingWeeks();
    void shopsOfTwoTradesFitInOneFolder();
    void anExistingShopIsNeverReplaced();
    void anUnknownTradeIsRefused_data();
    void anUnknownTradeIsRefused();
    void missingResourcesMakeNoShop();
    void brokenResourcesMakeNoShop_data();
    void brokenResourcesMakeNoShop();
    void whatAnotherIsMakingIsLeftAlone();
    void theLogOfALostShopKeepsItsPlace();
    void anUnwritablePlaceIsRefused_data();
    void anUnwritablePlaceIsRefused();
    void aPlaceWithoutRoomIsLeftAsItWas_data();
    void aPlaceWithoutRoomIsLeftAsItWas();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_shop;
};

void tst_DemoShop::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_shop = m_folder->filePath(QStringLiteral("ma boutique/shop.vitrine"));
}

void tst_DemoShop::eachTradeHasAShop_data()
{
    QTest::addColumn<QString>("trade");
    QTest::addColumn<int>("count");

    QTest::newRow("kitchen") << QStringLiteral("kitchen") << 6;
    QTest::newRow("property") << QStringLiteral("property") << 5;
    QTest::newRow("vehicle") << QStringLiteral("vehicle") << 4;
    QTest::newRow("retail") << QStringLiteral("retail") << 4;
}

void tst_DemoShop::eachTradeHasAShop()
{
    QFETCH(QString, trade);
    QFETCH(int, count);

    const auto demo = DemoShop::create(kResources, m_shop, trade);
    QVERIFY(demo);
    const auto database = Database::open(m_shop, Database::Mode::Existing);
    QVERIFY(database);
    const ProductRepository repository(**database);
    const auto products = repository.list();

    QVERIFY(products);
    QCOMPARE(demo->shopFile, m_shop);
    QCOMPARE(demo->products, count);
    QCOMPARE(products->size(), count);
    QCOMPARE(demo->camera, m_folder->filePath(QStringLiteral("ma boutique/cameras/%1.mp4").arg(trade)));
    QCOMPARE(bytesOf(demo->camera), bytesOf(QStringLiteral("%1/clips/%2.mp4").arg(kResources, trade)));
    for (const Product &product : *products) {
        QCOMPARE(product.trade, trade);
        QVERIFY(product.stock > 0);
        QVERIFY(product.price.minorUnits() > 0);
        QVERIFY2(product.link.toEncoded().size() <= 38, product.link.toEncoded().constData());
        QCOMPARE(product.link.path().toUpper(), product.link.path());
        for (const char *locale : {"C", "en_GB", "fr_FR", "de_DE", "zh_CN"}) {
            const auto lacks = catalog::OnAirRules(repository, QLocale(QString::fromLatin1(locale))).lacksOf(product);
            QVERIFY(lacks);
            QVERIFY2(lacks->isEmpty(), qPrintable(product.sku + u' ' + lacks->value(0).id));
        }
        QVERIFY(bytesOf(QDir(repository.photoFolder()).filePath(product.photo)).startsWith("\xFF\xD8\xFF"));
    }
    // It is open, and has a log beside it.
    const QString name = QFileInfo(m_shop).fileName();
    QCOMPARE(QDir(m_folder->filePath(QStringLiteral("ma boutique"))).entryList(QDir::Files, QDir::Name),
             (QStringList{name, name + QLatin1String("-shm"), name + QLatin1String("-wal")}));
}

void tst_DemoShop::whatIsVisitedOrDrivenHasSlotsOfTheComingWeeks_data()
{
    QTest::addColumn<QString>("trade");
    QTest::addColumn<int>("products");
    QTest::addColumn<int>("places");

    QTest::newRow("property") << QStringLiteral("property") << 5 << 42;
    QTest::newRow("vehicle") << QStringLiteral("vehicle") << 3 << 24; // but not the car that is only ordered
    QTest::newRow("kitchen") << QStringLiteral("kitchen") << 0 << 0;
    QTest::newRow("retail") << QStringLiteral("retail") << 0 << 0;
}

void tst_DemoShop::whatIsVisitedOrDrivenHasSlotsOfTheComingWeeks()
{
    QFETCH(QString, trade);
    QFETCH(int, products);
    QFETCH(int, places);
    const QDateTime now(QDate(2026, 11, 23), QTime(23, 59));

    QVERIFY(DemoShop::create(kResources, m_shop, trade, [&now] { return now.toUTC(); }));

    const auto database = Database::open(m_shop, Database::Mode::Existing);
    QVERIFY(database);
    const orders::Bookings bookings(**database, [&now] { return now.toUTC(); });
    const auto free = bookings.freePlaces();
    QVERIFY(free);
    QCOMPARE(free->size(), products);
    const QList<int> counts = free->values();
    QCOMPARE(std::accumulate(counts.cbegin(), counts.cend(), 0), places);
    const QList<catalog::ProductId> withSlots = free->keys();
    for (const catalog::ProductId &product : withSlots) {
        const auto times = bookings.slotsOf(product);
        QVERIFY(times);
        QCOMPARE(times->size(), 6);
        QCOMPARE(times->first().startsAt.toLocalTime().date(), QDate(2026, 11, 30));
        QCOMPARE(times->first().startsAt.secsTo(times->first().endsAt), 30 * 60);
        QVERIFY(times->first().startsAt.toLocalTime().time() >= QTime(10, 0));
    }
}

void tst_DemoShop::shopsOfTwoTradesFitInOneFolder()
{
    const QString other = m_folder->filePath(QStringLiteral("ma boutique/cars.vitrine"));

    const auto first = DemoShop::create(kResources, m_shop, QStringLiteral("kitchen"));
    const auto second = DemoShop::create(kResources, other, QStringLiteral("vehicle"));
    const auto third = DemoShop::create(kResources, other + u'2', QStringLiteral("vehicle"));

    QVERIFY(first && second && third);
    QVERIFY(first->camera != second->camera);
    QCOMPARE(second->camera, third->camera);
}

void tst_DemoShop::anExistingShopIsNeverReplaced()
{
    QVERIFY(DemoShop::create(kResources, m_shop, QStringLiteral("kitchen")));
    const QByteArray before = bytesOf(m_shop);

    const auto again = DemoShop::create(kResources, m_shop, QStringLiteral("retail"));

    QVERIFY(!again);
    QCOMPARE(again.error().code, Error::Code::AlreadyExists);
    QCOMPARE(bytesOf(m_shop), before);
}

void tst_DemoShop::anUnknownTradeIsRefused_data()
{
    QTest::addColumn<QString>("trade");

    QTest::newRow("empty") << QString();
    QTest::newRow("unknown") << QStringLiteral("circus");
    QTest::newRow("path") << QStringLiteral("../demo/kitchen");
}

void tst_DemoShop::anUnknownTradeIsRefused()
{
    QFETCH(QString, trade);

    const auto demo = DemoShop::create(kResources, m_shop, trade);

    QVERIFY(!demo);
    QCOMPARE(demo.error().code, Error::Code::InvalidInput);
    QVERIFY(!QFile::exists(m_shop));
}

void tst_DemoShop::missingResourcesMakeNoShop()
{
    const auto nowhere
        = DemoShop::create(m_folder->filePath(QStringLiteral("nowhere")), m_shop, QStringLiteral("retail"));
    const QString half = m_folder->filePath(QStringLiteral("half"));
    QVERIFY(QDir().mkdir(half));
    QVERIFY(QFile::copy(kResources + QLatin1String("/retail.json"), half + QLatin1String("/retail.json")));
    const auto withoutPhotos = DemoShop::create(half, m_shop, QStringLiteral("retail"));

    QVERIFY(!nowhere);
    QCOMPARE(nowhere.error().code, Error::Code::NotFound);
    QVERIFY(!withoutPhotos);
    QCOMPARE(withoutPhotos.error().code, Error::Code::NotFound);
    QVERIFY(!QFile::exists(m_shop));
}

void tst_DemoShop::brokenResourcesMakeNoShop_data()
{
    QTest::addColumn<QByteArray>("json");

    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no products") << QByteArray(R"({"currency": "EUR", "products": []})");
    QTest::newRow("no currency") << QByteArray(
        R"({"products": [{"sku": "A", "name": "A", "price": "1", "stock": 1}]})");
    QTest::newRow("attribute of another trade") << QByteArray(
        R"({"currency": "EUR", "products": [{"sku": "PARFUM", "name": "A", "price": "1", "stock": 1, "photo": "lamp.jpg", "attributes": {"dpe": "A"}}]})");
    QTest::newRow("no price") << QByteArray(
        R"({"currency": "EUR", "products": [{"sku": "A", "name": "A", "stock": 1}]})");
    QTest::newRow("bad link") << QByteArray(
        R"({"currency": "EUR", "products": [{"sku": "PARFUM", "name": "A", "price": "1", "stock": 1, "photo": "lamp.jpg", "link": "http://a.example"}]})");
}

void tst_DemoShop::brokenResourcesMakeNoShop()
{
    QFETCH(QByteArray, json);
    const QString resources = m_folder->filePath(QStringLiteral("resources"));
    QVERIFY(QDir().mkpath(resources));
    for (const char *folder : {"products", "clips"}) {
        const QString name = QLatin1Char('/') + QString::fromLatin1(folder);
        QVERIFY(QFile::link(kResources + name, resources + name));
    }
    QFile file(resources + QLatin1String("/retail.json"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(json);
    file.close();

    const auto demo = DemoShop::create(resources, m_shop, QStringLiteral("retail"));

    QVERIFY(!demo);
    QCOMPARE(demo.error().code, Error::Code::Corrupt);
    QCOMPARE(QDir(QFileInfo(m_shop).path()).entryList(QDir::Files), QStringList());
}

void tst_DemoShop::whatAnotherIsMakingIsLeftAlone()
{
    const QString folder = QFileInfo(m_shop).path();
    QVERIFY(QDir().mkpath(folder + QLatin1String("/cameras")));
    const QStringList drafts{m_shop + QLatin1String(".part"), storage::draftOf(m_shop),
                             folder + QLatin1String("/cameras/retail.mp4.part")};
    for (const QString &draft : drafts) {
        QFile file(draft);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("being written") > 0);
    }

    const auto demo = DemoShop::create(kResources, m_shop, QStringLiteral("retail"));

    QVERIFY2(demo, demo ? "" : qPrintable(demo.error().detail));
    for (const QString &draft : drafts) {
        QCOMPARE(bytesOf(draft), "being written");
    }
}

void tst_DemoShop::theLogOfALostShopKeepsItsPlace()
{
    QVERIFY(QDir().mkpath(QFileInfo(m_shop).path()));
    QFile log(m_shop + QLatin1String("-wal"));
    QVERIFY(log.open(QIODevice::WriteOnly) && log.write("orders") > 0);
    log.close();

    const auto demo = DemoShop::create(kResources, m_shop, QStringLiteral("retail"));

    QVERIFY(!demo);
    QCOMPARE(demo.error().code, Error::Code::AlreadyExists);
    QVERIFY(!QFile::exists(m_shop));
    QCOMPARE(bytesOf(log.fileName()), "orders");
}

void tst_DemoShop::anUnwritablePlaceIsRefused_data()
{
    QTest::addColumn<QString>("shop");

    QTest::newRow("through a file") << kResources + QStringLiteral("/kitchen.json/shop.vitrine");
    QTest::newRow("a folder that takes nothing") << QStringLiteral("/proc/shop.vitrine");
}

void tst_DemoShop::anUnwritablePlaceIsRefused()
{
    QFETCH(QString, shop);

    const auto demo = DemoShop::create(kResources, shop, QStringLiteral("retail"));

    QVERIFY(!demo);
    QCOMPARE(demo.error().code, Error::Code::AccessDenied);
}

void tst_DemoShop::aPlaceWithoutRoomIsLeftAsItWas_data()
{
    QTest::addColumn<rlim_t>("room");

    QTest::newRow("for nothing") << rlim_t{0};
    QTest::newRow("for part of a photo") << rlim_t{20'000};
    QTest::newRow("for all but the film") << rlim_t{200'000};
}

void tst_DemoShop::aPlaceWithoutRoomIsLeftAsItWas()
{
    QFETCH(rlim_t, room);
    const QString folder = m_folder->filePath(QStringLiteral("shops"));
    QVERIFY(QDir().mkpath(folder + QLatin1String("/photos")));
    QFile own(folder + QLatin1String("/photos/own.jpg"));
    QVERIFY(own.open(QIODevice::WriteOnly));
    own.close();
    // No file grows beyond this: what a full disk does, without one.
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    const rlimit full{room, before.rlim_max};
    std::signal(SIGXFSZ, SIG_IGN);
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &full), 0);

    const auto demo
        = DemoShop::create(kResources, folder + QLatin1String("/new/shop.vitrine"), QStringLiteral("kitchen"));
    const auto beside = DemoShop::create(kResources, folder + QLatin1String("/shop.vitrine"), QStringLiteral("retail"));
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);

    QVERIFY(!demo);
    QCOMPARE(demo.error().code, Error::Code::DiskFull);
    QVERIFY(!beside);
    QCOMPARE(QDir(folder).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), {QStringLiteral("photos")});
    QCOMPARE(QDir(folder + QLatin1String("/photos")).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
             {QStringLiteral("own.jpg")});
}

QTEST_GUILESS_MAIN(tst_DemoShop)
#include "tst_DemoShop.moc"
