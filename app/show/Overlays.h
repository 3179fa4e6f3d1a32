// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/catalog/PriceHistory.h"
#include "app/catalog/Product.h"
#include "app/catalog/Trade.h"
#include "app/orders/LiveCounters.h"
#include "app/show/CardPainter.h"
#include "app/show/CardWords.h"
#include "app/show/CounterPainter.h"
#include "app/show/MentionPainter.h"
#include "app/show/OverlayLayout.h"
#include "app/show/Painted.h"
#include "app/show/PhotoLoader.h"
#include "media/Composer.h"

#include <QCache>
#include <QHash>
#include <QObject>
#include <QSet>

#include <optional>

namespace vitrine::show {

/// The pictures that a show lays over its cameras: the card of the product on air, the counter of its orders, and what
/// viewers have to be told of the whole show. What they say comes from outside; here it is put into words and painted
/// when it has changed. Owned by the show. Main thread.
class Overlays : public QObject {
    Q_OBJECT

public:
    /// For a canvas of `canvas` pixels (width x height). Photos are read from `photoFolder`. The composer must outlive
    /// this.
    Overlays(media::Composer &composer, QSize canvas, const QLocale &locale, const QString &photoFolder);

    /// `counters` are those of the product: what is left of it, and whether that is pieces or places; `reduction` is
    /// what its price is reduced by, when it is. Fails with Unsupported when a price or mention does not fit on the
    /// card; then the picture is as before. A photo that has yet to be read comes into the picture by itself.
    Result<> showCard(const catalog::Product &product, const orders::LiveCounters &counters,
                      const std::optional<catalog::PriceReduction> &reduction, media::OverlayChange change);
    void hideCard();

    /// The card that is shown goes without the QR code of its product's link.
    bool isLinkTooLong() const;

    /// In the words of the product last shown: orders, or the visits and test drives booked of one that has slots. What
    /// is left is said while its card is there.
    void showCounter(const orders::LiveCounters &counters);

    /// Until another one is shown; ShowMention::None takes it away.
    void showMention(ShowMention mention);

private:
    Result<CardContent> contentOf(const catalog::Product &shown, const orders::LiveCounters &counters,
                                  const std::optional<catalog::PriceReduction> &reduction);
    QPointF mentionPosition() const;
    void placeMention();
    void photoArrived(const QString &path, const QImage &photo);

    media::Composer &m_composer;
    CardWords m_words;
    OverlayLayout m_layout;
    CardPainter m_cardPainter;
    Painted<CardContent> m_card;
    Painted<CounterContent> m_counter;
    Painted<ShowMention> m_mention;
    QPointF m_mentionPosition; // where it is
    std::optional<catalog::Product> m_product; // on the card
    orders::LiveCounters m_ofProduct; // of the last product
    std::optional<catalog::PriceReduction> m_reduction; // of the last product
    QHash<catalog::ProductId, qint64> m_offered; // the most that was left of each since this exists: its bar is full
    catalog::Trade::Unit m_unit = catalog::Trade::Unit::Piece; // of the last product, for the counter's words
    QCache<QString, QImage> m_decoded; // null pictures are photos that cannot be shown
    QSet<QString> m_loading; // paths of photos being decoded
    PhotoLoader m_photos;
};

} // namespace vitrine::show
