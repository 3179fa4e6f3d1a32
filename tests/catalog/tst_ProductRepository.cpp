// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalog/ImageStore.h"
#include "app/catalog/ProductRepository.h"
#include "app/catalog/ProductRules.h"
#include "app/catalog/Stock.h"
#include "app/storage/Database.h"
#include "app/storage/ShopBackup.h"
#include "app/storage/Transaction.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace vitrine;
using catalog::Product;
using catalog::ProductId;
using catalog::ProductRepository;
using catalog::Stock;
using storage::Database;

namespace {

Product mug(int stock)
{
    Product product;
    product.id = ProductId::make();
    product.sku = QStringLiteral("MUG");
    product.name = QStringLiteral("Tasse émaillée");
    product.price = Money::create(1250, u"EUR").value();
    product.stock = stock;
    product.photo = QStringLiteral("photos/mug.jpg");
    product.link = QUrl(QStringLiteral("https://vitrine.example/MUG?a=b%26c"));
    product.trade = QStringLiteral("retail");
    return product;
}

catalog::Variant variant(const char *sku, int stock)
{
    catalog::Variant made;
    made.id = catalog::VariantId::make();
    made.sku = QString::fromLatin1(sku);
    made.options = {{QStringLiteral("size"), QString::fromLatin1(sku).right(1)}};
    made.stock = stock;
    return made;
}

/// With variants S and M, an attribute, a brand and all else.
Product shirt()
{
    Product product = mug(7);
    product.sku = QStringLiteral("SHIRT");
    product.name = QStringLiteral("Chemise à carreaux");
    product.brand = QStringLiteral("Maison Carré");
    product.gtin = QStringLiteral("04006381333931");
    product.description = QStringLiteral("Coton.\nLavable à 40°.");
    product.vat = 2000;
    product.attributes = {{QStringLiteral("unit_price"), QStringLiteral("12.50 EUR")},
                          {QStringLiteral("unit_measure"), QStringLiteral("piece")}};
    product.variants = {variant("SHIRT-S", 3), variant("SHIRT-M", 4)};
    product.variants.first().price = Money::create(1150, u"EUR").value();
    product.variants.first().gtin = QStringLiteral("00000096385074");
    return product;
}

QByteArray png(quint32 width, quint32 height)
{
    QByteArray bytes("\x89PNG\r\n\x1A\n\0\0\0\x0DIHDR", 16);
    for (const quint32 length : {width, height}) {
        for (const int shift : {24, 16, 8, 0}) {
            bytes.append(static_cast<char>(length >> shift & 0xFF));
        }
    }
    return bytes;
}

using Change = std::function<void(Product &)>;

} // namespace

Q_DECLARE_METATYPE(Change)

class tst_ProductRepository : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aSavedProductIsFound();
    void savingAgainReplaces();
    void aSkuIsUniqueInTheShop();
    void whatIsNoProductIsRefused_data();
    void whatIsNoProductIsRefused();
    void aProductNeedsNeitherPhotoNorLink();
    void anUnknownProductIsNotFound();
    void productsAreListedAsAPersonReadsThem();
    void photosAreFoundBesideTheShopFile();
    void everyPartOfAProductIsKept();
    void savingAgainReplacesEveryPart();
    void aListHasEveryPartOfEachProduct();
    void summariesAreInTheOrderOfTheList();
    void theSummaryOfOneIsThatOfTheList();
    void whoseStockMovedSinceAMarkIsKnown();
    void everyChangeOfStockHasItsMovement();
    void theStockOfVariantsIsTheProducts();
    void eachVariantsStockIsTheSumOfItsMovements();
    void aProductMayGetVariantsAndLoseThem();
    void aVariantThatIsLeftOutIsSoldNoMoreAndFreesItsSku();
    void variantsMayExchangeTheirSkusAndPlaces();
    void productsAndVariantsShareTheSkus();
    void aVariantOfAnotherProductIsNotTaken();
    void aProductIsFoundByItsGtinAndItsVariants();
    void anImageHasToBeInTheShop();
    void theFirstImageIsThePhoto();
    void aPhotoOutsideTheFolderInAStrangersFileIsNone();
    void oneThatCannotBeReadDoesNotHideTheOthers_data();
    void oneThatCannotBeReadDoesNotHideTheOthers();
    void aPhotoWrittenInAnotherWayIsReadInItsOne();
    void aLinkThatIsNoneInAStrangersFileIsNoLink();
    void whatIsSavedCanBeBackedUpAndRestored();
    void moreUnitsThanANumberHoldsAreAnOverflow();
    void noPriceKeepsLaterOrdersOut();
    void aUseIsCounted();
    void whatCannotBeSavedLeavesTheShopAsItWas();

private:
    QStringList movements() const;
    QStringList rows(const char *sql) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
};

QStringList tst_ProductRepository::rows(const char *sql) const
{
    QStringList rows;
    storage::Statement query = m_database->prepare(sql);
    while (query.step().value_or(false)) {
        rows.append(query.text(0));
    }
    return rows;
}

/// "cause delta", with the variant's SKU when it is one's.
QStringList tst_ProductRepository::movements() const
{
    return rows("SELECT cause || ' ' || delta || coalesce(' ' || v.sku, '') FROM stock_movements m "
                "LEFT JOIN variants v ON v.id = m.variant_id ORDER BY m.number");
}

void tst_ProductRepository::init()
{
    m_database.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto database = Database::open(m_folder->filePath(QStringLiteral("shop.vitrine")), Database::Mode::CreateNew);
    QVERIFY(database);
    m_database = std::move(*database);
}

void tst_ProductRepository::aSavedProductIsFound()
{
    ProductRepository products(*m_database);
    const Product product = mug(3);

    QVERIFY(products.save(product));

    QCOMPARE(products.find(product.id).value(), product);
    QCOMPARE(products.findBySku(QStringLiteral("MUG")).value(), product);
}

void tst_ProductRepository::savingAgainReplaces()
{
    ProductRepository products(*m_database);
    Product product = mug(3);
    QVERIFY(products.save(product));

    product.name = QStringLiteral("Tasse");
    product.sku = QStringLiteral("MUG-2");
    product.price = Money::create(1980, u"JPY").value();
    product.stock = 9;
    QVERIFY(products.save(product));

    QCOMPARE(products.list().value(), QList<Product>{product});
}

void tst_ProductRepository::aSkuIsUniqueInTheShop()
{
    ProductRepository products(*m_database);
    const Product first = mug(1);
    QVERIFY(products.save(first));

    const auto outcome = products.save(mug(2));

    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, Error::Code::AlreadyExists);
    QCOMPARE(products.list().value(), QList<Product>{first});
}

void tst_ProductRepository::whatIsNoProductIsRefused_data()
{
    QTest::addColumn<Change>("spoil");

    const auto row = [](const char *name, Change spoil) { QTest::newRow(name) << spoil; };
    const auto link = [&row](const char *name, const char *address) {
        row(name, [address](Product &product) { product.link = QUrl(QString::fromUtf8(address)); });
    };
    row("no id", [](Product &product) { product.id = ProductId(); });
    row("no name", [](Product &product) { product.name.clear(); });
    row("blank name", [](Product &product) { product.name = QStringLiteral(" \t"); });
    row("no SKU", [](Product &product) { product.sku.clear(); });
    row("blank SKU", [](Product &product) { product.sku = QStringLiteral(" "); });
    row("no price", [](Product &product) { product.price = Money(); });
    row("negative price", [](Product &product) { product.price = Money::create(-1, u"EUR").value(); });
    row("negative stock", [](Product &product) { product.stock = -1; });
    row("no trade", [](Product &product) { product.trade.clear(); });
    row("unknown trade", [](Product &product) { product.trade = QStringLiteral("circus"); });
    link("plain http", "http://vitrine.example/MUG");
    link("script", "javascript:alert(1)");
    link("file", "file:///etc/passwd");
    link("no host", "https:///MUG");
    link("relative", "MUG");
    link("user", "https://someone@vitrine.example/MUG");
    link("user and password", "https://some:one@vitrine.example/MUG");
    row("negative VAT", [](Product &product) { product.vat = -1; });
    row("VAT above 100 %", [](Product &product) { product.vat = 10'001; });
    row("short GTIN", [](Product &product) { product.gtin = QStringLiteral("4006381333931"); });
    row("wrong check digit", [](Product &product) { product.gtin = QStringLiteral("04006381333932"); });
    row("attribute of another trade", [](Product &product) { product.attributes.insert(QStringLiteral("dpe"), {}); });
    row("attribute of another type",
        [](Product &product) { product.attributes.insert(QStringLiteral("was_price"), QStringLiteral("12,50")); });
    row("image that is a path", [](Product &product) { product.images = {QStringLiteral("../../etc/passwd")}; });
    row("image in capitals", [](Product &product) { product.images = {QString(64, u'A')}; });
    row("variant without id", [](Product &product) {
        product.variants = {variant("MUG-S", 1)};
        product.variants.first().id = {};
    });
    row("variant without SKU", [](Product &product) { product.variants = {variant("", 1)}; });
    row("variant with the product's SKU", [](Product &product) { product.variants = {variant("MUG", 1)}; });
    row("variant with negative stock", [](Product &product) { product.variants = {variant("MUG-S", -1)}; });
    row("variants with one SKU", [](Product &product) {
        product.variants = {variant("MUG-S", 1), variant("MUG-S", 1)};
    });
    row("one variant twice", [](Product &product) {
        product.variants = {variant("MUG-S", 1), variant("MUG-M", 1)};
        product.variants.last().id = product.variants.first().id;
    });
    row("variant in another currency", [](Product &product) {
        product.variants = {variant("MUG-S", 1)};
        product.variants.first().price = Money::create(1, u"USD").value();
    });
    row("absolute photo", [](Product &product) { product.photo = QStringLiteral("/etc/passwd"); });
    row("photo above", [](Product &product) { product.photo = QStringLiteral("../secret.png"); });
    row("photo above by a detour", [](Product &product) { product.photo = QStringLiteral("photos/../../secret.png"); });
    row("photo from here", [](Product &product) { product.photo = QStringLiteral("./photos/mug.jpg"); });
    row("photo by two slashes", [](Product &product) { product.photo = QStringLiteral("photos//mug.jpg"); });
    row("photo by a backslash", [](Product &product) { product.photo = QStringLiteral("photos\\mug.jpg"); });
    row("photo of two lines", [](Product &product) { product.photo = QStringLiteral("photos/mug\n.jpg"); });
}

void tst_ProductRepository::whatIsNoProductIsRefused()
{
    QFETCH(Change, spoil);
    ProductRepository products(*m_database);
    Product product = mug(1);
    spoil(product);

    const auto outcome = products.save(product);

    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, Error::Code::InvalidInput);
    QVERIFY(products.list().value().isEmpty());
}

void tst_ProductRepository::aProductNeedsNeitherPhotoNorLink()
{
    ProductRepository products(*m_database);
    Product product = mug(0);
    product.photo.clear();
    product.link.clear();
    product.price = Money::create(0, u"EUR").value();

    QVERIFY(products.save(product));

    QCOMPARE(products.find(product.id).value(), product);
}

void tst_ProductRepository::anUnknownProductIsNotFound()
{
    const ProductRepository products(*m_database);

    const auto byId = products.find(ProductId::make());
    const auto bySku = products.findBySku(QStringLiteral("MUG"));

    QCOMPARE(byId.error().code, Error::Code::NotFound);
    QCOMPARE(bySku.error().code, Error::Code::NotFound);
}

void tst_ProductRepository::productsAreListedAsAPersonReadsThem()
{
    ProductRepository products(*m_database);
    const QStringList inOrder{QStringLiteral("abricot"), QStringLiteral("Éclair"), QStringLiteral("Plat 2"),
                              QStringLiteral("plat 10"), QStringLiteral("Zeste")};
    for (const int index : {3, 1, 4, 0, 2}) {
        Product product = mug(1);
        product.name = inOrder.at(index);
        product.sku = inOrder.at(index);
        QVERIFY(products.save(product));
    }

    const auto listed = products.list();

    QVERIFY(listed);
    QStringList names;
    for (const Product &product : *listed) {
        names.append(product.name);
    }
    QCOMPARE(names, inOrder);
}

void tst_ProductRepository::photosAreFoundBesideTheShopFile()
{
    const ProductRepository products(*m_database);

    QCOMPARE(products.photoFolder(), m_folder->path());
}

void tst_ProductRepository::everyPartOfAProductIsKept()
{
    ProductRepository products(*m_database);
    const Product product = shirt();

    QVERIFY(products.save(product));

    QCOMPARE(products.find(product.id).value(), product);
}

void tst_ProductRepository::savingAgainReplacesEveryPart()
{
    ProductRepository products(*m_database);
    Product product = shirt();
    QVERIFY(products.save(product));

    product.brand.clear();
    product.gtin.clear();
    product.description.clear();
    product.vat = 550;
    product.attributes = {{QStringLiteral("unit_price"), QStringLiteral("11.00 EUR")}};
    product.variants.last().options = {{QStringLiteral("taille"), QStringLiteral("M \"long\"")}};
    product.variants.first().price.reset();
    product.variants.append(variant("SHIRT-L", 0));
    QVERIFY(products.save(product));

    QCOMPARE(products.find(product.id).value(), product);
}

void tst_ProductRepository::aListHasEveryPartOfEachProduct()
{
    ProductRepository products(*m_database);
    const Product first = shirt();
    const Product second = mug(2);
    QVERIFY(products.save(second));
    QVERIFY(products.save(first));

    const auto listed = products.list();

    QCOMPARE(listed.value(), (QList<Product>{first, second}));
}

void tst_ProductRepository::summariesAreInTheOrderOfTheList()
{
    ProductRepository products(*m_database);
    QVERIFY(products.save(mug(2)));
    QVERIFY(products.save(shirt()));

    const auto summaries = products.summaries();

    QVERIFY(summaries);
    const auto listed = products.list();
    QCOMPARE(summaries->size(), listed->size());
    for (qsizetype i = 0; i < listed->size(); ++i) {
        const Product &product = listed->at(i);
        QCOMPARE(summaries->at(i),
                 (catalog::ProductSummary{product.id, product.sku, product.name, product.price, product.stock,
                                          product.photo, product.trade}));
    }
}

void tst_ProductRepository::theSummaryOfOneIsThatOfTheList()
{
    ProductRepository products(*m_database);
    const Product product = mug(2);
    QVERIFY(products.save(product));

    const auto summary = products.summary(product.id);

    QVERIFY(summary);
    QCOMPARE(*summary, products.summaries()->first());
    const auto none = products.summary(catalog::ProductId::make());
    QVERIFY(!none);
    QCOMPARE(none.error().code, Error::Code::NotFound);
}

void tst_ProductRepository::whoseStockMovedSinceAMarkIsKnown()
{
    ProductRepository products(*m_database);
    const auto empty = products.mark();
    QVERIFY(empty);
    Product product = mug(2);
    QVERIFY(products.save(product));
    QCOMPARE(*products.stockMovedSince(*empty), QList{product.id});
    const auto mark = products.mark();
    QVERIFY(mark);
    QVERIFY(mark->products > empty->products);

    product.name = QStringLiteral("Another name");
    QVERIFY(products.save(product));
    QVERIFY(products.stockMovedSince(*mark)->isEmpty());
    for (const int stock : {9, 4}) {
        product.stock = stock;
        QVERIFY(products.save(product));
    }

    QCOMPARE(*products.stockMovedSince(*mark), QList{product.id});
    QCOMPARE(products.mark()->products, mark->products);
}

void tst_ProductRepository::everyChangeOfStockHasItsMovement()
{
    ProductRepository products(*m_database, [] { return QDateTime::fromMSecsSinceEpoch(77, Qt::UTC); });
    Product product = mug(5);

    QVERIFY(products.save(product));
    product.stock = 10;
    QVERIFY(products.save(product));
    QVERIFY(products.save(product));
    product.stock = 0;
    QVERIFY(products.save(product));

    QCOMPARE(movements(),
             (QStringList{QStringLiteral("opening 5"), QStringLiteral("edited 5"), QStringLiteral("edited -10")}));
    QCOMPARE(rows("SELECT DISTINCT at FROM stock_movements"), QStringList{QStringLiteral("77")});
}

void tst_ProductRepository::theStockOfVariantsIsTheProducts()
{
    ProductRepository products(*m_database);
    Product product = shirt();
    product.stock = 1000;

    QVERIFY(products.save(product));

    QCOMPARE(products.find(product.id)->stock, 7);
    QCOMPARE(rows("SELECT units FROM shop_stock"), QStringList{QStringLiteral("7")});
}

void tst_ProductRepository::eachVariantsStockIsTheSumOfItsMovements()
{
    ProductRepository products(*m_database);
    Product product = shirt();
    QVERIFY(products.save(product));

    product.variants.first().stock = 0;
    product.variants.last().stock = 9;
    QVERIFY(products.save(product));

    QCOMPARE(movements(),
             (QStringList{QStringLiteral("opening 3 SHIRT-S"), QStringLiteral("opening 4 SHIRT-M"),
                          QStringLiteral("edited -3 SHIRT-S"), QStringLiteral("edited 5 SHIRT-M")}));
    QCOMPARE(products.find(product.id)->stock, 9);
}

void tst_ProductRepository::aProductMayGetVariantsAndLoseThem()
{
    ProductRepository products(*m_database);
    Product product = shirt();
    const QList<catalog::Variant> variants = product.variants;
    product.variants.clear();
    QVERIFY(products.save(product));

    product.variants = variants;
    QVERIFY(products.save(product));
    const int withVariants = products.find(product.id)->stock;
    product.variants.clear();
    product.stock = 2;
    QVERIFY(products.save(product));

    QCOMPARE(withVariants, 7);
    QCOMPARE(products.find(product.id).value(), product);
    QCOMPARE(movements(),
             (QStringList{QStringLiteral("opening 7"), QStringLiteral("edited -7"), QStringLiteral("opening 3 SHIRT-S"),
                          QStringLiteral("opening 4 SHIRT-M"), QStringLiteral("edited -3 SHIRT-S"),
                          QStringLiteral("edited -4 SHIRT-M"), QStringLiteral("edited 2")}));
}

void tst_ProductRepository::aVariantThatIsLeftOutIsSoldNoMoreAndFreesItsSku()
{
    ProductRepository products(*m_database);
    Product product = shirt();
    QVERIFY(products.save(product));

    const catalog::Variant gone = product.variants.takeFirst();
    product.stock = 4;
    QVERIFY(products.save(product));
    product.variants.append(variant("SHIRT-S", 1));
    product.stock = 5;
    QVERIFY(products.save(product));

    QVERIFY(product.variants.last().id != gone.id);
    QCOMPARE(products.find(product.id).value(), product);
    QCOMPARE(rows("SELECT count(*) FROM variants"), QStringList{QStringLiteral("3")});
}

void tst_ProductRepository::variantsMayExchangeTheirSkusAndPlaces()
{
    ProductRepository products(*m_database);
    Product product = shirt();
    QVERIFY(products.save(product));

    std::swap(product.variants.first().sku, product.variants.last().sku);
    product.variants.move(0, 1);
    QVERIFY(products.save(product));

    QCOMPARE(products.find(product.id).value(), product);
}

void tst_ProductRepository::productsAndVariantsShareTheSkus()
{
    ProductRepository products(*m_database);
    QVERIFY(products.save(shirt()));
    Product likeAVariant = mug(1);
    likeAVariant.sku = QStringLiteral("SHIRT-M");
    Product variantLikeAProduct = mug(1);
    variantLikeAProduct.variants = {variant("SHIRT", 1)};
    Product variantLikeAVariant = mug(1);
    variantLikeAVariant.variants = {variant("SHIRT-M", 1)};

    for (const Product &product : {likeAVariant, variantLikeAProduct, variantLikeAVariant}) {
        const auto outcome = products.save(product);

        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, Error::Code::AlreadyExists);
    }
    QCOMPARE(products.findByVariantSku(QStringLiteral("SHIRT-M"))->sku, QStringLiteral("SHIRT"));
    QCOMPARE(products.findByVariantSku(QStringLiteral("SHIRT")).error().code, Error::Code::NotFound);
}

void tst_ProductRepository::aVariantOfAnotherProductIsNotTaken()
{
    ProductRepository products(*m_database);
    const Product product = shirt();
    QVERIFY(products.save(product));
    Product thief = mug(0);
    thief.variants = {variant("MUG-S", 1)};
    thief.variants.first().id = product.variants.first().id;

    const auto outcome = products.save(thief);

    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, Error::Code::AlreadyExists);
    QCOMPARE(products.find(product.id).value(), product);
}

void tst_ProductRepository::aProductIsFoundByItsGtinAndItsVariants()
{
    ProductRepository products(*m_database);
    const Product product = shirt();
    QVERIFY(products.save(product));
    QVERIFY(products.save(mug(1)));

    QCOMPARE(products.findByGtin(QStringLiteral("04006381333931")).value(), product);
    QCOMPARE(products.findByGtin(QStringLiteral("00000096385074")).value(), product);
    QCOMPARE(products.findByGtin(QStringLiteral("00036000291452")).error().code, Error::Code::NotFound);
    QCOMPARE(products.findByGtin(QString()).error().code, Error::Code::NotFound);
}

void tst_ProductRepository::anImageHasToBeInTheShop()
{
    ProductRepository products(*m_database);
    Product product = mug(1);
    product.images = {QString(64, u'a')};

    const auto outcome = products.save(product);

    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, Error::Code::NotFound);
    QVERIFY(products.list().value().isEmpty());
}

void tst_ProductRepository::theFirstImageIsThePhoto()
{
    ProductRepository products(*m_database);
    catalog::ImageStore images(*m_database);
    const QString front = images.add(png(10, 10))->hash;
    const QString back = images.add(png(20, 20))->hash;
    Product product = mug(1);
    product.images = {front, back};

    QVERIFY(products.save(product));
    const Product found = products.find(product.id).value();

    QCOMPARE(found.images, product.images);
    QCOMPARE(found.photo, QStringLiteral("shop.vitrine.images/%1/%2.png").arg(front.first(2), front));
    QVERIFY(QFile::exists(QDir(products.photoFolder()).filePath(found.photo)));
    QCOMPARE(products.summaries()->first().photo, found.photo);
    QVERIFY(products.save(found));
    QCOMPARE(products.find(product.id).value(), found);
}

void tst_ProductRepository::oneThatCannotBeReadDoesNotHideTheOthers_data()
{
    QTest::addColumn<QString>("spoil");
    QTest::addColumn<bool>("isInSummaries"); // which have no variants
    QTest::newRow("currency") << QStringLiteral("UPDATE products SET currency = 'XQX' WHERE sku = ?1") << false;
    QTest::newRow("id") << QStringLiteral("UPDATE products SET id = '7' WHERE sku = ?1") << false;
    QTest::newRow("options") << QStringLiteral("UPDATE variants SET options = '{size}' WHERE product_id = "
                                               "(SELECT id FROM products WHERE sku = ?1)")
                             << true;
}

void tst_ProductRepository::oneThatCannotBeReadDoesNotHideTheOthers()
{
    QFETCH(QString, spoil);
    QFETCH(bool, isInSummaries);
    ProductRepository products(*m_database);
    const Product whole = mug(2);
    const Product spoilt = shirt();
    QVERIFY(products.save(whole));
    QVERIFY(products.save(spoilt));
    QCOMPARE(products.unreadable().value(), QStringList());
    QVERIFY(m_database->execute("PRAGMA foreign_keys = OFF"));
    const auto changed = m_database->prepare(spoil.toUtf8().constData()).bind(spoilt.sku).run();
    QVERIFY(changed && *changed > 0);

    QCOMPARE(products.list().value(), QList<Product>{whole});
    QCOMPARE(products.summaries()->size(), isInSummaries ? 2 : 1);
    QCOMPARE(products.unreadable().value(), QStringList{spoilt.sku});
    const auto alone = products.find(spoilt.id);
    QVERIFY(!alone);
}

void tst_ProductRepository::aPhotoOutsideTheFolderInAStrangersFileIsNone()
{
    ProductRepository products(*m_database);
    const Product product = mug(1);
    QVERIFY(products.save(product));

    QVERIFY(m_database->execute("PRAGMA ignore_check_constraints = ON")); // as the stranger's program may have

    for (const char *path : {"/etc/passwd", "../other/secret.png", "photos/../../secret.png"}) {
        QVERIFY(m_database->prepare("UPDATE products SET photo = ?1").bind(QString::fromLatin1(path)).run());

        QCOMPARE(products.find(product.id)->photo, QString());
        QCOMPARE(products.list()->first().photo, QString());
        QCOMPARE(products.summaries()->first().photo, QString());
    }
}

void tst_ProductRepository::aPhotoWrittenInAnotherWayIsReadInItsOne()
{
    ProductRepository products(*m_database);
    const Product product = mug(1);
    QVERIFY(products.save(product));

    for (const char *path : {"./photos/mug.jpg", "photos//mug.jpg"}) {
        QVERIFY(m_database->prepare("UPDATE products SET photo = ?1").bind(QString::fromLatin1(path)).run());

        QCOMPARE(products.find(product.id)->photo, QStringLiteral("photos/mug.jpg"));
        QVERIFY(products.save(*products.find(product.id)));
    }
}

void tst_ProductRepository::aLinkThatIsNoneInAStrangersFileIsNoLink()
{
    ProductRepository products(*m_database);
    const Product product = mug(1);
    QVERIFY(products.save(product));

    for (const char *link : {"file:///etc/passwd", "http://vitrine.example/MUG", "https://name@vitrine.example/MUG",
                             "https:///MUG", "tel:+33123456789", "javascript:alert(1)", "MUG", " "}) {
        QVERIFY(m_database->prepare("UPDATE products SET link = ?1").bind(QString::fromLatin1(link)).run());

        QCOMPARE(products.find(product.id)->link, QUrl());
        QCOMPARE(products.list()->first().link, QUrl());
        QVERIFY(products.find(product.id)->name == product.name); // it is sold all the same
    }
}

void tst_ProductRepository::whatIsSavedCanBeBackedUpAndRestored()
{
    ProductRepository products(*m_database);
    int kept = 0;
    for (const char *path :
         {"mug.jpg", "photos/mug.jpg", "photos/\xc5\x93uf et sel.jpg", ".mug", "sha256:mug.jpg", "...", "./mug.jpg",
          "a//mug.jpg", "a\\mug.jpg", "mug.jpg/", "a/./mug.jpg", "a/../mug.jpg"}) {
        Product product = mug(1);
        product.id = ProductId::make();
        product.sku = QString::fromUtf8(path);
        product.photo = QString::fromUtf8(path);
        kept += products.save(product) ? 1 : 0;
    }
    QCOMPARE(kept, 6);

    const QString backup = m_folder->filePath(QStringLiteral("shop.backup"));
    const auto written = storage::ShopBackup::write(m_database->path(), backup, {});
    const auto restored
        = storage::ShopBackup::restore(backup, m_folder->filePath(QStringLiteral("restored.vitrine")), {});

    QVERIFY2(written, written ? "" : qPrintable(written.error().detail));
    QCOMPARE(written->missingPictures, kept);
    QVERIFY2(restored, restored ? "" : qPrintable(restored.error().detail));
}

void tst_ProductRepository::moreUnitsThanANumberHoldsAreAnOverflow()
{
    ProductRepository products(*m_database);
    Product product = shirt();
    product.variants.first().stock = std::numeric_limits<int>::max();

    const auto outcome = products.save(product);

    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, Error::Code::Overflow);
    QVERIFY(products.list().value().isEmpty());
}

void tst_ProductRepository::noPriceKeepsLaterOrdersOut()
{
    ProductRepository products(*m_database);
    Product highest = shirt();
    highest.price = Money::create(catalog::kHighestPrice, u"EUR").value();
    QVERIFY(products.save(highest));
    Product tooHigh = highest;
    tooHigh.price = Money::create(catalog::kHighestPrice + 1, u"EUR").value();
    Product ofVariant = highest;
    ofVariant.variants.first().price = Money::create(catalog::kHighestPrice + 1, u"EUR").value();

    for (const Product &product : {tooHigh, ofVariant}) {
        const auto outcome = products.save(product);

        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, Error::Code::Overflow);
    }
    QCOMPARE(products.find(highest.id)->price, highest.price);
}

void tst_ProductRepository::aUseIsCounted()
{
    ProductRepository products(*m_database);
    const Product product = mug(1);
    QVERIFY(products.save(product));

    QVERIFY(products.recordUse(product.id));
    QVERIFY(products.recordUse(product.id));
    const auto unknown = products.recordUse(ProductId::make());

    QCOMPARE(rows("SELECT uses FROM products"), QStringList{QStringLiteral("2")});
    QCOMPARE(unknown.error().code, Error::Code::NotFound);
}

void tst_ProductRepository::whatCannotBeSavedLeavesTheShopAsItWas()
{
    ProductRepository products(*m_database);
    const Product product = shirt();
    QVERIFY(products.save(product));
    Product changed = product;
    changed.name = QStringLiteral("Autre chose");
    changed.variants.first().stock = 100;
    changed.images = {QString(64, u'b')};
    const QStringList before = movements();

    QVERIFY(!products.save(changed));

    QCOMPARE(products.find(product.id).value(), product);
    QCOMPARE(movements(), before);
}

QTEST_GUILESS_MAIN(tst_ProductRepository)
#include "tst_ProductRepository.moc"
