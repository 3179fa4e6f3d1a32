// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/orders/Order.h"

namespace vitrine::orders {

struct SlotTag;
using SlotId = Id<SlotTag>;

struct BookingTag;
using BookingId = Id<BookingTag>;

/// A time for visits or test drives of one product. A value; any thread.
struct Slot {
    SlotId id;
    catalog::ProductId product;
    QDateTime startsAt; ///< UTC.
    QDateTime endsAt; ///< UTC.
    int capacity = 0;
    int booked = 0; ///< Never more than the capacity.

    friend bool operator==(const Slot &, const Slot &) = default;
};

/// One place of a slot. A fact, of which only its being cancelled is added. A value; any thread.
struct Booking {
    BookingId id;
    SlotId slot;
    std::optional<Origin> origin; ///< None for one taken by hand.
    QString name; ///< A first name or nothing.
    QDateTime placedAt; ///< UTC.
    std::optional<QDateTime> cancelledAt; ///< UTC.

    friend bool operator==(const Booking &, const Booking &) = default;
};

} // namespace vitrine::orders
