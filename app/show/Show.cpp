// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/show/Show.h"

#include "app/base/Threads.h"
#include "app/catalog/OnAirRules.h"
#include "app/catalog/ProductRepository.h"
#include "app/orders/OrderLedger.h"
#include "app/orders/SlotTimer.h"
#include "app/show/Capture.h"
#include "app/show/Outputs.h"
#include "app/show/Overlays.h"
#include "media/Engine.h"

#include <QElapsedTimer>
#include <QLoggingCategory>
#include <QTimer>

#include <chrono>
#include <utility>

namespace vitrine::show {

namespace {

Q_LOGGING_CATEGORY(logShow, "vitrine.show")

// Up to this many commits in a second are shown one by one; more would flicker past unread.
constexpr qsizetype kCommitsShownOneByOne = 5;
constexpr int kCrowdedMilliseconds = 250;

// The file may be held by another process for a moment; the counter then catches up.
constexpr int kRetryMilliseconds = 100;

// Long enough to read that there is no more, short enough not to advertise it.
constexpr std::chrono::seconds kSoldOutShown{5};

using orders::LiveCounters;

LiveCounters difference(const LiveCounters &now, const LiveCounters &before)
{
    LiveCounters result;
    result.orders = now.orders - before.orders;
    result.units = now.units - before.units;
    result.bookings = now.bookings - before.bookings;
    result.oversold = now.oversold; // what is missing is missing since whenever
    for (auto it = now.revenue.cbegin(); it != now.revenue.cend(); ++it) {
        const qint64 earlier = before.revenue.value(it.key()).minorUnits();
        if (const auto amount = Money::create(it->minorUnits() - earlier, it.key())) {
            if (amount->minorUnits() != 0) {
                result.revenue.insert(it.key(), *amount);
            }
        }
    }
    return result;
}

QString namesOf(const QList<catalog::Lack> &lacks)
{
    QStringList names;
    for (const catalog::Lack &lack : lacks) {
        names.append(lack.id);
    }
    return names.join(QStringLiteral(", "));
}

} // namespace

/// Everything a show holds. What is declared later uses what is declared before and is destroyed first.
class Show::Private {
public:
    Private(std::unique_ptr<media::Composer> programme, media::Engine &startedEngine,
            catalog::ProductRepository &shopProducts, orders::OrderLedger &shopLedger, const ShowSettings &made,
            const LiveCounters &before)
        : products(shopProducts)
        , ledger(shopLedger)
        , nextSlot(shopLedger)
        , rules(shopProducts, made.locale)
        , baseline(before)
        , counters(difference(before, before))
        , composer(std::move(programme))
        , capture(startedEngine, *composer)
        , overlays(*composer, made.canvas.size, made.locale, shopProducts.photoFolder())
        , outputs(startedEngine, *composer, made.kilobitsPerSecond)
    {
    }

    /// A product, what it lacks, what is off its price and what the ledger counts of it.
    struct OnAir {
        catalog::Product product;
        QList<catalog::Lack> lacks;
        std::optional<catalog::PriceReduction> reduction;
        LiveCounters counters;
    };

    Result<OnAir> read(const catalog::ProductId &id) const;
    void committed();
    void refresh();
    void takeAway(const OnAir &now);
    void watchStock();

    Show *q = nullptr;
    ThreadGuard thread;
    catalog::ProductRepository &products;
    orders::OrderLedger &ledger;
    orders::SlotTimer nextSlot; // of the product shown, or sooner
    catalog::OnAirRules rules;

    // The shop's totals when the show began. Never taken again: everything sold from then on is this show's.
    LiveCounters baseline;
    LiveCounters counters;
    std::optional<catalog::Product> product;
    ShowMention mention = ShowMention::None;

    QList<qint64> commits; // of the last second, in milliseconds of `clock`
    QElapsedTimer clock;
    QTimer catchUp;
    QTimer soldOut; // runs while a card says that there is no more

    std::unique_ptr<media::Composer> composer;
    Capture capture;
    Overlays overlays;
    Outputs outputs;
};

Result<Show::Private::OnAir> Show::Private::read(const catalog::ProductId &id) const
{
    auto found = products.find(id);
    if (!found) {
        return tl::unexpected<Error>(found.error());
    }
    auto lacks = rules.lacksOf(*found);
    if (!lacks) {
        return tl::unexpected<Error>(lacks.error());
    }
    const auto reduction = products.reduction(id);
    if (!reduction) {
        return tl::unexpected<Error>(reduction.error());
    }
    const auto counted = ledger.counters(id);
    if (!counted) {
        return tl::unexpected<Error>(counted.error());
    }
    return OnAir{*std::move(found), *std::move(lacks), *reduction, *counted};
}

void Show::Private::committed()
{
    const qint64 now = clock.elapsed();
    commits.removeIf([now](qint64 at) { return at <= now - 1000; });
    if (commits.size() < kCommitsShownOneByOne) {
        commits.append(now);
        refresh();
        return;
    }
    commits.append(now);
    if (!catchUp.isActive()) {
        catchUp.start(kCrowdedMilliseconds);
    }
}

void Show::Private::refresh()
{
    const auto totals = ledger.counters();
    if (!totals) {
        qCWarning(logShow) << "the counters could not be read:" << totals.error().detail;
        catchUp.start(kRetryMilliseconds);
        return;
    }
    LiveCounters next = difference(*totals, baseline);
    std::optional<OnAir> now;
    if (product) {
        nextSlot.aim();
        auto found = read(product->id);
        if (found) {
            now = *std::move(found);
            next.left = now->counters.left;
            next.slots = now->counters.slots;
        } else if (found.error().code == Error::Code::NotFound) {
            counters = next;
            q->hideProduct();
            return;
        } else {
            qCWarning(logShow) << "the product could not be read:" << found.error().detail;
            catchUp.start(kRetryMilliseconds);
            return;
        }
    }
    if (now && !now->lacks.isEmpty()) {
        qCInfo(logShow) << "the card is taken away:" << now->product.sku << "lacks" << namesOf(now->lacks);
        counters = next;
        takeAway(*now);
        return;
    }
    const bool isNews = std::exchange(counters, next) != next;
    const bool isLinkNews = now && product->link != now->product.link;
    if (now) {
        product = now->product;
        if (const auto shown
            = overlays.showCard(now->product, now->counters, now->reduction, media::OverlayChange::InPlace);
            !shown) {
            qCWarning(logShow) << "the card is taken away:" << shown.error().detail;
            takeAway(*now);
            return;
        }
        watchStock();
    }
    overlays.showCounter(counters);
    if (isLinkNews) {
        Q_EMIT q->productChanged();
    }
    if (isNews) {
        Q_EMIT q->countersChanged();
    }
}

void Show::Private::takeAway(const OnAir &now)
{
    q->hideProduct();
    Q_EMIT q->productTakenAway(now.product.name, now.lacks);
}

void Show::Private::watchStock()
{
    if (counters.left > 0) {
        soldOut.stop();
    } else if (!soldOut.isActive()) {
        soldOut.start(kSoldOutShown);
    }
}

Result<std::unique_ptr<Show>> Show::open(media::Engine &engine, catalog::ProductRepository &products,
                                         orders::OrderLedger &ledger, const ShowSettings &settings)
{
    const auto before = ledger.counters();
    if (!before) {
        return tl::unexpected<Error>(before.error());
    }
    auto composer = media::Composer::start(engine, settings.canvas);
    if (!composer) {
        return tl::unexpected<Error>(composer.error());
    }
    auto d = std::make_unique<Private>(*std::move(composer), engine, products, ledger, settings, *before);
    return std::unique_ptr<Show>(new Show(std::move(d)));
}

Show::Show(std::unique_ptr<Private> owned) : d(std::move(owned))
{
    d->q = this;
    d->clock.start();
    d->catchUp.setSingleShot(true);
    d->soldOut.setSingleShot(true);
    connect(&d->soldOut, &QTimer::timeout, this, &Show::hideProduct);
    connect(&d->nextSlot, &orders::SlotTimer::slotBegan, this, [this] { d->refresh(); });
    connect(&d->catchUp, &QTimer::timeout, this, [this] { d->refresh(); });
    connect(&d->ledger, &orders::OrderLedger::committed, this, [this] { d->committed(); });
    d->overlays.showCounter(d->counters);
}

Show::~Show() = default;

media::Composer &Show::composer() const
{
    return *d->composer;
}

Outputs &Show::outputs() const
{
    return d->outputs;
}

Capture &Show::capture() const
{
    return d->capture;
}

Result<> Show::showProduct(const catalog::ProductId &id)
{
    Q_ASSERT(d->thread.isCurrent());
    d->nextSlot.aim();
    const auto found = d->read(id);
    if (!found) {
        return tl::unexpected<Error>(found.error());
    }
    if (!found->lacks.isEmpty()) {
        return failure(Error::Code::Incomplete,
                       QStringLiteral("%1 lacks %2").arg(found->product.sku, namesOf(found->lacks)));
    }
    const bool isAnother = !d->product || d->product->id != id;
    if (const auto shown
        = d->overlays.showCard(found->product, found->counters, found->reduction,
                               isAnother ? media::OverlayChange::OutThenIn : media::OverlayChange::InPlace);
        !shown) {
        return shown;
    }
    d->product = found->product;
    d->counters.left = found->counters.left;
    d->counters.slots = found->counters.slots;
    if (isAnother) {
        d->soldOut.stop();
    }
    d->watchStock();
    d->overlays.showCounter(d->counters);
    if (const auto recorded = isAnother ? d->products.recordUse(id) : Result<>(); !recorded) {
        qCWarning(logShow) << "the search will not know that the product was shown:" << recorded.error().detail;
    }
    Q_EMIT productChanged();
    Q_EMIT countersChanged();
    return {};
}

Result<QList<catalog::Lack>> Show::lacksOf(const catalog::ProductId &id) const
{
    Q_ASSERT(d->thread.isCurrent());
    const auto found = d->products.find(id);
    if (!found) {
        return tl::unexpected<Error>(found.error());
    }
    return d->rules.lacksOf(*found);
}

void Show::hideProduct()
{
    Q_ASSERT(d->thread.isCurrent());
    if (!d->product) {
        return;
    }
    d->product.reset();
    d->soldOut.stop();
    d->counters.left = 0;
    d->counters.slots = 0;
    d->overlays.hideCard();
    d->overlays.showCounter(d->counters);
    Q_EMIT productChanged();
    Q_EMIT countersChanged();
}

void Show::setMention(ShowMention mention)
{
    Q_ASSERT(d->thread.isCurrent());
    d->mention = mention;
    d->overlays.showMention(mention);
}

ShowMention Show::mention() const
{
    return d->mention;
}

std::optional<catalog::ProductId> Show::productShown() const
{
    return d->product ? std::optional(d->product->id) : std::nullopt;
}

bool Show::isLinkTooLong() const
{
    return d->overlays.isLinkTooLong();
}

orders::LiveCounters Show::counters() const
{
    return d->counters;
}

} // namespace vitrine::show
