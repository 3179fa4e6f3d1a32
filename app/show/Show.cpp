// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/show/Show.h"

#include "app/base/Threads.h"
#include "app/catalog/ProductRepository.h"
#include "app/catalog/Trades.h"
#include "app/orders/OrderLedger.h"
#include "app/show/CardPainter.h"
#include "app/show/CounterPainter.h"
#include "app/show/Outputs.h"
#include "app/show/OverlayLayout.h"
#include "app/show/OverlayWords.h"
#include "app/show/Painted.h"
#include "app/show/PhotoLoader.h"
#include "media/Camera.h"
#include "media/Engine.h"
#include "media/Microphone.h"
#include "media/Sound.h"

#include <QCache>
#include <QLoggingCategory>
#include <QSet>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <utility>

namespace vitrine::show {

namespace {

Q_LOGGING_CATEGORY(logShow, "vitrine.show")

constexpr int kCardLayer = 0;
constexpr int kCounterLayer = 1;

constexpr int kPhotosKept = 32;

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

CardContent::Icon iconOf(catalog::Trade::Unit unit)
{
    switch (unit) {
    case catalog::Trade::Unit::Portion:
        return CardContent::Icon::Bowl;
    case catalog::Trade::Unit::Visit:
    case catalog::Trade::Unit::TestDrive:
        return CardContent::Icon::Calendar;
    case catalog::Trade::Unit::Piece:
        break;
    }
    return CardContent::Icon::Box;
}

/// A trade of a newer program sells pieces.
catalog::Trade::Unit unitOf(const catalog::Product &product)
{
    const auto trade = catalog::Trades::builtIn().find(product.trade);
    return trade ? trade->unit : catalog::Trade::Unit::Piece;
}

} // namespace

/// Everything a show holds. What is declared later uses what is declared before and is destroyed first.
class Show::Private {
public:
    Private(std::unique_ptr<media::Composer> programme, media::Engine &startedEngine,
            catalog::ProductRepository &shopProducts, orders::OrderLedger &shopLedger, const ShowSettings &made,
            const LiveCounters &before)
        : engine(startedEngine)
        , products(shopProducts)
        , ledger(shopLedger)
        , settings(made)
        , baseline(before)
        , words(made.locale)
        , layout(made.canvas.size)
        , card(
              [painter = CardPainter(made.canvas.size, made.locale)](const CardContent &c) { return painter.paint(c); })
        , counter([painter = CounterPainter(made.canvas.size, made.locale)](const CounterContent &c) {
            return Result<QImage>(painter.paint(c));
        })
        , composer(std::move(programme))
        , outputs(startedEngine, *composer, made.kilobitsPerSecond)
        , photos(shopProducts.photoFolder(), std::min(made.canvas.size.width(), made.canvas.size.height()) / 2)
    {
    }

    void cameraMoved();
    void makeAudible(media::Sound::Audibility wanted);
    void committed();
    void refresh();
    Result<> showCard(const catalog::Product &shown, media::OverlayChange change);
    void showCounter();
    void watchStock();
    CardContent contentOf(const catalog::Product &shown);
    void photoArrived(const QString &path, const QImage &photo);

    Show *q = nullptr;
    ThreadGuard thread;
    media::Engine &engine;
    catalog::ProductRepository &products;
    orders::OrderLedger &ledger;
    ShowSettings settings;

    // The shop's totals when the show began. Never taken again: everything sold from then on is this show's.
    LiveCounters baseline;
    LiveCounters counters;
    std::optional<catalog::Product> product;
    catalog::Trade::Unit unit = catalog::Trade::Unit::Piece; // of the last product shown, for the counter's words

    OverlayWords words;
    OverlayLayout layout;
    Painted<CardContent> card;
    Painted<CounterContent> counter;
    QCache<QString, QImage> decoded{kPhotosKept}; // null pictures are photos that cannot be shown
    QSet<QString> loading; // paths of photos being decoded
    QList<qint64> commits; // of the last second, in milliseconds of `clock`
    QElapsedTimer clock;
    QTimer catchUp;
    QTimer soldOut; // runs while a card says that there is no more

    std::unique_ptr<media::Composer> composer;
    std::unique_ptr<media::Camera> onAir; // the camera in the picture until `camera` has one
    std::unique_ptr<media::Camera> camera;
    std::unique_ptr<media::Microphone> microphone;
    media::Sound::Audibility audibility = media::Sound::Audibility::Heard; // of all three
    Outputs outputs;
    PhotoLoader photos;
};

void Show::Private::cameraMoved()
{
    if (camera && camera->state() == media::Camera::State::Showing) {
        composer->showCamera(camera.get());
        onAir.reset();
    }
    Q_EMIT q->cameraChanged();
}

void Show::Private::makeAudible(media::Sound::Audibility wanted)
{
    Q_ASSERT(thread.isCurrent());
    if (audibility == wanted) {
        return;
    }
    audibility = wanted;
    for (media::Camera *each : {onAir.get(), camera.get()}) {
        if (each != nullptr) {
            each->setAudibility(wanted);
        }
    }
    if (microphone) {
        microphone->sound().setAudibility(wanted);
    }
    Q_EMIT q->mutedChanged();
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
    std::optional<catalog::Product> now;
    if (product) {
        const auto found = products.find(product->id);
        if (found) {
            now = *found;
            next.left = found->stock;
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
    const bool isNews = std::exchange(counters, next) != next;
    if (now) {
        product = now;
        unit = unitOf(*now);
    }
    showCounter();
    if (now) {
        if (const auto shown = showCard(*now, media::OverlayChange::InPlace); !shown) {
            qCWarning(logShow) << "the card is taken away:" << shown.error().detail;
            q->hideProduct();
            return;
        }
        watchStock();
    }
    if (isNews) {
        Q_EMIT q->countersChanged();
    }
}

CardContent Show::Private::contentOf(const catalog::Product &shown)
{
    const catalog::Trade::Unit counted = unitOf(shown);
    CardContent content;
    content.name = shown.name;
    content.price = words.price(shown.price, counted);
    content.priceUnit = words.priceUnit(counted);
    content.stockText = words.stock(shown.stock, counted);
    content.stock = shown.stock > 0 ? CardContent::Stock::Available : CardContent::Stock::SoldOut;
    content.icon = iconOf(counted);
    content.link = shown.link;
    content.verb = words.verb(counted);
    if (!shown.photo.isEmpty()) {
        if (const QImage *photo = decoded.object(shown.photo)) {
            if (!photo->isNull()) {
                content.photo = *photo;
            }
        } else {
            content.photo = QImage();
        }
    }
    return content;
}

Result<> Show::Private::showCard(const catalog::Product &shown, media::OverlayChange change)
{
    const CardContent content = contentOf(shown);
    const auto outcome = card.show(content);
    if (!outcome) {
        return tl::unexpected<Error>(outcome.error());
    }
    if (*outcome == Painted<CardContent>::Outcome::Repainted) {
        composer->setOverlay(kCardLayer, {card.picture(), layout.cardPosition(card.picture().size())}, change);
    }
    if (content.photo && content.photo->isNull() && !loading.contains(shown.photo)) {
        loading.insert(shown.photo);
        photos.load(shown.photo);
    }
    return {};
}

void Show::Private::showCounter()
{
    CounterContent content;
    content.orders = words.number(counters.orders);
    content.ordersWords = words.ordersCounted(counters.orders, unit);
    if (product) {
        content.left = words.number(counters.left);
        content.leftWords = words.leftCounted(counters.left, unit);
    }
    const auto outcome = counter.show(content);
    if (outcome && *outcome == Painted<CounterContent>::Outcome::Repainted) {
        composer->setOverlay(kCounterLayer, {counter.picture(), layout.counterPosition(counter.picture().size())});
    }
}

void Show::Private::watchStock()
{
    if (product->stock > 0) {
        soldOut.stop();
    } else if (!soldOut.isActive()) {
        soldOut.start(kSoldOutShown);
    }
}

void Show::Private::photoArrived(const QString &path, const QImage &photo)
{
    loading.remove(path);
    decoded.insert(path, new QImage(photo));
    if (product && product->photo == path) {
        if (const auto shown = showCard(*product, media::OverlayChange::InPlace); !shown) {
            qCWarning(logShow) << "the card stays without its photo:" << shown.error().detail;
        }
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
    connect(&d->catchUp, &QTimer::timeout, this, [this] { d->refresh(); });
    connect(&d->ledger, &orders::OrderLedger::committed, this, [this] { d->committed(); });
    connect(&d->photos, &PhotoLoader::loaded, this,
            [this](const QString &path, const QImage &photo) { d->photoArrived(path, photo); });
    connect(&d->photos, &PhotoLoader::failed, this, [this](const QString &path, const Error &error) {
        qCWarning(logShow) << "no photo:" << error.detail;
        d->photoArrived(path, {});
    });
    d->showCounter();
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

void Show::useCamera(const media::CameraAddress &address)
{
    Q_ASSERT(d->thread.isCurrent());
    if (d->camera && d->camera->state() == media::Camera::State::Showing) {
        d->onAir = std::move(d->camera);
    }
    d->camera.reset();
    // A device opens once, so the one in the picture is closed before it is opened again.
    if (d->onAir && d->onAir->address() == address) {
        d->onAir.reset();
    }
    d->camera = media::Camera::open(d->engine, address, d->audibility);
    connect(
        d->camera.get(), &media::Camera::stateChanged, this, [this] { d->cameraMoved(); }, Qt::QueuedConnection);
    Q_EMIT cameraChanged();
}

media::Camera *Show::camera() const
{
    return d->camera.get();
}

Result<> Show::useMicrophone(const QString &deviceId)
{
    Q_ASSERT(d->thread.isCurrent());
    auto opened = media::Microphone::open(d->engine, deviceId, d->audibility);
    if (!opened) {
        return tl::unexpected<Error>(opened.error());
    }
    d->microphone = *std::move(opened);
    Q_EMIT microphoneChanged();
    return {};
}

void Show::closeMicrophone()
{
    if (d->microphone) {
        d->microphone.reset();
        Q_EMIT microphoneChanged();
    }
}

media::Microphone *Show::microphone() const
{
    return d->microphone.get();
}

void Show::mute()
{
    d->makeAudible(media::Sound::Audibility::Muted);
}

void Show::unmute()
{
    d->makeAudible(media::Sound::Audibility::Heard);
}

bool Show::isMuted() const
{
    return d->audibility == media::Sound::Audibility::Muted;
}

media::Sound *Show::leadingSound() const
{
    if (d->microphone) {
        return &d->microphone->sound();
    }
    const media::Camera *inPicture = d->onAir ? d->onAir.get() : d->camera.get();
    return inPicture != nullptr ? inPicture->sound() : nullptr;
}

Result<> Show::showProduct(const catalog::ProductId &id)
{
    Q_ASSERT(d->thread.isCurrent());
    const auto found = d->products.find(id);
    if (!found) {
        return tl::unexpected<Error>(found.error());
    }
    const bool isAnother = !d->product || d->product->id != id;
    if (const auto shown
        = d->showCard(*found, isAnother ? media::OverlayChange::OutThenIn : media::OverlayChange::InPlace);
        !shown) {
        return shown;
    }
    d->product = *found;
    d->unit = unitOf(*found);
    d->counters.left = found->stock;
    if (isAnother) {
        d->soldOut.stop();
    }
    d->watchStock();
    d->showCounter();
    if (const auto recorded = isAnother ? d->products.recordUse(id) : Result<>(); !recorded) {
        qCWarning(logShow) << "the search will not know that the product was shown:" << recorded.error().detail;
    }
    Q_EMIT productChanged();
    Q_EMIT countersChanged();
    return {};
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
    d->card.forget();
    d->composer->hideOverlay(kCardLayer);
    d->showCounter();
    Q_EMIT productChanged();
    Q_EMIT countersChanged();
}

std::optional<catalog::ProductId> Show::productShown() const
{
    return d->product ? std::optional(d->product->id) : std::nullopt;
}

orders::LiveCounters Show::counters() const
{
    return d->counters;
}

} // namespace vitrine::show
