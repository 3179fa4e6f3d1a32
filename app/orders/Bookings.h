// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Clock.h"
#include "app/orders/Booking.h"
#include "app/orders/StoredCounters.h"

#include <QHash>

#include <optional>

namespace vitrine::storage {
class Database;
class Statement;
} // namespace vitrine::storage

namespace vitrine::orders {

/// The slots of one shop file and who has booked them: never more than a slot holds, whatever other processes do
/// meanwhile. Each function that writes is one transaction, or part of the one that is open, which then has to be given
/// up when something fails. The ledger of the connection says when it was committed. Lives on the thread of its
/// connection and does not own it.
class Bookings {
public:
    explicit Bookings(storage::Database &database, Clock clock = systemClock());

    /// Fails with InvalidInput when it would end before it starts or hold less than nobody, AlreadyExists when the
    /// product has a slot that starts then, NotFound for an unknown product.
    Result<Slot> addSlot(const catalog::ProductId &product, const QDateTime &startsAt, const QDateTime &endsAt,
                         int capacity);

    /// Fails with Conflict for fewer places than are booked, NotFound, InvalidInput.
    Result<> changeCapacity(const SlotId &slot, int capacity);

    /// Fails with NotFound.
    Result<Slot> findSlot(const SlotId &slot) const;

    /// By time.
    Result<QList<Slot>> slotsOf(const catalog::ProductId &product) const;

    /// Of each product with slots, the places of those that have not begun. Costs what there are slots.
    Result<QHash<catalog::ProductId, int>> freePlaces() const;

    /// When the next slot of any product begins; none when all have. Costs what there are slots.
    Result<std::optional<QDateTime>> nextStart() const;

    /// Fails with Conflict when the slot is full, NotFound.
    Result<Booking> book(const SlotId &slot, const QString &name);

    /// So many places of the product's next slots that have not begun, the earliest first. Fails with Conflict when
    /// fewer are free, InvalidInput for a number below one; then no place was taken.
    Result<QList<Booking>> bookNext(const catalog::ProductId &product, int places, const QString &name);

    /// A booking that a platform took: once however often it is told; told again the answer is the one that is known.
    /// One whose cancellation came first is kept as cancelled and takes no place, so that it is kept in a full slot
    /// too. Fails like the other, and with InvalidInput without the platform's name of it.
    Result<Booking> book(const SlotId &slot, const QString &name, const Origin &origin);

    /// Gives the place back, once: told again it changes nothing. Fails with NotFound.
    Result<> cancel(const BookingId &booking);

    /// The same for one that a platform took. A cancellation that comes before its booking is kept and waits for it.
    /// Fails with NotFound for an unknown platform, InvalidInput without the platform's name of the booking.
    Result<> cancel(const Origin &origin);

    /// Both fail with NotFound.
    Result<Booking> find(const BookingId &booking) const;
    Result<Booking> find(const Origin &origin) const;

    /// In the order in which they were made, with those that were cancelled.
    Result<QList<Booking>> bookingsOf(const SlotId &slot) const;

private:
    Result<Booking> write(Booking booking);
    Result<> takePlace(const Slot &slot);
    Result<> keepCancellation(const Origin &origin);
    Result<std::optional<QDateTime>> takeEarlyCancellation(const Origin &origin);

    storage::Database &m_database;
    Clock m_clock;
    StoredCounters m_counters;
};

} // namespace vitrine::orders
