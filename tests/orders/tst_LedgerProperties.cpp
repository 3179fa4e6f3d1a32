// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/orders/Bookings.h"
#include "tests/orders/LedgerShop.h"

#include <QTest>

#include <algorithm>
#include <functional>
#include <random>
#include <vector>

using namespace vitrine;
using catalog::ReservationId;
using catalog::Stock;
using orders::Booking;
using orders::Bookings;
using orders::OrderChange;
using orders::OrderId;
using orders::Origin;
using orders::PlatformId;
using orders::RemoteOrder;

namespace {

constexpr int kHistories = 40;
constexpr int kSteps = 120;

/// A shop to which anything that may happen happens at random, from one seed.
class History {
public:
    explicit History(unsigned seed) : m_random(seed)
    {
        m_platform = m_shop.addPlatform();
        m_items.append(m_shop.addProduct("MUG", below(12)));
        m_items.append(m_shop.addProduct("BOWL", below(12), 333, 550));
        const Stock::Item shirt = m_shop.addProduct("SHIRT", 0, 2999, 2000);
        m_items.append(m_shop.addVariant(shirt, "SHIRT-M", below(6)));
        m_items.append(m_shop.addVariant(shirt, "SHIRT-L", below(6)));
        const auto slot = Bookings(m_shop.database(), m_shop.clock())
                              .addSlot(m_items[0].product, m_shop.now(), m_shop.now().addSecs(60), 3);
        m_slot = slot->id;
    }

    LedgerShop &shop() { return m_shop; }

    /// One event. False when it failed in a way that no event may fail.
    bool step()
    {
        static const std::vector<std::function<bool(History &)>> kEvents{
            &History::orderByHand, &History::orderByHand,   &History::orderOfPlatform,  &History::orderOfPlatform,
            &History::toldAgain,   &History::changeByHand,  &History::changeOfPlatform, &History::changeOfPlatform,
            &History::recount,     &History::reserve,       &History::reserve,          &History::endReservation,
            &History::book,        &History::cancelBooking, &History::correct,
        };
        m_shop.advance(std::chrono::seconds(below(20)));
        return kEvents[static_cast<size_t>(below(static_cast<int>(kEvents.size())))](*this);
    }

private:
    int below(int limit) { return static_cast<int>(m_random() % static_cast<unsigned>(limit)); }
    const Stock::Item &item() { return m_items[below(static_cast<int>(m_items.size()))]; }

    template<typename Outcome>
    static bool done(const Outcome &outcome, std::initializer_list<Error::Code> refusals = {})
    {
        return outcome.has_value() || std::ranges::find(refusals, outcome.error().code) != refusals.end();
    }

    bool orderByHand()
    {
        QList<orders::WantedLine> lines;
        for (int i = below(3); i >= 0; --i) {
            const Stock::Item &wanted = item();
            lines.append({wanted.product, wanted.variant, 1 + below(4)});
        }
        const auto order = m_shop.ledger().addByHand(lines);
        if (order) {
            m_orders.append(order->id);
        }
        return done(order, {Error::Code::Conflict});
    }

    bool orderOfPlatform()
    {
        // Some have been heard of before, by a change.
        const QByteArray name = QByteArray::number(below(40));
        static const QStringList kSkus{QStringLiteral("MUG"),     QStringLiteral("BOWL"),  QStringLiteral("SHIRT-M"),
                                       QStringLiteral("SHIRT-L"), QStringLiteral("SHIRT"), QStringLiteral("UNKNOWN")};
        QList<std::pair<QString, int>> quantities;
        for (int i = below(3); i >= 0; --i) {
            quantities.append({kSkus[below(static_cast<int>(kSkus.size()))], 1 + below(5)});
        }
        const RemoteOrder remote = remoteOrder(m_platform, name.constData(), quantities);
        m_told.append(remote);
        return done(m_shop.ledger().record(remote));
    }

    bool toldAgain()
    {
        return m_told.isEmpty() || done(m_shop.ledger().record(m_told[below(static_cast<int>(m_told.size()))]));
    }

    OrderChange anyChange()
    {
        OrderChange change;
        change.kind = below(3) == 0 ? OrderChange::Kind::Cancelled : OrderChange::Kind::Refunded;
        change.eventId = QString::number(below(4));
        for (int i = below(3); i > 0; --i) {
            change.lines.append({1 + below(4), 1 + below(4)});
        }
        return change;
    }

    bool changeByHand()
    {
        return m_orders.isEmpty()
            || done(m_shop.ledger().change(m_orders[below(static_cast<int>(m_orders.size()))], anyChange()));
    }

    bool changeOfPlatform()
    {
        return done(m_shop.ledger().change(Origin{m_platform, QString::number(below(40))}, anyChange()));
    }

    bool recount() { return done(m_shop.stock().recount(item(), below(10))); }

    bool correct()
    {
        return done(m_shop.stock().correct(item(), below(2) == 0 ? 1 + below(5) : -1 - below(5)),
                    {Error::Code::Conflict});
    }

    bool reserve()
    {
        const auto held = m_shop.stock().reserve(item(), 1 + below(3), m_shop.now().addSecs(1 + below(120)));
        if (held) {
            m_reservations.append(held->id);
        }
        return done(held, {Error::Code::Conflict});
    }

    bool endReservation()
    {
        if (m_reservations.isEmpty()) {
            return done(m_shop.stock().expire());
        }
        const ReservationId id = m_reservations[below(static_cast<int>(m_reservations.size()))];
        if (below(2) == 0) {
            return done(m_shop.stock().release(id), {Error::Code::Conflict});
        }
        // Only who comes too late does not get what was reserved.
        const bool held = isHeld(id);
        const auto order = m_shop.ledger().addFromReservation(id);
        return held ? done(order) : !order && order.error().code == Error::Code::Conflict;
    }

    bool isHeld(const ReservationId &id)
    {
        storage::Statement query
            = m_shop.database().prepare("SELECT 1 FROM reservations WHERE id = ?1 AND ended IS NULL "
                                        "AND expires_at > ?2");
        return query.bind(id.toString(), m_shop.now().toMSecsSinceEpoch()).step().value_or(false);
    }

    bool book()
    {
        Bookings bookings(m_shop.database(), m_shop.clock());
        const auto booking = below(2) == 0
            ? bookings.book(m_slot, QStringLiteral("Ana"))
            : bookings.book(m_slot, QStringLiteral("Bo"), {m_platform, QString::number(below(6))});
        if (booking) {
            m_bookings.append(booking->id);
        }
        return done(booking, {Error::Code::Conflict});
    }

    bool cancelBooking()
    {
        return m_bookings.isEmpty()
            || done(Bookings(m_shop.database(), m_shop.clock())
                        .cancel(m_bookings[below(static_cast<int>(m_bookings.size()))]));
    }

    std::mt19937 m_random;
    LedgerShop m_shop;
    PlatformId m_platform;
    QList<Stock::Item> m_items;
    orders::SlotId m_slot;
    QList<OrderId> m_orders;
    QList<RemoteOrder> m_told;
    QList<ReservationId> m_reservations;
    QList<orders::BookingId> m_bookings;
};

} // namespace

/// What must hold whatever happens in whatever order.
class tst_LedgerProperties : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void stockIsItsMovementsAndCountersAreTheLedger_data();
    void stockIsItsMovementsAndCountersAreTheLedger();

private:
    unsigned m_firstSeed = 1;
};

void tst_LedgerProperties::initTestCase()
{
    // The same histories each time; others on demand.
    bool given = false;
    const uint seed = qEnvironmentVariable("VITRINE_TEST_SEED").toUInt(&given);
    m_firstSeed = given ? seed : m_firstSeed;
}

void tst_LedgerProperties::stockIsItsMovementsAndCountersAreTheLedger_data()
{
    QTest::addColumn<unsigned>("seed");

    for (unsigned seed = m_firstSeed; seed < m_firstSeed + kHistories; ++seed) {
        QTest::addRow("seed %u", seed) << seed;
    }
}

void tst_LedgerProperties::stockIsItsMovementsAndCountersAreTheLedger()
{
    QFETCH(unsigned, seed);
    History history(seed);
    LedgerShop &shop = history.shop();

    for (int step = 0; step < kSteps; ++step) {
        QVERIFY2(history.step(), qPrintable(QStringLiteral("seed %1, step %2").arg(seed).arg(step)));
        const auto sound = shop.ledger().verify();
        QVERIFY2(sound,
                 qPrintable(QStringLiteral("seed %1, step %2: %3")
                                .arg(seed)
                                .arg(step)
                                .arg(sound ? QString() : sound.error().detail)));
    }
    const auto counters = shop.ledger().counters();
    const QList<qint64> ofProducts = shop.numbers("SELECT orders * 1000000 + units * 1000 + oversold "
                                                  "FROM product_counters ORDER BY product_id, currency");
    QVERIFY(shop.ledger().rebuildCounters());

    QVERIFY(counters->left >= 0);
    QCOMPARE(shop.ledger().counters(), counters);
    QCOMPARE(shop.numbers("SELECT orders * 1000000 + units * 1000 + oversold "
                          "FROM product_counters ORDER BY product_id, currency"),
             ofProducts);
    QCOMPARE(shop.numbers("SELECT p.id FROM products p WHERE p.stock <> "
                          "(SELECT coalesce(sum(delta), 0) FROM stock_movements WHERE product_id = p.id)"),
             QList<qint64>());
    QVERIFY(shop.database().checkIntegrity());
}

QTEST_GUILESS_MAIN(tst_LedgerProperties)
#include "tst_LedgerProperties.moc"
