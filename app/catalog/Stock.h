// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Clock.h"
#include "app/catalog/Product.h"

#include <optional>

namespace vitrine::storage {
class Database;
}

namespace vitrine::catalog {

struct ReservationTag;
using ReservationId = Id<ReservationTag>;

/// How many units of each product are there to be sold, and the only place that changes it (a booking takes a place of
/// a slot, and no unit): each change is kept as a movement with its cause, in the transaction that is open or in one of
/// its own. Never below zero, whatever other processes do meanwhile. When something fails inside the caller's
/// transaction, that has to be given up.
///
/// Reservations whose deadline has passed are given back by each function that changes stock, before it does so. That
/// they are at their deadline, when nobody changes anything, is seen to by orders::ReservationClock.
///
/// A variant that is sold no more has nothing left and gets no stock. What comes back of it is counted with its
/// product, or with nothing when that is sold by other variants.
///
/// Lives on the thread of its connection and does not own it.
class Stock {
public:
    /// What is counted on its own: a product of one form, or one variant of the others.
    struct Item {
        ProductId product;
        std::optional<VariantId> variant;

        friend bool operator==(const Item &, const Item &) = default;
        friend bool operator<(const Item &a, const Item &b)
        {
            return a.product < b.product || (a.product == b.product && a.variant < b.variant);
        }
    };

    enum class Cause {
        Taken, ///< By hand, for no order.
        Order,
        Returned, ///< An order was cancelled or refunded.
        Reserved,
        Released, ///< The end of a reservation, whatever came after it.
        Recount,
        Platform, ///< A sales platform said so.
        Correction,
    };

    /// Why stock moves; kept with the movement.
    struct Because {
        Cause cause;
        QString orderId; ///< Needed by Order and Returned.
        QString reason; ///< The reservation or platform, or what a person wrote.
    };

    /// Units held for a buyer until a moment. They are not part of the stock meanwhile.
    struct Reservation {
        ReservationId id;
        Item item;
        int quantity = 0;
        QDateTime deadline; ///< UTC.

        friend bool operator==(const Reservation &, const Reservation &) = default;
    };

    explicit Stock(storage::Database &database, Clock clock = systemClock());

    /// Fails with NotFound, and with VariantNeeded for a product with variants when none is named: those are counted
    /// one by one. So do all that take an Item.
    Result<int> left(const Item &item) const;

    /// Fails with Conflict when fewer are left, InvalidInput for a quantity below one.
    Result<> take(const Item &item, int quantity, const Because &because = {Cause::Taken, {}, {}});

    /// Takes what is left, at most `quantity`, and says how many that were.
    Result<int> takeWhatIsThere(const Item &item, int quantity, const Because &because);

    /// Fails with InvalidInput for a quantity below one, Overflow.
    Result<> giveBack(const Item &item, int quantity, const Because &because);

    /// The stock is what was counted, without what is reserved. Fails with InvalidInput for less than nothing.
    Result<> recount(const Item &item, int counted, const QString &note = {});

    /// So many more, or fewer when negative. Fails with Conflict when fewer are left, Overflow, InvalidInput for zero.
    Result<> correct(const Item &item, int difference, const Because &because = {Cause::Correction, {}, {}});

    /// Takes the units out of the stock until they are released, ordered, or the deadline has come. Fails with Conflict
    /// when fewer are left, InvalidInput for a quantity below one or a deadline that is not to come.
    Result<Reservation> reserve(const Item &item, int quantity, const QDateTime &deadline);

    /// Fails with NotFound, and with Conflict for a reservation that has ended.
    Result<> release(const ReservationId &id);

    /// Ends the reservation for an order, which takes the units in the same transaction: the caller's. Fails with
    /// NotFound, and with Conflict for a reservation that has ended.
    Result<Reservation> turnIntoOrder(const ReservationId &id);

    /// Gives back what was reserved until now or earlier, of each as many units as a stock can count. The number of
    /// reservations.
    Result<int> expire();

    /// When the next reservation that holds ends, or has ended, later than `after` when that is valid; none when none
    /// does.
    Result<std::optional<QDateTime>> nextDeadline(const QDateTime &after = {}) const;

private:
    Result<> move(const Item &item, int difference, const Because &because);
    Result<> record(const Item &item, int difference, const Because &because);
    Result<> whyNothingMoved(const Item &item, int difference, const Because &because);
    Result<bool> isRetired(const Item &item) const;
    Result<> moveOn(const Item &variant, int quantity, const Because &because);
    Result<int> fits(const Item &item, int quantity) const;
    Result<> end(const Reservation &reservation, const char *how);
    Result<> releaseWhatFits(const Reservation &reservation, const Because &because);
    Result<Reservation> findHeld(const ReservationId &id) const;

    storage::Database &m_database;
    Clock m_clock;
};

} // namespace vitrine::catalog
