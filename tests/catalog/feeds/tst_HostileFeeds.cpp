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

    void onlySoMuchIsReadBeforeItIsLookedAt_data();
    void onlySoMuchIsReadBeforeItIsLookedAt();
    void whatIsToldOfACellIsItsBeginning();

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

void tst_HostileFeeds::onlySoMuchIsReadBeforeItIsLookedAt_data()
{
    QTest::addColumn<QByteArray>("columns");
    const auto row = [](const char *name, const QByteArray &kind) {
        QByteArray columns;
        for (int i = 0; i < 15; ++i) {
            columns += '\t' + kind + QByteArray::number(i);
        }
        QTest::newRow(name) << columns;
    };

    row("attributes", "attribute:a");
    row("options", "option:o");
}

void tst_HostileFeeds::onlySoMuchIsReadBeforeItIsLookedAt()
{
    QFETCH(QByteArray, columns);
    // Rows of 900 kB, as wide as a row may be, about.
    const QByteArray cells = QByteArray('\t' + QByteArray(60'000, 'x')).repeated(15);
    QByteArray feed = "id\titem_group_id\ttitle\tprice\tquantity" + columns + '\n';
    for (int i = 0; i < 60; ++i) {
        const QByteArray number = QByteArray::number(i);
        feed += "S" + number + "\tG" + number + "\tMug\t12.50 EUR\t7" + cells + '\n';
    }
    qint64 most = 0;
    qint64 before = 0;

    const ImportPlan plan = planned(feed, [&](qint64 read, qint64) {
        most = std::max(most, read - before);
        before = read;
        return Importer::Wanted::GoOn;
    });

    QCOMPARE(plan.rows, 60);
    QVERIFY2(most < feed.size() / 3, qPrintable(QStringLiteral("%1 of %2 bytes at once").arg(most).arg(feed.size())));
}

void tst_HostileFeeds::whatIsToldOfACellIsItsBeginning()
{
    const QByteArray sku(5000, 'S');
    const QByteArray name(5000, 'N');

    const ImportPlan plan = planned("id\ttitle\tprice\tquantity\n" + sku + '\t' + name + "\t12.50 EUR\t7\n" + sku + '\t'
                                    + name + "\t12.50 EUR\t7\n");

    QCOMPARE(plan.entries.size(), 1);
    QCOMPARE(plan.entries.first().sku, QString(80, u'S'));
    QCOMPARE(plan.entries.first().name, QString(80, u'N'));
    QCOMPARE(plan.problems.size(), 1);
    QCOMPARE(plan.problems.first().value, QString(80, u'S'));
}

QTEST_GUILESS_MAIN(tst_HostileFeeds)
#include "tst_HostileFeeds.moc"
