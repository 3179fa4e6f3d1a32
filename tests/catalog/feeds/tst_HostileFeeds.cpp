// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalog/feeds/FeedProduct.h"
#include "app/catalog/feeds/Importer.h"
#include "app/storage/Database.h"

#include <QBuffer>
#include <QTemporaryDir>
#include <QTest>

using namespace vitrine;
using namespace vitrine::catalog::feeds;
using storage::Database;

/// Feeds that are made to cost much.
class tst_HostileFeeds : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aProductHasOnlySoManyPictures_data();
    void aProductHasOnlySoManyPictures();

private:
    /// What the feed would bring; `progress` is told as Importer tells it.
    ImportPlan planned(const QByteArray &feed, const Importer::Progress &progress = {}) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
};

void tst_HostileFeeds::init()
{
    m_database.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto database = Database::open(m_folder->filePath(QStringLiteral("shop.vitrine")), Database::Mode::CreateNew);
    QVERIFY(database);
    m_database = std::move(*database);
}

ImportPlan tst_HostileFeeds::planned(const QByteArray &feed, const Importer::Progress &progress) const
{
    auto device = std::make_unique<QBuffer>();
    device->setData(feed);
    device->open(QIODevice::ReadOnly);
    ImportOptions options;
    options.currency = QStringLiteral("EUR");
    const auto importer = Importer::open(*m_database, std::move(device), {}, options);
    const Result<ImportPlan> plan
        = importer ? (*importer)->plan(progress) : Result<ImportPlan>(tl::unexpected(importer.error()));
    return plan.value_or(ImportPlan());
}

void tst_HostileFeeds::aProductHasOnlySoManyPictures_data()
{
    QTest::addColumn<QByteArray>("feed");
    constexpr int kMany = 5000;

    QByteArray rows = "Handle,Title,Option1 Name,Option1 Value,Variant SKU,Variant Inventory Qty,Variant Price,"
                      "Image Src\nmug,Mug,Title,Default Title,MUG,7,12.50,\n";
    for (int i = 1; i <= kMany; ++i) {
        rows += "mug,,,,,,,https://vitrine.example/" + QByteArray::number(i) + ".png\n";
    }
    QTest::newRow("in rows of their own") << rows;

    QByteArray cell = "id\ttitle\tprice\tquantity\tadditional_image_link\nMUG\tMug\t12.50 EUR\t7\t";
    for (int i = 1; i <= kMany / 4; ++i) {
        cell += "https://vitrine.example/" + QByteArray::number(i) + ".png,";
    }
    QTest::newRow("in one cell") << cell + '\n';
}

void tst_HostileFeeds::aProductHasOnlySoManyPictures()
{
    QFETCH(QByteArray, feed);

    const ImportPlan plan = planned(feed);

    QCOMPARE(plan.added, 1);
    QCOMPARE(plan.picturesToFetch, FeedProduct::kMostPictures);
    QCOMPARE(plan.problems.size(), 1);
    QCOMPARE(plan.problems.first().kind, FeedProblem::Kind::TooManyPictures);
    QCOMPARE(plan.problems.first().value, QStringLiteral("https://vitrine.example/251.png"));
}

QTEST_GUILESS_MAIN(tst_HostileFeeds)
#include "tst_HostileFeeds.moc"
