// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalog/ImageStore.h"
#include "app/catalog/ProductRepository.h"
#include "app/storage/Database.h"
#include "app/sync/ProductPictures.h"
#include "tests/sync/PictureServer.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace vitrine;
using catalog::Product;
using catalog::ProductId;
using catalog::ProductRepository;
using storage::Database;
using sync::PictureDownloads;
using sync::ProductPictures;
using test::PictureServer;

namespace {

bool isThisComputer(const QHostAddress &address)
{
    return address.isLoopback();
}

} // namespace

class tst_ProductPictures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void productsGetTheirPictures();
    void fetchingAgainChangesNothing();
    void whatCannotBeFetchedIsToldAndTheRestIsKept();
    void picturesOfAProductThatIsNotThereArePassedOver();
    void aShopThatCannotBeWrittenIsTheFailure();

private:
    Product save(const char *sku)
    {
        Product product;
        product.id = ProductId::make();
        product.sku = product.name = QString::fromLatin1(sku);
        product.price = Money::create(500, u"EUR").value();
        product.stock = 3;
        product.trade = QStringLiteral("retail");
        [&] { QVERIFY(ProductRepository(*m_database).save(product)); }();
        return product;
    }
    QStringList imagesOf(const Product &product) const
    {
        return ProductRepository(*m_database).find(product.id)->images;
    }
    QString at(const char *path) const { return m_server->address(QString::fromLatin1(path)).toString(); }
    Result<ProductPictures::Outcome> take(QList<ProductPictures::Wanted> wanted)
    {
        PictureDownloads downloads(isThisComputer);
        bool hasEnded = false;
        return ProductPictures(*m_database, downloads).take([&]() -> std::optional<ProductPictures::Wanted> {
            [&] { QVERIFY(!hasEnded); }(); // and is not asked again
            hasEnded = wanted.isEmpty();
            return hasEnded ? std::nullopt : std::optional(wanted.takeFirst());
        });
    }
    QString hashOf(char grey) { return catalog::ImageStore(*m_database).add(PictureServer::png(grey))->hash; }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<PictureServer> m_server;
};

void tst_ProductPictures::init()
{
    m_database.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto database = Database::open(m_folder->filePath(QStringLiteral("shop.vitrine")), Database::Mode::CreateNew);
    QVERIFY(database);
    m_database = std::move(*database);
    m_server = std::make_unique<PictureServer>();
    QVERIFY(m_server->start());
    for (const char grey : {'\1', '\2', '\3'}) {
        m_server->serve(QStringLiteral("/%1.png").arg(int{grey}), PictureServer::png(grey));
    }
}

void tst_ProductPictures::productsGetTheirPictures()
{
    Product mug = save("MUG");
    mug.images = {hashOf(9)};
    QVERIFY(ProductRepository(*m_database).save(mug));
    QList<ProductPictures::Wanted> wanted{{mug.id, {at("/1.png"), at("/2.png"), at("/1.png")}}};
    QList<Product> more;
    for (int i = 0; i < 12; ++i) {
        more.append(save(QByteArray::number(i).constData()));
        wanted.append({more.last().id, {at("/3.png")}});
    }

    const auto outcome = take(wanted);

    QVERIFY(outcome);
    QCOMPARE(outcome->fetched, 14);
    QCOMPARE(outcome->failed, 0);
    QCOMPARE(imagesOf(mug), (QStringList{hashOf(1), hashOf(2), hashOf(9)}));
    for (const Product &product : std::as_const(more)) {
        QCOMPARE(imagesOf(product), QStringList{hashOf(3)});
    }
    QCOMPARE(catalog::ImageStore(*m_database).read(hashOf(2)), PictureServer::png(2));
    QCOMPARE(ProductRepository(*m_database).find(mug.id)->stock, 3);
}

void tst_ProductPictures::fetchingAgainChangesNothing()
{
    const Product mug = save("MUG");
    QVERIFY(take({{mug.id, {at("/1.png"), at("/2.png")}}}));
    const QStringList before = imagesOf(mug);

    const auto again = take({{mug.id, {at("/1.png"), at("/2.png")}}});

    QCOMPARE(again->fetched, 2);
    QCOMPARE(imagesOf(mug), before);
}

void tst_ProductPictures::whatCannotBeFetchedIsToldAndTheRestIsKept()
{
    const Product mug = save("MUG");
    const Product bowl = save("BOWL");

    const auto outcome
        = take({{mug.id, {at("/gone.png"), at("/2.png")}}, {bowl.id, {QStringLiteral("http://localhost/1.png")}}});

    QVERIFY(outcome);
    QCOMPARE(outcome->fetched, 1);
    QCOMPARE(outcome->failed, 2);
    QMap<QString, Error::Code> problems;
    for (const ProductPictures::Problem &problem : outcome->problems) {
        problems.insert(problem.address, problem.error.code);
    }
    QCOMPARE(problems,
             (QMap<QString, Error::Code>{{at("/gone.png"), Error::Code::NotFound},
                                         {QStringLiteral("http://localhost/1.png"), Error::Code::Forbidden}}));
    QCOMPARE(imagesOf(mug), QStringList{hashOf(2)});
    QCOMPARE(imagesOf(bowl), QStringList());
}

void tst_ProductPictures::picturesOfAProductThatIsNotThereArePassedOver()
{
    const auto outcome = take({{ProductId::make(), {at("/1.png")}}});

    QVERIFY(outcome);
    QCOMPARE(outcome->fetched, 1);
    QVERIFY(take({})->problems.isEmpty());
}

void tst_ProductPictures::aShopThatCannotBeWrittenIsTheFailure()
{
    const Product mug = save("MUG");
    const Product bowl = save("BOWL");
    QFile inTheWay(m_folder->filePath(QStringLiteral("shop.vitrine.images")));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));

    const auto outcome = take({{mug.id, {at("/1.png"), at("/2.png")}}, {bowl.id, {at("/3.png")}}});

    QVERIFY(!outcome);
    QCOMPARE(imagesOf(mug), QStringList());
}

QTEST_GUILESS_MAIN(tst_ProductPictures)
#include "tst_ProductPictures.moc"
