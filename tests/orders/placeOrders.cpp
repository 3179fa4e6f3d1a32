// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// placeOrders SHOP SKU COUNT [burst] places COUNT orders of one each, as fast as it can: one after the other, or all at
// once through the intake. It prints the id of each order after its commit, at once, and "refused CODE" for each that
// failed; a refusal other than Conflict ends it with 1.
#include "app/catalog/ProductRepository.h"
#include "app/orders/OrderIntake.h"
#include "app/orders/OrderLedger.h"
#include "app/storage/Database.h"
#include "tests/orders/Answers.h"

#include <QCoreApplication>

#include <chrono>

using namespace vitrine;
using test::Answers;

namespace {

/// False when there is no point in going on.
bool tell(const Result<orders::Order> &order)
{
    if (order) {
        Answers::acknowledge(order->id.toString());
        return true;
    }
    Answers::refuse(order.error());
    return order.error().code == Error::Code::Conflict;
}

int oneAfterTheOther(orders::OrderLedger &ledger, const catalog::ProductId &product, int count)
{
    for (int i = 0; i < count; ++i) {
        if (!tell(ledger.addByHand(product, 1))) {
            return 1;
        }
    }
    return 0;
}

int allAtOnce(storage::Database &database, orders::OrderLedger &ledger, const catalog::ProductId &product, int count)
{
    orders::OrderIntake intake(database, ledger);
    int answered = 0;
    for (int i = 0; i < count; ++i) {
        intake.addByHand({{product, {}, 1}}, [&answered, count](const Result<orders::Order> &order) {
            if (!tell(order)) {
                QCoreApplication::exit(1);
            } else if (++answered == count) {
                QCoreApplication::exit(0);
            }
        });
    }
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const auto database = storage::Database::open(arguments.value(1), storage::Database::Mode::Existing);
    if (!database) {
        Answers::refuse(database.error());
        return 1;
    }
    // Eight of them on a busy computer wait longer for each other than a seller would.
    (*database)->waitForOthersAtMost(std::chrono::minutes(2));
    const auto product = catalog::ProductRepository(**database).findBySku(arguments.value(2));
    if (!product) {
        Answers::refuse(product.error());
        return 1;
    }
    orders::OrderLedger ledger(**database);
    const int count = arguments.value(3).toInt();
    return arguments.value(4) == QLatin1String("burst") ? allAtOnce(**database, ledger, product->id, count)
                                                        : oneAfterTheOther(ledger, product->id, count);
}
