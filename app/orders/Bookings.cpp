// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/orders/Bookings.h"

#include "app/storage/Database.h"
#include "app/storage/Transaction.h"

#include <algorithm>
#include <limits>

namespace vitrine::orders {

namespace {

QDateTime timeOf(const storage::Statement &row, int column)
{
    return QDateTime::fromMSecsSinceEpoch(row.integer(column), Qt::UTC);
}

/// A row of "id, product_id, starts_at, ends_at, capacity, booked".
Result<Slot> readSlot(const storage::Statement &row)
{
    const Result<SlotId> id = SlotId::fromString(row.text(0));
    const Result<catalog::ProductId> product = catalog::ProductId::fromString(row.text(1));
    const Result<int> capacity = row.number(4);
    const Result<int> booked = row.number(5);
    if (!id || !product || !capacity || !booked) {
        return failure(Error::Code::Corrupt, QStringLiteral("slot %1").arg(row.text(0)));
    }
    return Slot{*id, *product, timeOf(row, 2), timeOf(row, 3), *capacity, *booked};
}

/// A row of "id, slot_id, platform_id, remote_id, name, placed_at, cancelled_at".
Result<Booking> readBooking(const storage::Statement &row)
{
    const Result<BookingId> id = BookingId::fromString(row.text(0));
    const Result<SlotId> slot = SlotId::fromString(row.text(1));
    if (!id || !slot) {
        return failure(Error::Code::Corrupt, QStringLiteral("booking %1").arg(row.text(0)));
    }
    Booking booking{*id, *slot, {}, row.text(4), timeOf(row, 5), {}};
    if (!row.isNull(2)) {
        const Result<PlatformId> platform = PlatformId::fromString(row.text(2));
        if (!platform) {
            return failure(Error::Code::Corrupt, QStringLiteral("booking %1").arg(row.text(0)));
        }
        booking.origin = Origin{*platform, row.text(3)};
    }
    if (!row.isNull(6)) {
        booking.cancelledAt = timeOf(row, 6);
    }
    return booking;
}

template<typename Value>
Result<Value> readOne(storage::Statement query, Result<Value> (*read)(const storage::Statement &), const char *what)
{
    const Result<bool> row = query.step();
    if (!row) {
        return tl::unexpected(row.error());
    }
    if (!*row) {
        return failure(Error::Code::NotFound, QStringLiteral("no such %1").arg(QLatin1String(what)));
    }
    return read(query);
}

template<typename Value>
Result<QList<Value>> readAll(storage::Statement query, Result<Value> (*read)(const storage::Statement &))
{
    QList<Value> values;
    const Result<> done = query.forEachRow([&]() -> Result<> {
        const Result<Value> value = read(query);
        if (!value) {
            return tl::unexpected(value.error());
        }
        values.append(*value);
        return {};
    });
    return done ? Result<QList<Value>>(values) : tl::unexpected(done.error());
}

} // namespace

Bookings::Bookings(storage::Database &database, Clock clock)
    : m_database(database), m_clock(std::move(clock)), m_counters(database)
{
}

Result<Slot> Bookings::addSlot(const catalog::ProductId &product, const QDateTime &startsAt, const QDateTime &endsAt,
                               int capacity)
{
    if (!startsAt.isValid() || !endsAt.isValid() || endsAt <= startsAt || capacity < 0) {
        return failure(Error::Code::InvalidInput, QStringLiteral("a slot of no time or for less than nobody"));
    }
    const Slot slot{SlotId::make(), product, startsAt.toUTC(), endsAt.toUTC(), capacity, 0};
    return storage::inTransaction(m_database, [&]() -> Result<Slot> {
        const Result<int> written = m_database
                                        .prepare("INSERT INTO slots (id, product_id, starts_at, ends_at, capacity) "
                                                 "VALUES (?1, ?2, ?3, ?4, ?5)")
                                        .bind(slot.id.toString(), product.toString(), startsAt.toMSecsSinceEpoch(),
                                              endsAt.toMSecsSinceEpoch(), capacity)
                                        .run();
        if (!written) {
            return tl::unexpected(written.error());
        }
        return slot;
    });
}

Result<> Bookings::changeCapacity(const SlotId &id, int capacity)
{
    if (capacity < 0) {
        return failure(Error::Code::InvalidInput, QStringLiteral("a slot for less than nobody"));
    }
    return storage::inTransaction(m_database, [&]() -> Result<> {
        const Result<Slot> slot = findSlot(id);
        if (!slot) {
            return tl::unexpected(slot.error());
        }
        if (slot->booked > capacity) {
            return failure(Error::Code::Conflict, QStringLiteral("%1 are booked").arg(slot->booked));
        }
        const Result<int> changed
            = m_database.prepare("UPDATE slots SET capacity = ?2 WHERE id = ?1").bind(id.toString(), capacity).run();
        return changed ? Result<>() : tl::unexpected(changed.error());
    });
}

Result<Slot> Bookings::findSlot(const SlotId &slot) const
{
    storage::Statement query
        = m_database.prepare("SELECT id, product_id, starts_at, ends_at, capacity, booked FROM slots WHERE id = ?1");
    query.bind(slot.toString());
    return readOne(std::move(query), readSlot, "slot");
}

Result<QList<Slot>> Bookings::slotsOf(const catalog::ProductId &product) const
{
    storage::Statement query = m_database.prepare("SELECT id, product_id, starts_at, ends_at, capacity, booked "
                                                  "FROM slots WHERE product_id = ?1 ORDER BY starts_at");
    query.bind(product.toString());
    return readAll(std::move(query), readSlot);
}

Result<QHash<catalog::ProductId, int>> Bookings::freePlaces() const
{
    storage::Statement query
        = m_database.prepare("SELECT product_id, sum(iif(starts_at > ?1, min(capacity, 2147483647) - min(booked, "
                             "2147483647), 0)) FROM slots GROUP BY product_id");
    query.bind(m_clock().toMSecsSinceEpoch());
    QHash<catalog::ProductId, int> places;
    const Result<> read = query.forEachRow([&]() -> Result<> {
        const Result<catalog::ProductId> product = catalog::ProductId::fromString(query.text(0));
        if (!product) {
            return failure(Error::Code::Corrupt, QStringLiteral("slots of %1").arg(query.text(0)));
        }
        places.insert(*product, static_cast<int>(std::min<qint64>(query.integer(1), std::numeric_limits<int>::max())));
        return {};
    });
    return read ? Result<QHash<catalog::ProductId, int>>(places) : tl::unexpected(read.error());
}

Result<std::optional<QDateTime>> Bookings::nextStart() const
{
    storage::Statement query = m_database.prepare("SELECT min(starts_at) FROM slots WHERE starts_at > ?1");
    query.bind(m_clock().toMSecsSinceEpoch());
    std::optional<QDateTime> start;
    const Result<> read = query.forEachRow([&]() -> Result<> {
        if (!query.isNull(0)) {
            start = QDateTime::fromMSecsSinceEpoch(query.integer(0), Qt::UTC);
        }
        return {};
    });
    return read ? Result<std::optional<QDateTime>>(start) : tl::unexpected(read.error());
}

Result<Booking> Bookings::book(const SlotId &slot, const QString &name)
{
    return storage::inTransaction(m_database, [&] {
        return write({BookingId::make(), slot, {}, name, m_clock().toUTC(), {}});
    });
}

Result<QList<Booking>> Bookings::bookNext(const catalog::ProductId &product, int places, const QString &name)
{
    if (places < 1) {
        return failure(Error::Code::InvalidInput, QStringLiteral("a booking of %1 places").arg(places));
    }
    return storage::inTransaction(m_database, [&]() -> Result<QList<Booking>> {
        const Result<QList<Slot>> times = slotsOf(product);
        if (!times) {
            return tl::unexpected(times.error());
        }
        const QDateTime now = m_clock().toUTC();
        QList<Booking> made;
        for (const Slot &slot : *times) {
            const int free = slot.startsAt > now ? slot.capacity - slot.booked : 0;
            for (int place = 0; place < free && made.size() < places; ++place) {
                const Result<Booking> booking = write({BookingId::make(), slot.id, {}, name, now, {}});
                if (!booking) {
                    return tl::unexpected(booking.error());
                }
                made.append(*booking);
            }
        }
        if (made.size() < places) {
            return failure(Error::Code::Conflict, QStringLiteral("%1 places are free").arg(made.size()));
        }
        return made;
    });
}

Result<Booking> Bookings::book(const SlotId &slot, const QString &name, const Origin &origin)
{
    if (origin.platform.isNull() || origin.remoteId.isEmpty()) {
        return failure(Error::Code::InvalidInput, QStringLiteral("a booking of a platform without its name"));
    }
    return storage::inTransaction(m_database, [&]() -> Result<Booking> {
        Result<Booking> known = find(origin);
        if (known || known.error().code != Error::Code::NotFound) {
            return known;
        }
        const Result<std::optional<QDateTime>> cancelledAt = takeEarlyCancellation(origin);
        if (!cancelledAt) {
            return tl::unexpected(cancelledAt.error());
        }
        return write({BookingId::make(), slot, origin, name, m_clock().toUTC(), *cancelledAt});
    });
}

Result<Booking> Bookings::write(Booking booking)
{
    const Result<Slot> slot = findSlot(booking.slot);
    if (!slot) {
        return tl::unexpected(slot.error());
    }
    // One that takes no place has a counter of its product all the same, if only of zero.
    const Result<> counted = booking.cancelledAt ? m_counters.addBookings(slot->product, 0) : takePlace(*slot);
    if (!counted) {
        return tl::unexpected(counted.error());
    }
    storage::Statement insert = m_database.prepare(
        "INSERT INTO bookings (id, slot_id, platform_id, remote_id, name, placed_at, cancelled_at) "
        "VALUES (?1, ?2, NULLIF(?3, ''), NULLIF(?4, ''), ?5, ?6, ?7)");
    const auto bind = [&](const auto &cancelledAt) {
        insert.bind(booking.id.toString(), slot->id.toString(),
                    booking.origin ? booking.origin->platform.toString() : QString(),
                    booking.origin ? booking.origin->remoteId : QString(), booking.name,
                    booking.placedAt.toMSecsSinceEpoch(), cancelledAt);
    };
    if (booking.cancelledAt) {
        bind(booking.cancelledAt->toMSecsSinceEpoch());
    } else {
        bind(nullptr);
    }
    const Result<int> written = insert.run();
    return written ? Result<Booking>(booking) : tl::unexpected(written.error());
}

Result<> Bookings::takePlace(const Slot &slot)
{
    const Result<int> taken
        = m_database.prepare("UPDATE slots SET booked = booked + 1 WHERE id = ?1 AND booked < capacity")
              .bind(slot.id.toString())
              .run();
    if (!taken) {
        return tl::unexpected(taken.error());
    }
    if (*taken == 0) {
        return failure(Error::Code::Conflict, QStringLiteral("all %1 places are booked").arg(slot.capacity));
    }
    return m_counters.addBookings(slot.product, 1);
}

Result<> Bookings::keepCancellation(const Origin &origin)
{
    const Result<int> kept = m_database
                                 .prepare("INSERT INTO early_cancellations (platform_id, remote_id, at) "
                                          "VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING")
                                 .bind(origin.platform.toString(), origin.remoteId, m_clock().toMSecsSinceEpoch())
                                 .run();
    return kept ? Result<>() : tl::unexpected(kept.error());
}

Result<std::optional<QDateTime>> Bookings::takeEarlyCancellation(const Origin &origin)
{
    std::optional<QDateTime> cancelledAt;
    {
        storage::Statement query
            = m_database.prepare("SELECT at FROM early_cancellations WHERE platform_id = ?1 AND remote_id = ?2");
        const Result<bool> row = query.bind(origin.platform.toString(), origin.remoteId).step();
        if (!row) {
            return tl::unexpected(row.error());
        }
        if (!*row) {
            return cancelledAt;
        }
        cancelledAt = timeOf(query, 0);
    }
    const Result<int> removed
        = m_database.prepare("DELETE FROM early_cancellations WHERE platform_id = ?1 AND remote_id = ?2")
              .bind(origin.platform.toString(), origin.remoteId)
              .run();
    return removed ? Result<std::optional<QDateTime>>(cancelledAt) : tl::unexpected(removed.error());
}

Result<> Bookings::cancel(const BookingId &id)
{
    return storage::inTransaction(m_database, [&]() -> Result<> {
        const Result<Booking> booking = find(id);
        if (!booking) {
            return tl::unexpected(booking.error());
        }
        if (booking->cancelledAt) {
            return {};
        }
        const Result<Slot> slot = findSlot(booking->slot);
        if (!slot) {
            return tl::unexpected(slot.error());
        }
        const Result<int> cancelled = m_database.prepare("UPDATE bookings SET cancelled_at = ?2 WHERE id = ?1")
                                          .bind(id.toString(), m_clock().toMSecsSinceEpoch())
                                          .run();
        if (!cancelled) {
            return tl::unexpected(cancelled.error());
        }
        const Result<int> freed
            = m_database.prepare("UPDATE slots SET booked = booked - 1 WHERE id = ?1").bind(slot->id.toString()).run();
        if (!freed) {
            return tl::unexpected(freed.error());
        }
        return m_counters.addBookings(slot->product, -1);
    });
}

Result<> Bookings::cancel(const Origin &origin)
{
    if (origin.platform.isNull() || origin.remoteId.isEmpty()) {
        return failure(Error::Code::InvalidInput, QStringLiteral("a booking of a platform without its name"));
    }
    return storage::inTransaction(m_database, [&]() -> Result<> {
        const Result<Booking> booking = find(origin);
        if (!booking && booking.error().code == Error::Code::NotFound) {
            return keepCancellation(origin);
        }
        return booking ? cancel(booking->id) : tl::unexpected(booking.error());
    });
}

Result<Booking> Bookings::find(const BookingId &booking) const
{
    storage::Statement query = m_database.prepare(
        "SELECT id, slot_id, platform_id, remote_id, name, placed_at, cancelled_at FROM bookings WHERE id = ?1");
    query.bind(booking.toString());
    return readOne(std::move(query), readBooking, "booking");
}

Result<Booking> Bookings::find(const Origin &origin) const
{
    storage::Statement query
        = m_database.prepare("SELECT id, slot_id, platform_id, remote_id, name, placed_at, cancelled_at "
                             "FROM bookings WHERE platform_id = ?1 AND remote_id = ?2");
    query.bind(origin.platform.toString(), origin.remoteId);
    return readOne(std::move(query), readBooking, "booking");
}

Result<QList<Booking>> Bookings::bookingsOf(const SlotId &slot) const
{
    storage::Statement query
        = m_database.prepare("SELECT id, slot_id, platform_id, remote_id, name, placed_at, cancelled_at "
                             "FROM bookings WHERE slot_id = ?1 ORDER BY number");
    query.bind(slot.toString());
    return readAll(std::move(query), readBooking);
}

} // namespace vitrine::orders
