// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalog/ProductRepository.h"
#include "app/storage/Database.h"
#include "app/storage/Transaction.h"

#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace vitrine;
using catalog::Product;
using catalog::ProductId;
using catalog::ProductRepository;
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
    void theLastItemIsSoldOnce();
    void takingNothingIsRefused();
    void stockOfAnUnknownProductIsNotTaken();
    void everyChangeOfStockHasItsMovement();
    void photosAreFoundBesideTheShopFile();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
};

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
    row("absolute photo", [](Product &product) { product.photo = QStringLiteral("/etc/passwd"); });
    row("photo above", [](Product &product) { product.photo = QStringLiteral("../secret.png"); });
    row("photo above by a detour", [](Product &product) { product.photo = QStringLiteral("photos/../../secret.png"); });
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

void tst_ProductRepository::theLastItemIsSoldOnce()
{
    ProductRepository products(*m_database);
    const Product product = mug(1);
    QVERIFY(products.save(product));

    QVERIFY(products.takeStock(product.id, 1));
    const auto second = products.takeStock(product.id, 1);

    QVERIFY(!second);
    QCOMPARE(second.error().code, Error::Code::Conflict);
    QCOMPARE(products.find(product.id)->stock, 0);
}

void tst_ProductRepository::takingNothingIsRefused()
{
    ProductRepository products(*m_database);
    const Product product = mug(5);
    QVERIFY(products.save(product));

    for (const int quantity : {0, -1, std::numeric_limits<int>::min()}) {
        const auto outcome = products.takeStock(product.id, quantity);

        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, Error::Code::InvalidInput);
    }
    QCOMPARE(products.find(product.id)->stock, 5);
}

void tst_ProductRepository::stockOfAnUnknownProductIsNotTaken()
{
    ProductRepository products(*m_database);

    const auto outcome = products.takeStock(ProductId::make(), 1);

    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, Error::Code::NotFound);
}

void tst_ProductRepository::everyChangeOfStockHasItsMovement()
{
    ProductRepository products(*m_database);
    Product product = mug(5);

    QVERIFY(products.save(product));
    QVERIFY(products.takeStock(product.id, 2));
    product.stock = 10;
    QVERIFY(products.save(product));
    QVERIFY(products.save(product));
    QVERIFY(!products.takeStock(product.id, 11));

    QStringList movements;
    storage::Statement query = m_database->prepare("SELECT cause, delta FROM stock_movements ORDER BY number");
    while (query.step().value_or(false)) {
        movements.append(QStringLiteral("%1 %2").arg(query.text(0)).arg(query.integer(1)));
    }
    QCOMPARE(movements,
             (QStringList{QStringLiteral("opening 5"), QStringLiteral("taken -2"), QStringLiteral("edited 7")}));
}

void tst_ProductRepository::photosAreFoundBesideTheShopFile()
{
    const ProductRepository products(*m_database);

    QCOMPARE(products.photoFolder(), m_folder->path());
}

QTEST_GUILESS_MAIN(tst_ProductRepository)
#include "tst_ProductRepository.moc"
