// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// bookPlaces SHOP SLOT COUNT books COUNT places of a slot, one after the other, as fast as it can. It prints the id of
// each booking after its commit, at once, and "refused CODE" for each that failed; a refusal other than Conflict ends
// it with 1.
#include "app/orders/Bookings.h"
#include "app/storage/Database.h"
#include "tests/orders/Answers.h"

#include <QCoreApplication>

using namespace vitrine;
using test::Answers;

namespace {

/// What the program ends with when it cannot go on.
int refused(const Error &error)
{
    Answers::refuse(error);
    return 1;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const auto database = storage::Database::open(arguments.value(1), storage::Database::Mode::Existing);
    if (!database) {
        return refused(database.error());
    }
    const Result<orders::SlotId> slot = orders::SlotId::fromString(arguments.value(2));
    if (!slot) {
        return refused(slot.error());
    }
    orders::Bookings bookings(**database);
    for (int i = 0; i < arguments.value(3).toInt(); ++i) {
        const auto booking = bookings.book(*slot, QStringLiteral("Ana"));
        if (booking) {
            Answers::acknowledge(booking->id.toString());
        } else if (const int code = refused(booking.error()); booking.error().code != Error::Code::Conflict) {
            return code;
        }
    }
    return 0;
}
