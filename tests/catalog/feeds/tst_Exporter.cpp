// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalog/ImageStore.h"
#include "app/catalog/ProductRepository.h"
#include "app/catalog/feeds/Exporter.h"
#include "app/catalog/feeds/Importer.h"
#include "app/orders/DemoShop.h"
#include "app/storage/Database.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <filesystem>

using namespace vitrine;
using namespace vitrine::catalog;
using namespace vitrine::catalog::feeds;
using orders::DemoShop;
using storage::Database;

namespace {

const QByteArray kPicture = QByteArray::fromBase64(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

Product product(const char *sku, const char *name, qint64 price, const char *currency = "EUR")
{
    Product product;
    product.id = ProductId::make();
    product.sku = QString::fromUtf8(sku);
    product.name = QString::fromUtf8(name);
    product.price = Money::create(price, QString::fromLatin1(currency)).value();
    product.trade = QStringLiteral("retail");
    return product;
}

Variant variant(const char *sku, const QMap<QString, QString> &options, int stock)
{
    Variant variant;
    variant.id = VariantId::make();
    variant.sku = QString::fromUtf8(sku);
    variant.options = options;
    variant.stock = stock;
    return variant;
}

} // namespace

class tst_Exporter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_databases.clear();
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(fill(shop("first")));
    }

    void everyFormatGoesRound_data()
    {
        QTest::addColumn<QString>("format");
        for (const char *format : {"google-tsv", "google-xml", "facebook", "shopify", "woocommerce"}) {
            QTest::newRow(format) << QString::fromLatin1(format);
        }
    }

    void everyFormatGoesRound()
    {
        QFETCH(QString, format);
        const FeedFormat feedFormat = ColumnMap::formatNamed(format).value();
        const QString first = path(QStringLiteral("out1/feed"));
        const QString second = path(QStringLiteral("out2/feed"));

        const auto exported = Exporter(*m_databases.at(0)).write(feedFormat, first);
        QVERIFY(exported);
        Database &other = shop("second");
        const auto importer = Importer::open(other, first, {});
        QVERIFY(importer);
        const auto plan = (*importer)->apply();
        QVERIFY(plan);
        const auto again = Exporter(other).write(feedFormat, second);
        QVERIFY(again);

        QCOMPARE(plan->problemCount, 0);
        QCOMPARE(plan->columns.format(), feedFormat);
        QCOMPARE(plan->added, exported->products);
        QCOMPARE(read(second), read(first));
        const auto pictures
            = [this](const char *folder) { return QDir(path(QString::fromLatin1(folder))).entryList(QDir::Files); };
        QCOMPARE(pictures("out2/pictures"), pictures("out1/pictures"));
        QCOMPARE(pictures("out1/pictures").size(), 1);
    }

    void theShopIsTheSameAfterwards_data() { anotherShopGetsTheSameProducts_data(); }

    void theShopIsTheSameAfterwards()
    {
        QFETCH(QString, format);
        Database &first = fetchedShop();
        const QList<Product> before = ProductRepository(first).list().value();
        const QString feed = path(QStringLiteral("out1/feed"));
        QVERIFY(Exporter(first).write(ColumnMap::formatNamed(format).value(), feed));

        const auto plan = Importer::open(first, feed, {}).value()->plan();
        const auto done = Importer::open(first, feed, {}).value()->apply();

        QVERIFY(plan && done);
        for (const auto &outcome : {plan, done}) {
            QCOMPARE(outcome->problemCount, 0);
            QCOMPARE(outcome->added + outcome->changed, 0);
            QCOMPARE(outcome->unchanged, before.size());
        }
        QCOMPARE(ProductRepository(first).list().value(), before);
    }

    void anotherPhotoIsAChange()
    {
        m_databases.push_back(demoShop(QStringLiteral("retail")));
        Database &demo = *m_databases.back();
        const QString feed = path(QStringLiteral("out1/feed"));
        QVERIFY(Exporter(demo).write(FeedFormat::GoogleTsv, feed));
        const QString photo = ProductRepository(demo).list()->first().photo;
        write(QFileInfo(demo.path()).dir().filePath(photo), kPicture);

        const auto plan = Importer::open(demo, feed, {}).value()->plan();

        QVERIFY(plan);
        QCOMPARE(plan->changed, 1);
        QCOMPARE(plan->entries.first().fields, QStringList{QStringLiteral("pictures")});
    }

    void anotherShopGetsTheSameProducts_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("trade");
        for (const char *format : {"google-tsv", "google-xml", "facebook", "shopify", "woocommerce"}) {
            for (const char *trade : {"kitchen", "property", "vehicle", "retail", "all kinds"}) {
                QTest::addRow("%s, %s", format, trade) << QString::fromLatin1(format) << QString::fromLatin1(trade);
            }
        }
    }

    void anotherShopGetsTheSameProducts()
    {
        QFETCH(QString, format);
        Database &first = fetchedShop();
        Database &second = shop("second");
        const QString feed = path(QStringLiteral("out1/feed"));

        QVERIFY(Exporter(first).write(ColumnMap::formatNamed(format).value(), feed));
        const auto plan = Importer::open(second, feed, {}).value()->apply();

        QVERIFY(plan);
        QCOMPARE(plan->problemCount, 0);
        const QList<Product> expected = ProductRepository(first).list().value();
        const QList<Product> found = ProductRepository(second).list().value();
        QVERIFY(!expected.isEmpty());
        QCOMPARE(found.size(), expected.size());
        for (qsizetype i = 0; i < expected.size(); ++i) {
            const Product one = comparable(found.at(i), second);
            const Product other = comparable(expected.at(i), first);
            QCOMPARE(one.sku, other.sku);
            QCOMPARE(one.attributes, other.attributes);
            QCOMPARE(one.vat, other.vat);
            QCOMPARE(one.price, other.price);
            QCOMPARE(one.images, other.images);
            for (qsizetype v = 0; v < std::min(one.variants.size(), other.variants.size()); ++v) {
                QCOMPARE(one.variants.at(v).options, other.variants.at(v).options);
                QCOMPARE(one.variants.at(v), other.variants.at(v));
            }
            QCOMPARE(one, other);
        }
    }

    void aValueThatATradeDoesNotHaveIsLeftOutAndTold()
    {
        write(path(QStringLiteral("feed.csv")),
              "id,title,price,quantity,custom_label_0,vat,attribute:allergens,attribute:ready_in,attribute:colour\n"
              "A,Apple,1 EUR,5,kitchen,5.5 %,\"gluten,milk\",15,red\n"
              "B,Pear,1 EUR,5,kitchen,lots,plutonium,soon,\n");
        Database &other = shop("second");

        const auto plan = Importer::open(other, path(QStringLiteral("feed.csv")), {}).value()->apply();

        QVERIFY(plan);
        QCOMPARE(plan->added, 2);
        QCOMPARE(plan->refusedRows, 0);
        QCOMPARE(plan->problemCount, 4);
        for (const FeedProblem &problem : plan->problems) {
            QCOMPARE(problem.kind, FeedProblem::Kind::BadAttribute);
        }
        QCOMPARE(plan->problems.at(0).column, QStringLiteral("colour"));
        const Product apple = ProductRepository(other).findBySku(QStringLiteral("A")).value();
        QCOMPARE(apple.vat, 550);
        QCOMPARE(apple.attributes.size(), 2);
        QVERIFY(ProductRepository(other).findBySku(QStringLiteral("B"))->attributes.isEmpty());
    }

    void noCellIsRunByASpreadsheet_data()
    {
        QTest::addColumn<FeedFormat>("format");
        QTest::addColumn<char>("separator");
        for (const char *name : {"google-tsv", "facebook", "shopify", "woocommerce"}) {
            // Which sign parts cells is for the country to say of who opens the file.
            for (const char *separator : {",", ";", "\t"}) {
                QTest::addRow("%s, parted by %s", name, *separator == '\t' ? "tabs" : separator)
                    << ColumnMap::formatNamed(QString::fromLatin1(name)).value() << *separator;
            }
        }
    }

    void noCellIsRunByASpreadsheet()
    {
        QFETCH(FeedFormat, format);
        QFETCH(char, separator);
        const QString feed = path(QStringLiteral("out1/feed.csv"));

        QVERIFY(Exporter(*m_databases.at(0)).write(format, feed));

        const QByteArray bytes = read(feed);
        for (const char *formula : {"=cmd|", "+cmd|", "-cmd|", "@SUM("}) {
            QVERIFY2(bytes.contains(QByteArray("'") + formula), bytes.constData()); // it is there, and guarded
        }
        for (const QByteArray &line : bytes.split('\n')) {
            for (QByteArray cell : line.split(separator)) {
                cell = cell.replace('"', "").trimmed();
                const bool mayReachOut = cell.contains('|') || cell.contains('(');
                QVERIFY2(!cell.startsWith('='), line.constData());
                QVERIFY2(!mayReachOut || (!cell.startsWith('+') && !cell.startsWith('-') && !cell.startsWith('@')),
                         line.constData());
            }
        }
    }

    void gtinsArePrintedAsOnThePackage()
    {
        const QString feed = path(QStringLiteral("out1/feed.tsv"));

        QVERIFY(Exporter(*m_databases.at(0)).write(FeedFormat::GoogleTsv, feed));

        QVERIFY(read(feed).contains("\t4006381333931\t"));
        QVERIFY(read(feed).contains("\t96385074\t"));
    }

    void anExportThatIsStoppedLeavesWhatWasThere()
    {
        const QString feed = path(QStringLiteral("out1/feed.tsv"));
        QFile before(feed);
        QVERIFY(before.open(QIODevice::WriteOnly));
        before.write("before");
        before.close();

        const auto cut = Exporter(*m_databases.at(0))
                             .write(FeedFormat::GoogleTsv, feed, Exporter::IfThere::Replace,
                                    [](qint64, qint64) { return Exporter::Wanted::Stop; });

        QVERIFY(cut);
        QVERIFY(cut->isCut);
        QCOMPARE(read(feed), QByteArray("before"));
    }

    void othersCanBeginTheLogAnewWhilePicturesAreCopied()
    {
        const auto till = Database::open(m_databases.at(0)->path(), Database::Mode::Existing);
        QVERIFY(till);
        (*till)->waitForOthersAtMost(std::chrono::milliseconds(0));
        QList<bool> wasBegun;
        int copied = 0;

        const auto written
            = Exporter(*m_databases.at(0))
                  .write(FeedFormat::GoogleTsv, path(QStringLiteral("out1/feed.tsv")), Exporter::IfThere::Refuse,
                         [&](qint64, qint64) {
                             if (wasBegun.isEmpty()) {
                                 copied = static_cast<int>(QDir(path(QStringLiteral("out1/pictures"))).count());
                             }
                             const bool sold = (*till)->execute("UPDATE products SET uses = uses + 1").has_value();
                             storage::Statement log = (*till)->prepare("PRAGMA wal_checkpoint(TRUNCATE)");
                             wasBegun.append(sold && log.step().value_or(false) && log.integer(0) == 0);
                             return Exporter::Wanted::GoOn;
                         });

        QVERIFY(written);
        QVERIFY(written->pictures > 0);
        QVERIFY(copied > 0); // they were copied by then
        QVERIFY(wasBegun.first());
    }

    void whatIsThereIsReplacedOnlyWhenAskedTo()
    {
        const QString feed = path(QStringLiteral("out1/feed.tsv"));
        write(feed, "before");

        const auto refused = Exporter(*m_databases.at(0)).write(FeedFormat::GoogleTsv, feed);
        const QByteArray kept = read(feed);
        const auto replaced
            = Exporter(*m_databases.at(0)).write(FeedFormat::GoogleTsv, feed, Exporter::IfThere::Replace);

        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Error::Code::AlreadyExists);
        QCOMPARE(kept, QByteArray("before"));
        QVERIFY(replaced);
        QVERIFY(read(feed).startsWith("id\t"));
    }

    void theShopAndItsPicturesAreNeverReplaced_data()
    {
        QTest::addColumn<QString>("target");
        QTest::newRow("the shop") << QStringLiteral("first/shop.vitrine");
        QTest::newRow("its log") << QStringLiteral("first/shop.vitrine-wal");
        QTest::newRow("the log's index") << QStringLiteral("first/shop.vitrine-shm");
        QTest::newRow("a journal to be") << QStringLiteral("first/shop.vitrine-journal");
        QTest::newRow("the folder of its pictures") << QStringLiteral("first/shop.vitrine.images");
        QTest::newRow("beside its pictures") << QStringLiteral("first/shop.vitrine.images/feed.csv");
        QTest::newRow("the folder of its copies to be") << QStringLiteral("first/shop.vitrine.copies");
        QTest::newRow("the shop by another way") << QStringLiteral("out1/../first/./shop.vitrine");
        QTest::newRow("the shop by a link") << QStringLiteral("out1/link");
        QTest::newRow("the shop by its other name") << QStringLiteral("out1/twin");
        QTest::newRow("another shop") << QStringLiteral("second/shop.vitrine");
        QTest::newRow("a picture") << QStringLiteral("out1/photo.png");
        QTest::newRow("a folder") << QStringLiteral("out1");
        QTest::newRow("a link to nowhere") << QStringLiteral("out1/nowhere");
        QTest::newRow("a device") << QStringLiteral("/dev/null");
    }

    void theShopAndItsPicturesAreNeverReplaced()
    {
        QFETCH(QString, target);
        shop("second");
        const QString file = path(QStringLiteral("first/shop.vitrine"));
        QVERIFY(QFile::link(file, path(QStringLiteral("out1/link"))));
        QVERIFY(QFile::link(path(QStringLiteral("none")), path(QStringLiteral("out1/nowhere"))));
        std::filesystem::create_hard_link(file.toStdString(), path(QStringLiteral("out1/twin")).toStdString());
        write(path(QStringLiteral("out1/photo.png")), kPicture);
        const QString feed = target.startsWith(u'/') ? target : path(target);
        const QList<Product> before = ProductRepository(*m_databases.at(0)).list().value();

        const auto outcome = Exporter(*m_databases.at(0)).write(FeedFormat::Facebook, feed, Exporter::IfThere::Replace);

        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, Error::Code::Forbidden);
        QVERIFY(m_databases.at(0)->checkIntegrity());
        QCOMPARE(ProductRepository(*m_databases.at(0)).list().value(), before);
        QVERIFY(m_databases.at(1)->checkIntegrity());
        QCOMPARE(read(path(QStringLiteral("out1/photo.png"))), kPicture);
        QVERIFY(!QFile::exists(path(QStringLiteral("none"))));
    }

    void whatBelongsToAnotherShopIsNeverReplaced_data()
    {
        QTest::addColumn<QString>("target");
        QTest::newRow("the log of a shop that crashed") << QStringLiteral("else/crashed.vitrine-wal");
        QTest::newRow("that log by a link") << QStringLiteral("else/link.csv");
        QTest::newRow("that log under another name") << QStringLiteral("else/kept.csv");
        QTest::newRow("a log to be") << QStringLiteral("else/other.vitrine-wal");
        QTest::newRow("a log's index") << QStringLiteral("else/other.vitrine-shm");
        QTest::newRow("a journal") << QStringLiteral("else/other.vitrine-journal");
        QTest::newRow("among its dated copies") << QStringLiteral("else/other.vitrine.copies/feed.csv");
        QTest::newRow("below its dated copies") << QStringLiteral("else/other.vitrine.copies/deep/feed.csv");
        QTest::newRow("among its pictures") << QStringLiteral("else/other.vitrine.images/feed.csv");
        QTest::newRow("a folder of copies by a link") << QStringLiteral("else/door/feed.csv");
        // Whose first bytes do not tell what they are.
        QTest::newRow("a damaged shop") << QStringLiteral("else/damaged.vitrine");
        QTest::newRow("one that was put aside") << QStringLiteral("else/shop.broken-20261123T010203004.vitrine");
        QTest::newRow("one of another name") << QStringLiteral("else/shop.broken-20261123T010203004.db");
        QTest::newRow("a log that was kept") << QStringLiteral("else/shop.vitrine.unread-20261123T010203004.log");
        QTest::newRow("one of an older version")
            << QStringLiteral("else/shop.vitrine.version1-20261123T010203004.copy");
        QTest::newRow("in the place of its copies") << QStringLiteral("else/new.vitrine.copies");
    }

    void whatBelongsToAnotherShopIsNeverReplaced()
    {
        QFETCH(QString, target);
        QVERIFY(QDir().mkpath(path(QStringLiteral("else/other.vitrine.copies/deep"))));
        QVERIFY(QDir().mkpath(path(QStringLiteral("else/other.vitrine.images"))));
        const QByteArray log = read(path(QStringLiteral("first/shop.vitrine-wal")));
        QVERIFY(!log.isEmpty());
        write(path(QStringLiteral("else/crashed.vitrine-wal")), log);
        write(path(QStringLiteral("else/kept.csv")), log);
        QVERIFY(QFile::link(path(QStringLiteral("else/crashed.vitrine-wal")), path(QStringLiteral("else/link.csv"))));
        QVERIFY(QFile::link(path(QStringLiteral("else/other.vitrine.copies")), path(QStringLiteral("else/door"))));
        // Names of what is kept beside a shop, whose bytes need not tell what it is.
        if (target.startsWith(QLatin1String("else/shop.")) || target.startsWith(QLatin1String("else/damaged."))) {
            write(path(target), "damaged");
        }
        const QByteArray before = read(path(target));

        const auto outcome
            = Exporter(*m_databases.at(0)).write(FeedFormat::Facebook, path(target), Exporter::IfThere::Replace);

        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, Error::Code::Forbidden);
        QCOMPARE(read(path(target)), before);
        QCOMPARE(read(path(QStringLiteral("else/crashed.vitrine-wal"))), log);
    }

    void aFolderThatIsNotThereIsSaid()
    {
        const auto outcome
            = Exporter(*m_databases.at(0)).write(FeedFormat::Shopify, path(QStringLiteral("nowhere/feed.csv")));

        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, Error::Code::NotFound);
    }

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }

    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// Without what is made for each shop anew. A photo of one is a picture of the other.
    static Product comparable(Product product, const Database &database)
    {
        product.id = ProductId();
        for (Variant &variant : product.variants) {
            variant.id = VariantId();
        }
        if (product.images.isEmpty() && !product.photo.isEmpty()) {
            const QByteArray photo = read(QFileInfo(database.path()).dir().filePath(product.photo));
            product.images = {QString::fromLatin1(QCryptographicHash::hash(photo, QCryptographicHash::Sha256).toHex())};
        }
        product.photo.clear();
        return product;
    }

    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    Database &shop(const char *name)
    {
        const QString folder = path(QString::fromLatin1(name));
        QDir().mkpath(folder);
        QDir().mkpath(path(QStringLiteral("out1")));
        QDir().mkpath(path(QStringLiteral("out2")));
        m_databases.push_back(
            Database::open(folder + QStringLiteral("/shop.vitrine"), Database::Mode::CreateNew).value());
        return *m_databases.back();
    }

    std::unique_ptr<Database> demoShop(const QString &trade) const
    {
        const QString file = path(QStringLiteral("demo/shop.vitrine"));
        (void)DemoShop::create(QStringLiteral(VITRINE_DEMO), file, trade);
        return Database::open(file, Database::Mode::Existing).value();
    }

    /// The shop of the trade that the row of the test's data names, or the one with all kinds of products.
    Database &fetchedShop()
    {
        QFETCH(QString, trade);
        if (trade != QLatin1String("all kinds")) {
            m_databases[0] = demoShop(trade);
        }
        return *m_databases.at(0);
    }

    static bool fill(Database &database)
    {
        ProductRepository products(database);
        Product plain = product("MUG", "Tasse émaillée, \"grande\"", 1250);
        plain.stock = 7;
        plain.brand = QStringLiteral("Léa & fils");
        plain.description = QStringLiteral("Two lines;\nand <b>no</b> tag\\n, a 5\" rim & 1 < 2\r\n\tend");
        plain.gtin = QStringLiteral("04006381333931");
        plain.link = QUrl(QStringLiteral("https://vitrine.example/MUG?a=b%26c&d=e"));
        plain.trade = QStringLiteral("kitchen");
        plain.vat = 550;
        plain.attributes
            = {{QStringLiteral("allergens"), QString()}, {QStringLiteral("ready_in"), QStringLiteral("15")}};
        plain.images = {ImageStore(database).add(kPicture).value().hash};
        Product formula = product("=A1", "=cmd|'/C calc'!A0", 500);
        formula.description = QStringLiteral("+1+1 @SUM");
        formula.brand = QStringLiteral("@import");
        Product quoted = product("'=A2", "'t Hof", 500);
        quoted.description = QStringLiteral("-5");
        Product hidden = product("HID", "x;=cmd|'/c calc'!A1;y", 500);
        hidden.description = QStringLiteral("a;+cmd|'/c calc'!A1,-cmd|'/c calc'!A1\n=cmd|'/c calc'!A1\t@SUM(A1)");
        hidden.brand = QStringLiteral("b, \"=cmd|'/c calc'!A1");
        hidden.variants
            = {variant("HID-1", {{QStringLiteral("a,=cmd|'/c calc'!A1"), QStringLiteral("x;-cmd|'/c calc'!A1")}}, 1)};
        Product yen = product("mug", "茶碗", 1200, "JPY");
        yen.gtin = QStringLiteral("00000096385074");
        Product dinar = product("OIL 1/2", "زيت", 1250, "KWD");
        dinar.stock = 2147483647;
        Product shirt = product("SHIRT", "Shirt", 2000);
        const QString size = QStringLiteral("size");
        const QString finish = QStringLiteral("finish");
        const QString fit = QStringLiteral("Fit, or so");
        shirt.variants = {variant("SH-S", {{size, QStringLiteral("S")}, {finish, QStringLiteral("=mat")}}, 3),
                          variant("SH-M", {{size, QStringLiteral("M")}, {finish, QStringLiteral("mat")}}, 0),
                          variant("SH-L",
                                  {{size, QStringLiteral("L")},
                                   {fit, QStringLiteral("slim")},
                                   {QStringLiteral("Colour"), QStringLiteral("red")},
                                   {QStringLiteral("room"), QStringLiteral("1")}},
                                  1)};
        shirt.variants[0].price = Money::create(1900, u"EUR").value();
        shirt.variants[1].gtin = QStringLiteral("04006381333931");
        shirt.gtin = QStringLiteral("00000096385074");
        shirt.vat = 2000;
        shirt.attributes = {{QStringLiteral("was_price"), QStringLiteral("25.00 EUR")}};
        Product one = product("ONE", "One form", 100);
        one.variants = {variant("ONE-1", {}, 4)};
        Product named = product("CAP", "Cap", 900);
        named.variants = {
            variant(
                "CAP-1",
                {{QStringLiteral("Size"), QStringLiteral("M")}, {QStringLiteral("Material"), QStringLiteral("wool")}},
                4),
            variant("CAP-2",
                    {{QStringLiteral("Size"), QStringLiteral("L")}, {QStringLiteral("size"), QStringLiteral("59 cm")}},
                    4)};
        Product titled = product("BAG", "Bag", 900);
        titled.variants = {variant("BAG-1", {{QStringLiteral("Title"), QStringLiteral("Default Title")}}, 1)};
        bool isDone = true;
        for (const Product &each : {plain, formula, quoted, hidden, yen, dinar, shirt, one, named, titled}) {
            isDone = products.save(each).has_value() && isDone;
        }
        return isDone;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::vector<std::unique_ptr<Database>> m_databases;
};

QTEST_GUILESS_MAIN(tst_Exporter)
#include "tst_Exporter.moc"
