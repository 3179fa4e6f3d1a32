// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// mixedLoad SHOP FOLDER does to a shop, until it is killed, what a busy evening does: orders, edits, an import, backups
// into FOLDER, each on a thread and connection of its own. Writes "order ID QUANTITY" for each order once it is
// acknowledged, "edit" and "import" for each of these that was taken whole, and "backup NAME" for each backup. One
// thread sells, so that at most one order is not acknowledged.
#include "app/catalog/ProductRepository.h"
#include "app/catalog/feeds/Importer.h"
#include "app/orders/OrderLedger.h"
#include "app/storage/Database.h"
#include "app/storage/ShopBackup.h"

#include <QBuffer>
#include <QCoreApplication>

#include <cstdio>
#include <thread>
#include <vector>

using namespace vitrine;
using storage::Database;

namespace {

/// In one piece: the line is there, or not.
void say(const QString &line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    (void)std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stdout);
    (void)std::fflush(stdout);
}

template<typename Work>
void forever(const QString &shop, Work work)
{
    const auto database = Database::open(shop, Database::Mode::Existing);
    for (int i = 0; database; ++i) {
        work(**database, i);
    }
}

void sell(Database &database, int)
{
    orders::OrderLedger ledger(database);
    const auto mug = catalog::ProductRepository(database).findBySku(QStringLiteral("MUG"));
    if (!mug) {
        return;
    }
    for (int i = 0; i < 50; ++i) {
        const int quantity = 1 + i % 5;
        if (const auto order = ledger.addByHand(mug->id, quantity)) {
            say(QStringLiteral("order %1 %2").arg(order->id.toString()).arg(quantity));
        }
    }
}

void edit(Database &database, int i)
{
    catalog::ProductRepository products(database);
    auto bowl = products.findBySku(QStringLiteral("BOWL"));
    if (bowl) {
        bowl->name = QStringLiteral("Bowl of day %1").arg(i);
        bowl->stock = i % 40;
        if (products.save(*bowl)) {
            say(QStringLiteral("edit"));
        }
    }
}

void import(Database &database, int i)
{
    auto feed = std::make_unique<QBuffer>();
    QByteArray text = "id\ttitle\tprice\tquantity\n";
    for (int row = 0; row < 30; ++row) {
        text += QStringLiteral("FEED-%1\tThing %2\t%3 EUR\t%4\n").arg(row).arg(i).arg(row + 1).arg(i % 7).toUtf8();
    }
    feed->setData(text);
    (void)feed->open(QIODevice::ReadOnly);
    if (const auto importer = catalog::feeds::Importer::open(database, std::move(feed), QString(), {})) {
        const auto done = (*importer)->apply();
        if (done && !done->endedBy && done->refusedRows == 0) {
            say(QStringLiteral("import"));
        }
    }
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QString shop = QCoreApplication::arguments().value(1);
    const QString folder = QCoreApplication::arguments().value(2);
    std::vector<std::thread> threads;
    for (auto work : {&sell, &edit, &import}) {
        threads.emplace_back([&shop, work] { forever(shop, work); });
    }
    for (int i = 0;; ++i) {
        const QString name = QStringLiteral("%1/backup%2").arg(folder).arg(i);
        if (storage::ShopBackup::write(shop, name, {})) {
            say(QStringLiteral("backup ") + name);
        }
    }
}
