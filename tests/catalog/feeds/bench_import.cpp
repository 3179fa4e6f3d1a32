// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalog/feeds/Importer.h"
#include "app/storage/Database.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <cstdio>
#include <ctime>

using namespace vitrine;
using catalog::feeds::Importer;
using catalog::feeds::ImportPlan;

namespace {

bool writeFeed(const QString &path, int products)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return false;
    }
    file.write("id\ttitle\tdescription\tlink\tavailability\tprice\tquantity\tbrand\tgtin\n");
    static constexpr const char *kThings[]
        = {"Mug", "Crêpe pan", "Olive oil", "Linen shirt", "Lamp", "Teapot", "Scarf"};
    static constexpr const char *kKinds[] = {"blue", "large", "from the valley", "émaillé", "hand made", "1957"};
    for (int i = 0; i < products; ++i) {
        const QByteArray number = QByteArray::number(i);
        file.write("SKU-" + number.rightJustified(6, '0') + "\t" + kThings[i % 7] + " " + kKinds[i / 7 % 6] + " "
                   + number
                   + "\tWhat there is to say about it, in a sentence or two of usual length. It was made with "
                     "care.\thttps://vitrine.example/p/"
                   + number + "\tin_stock\t" + QByteArray::number(5 + i % 90) + "." + QByteArray::number(10 + i % 90)
                   + " EUR\t" + QByteArray::number(i % 50) + "\tMaker " + QByteArray::number(i % 300) + "\t\n");
    }
    return file.flush();
}

/// Products of a hundred variants each.
bool writeVariants(const QString &path, int variants)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return false;
    }
    file.write("id\titem_group_id\ttitle\tprice\tquantity\tsize\n");
    for (int i = 0; i < variants; ++i) {
        const QByteArray number = QByteArray::number(i);
        file.write("V-" + number + "\tG-" + QByteArray::number(i / 100) + "\tShirt\t20.00 EUR\t5\t" + number + "\n");
    }
    return file.flush();
}

/// What there is of each variant, a row each: what a till or a stocktaking gives.
bool writeStock(const QString &path, int variants)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return false;
    }
    file.write("sku,quantity\n");
    for (int i = 0; i < variants; ++i) {
        const QByteArray number = QByteArray::number(i);
        file.write("V-" + number + "," + QByteArray::number(i % 50) + "\n");
    }
    return file.flush();
}

enum class Pass { Plan, Import };

/// Prints how long one pass over the feed took. False when it failed.
bool measure(const char *what, storage::Database &database, const QString &feed, Pass pass)
{
    QElapsedTimer timer;
    timer.start();
    const std::clock_t begin = std::clock();
    const auto importer = Importer::open(database, feed, {});
    if (!importer) {
        return false;
    }
    const Result<ImportPlan> done = pass == Pass::Import ? (*importer)->apply() : (*importer)->plan();
    if (!done) {
        return false;
    }
    std::printf("%-34s %7.2f s, %7.2f s of the processor   new %lld, changed %lld, unchanged %lld, refused %lld\n",
                what, static_cast<double>(timer.elapsed()) / 1000.0,
                static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC, static_cast<long long>(done->added),
                static_cast<long long>(done->changed), static_cast<long long>(done->unchanged),
                static_cast<long long>(done->refusedRows));
    return true;
}

} // namespace

/// Measures what importing a feed costs: bench_import [products [variants]].
int main(int argc, char **argv)
{
    const int products = argc > 1 ? QByteArray(argv[1]).toInt() : 100'000;
    const QTemporaryDir folder;
    const QString feed = folder.filePath(QStringLiteral("feed.tsv"));
    const auto shop
        = storage::Database::open(folder.filePath(QStringLiteral("shop.vitrine")), storage::Database::Mode::CreateNew);
    if (!shop || !writeFeed(feed, products)) {
        return 1;
    }
    const int variants = argc > 2 ? QByteArray(argv[2]).toInt() : 20'000;
    const QString shirts = folder.filePath(QStringLiteral("shirts.tsv"));
    const QString stock = folder.filePath(QStringLiteral("stock.csv"));
    if (!writeVariants(shirts, variants) || !writeStock(stock, variants)) {
        return 1;
    }
    const bool isDone = measure("plan of new products", **shop, feed, Pass::Plan)
        && measure("import of new products", **shop, feed, Pass::Import)
        && measure("plan of what is there", **shop, feed, Pass::Plan)
        && measure("import of what is there", **shop, feed, Pass::Import)
        && measure("import of new variants", **shop, shirts, Pass::Import)
        && measure("import of stock of variants", **shop, stock, Pass::Import);
    return isDone ? 0 : 1;
}
