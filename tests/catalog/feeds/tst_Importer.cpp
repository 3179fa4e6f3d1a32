// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalog/ImageStore.h"
#include "app/catalog/ProductRepository.h"
#include "app/catalog/feeds/FeedProduct.h"
#include "app/catalog/feeds/Importer.h"
#include "app/catalog/feeds/ProductAssembler.h"
#include "app/storage/Database.h"
#include "app/storage/Transaction.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace vitrine;
using namespace vitrine::catalog;
using namespace vitrine::catalog::feeds;
using storage::Database;
using Kind = FeedProblem::Kind;

namespace {

/// The smallest picture: one pixel.
const QByteArray kPicture = QByteArray::fromBase64(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

std::unique_ptr<QIODevice> device(const QByteArray &bytes)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    return buffer;
}

QString told(const FeedProblem &problem)
{
    return QStringLiteral("%1:%2").arg(problem.line).arg(static_cast<int>(problem.kind));
}

QStringList told(const QList<FeedProblem> &problems)
{
    QStringList list;
    for (const FeedProblem &problem : problems) {
        list.append(told(problem));
    }
    return list;
}

QString is(int line, Kind kind)
{
    return QStringLiteral("%1:%2").arg(line).arg(static_cast<int>(kind));
}

Money euros(qint64 cents)
{
    return Money::create(cents, u"EUR").value();
}

} // namespace

class tst_Importer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_database.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        auto database = Database::open(m_folder->filePath(QStringLiteral("shop.vitrine")), Database::Mode::CreateNew);
        QVERIFY(database);
        m_database = std::move(*database);
    }

    void everyFormatIsRecognised_data()
    {
        QTest::addColumn<QByteArray>("feed");
        QTest::addColumn<QString>("format");
        QTest::addColumn<int>("stock");
        QTest::newRow("Google TSV") << QByteArray(
            "id\ttitle\tdescription\tlink\timage_link\tavailability\tprice\tquantity\n"
            "MUG\tMug\tBig\thttps://vitrine.example/MUG\t\tin_stock\t12.50 EUR\t7\n")
                                    << QStringLiteral("google-tsv") << 7;
        QTest::newRow("Google XML") << QByteArray(
            "<rss xmlns:g=\"http://base.google.com/ns/1.0\"><channel><item><g:id>MUG</g:id><title>Mug</title>"
            "<description>Big</description><link>https://vitrine.example/MUG</link><g:price>12.50 EUR</g:price>"
            "<g:quantity>7</g:quantity></item></channel></rss>")
                                    << QStringLiteral("google-xml") << 7;
        QTest::newRow("Facebook") << QByteArray(
            "id,title,description,availability,condition,price,link,image_link,brand,inventory_quantity\n"
            "MUG,Mug,Big,in stock,new,12.50 EUR,https://vitrine.example/MUG,,Lea,7\n")
                                  << QStringLiteral("facebook") << 7;
        QTest::newRow("Shopify") << QByteArray("Handle,Title,Body (HTML),Vendor,Option1 Name,Option1 Value,Variant "
                                               "SKU,Variant Inventory Qty,Variant Price,Image Src\n"
                                               "mug,Mug,<p>Big</p>,Lea,Title,Default Title,MUG,7,12.50,\n")
                                 << QStringLiteral("shopify") << 7;
        QTest::newRow("WooCommerce") << QByteArray(
            "ID,Type,SKU,Name,Description,Stock,Regular price,Sale price,Images,Parent\n"
            "12,simple,MUG,Mug,<b>Big</b>,7,15.00,\"12,50\",,\n")
                                     << QStringLiteral("woocommerce") << 7;
        QTest::newRow("a table") << QByteArray("Référence;Nom;Description;Prix;Quantité\nMUG;Mug;Big;12,50 €;7\n")
                                 << QStringLiteral("unknown") << 7;
    }

    void everyFormatIsRecognised()
    {
        QFETCH(QByteArray, feed);
        QFETCH(QString, format);
        QFETCH(int, stock);

        const ImportPlan plan = imported(feed);

        QCOMPARE(ColumnMap::nameOf(plan.columns.format()), format);
        QVERIFY2(plan.problems.isEmpty(), qPrintable(told(plan.problems).join(u' ')));
        QCOMPARE(plan.added, 1);
        const Product product = find("MUG");
        QCOMPARE(product.name, QStringLiteral("Mug"));
        QCOMPARE(product.description, QStringLiteral("Big"));
        QCOMPARE(product.price, euros(1250));
        QCOMPARE(product.stock, stock);
        QCOMPARE(product.trade, QStringLiteral("retail"));
    }

    void aHyphenTakesAValueAwayButATextIsKept()
    {
        const ImportPlan first = imported("id,title,price,quantity,attribute:was_price,attribute:unit_measure\n"
                                          "MUG,Mug,12.50 EUR,7,15.00 EUR,piece\n");
        const ImportPlan second = imported("id,title,price,quantity,attribute:was_price,attribute:unit_measure\n"
                                           "MUG,Mug,12.50 EUR,7,-,\n");
        const ImportPlan car = imported("id,title,price,quantity,custom_label_0,attribute:vin,attribute:year\n"
                                        "CAR,Car,9000.00 EUR,1,vehicle,-,-\n");

        for (const ImportPlan &plan : {first, second, car}) {
            QVERIFY2(plan.problems.isEmpty(), qPrintable(told(plan.problems).join(u' ')));
        }
        QCOMPARE(second.changed, 1);
        QCOMPARE(find("MUG").attributes,
                 (QMap<QString, QString>{{QStringLiteral("unit_measure"), QStringLiteral("piece")}}));
        QCOMPARE(find("CAR").attributes, (QMap<QString, QString>{{QStringLiteral("vin"), QStringLiteral("-")}}));
    }

    void choicesAreReadAsPeopleCallThem()
    {
        const ImportPlan named = imported("id,title,price,quantity,custom_label_0,attribute:allergens,attribute:diet\n"
                                          "SOUP,Soup,6.00 EUR,7,kitchen,\"Lait, GLUTEN;Fisch\",halal\n");
        QVERIFY2(named.problems.isEmpty(), qPrintable(told(named.problems).join(u' ')));
        QCOMPARE(find("SOUP").attributes.value(QStringLiteral("allergens")), QStringLiteral("gluten,fish,milk"));

        // One that is not understood must not leave the others standing as if they were all.
        const ImportPlan slip = imported("id,attribute:allergens\nSOUP,\"milk, mustrad\"\n");

        QCOMPARE(slip.problems.size(), 1);
        QCOMPARE(slip.problems.first().column, QStringLiteral("allergens"));
        QCOMPARE(slip.changed, 0);
        QCOMPARE(find("SOUP").attributes.value(QStringLiteral("allergens")), QStringLiteral("gluten,fish,milk"));
    }

    void shopifysRowsOfOneHandleAreVariants()
    {
        const QByteArray feed
            = "Handle,Title,Option1 Name,Option1 Value,Option2 Name,Option2 Value,Variant SKU,Variant Inventory Qty,"
              "Variant Price,Variant Barcode,Image Src\n"
              "shirt,Shirt,Size,S,Color,Red,SH-S,3,20.00,,\n"
              "shirt,,,M,,Red,SH-M,4,20.00,4006381333931,\n"
              "shirt,,,L,,Blue,,5,22.00,,\n"
              "shirt,,,,,,,,,,https://vitrine.example/2.jpg\n"
              "cap,Cap,Title,Default Title,,,,2,9.00,,\n";

        const ImportPlan plan = imported(feed);

        QCOMPARE(plan.added, 2);
        QCOMPARE(plan.picturesToFetch, 1);
        const Product shirt = find("shirt");
        QCOMPARE(shirt.name, QStringLiteral("Shirt"));
        QCOMPARE(shirt.stock, 12);
        QCOMPARE(shirt.price, euros(2000));
        QCOMPARE(shirt.variants.size(), 3);
        QCOMPARE(shirt.variants.at(1).sku, QStringLiteral("SH-M"));
        QCOMPARE(shirt.variants.at(1).gtin, QStringLiteral("04006381333931"));
        QCOMPARE(shirt.variants.at(1).options,
                 (QMap<QString, QString>{{QStringLiteral("Size"), QStringLiteral("M")},
                                         {QStringLiteral("Color"), QStringLiteral("Red")}}));
        QVERIFY(!shirt.variants.at(1).price);
        QCOMPARE(shirt.variants.at(2).sku, QStringLiteral("shirt-Blue-L"));
        QCOMPARE(shirt.variants.at(2).price.value(), euros(2200));
        QCOMPARE(find("cap").stock, 2);
    }

    void wooCommercesVariationsFindTheirParent()
    {
        const QByteArray feed = "ID,Type,SKU,Name,Stock,Regular price,Parent,Attribute 1 name,Attribute 1 value(s)\n"
                                "1,variable,SHIRT,Shirt,,,,Size,\"S, M\"\n"
                                "2,variation,SH-S,Shirt - S,3,20,SHIRT,Size,S\n"
                                "9,simple,CAP,Cap,2,9,,,\n"
                                "3,variation,SH-M,Shirt - M,4,20,id:1,Size,M\n";

        const ImportPlan plan = imported(feed);
        const ImportPlan again = imported(feed);

        QVERIFY2(plan.problems.isEmpty(), qPrintable(told(plan.problems).join(u' ')));
        QCOMPARE(find("SHIRT").variants.size(), 2);
        QCOMPARE(find("SHIRT").stock, 7);
        QCOMPARE(again.added + again.changed, 0);
    }

    void itemsOfOneGroupAreVariants()
    {
        const QByteArray feed = "id\titem_group_id\ttitle\tprice\tquantity\tsize\tcolor\n"
                                "S1\tS\tShirt\t20 EUR\t3\tS\tred\n"
                                "S2\tS\tShirt\t22 EUR\t4\tM\tred\n"
                                "C\tC\tCap\t9 EUR\t2\t\t\n";

        const ImportPlan planned = plannedOf(feed);
        const ImportPlan done = imported(feed);

        QCOMPARE(planned.added, 2);
        QCOMPARE(done.added, 2);
        QCOMPARE(find("S").variants.size(), 2);
        QCOMPARE(find("S").variants.at(1).price.value(), euros(2200));
        QVERIFY(find("C").variants.isEmpty());
    }

    void rowsOfOneGroupNeedNotFollowEachOther()
    {
        const QByteArray feed = "id\titem_group_id\ttitle\tprice\tquantity\tcolor\n"
                                "S1\tS\tRed shirt\t20 EUR\t3\tred\n"
                                "C\t\tCap\t9 EUR\t2\t\n"
                                "S2\tS\tBlue shirt\t20 EUR\t4\tblue\n";

        const ImportPlan planned = plannedOf(feed);
        const ImportPlan first = imported(feed);
        const ImportPlan again = imported(feed);

        QCOMPARE(planned.added, 2);
        QVERIFY(planned.problems.isEmpty());
        QCOMPARE(first.added, 2);
        QCOMPARE(first.changed, 0);
        QCOMPARE(find("S").name, QStringLiteral("Red shirt"));
        QCOMPARE(find("S").stock, 7);
        QCOMPARE(again.added + again.changed, 0);
    }

    void oneGroupHasOnlySoManyVariants()
    {
        constexpr int kMost = FeedProduct::kMostVariants;
        constexpr int kRows = 200'000;
        QByteArray feed("id\titem_group_id\ttitle\tprice\tquantity\tsize\n");
        for (int i = 0; i < kRows; ++i) {
            const QByteArray number = QByteArray::number(i);
            feed += "S" + number + "\tS\tShirt\t20 EUR\t1\t" + number + "\n";
        }

        const ImportPlan planned = plannedOf(feed);
        const ImportPlan done = imported(feed);

        for (const ImportPlan *plan : {&planned, &done}) {
            QCOMPARE(plan->added, 1);
            QCOMPARE(plan->rows, kRows);
            QCOMPARE(plan->refusedRows, kRows - kMost);
            QCOMPARE(told(plan->problems.first()), is(kMost + 2, Kind::TooManyVariants));
            QCOMPARE(plan->problems.first().value, QStringLiteral("S%1").arg(kMost));
        }
        QCOMPARE(find("S").variants.size(), kMost);
    }

    void itHasNoMoreWhenItsRowsAreFarApart()
    {
        constexpr int kMost = FeedProduct::kMostVariants;
        QByteArray feed("id\titem_group_id\ttitle\tprice\tquantity\tsize\n");
        for (int i = 0; i < kMost + 10; ++i) {
            const QByteArray number = QByteArray::number(i);
            feed += "S" + number + "\tS\tShirt\t20 EUR\t1\t" + number + "\nP" + number + "\t\tCap\t9 EUR\t2\t\n";
        }

        const ImportPlan planned = plannedOf(feed);
        const ImportPlan done = imported(feed);

        QCOMPARE(planned.refusedRows, 10);
        QCOMPARE(done.refusedRows, 10);
        QCOMPARE(done.problems.first().kind, Kind::TooManyVariants);
        QCOMPARE(find("S").variants.size(), kMost);
    }

    void aTableOfVariantsSavesEachProductOnce()
    {
        QVERIFY(imported(shirtsInSizes()).added == 2);
        const QByteArray feed = "sku,quantity\nA-S,7\nA-M,1\nA-L,0\nB-S,9\nB-M,2\n";
        QVERIFY(m_database->execute("CREATE TEMP TABLE saved (id TEXT)"));
        QVERIFY(m_database->execute("CREATE TEMP TRIGGER saving AFTER UPDATE OF name ON main.products "
                                    "BEGIN INSERT INTO saved VALUES (new.id); END"));

        const ImportPlan planned = plannedOf(feed);
        const ImportPlan done = imported(feed);

        for (const ImportPlan *plan : {&planned, &done}) {
            QCOMPARE(plan->changed, 2);
            QCOMPARE(plan->unchanged, 0);
            QCOMPARE(plan->stockSet, 2);
            QCOMPARE(plan->piecesMore, 6 + 8 + 1);
            QCOMPARE(plan->piecesFewer, 1);
            QCOMPARE(plan->entries.size(), 2);
            QCOMPARE(plan->entries.first().fields, QStringList{QStringLiteral("variants")});
        }
        QCOMPARE(find("A").stock, 8);
        QCOMPARE(find("B").stock, 11);
        QCOMPARE(number("SELECT count(*) FROM saved"), 2);
        QCOMPARE(number("SELECT count(*) FROM stock_movements WHERE cause = 'edited'"), 4);
        QCOMPARE(imported(feed).unchanged, 2);
    }

    void oneRowOfATableThatCannotBeTakesNothingFromTheOthers()
    {
        QVERIFY(imported(shirtsInSizes()).added == 2);

        // Together they would be more than a product can have.
        const ImportPlan done = imported("sku,quantity\nA-S,7\nA-M,2147483647\nA-L,4\nB-S,9\n");

        QCOMPARE(done.changed, 2);
        QCOMPARE(done.refusedRows, 1);
        QCOMPARE(told(done.problems), QStringList{is(3, Kind::NotSaved)});
        QCOMPARE(find("A").stock, 7 + 1 + 4);
        QCOMPARE(find("B").stock, 9 + 1);
    }

    void groupsMayTakeTurns()
    {
        constexpr int kRows = 8'000;
        QByteArray feed("id\titem_group_id\ttitle\tprice\tquantity\tsize\n");
        for (int i = 0; i < kRows; ++i) {
            const QByteArray number = QByteArray::number(i);
            feed += "S" + number + (i % 2 == 0 ? "\tS\tShirt" : "\tT\tTrousers") + "\t20 EUR\t1\t" + number + "\n";
        }

        const ImportPlan planned = plannedOf(feed);
        const ImportPlan done = imported(feed);
        const ImportPlan again = imported(feed);

        QCOMPARE(planned.added, 2);
        QCOMPARE(done.added, 2);
        QVERIFY(done.problems.isEmpty());
        QCOMPARE(find("S").stock, kRows / 2);
        QCOMPARE(find("T").variants.size(), kRows / 2);
        QCOMPARE(again.added + again.changed, 0);
    }

    void theLaterOneOfTwoRowsIsLeftOutAlsoBetweenGroups()
    {
        const ImportPlan plan = imported("id\titem_group_id\ttitle\tprice\tquantity\tsize\n"
                                         "S1\tS\tShirt\t20 EUR\t1\tS\n"
                                         "X\t\tCap\t9 EUR\t1\t\n"
                                         "X\tS\tShirt\t20 EUR\t1\tM\n");

        QCOMPARE(told(plan.problems), QStringList{is(4, Kind::TwiceInFeed)});
        QCOMPARE(find("X").name, QStringLiteral("Cap"));
        QCOMPARE(find("S").variants.size(), 1);
    }

    void aProductWithVariantsIsNotAlsoOneWithout()
    {
        const QByteArray feed = "id\titem_group_id\ttitle\tprice\tquantity\tsize\n"
                                "S1\tS\tShirt\t20 EUR\t1\tS\n"
                                "S\t\t\t21 EUR\t1\t\n";

        const ImportPlan planned = plannedOf(feed);
        const ImportPlan done = imported(feed);

        QCOMPARE(told(planned.problems), QStringList{is(3, Kind::TwiceInFeed)});
        QCOMPARE(told(done.problems), told(planned.problems));
        QCOMPARE(done.added, 1);
        QCOMPARE(done.changed, 0);
        QCOMPARE(find("S").price, euros(2000));
    }

    void aProductMayBeListedBeforeItsVariants_data() { placesOfRows(); }

    void aProductMayBeListedBeforeItsVariants()
    {
        QFETCH(int, rowsBetween);

        const ImportPlan done
            = importedAsPlanned(grouped("G\t\tShirt\t20 EUR\t3\t\n", rowsBetween, "X\tG\tShirt\t20 EUR\t5\tM\n"));

        QCOMPARE(done.added, rowsBetween + 1);
        QCOMPARE(done.changed, 0);
        QCOMPARE(done.stockSet, 1);
        QCOMPARE(done.piecesFewer, 3); // of the product itself, which has variants instead
        QCOMPARE(find("G").stock, 5);
    }

    void variantsMayLeaveThePriceToTheProductBeforeThem()
    {
        const QByteArray feed = "id\titem_group_id\ttitle\tprice\tquantity\tsize\nG\t\tShirt\t20 EUR\t\t\n"
                                "X\tG\t\t\t5\tM\nY\tG\t\t20 USD\t5\tL\n";

        const ImportPlan planned = plannedOf(feed);
        const ImportPlan done = imported(feed);

        QCOMPARE(told(planned.problems), QStringList({is(2, Kind::NoStock), is(4, Kind::OtherCurrency)}));
        QCOMPARE(told(done.problems), told(planned.problems));
        QCOMPARE(done.refusedRows, planned.refusedRows);
        QCOMPARE(done.added, planned.added);
        QCOMPARE(find("G").stock, 5);
    }

    void aPlanChangesNothing()
    {
        const QByteArray feed = "id\ttitle\tprice\tquantity\nA\tApple\t1 EUR\t5\n";

        const ImportPlan plan = plannedOf(feed);

        QCOMPARE(plan.added, 1);
        QCOMPARE(plan.entries.first().sku, QStringLiteral("A"));
        QCOMPARE(plan.entries.first().line, 2);
        QVERIFY(ProductRepository(*m_database).list()->isEmpty());
    }

    void importingAgainChangesNothing()
    {
        const QByteArray feed = table(1000);
        QCOMPARE(imported(feed).added, 1000);
        const QList<Product> before = ProductRepository(*m_database).list().value();
        const qint64 movements = count("SELECT count(*) FROM stock_movements");

        const ImportPlan planned = plannedOf(feed);
        const ImportPlan again = imported(feed);

        QCOMPARE(planned.unchanged, 1000);
        QCOMPARE(again.unchanged, 1000);
        QCOMPARE(again.added + again.changed, 0);
        QCOMPARE(ProductRepository(*m_database).list().value(), before);
        QCOMPARE(count("SELECT count(*) FROM stock_movements"), movements);
    }

    void whatChangesIsSaidFieldByField()
    {
        imported("id\ttitle\tprice\tquantity\tbrand\nA\tApple\t1 EUR\t5\tLea\nB\tPear\t1 EUR\t5\tLea\n");

        const ImportPlan plan
            = imported("id\ttitle\tprice\tquantity\tbrand\nA\tApple\t1.20 EUR\t4\t\nB\tPear\t1 EUR\t\tLea\n");

        QCOMPARE(plan.changed, 1);
        QCOMPARE(plan.unchanged, 1);
        QCOMPARE(plan.entries.first().fields, QStringList({QStringLiteral("price"), QStringLiteral("stock")}));
        QCOMPARE(find("A").brand, QStringLiteral("Lea")); // an empty cell says nothing
        QCOMPARE(find("A").stock, 4);
    }

    void whatAFeedDoesToTheStockIsSaid()
    {
        const QByteArray feed = "id\titem_group_id\ttitle\tprice\tquantity\tsize\n"
                                "A\t\tApple\t1 EUR\t3\t\nB\t\tPear\t1 EUR\t5\t\nC\t\tPlum\t1 EUR\t5\t\n"
                                "S1\tS\tShirt\t20 EUR\t4\tS\nS2\tS\tShirt\t20 EUR\t6\tM\n";
        const ImportPlan first = imported(feed);
        ProductRepository products(*m_database);
        Product apple = find("A");
        apple.stock = 1;
        Product pear = find("B");
        pear.stock = 9;
        Product shirt = find("S");
        shirt.variants[0].stock = 1;
        shirt.variants[1].stock = 7;
        shirt.stock = 8;
        for (const Product &sold : {apple, pear, shirt}) {
            QVERIFY(products.save(sold));
        }

        const ImportPlan done = importedAsPlanned(feed);

        QCOMPARE(first.stockSet, 0);
        QCOMPARE(done.stockSet, 3);
        QCOMPARE(done.piecesMore, 5);
        QCOMPARE(done.piecesFewer, 5);
    }

    void piecesThatBecomeVariantsAreSaid_data() { placesOfRows(); }

    void piecesThatBecomeVariantsAreSaid()
    {
        QFETCH(int, rowsBetween);
        imported("id\ttitle\tprice\tquantity\nSH\tShirt\t20 EUR\t50\n");

        const ImportPlan done = importedAsPlanned(
            grouped("SH-M\tSH\tShirt\t20 EUR\t3\tM\n", rowsBetween, "SH-L\tSH\tShirt\t20 EUR\t4\tL\n"));

        QCOMPARE(find("SH").stock, 7);
        QCOMPARE(done.stockSet, 1);
        QCOMPARE(done.piecesMore, 7);
        QCOMPARE(done.piecesFewer, 50);
    }

    void piecesThatAreSetAndThenBecomeVariantsAreSaid_data() { placesOfRows(); }

    void piecesThatAreSetAndThenBecomeVariantsAreSaid()
    {
        QFETCH(int, rowsBetween);
        imported("id\ttitle\tprice\tquantity\nSH\tShirt\t20 EUR\t50\n");

        const ImportPlan done
            = importedAsPlanned(grouped("SH\t\tShirt\t20 EUR\t60\t\n", rowsBetween, "SH-L\tSH\tShirt\t20 EUR\t4\tL\n"));

        QCOMPARE(find("SH").stock, 4);
        QCOMPARE(done.piecesMore, 10 + 4);
        QCOMPARE(done.piecesFewer, 60);
    }

    void piecesOfNewVariantsAreSaid()
    {
        imported(grouped("S1\tS\tShirt\t20 EUR\t4\tS\n"));

        const ImportPlan done = importedAsPlanned(grouped("S2\tS\tShirt\t20 EUR\t6\tM\n"));

        QCOMPARE(done.stockSet, 1);
        QCOMPARE(done.piecesMore, 6);
        QCOMPARE(done.piecesFewer, 0);
    }

    void aNewProductWhoseRowsAreFarApartSetsNobodysStock()
    {
        const ImportPlan done
            = importedAsPlanned(grouped("SH-M\tSH\tShirt\t20 EUR\t3\tM\n", 1000, "SH-L\tSH\tShirt\t20 EUR\t4\tL\n"));

        QCOMPARE(done.stockSet, 0);
        QCOMPARE(find("SH").stock, 7);
    }

    void aProductIsFoundByItsGtinToo()
    {
        imported("id\ttitle\tprice\tquantity\tgtin\nA\tApple\t1 EUR\t5\t4006381333931\n");

        const ImportPlan plan = imported("id\ttitle\tprice\tquantity\tgtin\nOTHER\tApple\t2 EUR\t5\t4006381333931\n");
        const ImportPlan twins
            = imported("id\ttitle\tprice\tquantity\tgtin\nX\tNew\t2 EUR\t5\t96385074\nY\tUsed\t1 EUR\t5\t96385074\n");

        QCOMPARE(plan.changed, 1);
        QCOMPARE(find("A").price, euros(200));
        QCOMPARE(twins.added, 2);
    }

    void aWrongGtinIsLeftOutAndTold()
    {
        const ImportPlan plan = imported(
            "id\ttitle\tprice\tquantity\tgtin\nA\tApple\t1 EUR\t5\t4006381333930\nB\tPear\t1 EUR\t5\t4.00638E+12\n");

        QCOMPARE(plan.added, 2);
        QCOMPARE(plan.refusedRows, 0);
        QCOMPARE(told(plan.problems), QStringList({is(2, Kind::BadGtin), is(3, Kind::BadGtin)}));
        QCOMPARE(plan.problems.first().column, QStringLiteral("gtin"));
        QCOMPARE(plan.problems.first().value, QStringLiteral("4006381333930"));
        QVERIFY(find("A").gtin.isEmpty());
    }

    void badRowsAreToldAndGoodOnesKept()
    {
        const QByteArray feed = "id,title,price,quantity,link\n"
                                "A,Apple,1 EUR,5,\n"
                                ",Nameless,1 EUR,5,\n"
                                "B,,1 EUR,5,\n"
                                "C,Cherry,free,5,\n"
                                "D,Date,,5,\n"
                                "E,Elder,1 EUR,lots,\n"
                                "F,Fig,1 EUR,99999999999,\n"
                                "A,Apple,2 EUR,5,\n"
                                "G,Grape,1234.00,-2,http://vitrine.example/G\n"
                                "H,Hop,1 EUR,,\n"
                                "I,Iris,1 EUR,5,,,too,many\n"
                                "K,Kiwi,1 EUR,3,\n"
                                "L,Lime,\"1,234\",5,\n";

        const ImportPlan plan = imported(feed, QStringLiteral("EUR"));

        QCOMPARE(told(plan.problems),
                 QStringList({is(3, Kind::NoSku), is(4, Kind::NoName), is(5, Kind::BadPrice), is(6, Kind::NoPrice),
                              is(7, Kind::BadStock), is(8, Kind::BadStock), is(9, Kind::TwiceInFeed),
                              is(10, Kind::BadLink), is(10, Kind::NegativeStock), is(11, Kind::NoStock),
                              is(12, Kind::TooManyCells), is(14, Kind::AmbiguousPrice)}));
        QCOMPARE(plan.refusedRows, 9);
        QCOMPARE(plan.rows, 13);
        QCOMPARE(plan.added, 4);
        QCOMPARE(find("A").price, euros(100));
        QCOMPARE(find("G").price, euros(123400));
        QCOMPARE(find("G").stock, 0);
        QCOMPARE(find("K").stock, 3);
    }

    void aPointIsADecimalSignWhereTheFormatSaysSo()
    {
        imported("id\ttitle\tprice\tquantity\nA\tApple\t12.500 EUR\t5\n");
        imported("Handle,Title,Variant SKU,Variant Price,Variant Inventory Qty\nb,Pear,B,1.500,5\n");
        const ImportPlan table = imported("Référence;Nom;Prix;Quantité\nC;Plum;12.500 €;5\nD;Date;12.50 €;5\n");

        QCOMPARE(find("A").price, euros(1250));
        QCOMPARE(find("B").price, euros(150));
        QCOMPARE(told(table.problems), QStringList{is(2, Kind::AmbiguousPrice)});
        QCOMPARE(find("D").price, euros(1250));
    }

    void aNumberThatMayMeanThousandsIsNoStock()
    {
        const ImportPlan plan = imported("id\ttitle\tprice\tquantity\n"
                                         "A\tApple\t1 EUR\t1,000\n"
                                         "B\tPear\t1 EUR\t10.000\n"
                                         "C\tPlum\t1 EUR\t-1.000\n"
                                         "D\tDate\t1 EUR\t1 000\n"
                                         "E\tElder\t1 EUR\t5.0\n"
                                         "F\tFig\t1 EUR\t5,00\n"
                                         "G\tGrape\t1 EUR\t5.0000\n"
                                         "H\tHop\t1 EUR\t0.000\n");

        QCOMPARE(
            told(plan.problems),
            QStringList({is(2, Kind::BadStock), is(3, Kind::BadStock), is(4, Kind::BadStock), is(5, Kind::BadStock)}));
        QCOMPARE(plan.added, 4);
        QCOMPARE(find("E").stock, 5);
        QCOMPARE(find("F").stock, 5);
        QCOMPARE(find("G").stock, 5);
        QCOMPARE(find("H").stock, 0);
    }

    void aTableOfASpreadsheetIsWrittenAsItsCountryDoes_data()
    {
        QTest::addColumn<QByteArray>("feed");
        QTest::addColumn<QString>("format");
        QTest::newRow("the columns of Facebook")
            << QByteArray("id;title;price;quantity\nA;Car;25.000 €;1\nB;Van;12.500 EUR;1\nC;Cap;12,50 €;1\n")
            << QStringLiteral("unknown");
        QTest::newRow("bars") << QByteArray("id|title|price|quantity\nA|Car|25.000|1\nB|Van|12.500|1\nC|Cap|12.50|1\n")
                              << QStringLiteral("unknown");
        QTest::newRow("Shopify saved anew")
            << QByteArray("Handle;Title;Variant SKU;Variant Price;Variant Inventory Qty\n"
                          "a;Car;A;25.000;1\nb;Van;B;12.500;1\nc;Cap;C;12,50;1\n")
            << QStringLiteral("shopify");
    }

    void aTableOfASpreadsheetIsWrittenAsItsCountryDoes()
    {
        QFETCH(QByteArray, feed);
        QFETCH(QString, format);

        const ImportPlan plan = imported(feed);

        QCOMPARE(ColumnMap::nameOf(plan.columns.format()), format);
        QCOMPARE(told(plan.problems), QStringList({is(2, Kind::AmbiguousPrice), is(3, Kind::AmbiguousPrice)}));
        QCOMPARE(find("C").price, euros(1250));
    }

    void aFeedSavedAnewByASpreadsheetKeepsItsColumns()
    {
        const ImportPlan plan = imported("id;title;price;quantity_to_sell_on_facebook;status;custom_label_0\n"
                                         "A;Jug;12,50 €;7;active;kitchen\nB;Bowl;12,50 €;7;archived;kitchen\n");

        QCOMPARE(told(plan.problems), QStringList{is(3, Kind::NotForSale)});
        QCOMPARE(find("A").stock, 7);
        QCOMPARE(find("A").trade, QStringLiteral("kitchen"));
    }

    void whatIsNotForSaleIsLeftOutAndTold_data()
    {
        QTest::addColumn<QByteArray>("feed");
        QTest::addColumn<QStringList>("problems");
        QTest::newRow("WooCommerce") << QByteArray("ID,Type,SKU,Name,Published,Stock,Regular price,Parent\n"
                                                   "1,simple,A,Apple,1,5,1.00,\n"
                                                   "2,simple,B,Pear,-1,5,1.00,\n"
                                                   "3,simple,C,Plum,0,,1.00,\n"
                                                   "4,variable,D,Date,-1,,,\n"
                                                   "5,variation,D1,Date,1,5,1.00,D\n"
                                                   "6,variation,D2,Date,1,5,1.00,id:4\n")
                                     << QStringList({is(3, Kind::NotForSale), is(4, Kind::NotForSale),
                                                     is(5, Kind::NotForSale), is(6, Kind::NotForSale),
                                                     is(7, Kind::NotForSale)});
        QTest::newRow("Shopify") << QByteArray(
            "Handle,Title,Published,Option1 Name,Option1 Value,Variant SKU,Variant Price,Variant Inventory Qty,Status\n"
            "a,Apple,TRUE,Title,Default Title,A,1.00,5,active\n"
            "b,Pear,TRUE,Size,S,B1,1.00,5,draft\n"
            "b,,,,M,B2,1.00,5,\n"
            "c,Plum,FALSE,Title,Default Title,C,1.00,,active\n"
            "d,Date,TRUE,Title,Default Title,D,1.00,5,archived\n")
                                 << QStringList({is(3, Kind::NotForSale), is(4, Kind::NotForSale),
                                                 is(5, Kind::NotForSale), is(6, Kind::NotForSale)});
        QTest::newRow("Facebook") << QByteArray("id,title,price,quantity,status,visibility\n"
                                                "A,Apple,1.00 EUR,5,active,published\n"
                                                "B,Pear,1.00 EUR,5,archived,published\n"
                                                "C,Plum,1.00 EUR,,active,hidden\n")
                                  << QStringList({is(3, Kind::NotForSale), is(4, Kind::NotForSale)});
    }

    void whatIsNotForSaleIsLeftOutAndTold()
    {
        QFETCH(QByteArray, feed);
        QFETCH(QStringList, problems);

        const ImportPlan plan = imported(feed);

        QCOMPARE(told(plan.problems), problems);
        QCOMPARE(plan.refusedRows, problems.size());
        QCOMPARE(plan.added, 1);
        QCOMPARE(ProductRepository(*m_database).list()->size(), 1);
    }

    void problemsDoNotPileUp_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QByteArray>("row");
        QTest::newRow("alone") << QByteArray("id,title,price,quantity\n") << QByteArray("A,Apple,free,5\n");
        QTest::newRow("within a product") << QByteArray("id,item_group_id,title,price,quantity,size\n"
                                                        "S1,S,Shirt,20 EUR,3,S\n")
                                          << QByteArray(",S,Shirt,20 EUR,3,S\n");
    }

    void problemsDoNotPileUp()
    {
        QFETCH(QByteArray, head);
        QFETCH(QByteArray, row);
        constexpr int kRows = 30'000;
        const auto feed = device(head + row.repeated(kRows));
        const auto reader = FeedReader::open(*feed);
        QVERIFY(reader);
        ProductAssembler assembler(**reader, ColumnMap::guess((*reader)->columns(), (*reader)->kind()),
                                   QStringLiteral("EUR"), QDateTime::currentDateTimeUtc());

        qsizetype all = 0;
        qsizetype most = 0;
        FeedProduct product;
        for (bool isMore = true; isMore;) {
            isMore = assembler.next(product).value_or(false);
            const qsizetype held = assembler.takeProblems().size();
            most = std::max(most, held);
            all += held;
        }
        const ImportPlan plan = imported(head + row.repeated(kRows));

        QCOMPARE(all, kRows);
        QVERIFY(most < 2000);
        QCOMPARE(plan.refusedRows, kRows);
        QCOMPARE(plan.problemCount, kRows);
        QCOMPARE(plan.problems.size(), ImportPlan::kListed);
    }

    void badRowsBeforeAProductTakeNothingFromIt_data()
    {
        QTest::addColumn<int>("badRows");
        for (const int badRows : {0, 998, 999, 1000, 1999}) {
            QTest::addRow("%d", badRows) << badRows;
        }
    }

    void badRowsBeforeAProductTakeNothingFromIt()
    {
        QFETCH(int, badRows);
        const QByteArray feed
            = "Handle,Title,Variant SKU,Variant Price,Variant Inventory Qty,Variant Barcode,Image Src\n"
            + QByteArray("bad,Bad,B,on demand,1,,\n").repeated(badRows)
            + "shirt,Shirt,S1,20.00,5,123,https://vitrine.example/1.png\n"
              "shirt,,,,,,https://vitrine.example/2.png\n"
              "shirt,,,,,,https://vitrine.example/3.png\n"
              "hat,Hat,H1,10.00,5,,\n";

        const ImportPlan plan = imported(feed);

        QCOMPARE(plan.added, 2);
        QCOMPARE(plan.refusedRows, badRows);
        QCOMPARE(plan.problemCount, badRows + 1); // and the barcode
        QCOMPARE(plan.picturesToFetch, 3);
    }

    void badRowsWithinAProductDoNotEndIt()
    {
        constexpr int kBadRows = 25'000; // more than are held before they are counted
        const QByteArray feed
            = "Handle,Title,Variant SKU,Variant Price,Variant Inventory Qty,Variant Barcode,Image Src\n"
              "shirt,Shirt,S1,20.00,5,123,https://vitrine.example/1.png\n"
            + QByteArray("bad,Bad,B,on demand,1,,\n").repeated(kBadRows)
            + "shirt,,,,,,https://vitrine.example/2.png\n"
              "hat,Hat,H1,10.00,5,,\n";

        const ImportPlan plan = imported(feed);

        QCOMPARE(plan.added, 2);
        QCOMPARE(plan.refusedRows, kBadRows);
        QCOMPARE(plan.problemCount, kBadRows + 1);
        QCOMPARE(plan.picturesToFetch, 2);
    }

    void aRefusedProductWithBadRowsInItHasOneNotice()
    {
        constexpr int kBadRows = 25'000;
        const QByteArray feed = "id\titem_group_id\ttitle\tprice\tquantity\tsize\tgtin\n"
                                "S1\tS\t\t20 EUR\t3\tS\t123\n"
            + QByteArray("S2\tS\t\tfree\t3\tM\t\n").repeated(kBadRows) + "S3\tS\t\t20 EUR\t3\tL\t123\n";

        const ImportPlan plan = imported(feed);

        QCOMPARE(plan.added, 0);
        QCOMPARE(plan.refusedRows, kBadRows + 2);
        QCOMPARE(plan.problemCount, kBadRows + 1); // that it has no name, for the rows that could be read
    }

    void aRowThatIsLeftOutHasOneNotice()
    {
        const ImportPlan plan = imported("id\titem_group_id\ttitle\tprice\tquantity\tgtin\tlink\n"
                                         "A\t\tApple\t\t\t1\thttp://a.example\n"
                                         "G1\tG\t\t1 EUR\t\t\t\n"
                                         "G2\tG\t\t1 EUR\t\t2\t\n"
                                         "B\t\tPear\tfree\tlots\t\t\n");

        QCOMPARE(told(plan.problems), QStringList({is(2, Kind::NoPrice), is(3, Kind::NoName), is(5, Kind::BadPrice)}));
        QCOMPARE(plan.refusedRows, 4);
        QCOMPARE(plan.problemCount, 3);
    }

    void columnsCanBeChanged()
    {
        const QByteArray feed = "Code,Wert,Titel,Netto,Brutto\nA,5,Apfel,1.00,1.19\n";
        ImportOptions options;
        options.currency = QStringLiteral("EUR");
        options.columns = QStringLiteral("name=Titel, price=Brutto,stock=Wert");

        const auto importer = Importer::open(*m_database, device(feed), {}, options);
        QVERIFY(importer);
        QVERIFY((*importer)->apply());
        options.columns = QStringLiteral("colour=Titel");
        const auto unknownField = Importer::open(*m_database, device(feed), {}, options);
        options.columns = QStringLiteral("price=Gross");
        const auto unknownColumn = Importer::open(*m_database, device(feed), {}, options);

        QCOMPARE((*importer)->columns().unusedColumns(), QStringList{QStringLiteral("Netto")});
        QCOMPARE(find("A").price, euros(119));
        QCOMPARE(find("A").stock, 5);
        QCOMPARE(unknownField.error().code, Error::Code::InvalidInput);
        QCOMPARE(unknownColumn.error().code, Error::Code::NotFound);
    }

    void aPriceWithoutCurrencyIsInTheShops()
    {
        const QByteArray feed = "id,title,price,quantity\nA,Apple,1200,5\n";
        const ImportPlan none = importedWithout(feed);
        imported("id,title,price,quantity\nB,Pear,¥300,5\n", QStringLiteral("EUR"));

        const ImportPlan some = importedWithout(feed);

        QCOMPARE(told(none.problems), QStringList{is(2, Kind::BadPrice)});
        QCOMPARE(some.added, 1);
        QCOMPARE(find("A").price, Money::create(1200, u"JPY").value());
    }

    void aSaleCountsWhileItLasts()
    {
        const ImportPlan plan = imported("id\ttitle\tprice\tsale_price\tsale_price_effective_date\tquantity\n"
                                         "A\tApple\t2 EUR\t1 EUR\t\t1\n"
                                         "B\tPear\t2 EUR\t1 EUR\t2020-01-01T00:00Z/2020-02-01T00:00Z\t1\n"
                                         "C\tPlum\t2 EUR\t1 EUR\t2020-01-01T00:00Z/2100-02-01T00:00Z\t1\n");

        QCOMPARE(plan.added, 3);
        QCOMPARE(find("A").price, euros(100));
        QCOMPARE(find("B").price, euros(200));
        QCOMPARE(find("C").price, euros(100));
    }

    void picturesBesideTheFeedAreKept()
    {
        QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("feed/pictures")));
        write("feed/pictures/a.png", kPicture);
        write("outside.png", kPicture);
        write("feed/no.png", "<svg/>");
        QVERIFY(QFile::link(m_folder->filePath(QStringLiteral("outside.png")),
                            m_folder->filePath(QStringLiteral("feed/link.png"))));
        write("feed/feed.csv",
              "id,title,price,quantity,image_link,additional_image_link\n"
              "A,Apple,1 EUR,5,pictures/a.png,https://vitrine.example/b.png\n"
              "B,Pear,1 EUR,5,../outside.png,\n"
              "C,Plum,1 EUR,5,link.png,\n"
              "D,Date,1 EUR,5,no.png,\n"
              "E,Fig,1 EUR,5,/etc/passwd,\n"
              "F,Fig,1 EUR,5,file:///etc/passwd,\n");
        const QString path = m_folder->filePath(QStringLiteral("feed/feed.csv"));

        const ImportPlan planned = Importer::open(*m_database, path, {}).value()->plan().value();
        const ImportPlan done = Importer::open(*m_database, path, {}).value()->apply().value();
        const ImportPlan again = Importer::open(*m_database, path, {}).value()->apply().value();

        QCOMPARE(find("A").images.size(), 1);
        QCOMPARE(told(done.problems),
                 QStringList({is(3, Kind::BadPicture), is(4, Kind::BadPicture), is(5, Kind::BadPicture),
                              is(6, Kind::BadPicture), is(7, Kind::BadPicture)}));
        QCOMPARE(told(planned.problems), told(done.problems));
        QCOMPARE(done.pictureAddresses, QStringList{QStringLiteral("https://vitrine.example/b.png")});
        QCOMPARE(done.added, 6);
        QCOMPARE(again.unchanged, 6);
    }

    void picturesAreKeptBeforeTheShopIsTaken()
    {
        write("a.png", kPicture);
        write("feed.csv", "id,title,price,quantity,image_link\nA,Apple,1 EUR,5,a.png\n");
        const auto till = Database::open(m_database->path(), Database::Mode::Existing).value();
        till->waitForOthersAtMost(std::chrono::milliseconds(0));
        const auto importer = Importer::open(*m_database, m_folder->filePath(QStringLiteral("feed.csv")), {});
        QVERIFY(importer);
        QList<qint64> products;
        QList<qint64> pictures;
        bool couldWrite = true;
        connect(m_database.get(), &Database::committed, this, [&] {
            products.append(count("SELECT count(*) FROM products"));
            pictures.append(count("SELECT count(*) FROM images"));
            couldWrite = till->execute("UPDATE products SET vat = 0").has_value() && couldWrite;
        });

        const auto done = (*importer)->apply();

        QVERIFY(done);
        QVERIFY(couldWrite);
        QCOMPARE(products, (QList<qint64>{0, 1}));
        QCOMPARE(pictures, (QList<qint64>{1, 1}));
        QCOMPARE(find("A").images.size(), 1);
    }

    void anImportThatFailsSaysWhatIsIn()
    {
        const auto other = Database::open(m_database->path(), Database::Mode::Existing).value();
        m_database->waitForOthersAtMost(std::chrono::milliseconds(0));
        const auto importer = Importer::open(*m_database, device(table(3000)), {}, {});
        QVERIFY(importer);
        std::optional<storage::Transaction> lock;

        const auto failed = (*importer)->apply([&](qint64, qint64) {
            lock.emplace(storage::Transaction::begin(*other).value());
            return Importer::Wanted::GoOn;
        });
        const qint64 saved = (*importer)->savedProducts();
        lock.reset();
        const ImportPlan again = imported(table(3000));

        QVERIFY(!failed);
        QCOMPARE(failed.error().code, Error::Code::Busy);
        QCOMPARE(saved, 400);
        QCOMPARE(again.unchanged, 400);
        QCOMPARE(again.added, 2600);
    }

    void whosePicturesAreOnTheNetworkIsTold()
    {
        QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("feed")));
        write("feed/a.png", kPicture);
        write("feed/feed.csv",
              "id,title,price,quantity,image_link,additional_image_link\n"
              "A,Apple,1 EUR,5,a.png,https://vitrine.example/b.png\n"
              "B,Pear,1 EUR,5,https://vitrine.example/c.png,http://vitrine.example/d.png\n"
              "C,Plum,1 EUR,5,a.png,\n"
              "D,Date,free,5,https://vitrine.example/e.png,\n");
        const QString path = m_folder->filePath(QStringLiteral("feed/feed.csv"));
        QMap<catalog::ProductId, QStringList> elsewhere;
        ImportOptions options;
        options.picturesElsewhere = [&elsewhere](const catalog::ProductId &product, const QStringList &addresses) {
            elsewhere[product] += addresses;
        };

        QVERIFY(Importer::open(*m_database, path, options).value()->plan());
        QVERIFY(elsewhere.isEmpty());
        QVERIFY(Importer::open(*m_database, path, options).value()->apply());

        const QMap<catalog::ProductId, QStringList> expected{
            {find("A").id, {QStringLiteral("https://vitrine.example/b.png")}},
            {find("B").id,
             {QStringLiteral("https://vitrine.example/c.png"), QStringLiteral("http://vitrine.example/d.png")}}};
        QCOMPARE(elsewhere, expected);
        // Once they are fetched, importing again keeps them.
        Product apple = find("A");
        QByteArray other = kPicture;
        apple.images.prepend(catalog::ImageStore(*m_database).add(other.append('x'))->hash);
        QVERIFY(catalog::ProductRepository(*m_database).save(apple));
        elsewhere.clear();
        const ImportPlan again = Importer::open(*m_database, path, options).value()->apply().value();
        QCOMPARE(again.unchanged, 3);
        QCOMPARE(find("A").images, apple.images);
        QCOMPARE(elsewhere, expected);
    }

    void anImportThatIsStoppedIsTakenUpAgain()
    {
        const QByteArray feed = table(3000);
        const auto importer = Importer::open(*m_database, device(feed), {}, {});
        QVERIFY(importer);
        int asked = 0;

        const auto cut = (*importer)->apply([&asked](qint64 read, qint64 size) {
            return ++asked == 3 && read <= size ? Importer::Wanted::Stop : Importer::Wanted::GoOn;
        });
        const ImportPlan rest = imported(feed);

        QVERIFY(cut);
        QVERIFY(cut->isCut);
        QCOMPARE(cut->added, 1200);
        QCOMPARE(rest.unchanged, 1200);
        QCOMPARE(rest.added, 1800);
    }

    void aSkuOfAnotherProductIsRefusedByTheShop()
    {
        imported("id\titem_group_id\ttitle\tprice\tquantity\tsize\nS1\tS\tShirt\t20 EUR\t3\tS\n");

        const ImportPlan plan = imported("id\titem_group_id\ttitle\tprice\tquantity\tsize\nS1\tT\tTrousers\t20 "
                                         "EUR\t3\tS\nT9\tU\tUnder\t5 EUR\t1\tS\n");

        QCOMPARE(told(plan.problems), QStringList{is(2, Kind::NotSaved)});
        QCOMPARE(plan.added, 1);
        QCOMPARE(find("U").stock, 1);
        QVERIFY(!ProductRepository(*m_database).findBySku(QStringLiteral("T")));
    }

    void aPlanKnowsTheSkusOfOtherProductsVariants()
    {
        imported("id\titem_group_id\ttitle\tprice\tquantity\tsize\nS1\tS\tShirt\t20 EUR\t3\tS\n");
        const QByteArray feed = "id\titem_group_id\ttitle\tprice\tquantity\tsize\nS1\tT\tTrousers\t20 EUR\t3\tS\n"
                                "S1\tU\tUnder\t5 EUR\t1\tS\nU2\tU\tUnder\t5 EUR\t1\tM\n";

        const ImportPlan planned = plannedOf(feed);
        const ImportPlan done = imported(feed);

        QCOMPARE(planned.added, 1);
        QCOMPARE(planned.refusedRows, 2);
        QCOMPARE(told(planned.problems), QStringList({is(2, Kind::NotSaved), is(3, Kind::TwiceInFeed)}));
        QCOMPARE(done.added, planned.added);
        QCOMPARE(done.refusedRows, planned.refusedRows);
        QCOMPARE(told(done.problems), told(planned.problems));
        QCOMPARE(find("U").stock, 1);
        QCOMPARE(find("S").variants.size(), 1);
    }

    void aGroupMayBeCalledLikeOneOfItsItems_data()
    {
        QTest::addColumn<QByteArray>("feed");
        const QByteArray head("id\titem_group_id\ttitle\tprice\tquantity\tsize\n");
        QTest::newRow("like the first") << head
                + "SH\tSH\tShirt\t20 EUR\t3\tS\nSH-M\tSH\tShirt\t20 EUR\t3\tM\n"
                  "SH-L\tSH\tShirt\t20 EUR\t3\tL\nC\t\tCap\t9 EUR\t2\t\n";
        QTest::newRow("like the last") << head
                + "SH-M\tSH\tShirt\t20 EUR\t3\tM\nSH-L\tSH\tShirt\t20 EUR\t3\tL\n"
                  "C\t\tCap\t9 EUR\t2\t\nSH\tSH\tShirt\t20 EUR\t3\tS\n";
        QByteArray apart = head + "SH-M\tSH\tShirt\t20 EUR\t3\tM\nSH-L\tSH\tShirt\t20 EUR\t3\tL\n";
        for (int i = 0; i < 1000; ++i) {
            apart += "P" + QByteArray::number(i) + "\t\tCap\t9 EUR\t2\t\n";
        }
        QTest::newRow("long after it was saved") << apart + "SH\tSH\tShirt\t20 EUR\t3\tS\n";
    }

    void aGroupMayBeCalledLikeOneOfItsItems()
    {
        QFETCH(QByteArray, feed);

        const ImportPlan planned = plannedOf(feed);
        const ImportPlan first = imported(feed);
        const ImportPlan again = imported(feed);

        QVERIFY(planned.problems.isEmpty());
        QVERIFY(first.problems.isEmpty());
        QCOMPARE(first.added, planned.added);
        const Product shirt = find("SH-group");
        QCOMPARE(shirt.variants.size(), 3);
        QCOMPARE(shirt.stock, 9);
        QVERIFY(ProductRepository(*m_database).findByVariantSku(QStringLiteral("SH")));
        QCOMPARE(again.added + again.changed, 0);
        QCOMPARE(again.refusedRows, 0);
        QCOMPARE(imported("id\titem_group_id\ttitle\tprice\tquantity\tsize\nSH-M\tSH\tShirt\t20 EUR\t4\tM\n").changed,
                 1);
        QCOMPARE(find("SH-group").stock, 10);
    }

    void theOtherNameOfAGroupIsNobodyElses_data()
    {
        QTest::addColumn<QByteArray>("feed");
        QTest::addColumn<int>("refusedLine");
        const QByteArray head("id\titem_group_id\ttitle\tprice\tquantity\tsize\n");
        const QByteArray group("SH-M\tSH\tShirt\t20 EUR\t3\tM\nSH\tSH\tShirt\t20 EUR\t3\tS\n");
        const QByteArray other("SH-group\t\tOther thing\t9 EUR\t2\t\n");
        QTest::newRow("before it") << head + other + group << 4;
        QTest::newRow("behind it") << head + group + other << 4;
    }

    void theOtherNameOfAGroupIsNobodyElses()
    {
        QFETCH(QByteArray, feed);
        QFETCH(int, refusedLine);

        const ImportPlan planned = plannedOf(feed);
        const ImportPlan done = imported(feed);
        const ImportPlan again = imported(feed);

        QCOMPARE(told(planned.problems), QStringList{is(refusedLine, Kind::TwiceInFeed)});
        QCOMPARE(told(done.problems), told(planned.problems));
        QCOMPARE(done.added, planned.added);
        QCOMPARE(done.refusedRows, planned.refusedRows);
        QVERIFY(ProductRepository(*m_database).findByVariantSku(QStringLiteral("SH-M")));
        QCOMPARE(again.added + again.changed, 0);
        QCOMPARE(again.refusedRows, done.refusedRows);
    }

    void aRowOfItsOwnChangesAVariant()
    {
        imported("id\titem_group_id\ttitle\tprice\tquantity\tsize\nS1\tS\tShirt\t20 EUR\t3\tS\nS2\tS\tShirt\t20 "
                 "EUR\t3\tM\n");

        const ImportPlan plan = imported("sku,stock\nS1,3\nS2,9\n", QStringLiteral("EUR"));

        QCOMPARE(plan.changed, 1);
        QCOMPARE(plan.unchanged, 0);
        QCOMPARE(find("S").stock, 12);
        QCOMPARE(find("S").name, QStringLiteral("Shirt"));
    }

    void formulasAreTexts()
    {
        imported("id,title,price,quantity\n'=A1,'=cmd|'/C calc'!A0,1 EUR,5\n");

        QCOMPARE(find("=A1").name, QStringLiteral("=cmd|'/C calc'!A0"));
    }

    void whatIsNoFeedIsRefused()
    {
        const auto missing = Importer::open(*m_database, m_folder->filePath(QStringLiteral("none.csv")), {});
        const auto folder = Importer::open(*m_database, m_folder->path(), {});
        const auto nothing = Importer::open(*m_database, device("a;b\n1;2\n"), {}, {});
        ImportOptions trade;
        trade.trade = QStringLiteral("circus");
        const auto unknown = Importer::open(*m_database, device("id,title\n"), {}, trade);

        QCOMPARE(missing.error().code, Error::Code::NotFound);
        QCOMPARE(folder.error().code, Error::Code::AccessDenied);
        QCOMPARE(nothing.error().code, Error::Code::InvalidInput);
        QCOMPARE(unknown.error().code, Error::Code::InvalidInput);
    }

private:
    enum class Pass { Plan, Import };

    static QByteArray table(int rows)
    {
        QByteArray bytes("id\ttitle\tprice\tquantity\n");
        for (int i = 0; i < rows; ++i) {
            const QByteArray number = QByteArray::number(i);
            bytes += "P" + number + "\tProduct " + number + "\t1.00 EUR\t5\n";
        }
        return bytes;
    }

    /// Rows of products, some with variants, with rows of others between the two.
    static QByteArray grouped(const QByteArray &first, int rowsBetween = 0, const QByteArray &last = {})
    {
        QByteArray feed = "id\titem_group_id\ttitle\tprice\tquantity\tsize\n" + first;
        for (int i = 0; i < rowsBetween; ++i) {
            feed += "P" + QByteArray::number(i) + "\t\tCap\t9 EUR\t2\t\n";
        }
        return feed + last;
    }

    static void placesOfRows()
    {
        QTest::addColumn<int>("rowsBetween");
        QTest::newRow("together") << 0;
        QTest::newRow("far apart") << 1000;
    }

    /// Two products in sizes, one piece of each.
    static QByteArray shirtsInSizes()
    {
        return "id\titem_group_id\ttitle\tprice\tquantity\tsize\n"
               "A-S\tA\tShirt\t20 EUR\t1\tS\nA-M\tA\tShirt\t20 EUR\t1\tM\nA-L\tA\tShirt\t20 EUR\t1\tL\n"
               "B-S\tB\tCoat\t90 EUR\t1\tS\nB-M\tB\tCoat\t90 EUR\t1\tM\n";
    }

    qint64 number(const char *sql) const
    {
        storage::Statement query = m_database->prepare(sql);
        return query.step().value_or(false) ? query.integer(0) : -1;
    }

    void write(const char *name, const QByteArray &bytes) const
    {
        QFile file(m_folder->filePath(QString::fromLatin1(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    ImportPlan run(const QByteArray &feed, const QString &currency, Pass pass) const
    {
        ImportOptions options;
        options.currency = currency;
        const auto importer = Importer::open(*m_database, device(feed), {}, options);
        if (!importer) {
            return {};
        }
        return (pass == Pass::Import ? (*importer)->apply() : (*importer)->plan()).value_or(ImportPlan());
    }

    ImportPlan imported(const QByteArray &feed, const QString &currency = QStringLiteral("EUR")) const
    {
        return run(feed, currency, Pass::Import);
    }
    ImportPlan importedWithout(const QByteArray &feed) const { return run(feed, {}, Pass::Import); }
    ImportPlan plannedOf(const QByteArray &feed) const { return run(feed, QStringLiteral("EUR"), Pass::Plan); }

    /// What importing does, which is what was planned, and leaves nothing to do.
    ImportPlan importedAsPlanned(const QByteArray &feed) const
    {
        const auto counts = [](const ImportPlan &plan) {
            return QList<qint64>{plan.added,    plan.changed,    plan.unchanged,  plan.entries.size(),
                                 plan.stockSet, plan.piecesMore, plan.piecesFewer};
        };
        const ImportPlan planned = plannedOf(feed);
        ImportPlan done = imported(feed);
        const ImportPlan again = imported(feed);
        [&] {
            QCOMPARE(counts(done), counts(planned));
            QCOMPARE(again.added + again.changed + again.stockSet, 0);
        }();
        return done;
    }

    Product find(const char *sku) const
    {
        return ProductRepository(*m_database).findBySku(QString::fromUtf8(sku)).value_or(Product());
    }

    qint64 count(const char *query) const
    {
        storage::Statement statement = m_database->prepare(query);
        return statement.step().value_or(false) ? statement.integer(0) : -1;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
};

QTEST_GUILESS_MAIN(tst_Importer)
#include "tst_Importer.moc"
