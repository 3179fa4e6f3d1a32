// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// sellOnDisk FOLDER, on a small disk of its own mounted there: fills it while orders come in, makes room, takes the
// right to write away and gives it back. Exits with 0 when nothing was lost and everything was said clearly, else with
// the line of what was not so.
#include "app/catalog/ProductRepository.h"
#include "app/orders/OrderLedger.h"
#include "app/storage/DatedCopies.h"
#include "app/storage/ShopBackup.h"
#include "tests/storage/SampleShop.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>

#include <cstdio>

using namespace vitrine;
using storage::Database;

namespace {

void must(bool holds, const char *what, int line)
{
    if (!holds) {
        (void)std::fprintf(stderr, "%s\n", what);
        std::exit(line);
    }
}

#define MUST(condition) must((condition), #condition, __LINE__)

void fill(QFile &ballast)
{
    const QByteArray block(1024, 'x');
    MUST(ballast.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    while (ballast.write(block) == block.size()) { }
    ballast.close();
}

qint64 countOrders(Database &database)
{
    return test::SampleShop::number(database, "SELECT count(*) FROM orders");
}

void remount(const QString &folder, const char *how)
{
    MUST(QProcess::execute(QStringLiteral("mount"),
                           {QStringLiteral("-o"), QStringLiteral("remount,") + QString::fromLatin1(how), folder})
         == 0);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QString folder = QCoreApplication::arguments().value(1);
    const QString shop = folder + QLatin1String("/shop.vitrine");
    const QString backup = folder + QLatin1String("/backup");
    MUST(test::SampleShop::make(shop).has_value());
    QFile ballast(folder + QLatin1String("/ballast"));
    {
        const auto database = Database::open(shop, Database::Mode::Existing);
        MUST(database.has_value());
        orders::OrderLedger ledger(**database);
        const auto mug = catalog::ProductRepository(**database).findBySku(QStringLiteral("MUG"));
        MUST(mug.has_value());
        MUST(ledger.addByHand(mug->id, 1).has_value());
        fill(ballast);

        qint64 acknowledged = countOrders(**database);
        auto order = ledger.addByHand(mug->id, 1);
        for (; order; order = ledger.addByHand(mug->id, 1)) {
            ++acknowledged;
        }
        MUST(order.error().code == Error::Code::DiskFull);
        MUST(countOrders(**database) == acknowledged);
        MUST(ledger.verify().has_value());
        const QStringList before = QDir(folder).entryList(QDir::Files);
        const auto noBackup = storage::ShopBackup::write(shop, backup, {});
        MUST(!noBackup && noBackup.error().code == Error::Code::DiskFull);
        const auto noCopy = storage::DatedCopies(shop).makeIfDue(QDate(2026, 3, 14), {});
        MUST(!noCopy && noCopy.error().code == Error::Code::DiskFull);
        MUST(storage::DatedCopies(shop).list().isEmpty());
        MUST(QDir(folder).entryList(QDir::Files) == before);

        MUST(ballast.remove());
        MUST(ledger.addByHand(mug->id, 1).has_value());
        MUST(countOrders(**database) == acknowledged + 1);
        MUST((*database)->checkIntegrity().has_value());
        MUST(ledger.verify().has_value());
        MUST(storage::ShopBackup::write(shop, backup, {}).has_value());
        MUST(storage::DatedCopies(shop).makeIfDue(QDate(2026, 3, 14), {}).has_value());
    }
    remount(folder, "ro");
    const auto locked = Database::open(shop, Database::Mode::Existing);
    MUST(!locked && locked.error().code == Error::Code::AccessDenied);
    const auto unwritten = storage::ShopBackup::restore(backup, folder + QLatin1String("/new.vitrine"), {});
    MUST(!unwritten && unwritten.error().code == Error::Code::AccessDenied);
    remount(folder, "rw");
    const auto again = Database::open(shop, Database::Mode::Existing);
    MUST(again.has_value());
    const qint64 before = countOrders(**again);
    orders::OrderLedger ledger(**again);
    const auto mug = catalog::ProductRepository(**again).findBySku(QStringLiteral("MUG"));
    MUST(mug.has_value());
    MUST(ledger.addByHand(mug->id, 1).has_value());
    MUST(countOrders(**again) == before + 1);
    MUST(ledger.verify().has_value());
    MUST((*again)->checkIntegrity().has_value());
    return 0;
}
