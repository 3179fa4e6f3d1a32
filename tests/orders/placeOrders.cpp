// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// placeOrders SHOP SKU COUNT places COUNT orders of one each, as fast as it can. It prints the id of each order after
// its commit, at once, and "refused CODE" for each that failed; a refusal other than Conflict ends it with 1.
#include "app/catalog/ProductRepository.h"
#include "app/orders/OrderLedger.h"
#include "app/storage/Database.h"

#include <QCoreApplication>

#include <cstdio>

using namespace vitrine;

namespace {

void say(const QString &line)
{
    std::fputs(qPrintable(line + u'\n'), stdout);
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const auto database = storage::Database::open(arguments.value(1), storage::Database::Mode::Existing);
    if (!database) {
        say(QStringLiteral("refused %1").arg(static_cast<int>(database.error().code)));
        return 1;
    }
    const auto product = catalog::ProductRepository(**database).findBySku(arguments.value(2));
    if (!product) {
        say(QStringLiteral("refused %1").arg(static_cast<int>(product.error().code)));
        return 1;
    }
    orders::OrderLedger ledger(**database);
    const int count = arguments.value(3).toInt();
    for (int i = 0; i < count; ++i) {
        const auto order = ledger.addByHand(product->id, 1);
        if (order) {
            say(order->id.toString());
            continue;
        }
        say(QStringLiteral("refused %1").arg(static_cast<int>(order.error().code)));
        if (order.error().code != Error::Code::Conflict) {
            return 1;
        }
    }
    return 0;
}
