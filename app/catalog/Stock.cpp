// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalog/Stock.h"

#include "app/storage/Database.h"
#include "app/storage/Transaction.h"

#include <QList>

#include <algorithm>
#include <limits>

namespace vitrine::catalog {

namespace {

/// As the shop file writes it.
QString toText(Stock::Cause cause)
{
    switch (cause) {
    case Stock::Cause::Taken:
        return QStringLiteral("taken");
    case Stock::Cause::Order:
        return QStringLiteral("order");
    case Stock::Cause::Returned:
        return QStringLiteral("returned");
    case Stock::Cause::Reserved:
        return QStringLiteral("reserved");
    case Stock::Cause::Released:
        return QStringLiteral("released");
    case Stock::Cause::Recount:
        return QStringLiteral("recount");
    case Stock::Cause::Platform:
        return QStringLiteral("platform");
    case Stock::Cause::Correction:
        return QStringLiteral("correction");
    }
    Q_UNREACHABLE();
}

Result<> checkQuantity(int quantity)
{
    if (quantity < 1) {
        return failure(Error::Code::InvalidInput, QStringLiteral("quantity %1").arg(quantity));
    }
    return {};
}

/// A row of "id, product_id, variant_id, quantity, expires_at".
Result<Stock::Reservation> readReservation(const storage::Statement &row)
{
    const Result<ReservationId> id = ReservationId::fromString(row.text(0));
    const Result<ProductId> product = ProductId::fromString(row.text(1));
    const qint64 quantity = row.integer(3);
    if (!id || !product || quantity > std::numeric_limits<int>::max()) {
        return failure(Error::Code::Corrupt, QStringLiteral("reservation %1").arg(row.text(0)));
    }
    Stock::Item item{*product, {}};
    if (!row.isNull(2)) {
        const Result<VariantId> variant = VariantId::fromString(row.text(2));
        if (!variant) {
            return failure(Error::Code::Corrupt, QStringLiteral("reservation %1").arg(row.text(0)));
        }
        item.variant = *variant;
    }
    return Stock::Reservation{*id, item, static_cast<int>(quantity),
                              QDateTime::fromMSecsSinceEpoch(row.integer(4), Qt::UTC)};
}

} // namespace

Stock::Stock(storage::Database &database, Clock clock) : m_database(database), m_clock(std::move(clock)) { }

Result<int> Stock::left(const Item &item) const
{
    storage::Statement query
        = m_database.prepare(item.variant ? "SELECT iif(position IS NULL, 0, stock), 0 FROM variants "
                                            "WHERE product_id = ?1 AND id = ?2"
                                          : "SELECT stock, EXISTS (SELECT 1 FROM variants WHERE product_id = ?1 AND "
                                            "position IS NOT NULL) FROM products "
                                            "WHERE id = ?1 AND ?2 = ''");
    const Result<bool> row = query.bind(item.product.toString(), toText(item.variant)).step();
    if (!row) {
        return tl::unexpected(row.error());
    }
    if (!*row) {
        return failure(Error::Code::NotFound,
                       QStringLiteral("no product \"%1\" %2").arg(item.product.toString(), toText(item.variant)));
    }
    if (query.integer(1) != 0) {
        return failure(Error::Code::VariantNeeded,
                       QStringLiteral("%1 is sold by variant only").arg(item.product.toString()));
    }
    return static_cast<int>(query.integer(0));
}

Result<> Stock::take(const Item &item, int quantity, const Because &because)
{
    if (Result<> checked = checkQuantity(quantity); !checked) {
        return checked;
    }
    return storage::inTransaction(m_database, [&]() -> Result<> {
        if (const Result<int> expired = expire(); !expired) {
            return tl::unexpected(expired.error());
        }
        return move(item, -quantity, because);
    });
}

Result<int> Stock::takeWhatIsThere(const Item &item, int quantity, const Because &because)
{
    if (const Result<> checked = checkQuantity(quantity); !checked) {
        return tl::unexpected(checked.error());
    }
    return storage::inTransaction(m_database, [&]() -> Result<int> {
        if (const Result<int> expired = expire(); !expired) {
            return expired;
        }
        const Result<int> there = left(item);
        if (!there) {
            return there;
        }
        const int taken = std::min(*there, quantity);
        if (taken > 0) {
            if (const Result<> moved = move(item, -taken, because); !moved) {
                return tl::unexpected(moved.error());
            }
        }
        return taken;
    });
}

Result<> Stock::giveBack(const Item &item, int quantity, const Because &because)
{
    if (Result<> checked = checkQuantity(quantity); !checked) {
        return checked;
    }
    return storage::inTransaction(m_database, [&] { return move(item, quantity, because); });
}

Result<> Stock::recount(const Item &item, int counted, const QString &note)
{
    if (counted < 0) {
        return failure(Error::Code::InvalidInput, QStringLiteral("%1 counted").arg(counted));
    }
    return storage::inTransaction(m_database, [&]() -> Result<> {
        if (const Result<int> expired = expire(); !expired) {
            return tl::unexpected(expired.error());
        }
        const Result<int> before = left(item);
        if (!before) {
            return tl::unexpected(before.error());
        }
        return counted == *before ? Result<>() : move(item, counted - *before, {Cause::Recount, {}, note});
    });
}

Result<> Stock::correct(const Item &item, int difference, const Because &because)
{
    if (difference == 0) {
        return failure(Error::Code::InvalidInput, QStringLiteral("a correction by nothing"));
    }
    return storage::inTransaction(m_database, [&]() -> Result<> {
        if (const Result<int> expired = expire(); !expired) {
            return tl::unexpected(expired.error());
        }
        return move(item, difference, because);
    });
}

Result<Stock::Reservation> Stock::reserve(const Item &item, int quantity, const QDateTime &deadline)
{
    if (!deadline.isValid() || deadline <= m_clock()) {
        return failure(Error::Code::InvalidInput, QStringLiteral("a deadline in the past"));
    }
    const Reservation reservation{ReservationId::make(), item, quantity, deadline.toUTC()};
    return storage::inTransaction(m_database, [&]() -> Result<Reservation> {
        const QString id = reservation.id.toString();
        if (const Result<> taken = take(item, quantity, {Cause::Reserved, {}, id}); !taken) {
            return tl::unexpected(taken.error());
        }
        const Result<int> written
            = m_database
                  .prepare("INSERT INTO reservations (id, product_id, variant_id, quantity, expires_at) "
                           "VALUES (?1, ?2, NULLIF(?3, ''), ?4, ?5)")
                  .bind(id, item.product.toString(), toText(item.variant), quantity, deadline.toMSecsSinceEpoch())
                  .run();
        if (!written) {
            return tl::unexpected(written.error());
        }
        return reservation;
    });
}

Result<> Stock::release(const ReservationId &id)
{
    return storage::inTransaction(m_database, [&]() -> Result<> {
        const Result<Reservation> held = findHeld(id);
        return held ? end(*held, "released") : tl::unexpected(held.error());
    });
}

Result<Stock::Reservation> Stock::turnIntoOrder(const ReservationId &id)
{
    return storage::inTransaction(m_database, [&]() -> Result<Reservation> {
        if (const Result<int> expired = expire(); !expired) {
            return tl::unexpected(expired.error());
        }
        Result<Reservation> held = findHeld(id);
        if (!held) {
            return held;
        }
        if (const Result<> ended = end(*held, "ordered"); !ended) {
            return tl::unexpected(ended.error());
        }
        return held;
    });
}

Result<int> Stock::expire()
{
    // Asked by everything that takes stock, so that the question has to be cheap: most often there is none.
    QList<Reservation> expired;
    {
        storage::Statement query
            = m_database.prepare("SELECT id, product_id, variant_id, quantity, expires_at FROM reservations "
                                 "WHERE ended IS NULL AND expires_at <= ?1 ORDER BY expires_at, id");
        query.bind(m_clock().toMSecsSinceEpoch());
        const Result<> read = query.forEachRow([&] {
            // One that cannot be read, of a file that another program wrote, does not keep the shop from selling.
            if (const Result<Reservation> reservation = readReservation(query)) {
                expired.append(*reservation);
            }
        });
        if (!read) {
            return tl::unexpected(read.error());
        }
    }
    if (expired.isEmpty()) {
        return 0;
    }
    return storage::inTransaction(m_database, [&]() -> Result<int> {
        int ended = 0;
        for (const Reservation &reservation : std::as_const(expired)) {
            // Outside a transaction another process may have ended it since it was read.
            const Result<Reservation> held = findHeld(reservation.id);
            if (!held && held.error().code == Error::Code::Conflict) {
                continue;
            }
            if (!held) {
                return tl::unexpected(held.error());
            }
            if (const Result<> done = end(*held, "expired"); !done) {
                return tl::unexpected(done.error());
            }
            ++ended;
        }
        return ended;
    });
}

Result<std::optional<QDateTime>> Stock::nextDeadline(const QDateTime &after) const
{
    storage::Statement query
        = m_database.prepare("SELECT expires_at FROM reservations WHERE ended IS NULL AND expires_at > ?1 "
                             "ORDER BY expires_at LIMIT 1"); // the first of an index
    const Result<bool> row
        = query.bind(after.isValid() ? after.toMSecsSinceEpoch() : std::numeric_limits<qint64>::min()).step();
    if (!row) {
        return tl::unexpected(row.error());
    }
    return *row ? std::optional(QDateTime::fromMSecsSinceEpoch(query.integer(0), Qt::UTC)) : std::nullopt;
}

Result<> Stock::move(const Item &item, int difference, const Because &because)
{
    const QString product = item.product.toString();
    const QString variant = toText(item.variant);
    const Result<int> moved
        = m_database
              .prepare(item.variant
                           ? "UPDATE variants SET stock = stock + ?3 WHERE product_id = ?1 AND id = ?2 "
                             "AND stock + ?3 BETWEEN 0 AND 2147483647 AND position IS NOT NULL AND (?3 < 0 OR "
                             "(SELECT stock FROM products WHERE id = ?1) + ?3 <= 2147483647)"
                           : "UPDATE products SET stock = stock + ?3 WHERE id = ?1 AND ?2 = '' "
                             "AND stock + ?3 BETWEEN 0 AND 2147483647 "
                             "AND NOT EXISTS (SELECT 1 FROM variants WHERE product_id = ?1 AND position IS NOT NULL)")
              .bind(product, variant, difference)
              .run();
    if (!moved) {
        return tl::unexpected(moved.error());
    }
    return *moved == 0 ? whyNothingMoved(item, difference, because) : record(item, difference, because);
}

Result<> Stock::record(const Item &item, int difference, const Because &because)
{
    const Result<int> recorded
        = m_database
              .prepare("INSERT INTO stock_movements (product_id, variant_id, delta, cause, order_id, reason, at) "
                       "VALUES (?1, NULLIF(?2, ''), ?3, ?4, NULLIF(?5, ''), ?6, ?7)")
              .bind(item.product.toString(), toText(item.variant), difference, toText(because.cause), because.orderId,
                    because.reason, m_clock().toMSecsSinceEpoch())
              .run();
    return recorded ? Result<>() : tl::unexpected(recorded.error());
}

/// Why, or what is done instead.
Result<> Stock::whyNothingMoved(const Item &item, int difference, const Because &because)
{
    const Result<int> there = left(item);
    if (!there) {
        return tl::unexpected(there.error());
    }
    if (difference < 0) {
        return failure(Error::Code::Conflict, QStringLiteral("%1 asked, %2 left").arg(-qint64{difference}).arg(*there));
    }
    const Result<bool> retired = isRetired(item);
    if (!retired) {
        return tl::unexpected(retired.error());
    }
    if (!*retired) {
        return failure(Error::Code::Overflow, QStringLiteral("%1 and %2 more").arg(*there).arg(difference));
    }
    if (because.cause == Cause::Returned || because.cause == Cause::Released) {
        return moveOn(item, difference, because);
    }
    return failure(Error::Code::InvalidInput, QStringLiteral("%1 is sold no more").arg(toText(item.variant)));
}

Result<bool> Stock::isRetired(const Item &item) const
{
    storage::Statement query
        = m_database.prepare("SELECT 1 FROM variants WHERE product_id = ?1 AND id = ?2 AND position IS NULL");
    return query.bind(item.product.toString(), toText(item.variant)).step();
}

/// What comes back of a variant that is sold no more comes and goes in its own movements, and is counted with the
/// product.
Result<> Stock::moveOn(const Item &variant, int quantity, const Because &because)
{
    const Because onwards{Cause::Correction, {}, because.orderId.isEmpty() ? because.reason : because.orderId};
    Result<> done = record(variant, quantity, because);
    if (done) {
        done = record(variant, -quantity, onwards);
    }
    if (!done) {
        return done;
    }
    const Item product{variant.product, {}};
    const Result<int> fitting = fits(product, quantity);
    if (!fitting) {
        return tl::unexpected(fitting.error());
    }
    done = *fitting > 0 ? move(product, *fitting, onwards) : Result<>();
    if (!done && done.error().code == Error::Code::VariantNeeded) {
        // The product is sold by other variants, and nobody can say as which of them these units could be.
        return {};
    }
    return done;
}

/// How many of so many units more a number can count, with what is there.
Result<int> Stock::fits(const Item &item, int quantity) const
{
    storage::Statement query
        = m_database.prepare("SELECT min(?3, 2147483647 - max(p.stock, coalesce(v.stock, 0))) FROM products p "
                             "LEFT JOIN variants v ON v.product_id = p.id AND v.id = ?2 WHERE p.id = ?1");
    const Result<bool> row = query.bind(item.product.toString(), toText(item.variant), quantity).step();
    return row ? Result<int>(*row ? static_cast<int>(query.integer(0)) : 0) : tl::unexpected(row.error());
}

Result<> Stock::end(const Reservation &reservation, const char *how)
{
    const Result<int> ended = m_database.prepare("UPDATE reservations SET ended = ?2 WHERE id = ?1 AND ended IS NULL")
                                  .bind(reservation.id.toString(), QString::fromLatin1(how))
                                  .run();
    if (!ended) {
        return tl::unexpected(ended.error());
    }
    const Because because{Cause::Released, {}, reservation.id.toString()};
    Result<> returned = move(reservation.item, reservation.quantity, because);
    if (!returned && returned.error().code == Error::Code::VariantNeeded) {
        // The product has got variants since; there is nothing any more that these units could be counted with.
        return {};
    }
    if (!returned && returned.error().code == Error::Code::Overflow) {
        return releaseWhatFits(reservation, because);
    }
    return returned;
}

/// A deadline has no one to refuse: the units past the largest number come back and are corrected away again.
Result<> Stock::releaseWhatFits(const Reservation &reservation, const Because &because)
{
    const Result<int> fitting = fits(reservation.item, reservation.quantity);
    if (!fitting) {
        return tl::unexpected(fitting.error());
    }
    Result<> done = *fitting > 0 ? move(reservation.item, *fitting, because) : Result<>();
    const int rest = reservation.quantity - *fitting;
    if (done) {
        done = record(reservation.item, rest, because);
    }
    return done ? record(reservation.item, -rest, {Cause::Correction, {}, because.reason}) : done;
}

Result<Stock::Reservation> Stock::findHeld(const ReservationId &id) const
{
    storage::Statement query = m_database.prepare(
        "SELECT id, product_id, variant_id, quantity, expires_at, ended FROM reservations WHERE id = ?1");
    const Result<bool> row = query.bind(id.toString()).step();
    if (!row) {
        return tl::unexpected(row.error());
    }
    if (!*row) {
        return failure(Error::Code::NotFound, QStringLiteral("no reservation \"%1\"").arg(id.toString()));
    }
    if (!query.isNull(5)) {
        return failure(Error::Code::Conflict, QStringLiteral("the reservation has %1").arg(query.text(5)));
    }
    return readReservation(query);
}

} // namespace vitrine::catalog
