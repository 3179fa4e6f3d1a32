// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/show/Overlays.h"

#include <QLoggingCategory>

#include <algorithm>

namespace vitrine::show {

namespace {

Q_LOGGING_CATEGORY(logOverlays, "vitrine.show.overlays")

constexpr int kCardLayer = 0;
constexpr int kCounterLayer = 1;
constexpr int kMentionLayer = 2;

constexpr int kPhotosKept = 32;

} // namespace

Overlays::Overlays(media::Composer &composer, QSize canvas, const QLocale &locale, const QString &photoFolder)
    : m_composer(composer)
    , m_words(OverlayWords(locale))
    , m_layout(canvas)
    , m_cardPainter(canvas, locale)
    , m_card([this](const CardContent &content) { return m_cardPainter.paint(content); })
    , m_counter([painter = CounterPainter(canvas, locale)](const CounterContent &content) {
        return Result<QImage>(painter.paint(content));
    })
    , m_mention([painter = MentionPainter(canvas, locale)](const ShowMention &mention) {
        return Result<QImage>(painter.paint(mention));
    })
    , m_decoded(kPhotosKept)
    , m_photos(photoFolder, std::min(canvas.width(), canvas.height()) / 2)
{
    connect(&m_photos, &PhotoLoader::loaded, this, &Overlays::photoArrived);
    connect(&m_photos, &PhotoLoader::failed, this, [this](const QString &path, const Error &error) {
        qCWarning(logOverlays) << "no photo:" << error.detail;
        photoArrived(path, {});
    });
}

Result<> Overlays::showCard(const catalog::Product &product, const orders::LiveCounters &counters,
                            const std::optional<catalog::PriceReduction> &reduction, media::OverlayChange change)
{
    const auto content = contentOf(product, counters, reduction);
    if (!content) {
        return tl::unexpected<Error>(content.error());
    }
    const auto outcome = m_card.show(*content);
    if (!outcome) {
        return tl::unexpected<Error>(outcome.error());
    }
    if (*outcome == Painted<CardContent>::Outcome::Repainted) {
        m_composer.setOverlay(kCardLayer, {m_card.picture(), m_layout.cardPosition(m_card.picture().size())}, change);
    }
    m_product = product;
    m_ofProduct = counters;
    m_reduction = reduction;
    m_unit = m_words.countedUnit(product, counters);
    if (content->photo && content->photo->isNull() && !m_loading.contains(product.photo)) {
        m_loading.insert(product.photo);
        m_photos.load(product.photo);
    }
    return {};
}

void Overlays::hideCard()
{
    m_product.reset();
    m_card.forget();
    m_composer.hideOverlay(kCardLayer);
}

bool Overlays::isLinkTooLong() const
{
    return m_product && m_cardPainter.isTooLong(m_product->link);
}

void Overlays::showCounter(const orders::LiveCounters &counters)
{
    const qint64 counted = m_ofProduct.slots > 0 ? counters.bookings : counters.orders;
    const CounterContent content
        = m_words.words().counter(counted, m_product ? std::optional(counters.left) : std::nullopt, m_unit);
    const auto outcome = m_counter.show(content);
    if (outcome && *outcome == Painted<CounterContent>::Outcome::Repainted) {
        m_composer.setOverlay(kCounterLayer,
                              {m_counter.picture(), m_layout.counterPosition(m_counter.picture().size())});
        // A number of more digits may leave no room beside it.
        if (mentionPosition() != m_mentionPosition) {
            placeMention();
        }
    }
}

void Overlays::showMention(ShowMention mention)
{
    const auto outcome = m_mention.show(mention);
    if (outcome && *outcome == Painted<ShowMention>::Outcome::Repainted) {
        placeMention();
    }
}

QPointF Overlays::mentionPosition() const
{
    return m_layout.mentionPosition(m_mention.picture().size(), m_counter.picture().size());
}

void Overlays::placeMention()
{
    m_mentionPosition = mentionPosition();
    if (m_mention.picture().isNull()) {
        m_composer.hideOverlay(kMentionLayer);
    } else {
        m_composer.setOverlay(kMentionLayer, {m_mention.picture(), m_mentionPosition});
    }
}

Result<CardContent> Overlays::contentOf(const catalog::Product &shown, const orders::LiveCounters &counters,
                                        const std::optional<catalog::PriceReduction> &reduction)
{
    qint64 &offered = m_offered[shown.id];
    offered = std::max(offered, counters.left);
    auto content = m_words.card(shown, {counters, offered, reduction});
    if (!content) {
        return content;
    }
    if (!shown.photo.isEmpty()) {
        if (const QImage *photo = m_decoded.object(shown.photo)) {
            if (!photo->isNull()) {
                content->photo = *photo;
            }
        } else {
            content->photo = QImage();
        }
    }
    return content;
}

void Overlays::photoArrived(const QString &path, const QImage &photo)
{
    m_loading.remove(path);
    m_decoded.insert(path, new QImage(photo));
    if (m_product && m_product->photo == path) {
        const catalog::Product shown = *m_product;
        if (const auto again = showCard(shown, m_ofProduct, m_reduction, media::OverlayChange::InPlace); !again) {
            qCWarning(logOverlays) << "the card stays without its photo:" << again.error().detail;
        }
    }
}

} // namespace vitrine::show
