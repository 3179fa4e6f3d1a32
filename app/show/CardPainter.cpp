// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/show/CardPainter.h"

#include "app/show/CardArrangement.h"
#include "app/show/CardPhoto.h"
#include "app/show/CardScales.h"
#include "app/show/OverlaySurface.h"
#include "app/show/QrTile.h"

#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace vitrine::show {

namespace {

// Pixels of the drawings, 1920x1080 and 1080x1920.
constexpr double kBarLeft = 20;
constexpr double kBarWidth = 10;
constexpr double kContentLeft = 54;
constexpr double kPhotoWidth = 308;
constexpr double kLeastCardWidth = 1084;
constexpr double kBesideText = 40;
constexpr double kBesidePhoto = 32;
constexpr double kStandingPadding = 28;
constexpr double kStandingPhoto = 232;

// Gaps may shrink to this part of what is wanted: before the photo goes, and before anything else does.
constexpr double kComfortable = 0.8;
constexpr double kTightest = 0.55;
constexpr double kTightestStanding = 0.3;

/// What gives way first is left out first.
QList<CardChoice> choices(const CardContent &content)
{
    QList<CardChoice> all;
    for (const auto facts : {CardChoice::Facts::Shown, CardChoice::Facts::LeftOut}) {
        for (const auto photo : {CardChoice::Photo::Shown, CardChoice::Photo::LeftOut}) {
            for (const auto unit : {PriceUnit::Shown, PriceUnit::LeftOut}) {
                if (photo == CardChoice::Photo::LeftOut || content.photo) {
                    all.append({facts, photo, unit, NameLines::Two});
                }
            }
        }
    }
    all.append({CardChoice::Facts::LeftOut, CardChoice::Photo::LeftOut, PriceUnit::LeftOut, NameLines::One});
    return all;
}

double heightOf(const QList<CardPart> &parts)
{
    double height = 0.0;
    for (const CardPart &part : parts) {
        height += part.height;
    }
    return height;
}

/// Of what is between the parts; nothing is above the first.
double gapsOf(const QList<CardPart> &parts)
{
    double gaps = 0.0;
    for (qsizetype i = 1; i < parts.size(); ++i) {
        gaps += parts.at(i).gap;
    }
    return gaps;
}

/// With gaps of this part of what is wanted.
double heightOf(const QList<CardPart> &parts, double tightness)
{
    return heightOf(parts) + tightness * gapsOf(parts);
}

/// Paints parts below each other so that they fill `height`: what is too much goes between them, a part of it above
/// and below. Within `width` the parts begin where the language does.
void drawColumn(QPainter &painter, const QList<CardPart> &parts, QPointF corner, double width, double height,
                const CardStyle &style)
{
    const double parted = heightOf(parts);
    const double gaps = gapsOf(parts);
    const double spare = std::max(0.0, height - parted - gaps);
    const double edge = parts.size() == 1 ? spare / 2.0 : spare * 0.2;
    const double between = parts.size() < 2 ? 0.0 : spare * 0.6 / static_cast<double>(parts.size() - 1);
    const double shrink = gaps > 0.0 ? std::min(1.0, std::max(0.0, height - parted) / gaps) : 1.0;
    double y = corner.y() + edge;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const CardPart &part = parts.at(i);
        y += i > 0 ? part.gap * shrink + between : 0.0;
        part.paint(painter, {corner.x() + style.mirrored(0.0, part.width, width), y});
        y += part.height;
    }
}

void drawBar(QPainter &painter, QSizeF card, const CardStyle &style)
{
    const double width = std::max(2.0, std::round(kBarWidth * style.unit));
    const double left = style.mirrored(std::round(kBarLeft * style.unit), width, card.width());
    const double top = std::round(kCardPadding * style.unit);
    painter.setPen(Qt::NoPen);
    painter.setBrush(style.shopColour);
    painter.drawRoundedRect(QRectF(left, top, width, card.height() - 2.0 * top), width * 0.4, width * 0.4);
}

tl::unexpected<Error> doesNotFit(const QStringList &what)
{
    return failure(Error::Code::Unsupported,
                   QStringLiteral("wider than the card or higher than it: %1").arg(what.join(QStringLiteral(", "))));
}

/// What of a content is never left out, by its names in the log.
QStringList idsOf(const QList<CardPart> &parts)
{
    QStringList ids;
    for (const CardPart &part : parts) {
        if (!part.id.isEmpty()) {
            ids.append(part.id);
        }
    }
    return ids;
}

/// A lying card: photo, texts, scales and code beside each other. What is said in sentences stands under the prices, or
/// under both prices and scales where it is too long for that.
class LyingCard {
public:
    LyingCard(const CardContent &content, const CardStyle &style)
        : m_content(content)
        , m_style(style)
        , m_qr(QrTile::make(content.link, style.layout))
        , m_scales(CardArrangement::scalesOf(content))
        , m_padding(std::round(kCardPadding * style.unit))
        , m_greatest(style.layout.greatestCardWidth())
        , m_room(style.layout.greatestCardHeight() - 2.0 * m_padding)
    {
        if (!m_scales.isEmpty()) {
            m_tile = makeCardScales(m_scales, 0.0, style);
        }
    }

    Result<QImage> paint()
    {
        QStringList missing;
        for (const CardChoice &choice : choices(m_content)) {
            measure(choice);
            for (const Place place : places()) {
                if (fits(choice, place, missing)) {
                    return draw(choice, place);
                }
            }
        }
        return doesNotFit(missing);
    }

private:
    enum class Place { UnderThePrices, UnderAll };

    struct Columns {
        QList<CardPart> head;
        QList<CardPart> body;
    };

    /// One scale leaves room under itself, two do not.
    QList<Place> places() const
    {
        if (m_scales.isEmpty()) {
            return {Place::UnderThePrices};
        }
        return m_scales.size() == 1 ? QList{Place::UnderAll, Place::UnderThePrices}
                                    : QList{Place::UnderThePrices, Place::UnderAll};
    }

    void measure(const CardChoice &choice)
    {
        const double unit = m_style.unit;
        m_textLeft = std::round(kContentLeft * unit);
        if (choice.photo == CardChoice::Photo::Shown) {
            m_textLeft += std::round((kPhotoWidth + kBesidePhoto) * unit);
        }
        m_right = kBesideText * unit + (m_qr ? m_qr->width() + m_padding : 0.0);
        m_beside = m_scales.isEmpty() ? 0.0 : kBesideText * unit + m_tile.width;
    }

    /// Tries wider and wider texts. Leaves the width and columns of the first that fit.
    bool fits(const CardChoice &choice, Place place, QStringList &missing)
    {
        const double most = std::floor(m_greatest - m_textLeft - m_right - m_beside) - 1.0;
        if (most <= 0.0) {
            missing = {QStringLiteral("scale")};
            return false;
        }
        const double least
            = m_qr ? std::min(kLeastCardWidth * m_style.unit, m_greatest) - m_textLeft - m_right - m_beside : 0.0;
        const double wanted
            = std::clamp(CardArrangement::wantedWidth(m_content, choice, m_style), std::clamp(least, 0.0, most), most);
        QList<double> tightnesses{kComfortable};
        if (choice.photo == CardChoice::Photo::LeftOut) {
            tightnesses.append(kTightest);
        }
        for (const double tightness : std::as_const(tightnesses)) {
            for (const double more : {0.0, 0.34, 0.67, 1.0}) {
                m_textWidth = wanted + (most - wanted) * more;
                if (fitsInWidth(choice, place, tightness, missing)) {
                    return true;
                }
            }
        }
        return false;
    }

    bool fitsInWidth(const CardChoice &choice, Place place, double tightness, QStringList &missing)
    {
        const double body = place == Place::UnderAll ? m_textWidth + m_beside : m_textWidth;
        const CardArrangement arrangement(m_content, choice, m_textWidth, body, {}, m_style);
        m_columns = {arrangement.head(), arrangement.body()};
        missing = arrangement.tooWide();
        if (!missing.isEmpty()) {
            return false;
        }
        missing = idsOf(all());
        return heightOf(place, tightness) <= m_room;
    }

    QList<CardPart> all() const { return m_columns.head + m_columns.body; }

    double heightOf(Place place, double tightness) const
    {
        if (place == Place::UnderThePrices) {
            return std::max(show::heightOf(all(), tightness), m_tile.height);
        }
        const double head = std::max(show::heightOf(m_columns.head, tightness), m_tile.height);
        return head + tightness * m_columns.body.value(0).gap + show::heightOf(m_columns.body, tightness);
    }

    double innerHeight(Place place) const
    {
        const double unit = m_style.unit;
        double inner = std::max(std::round(kPhotoWidth * unit), m_qr ? static_cast<double>(m_qr->height()) : 0.0);
        const double edges = 12.0 * unit;
        return std::min(std::ceil(std::max(inner, heightOf(place, 1.0) + edges)), std::floor(m_room));
    }

    QImage draw(const CardChoice &choice, Place place) const
    {
        const double unit = m_style.unit;
        const double inner = innerHeight(place);
        const QSizeF card(std::ceil(m_textLeft + m_textWidth + m_beside + m_right), inner + 2.0 * m_padding);
        QImage picture = makeSurface(card.toSize(), kSurfaceRadius * unit);
        QPainter painter(&picture);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
        drawBar(painter, card, m_style);
        if (choice.photo == CardChoice::Photo::Shown) {
            const QSizeF photo(std::round(kPhotoWidth * unit), inner);
            const double left = m_style.mirrored(std::round(kContentLeft * unit), photo.width(), card.width());
            drawCardPhoto(painter, m_content, QRectF({left, m_padding}, photo), kTileRadius * unit);
        }
        drawTexts(painter, place, card);
        if (m_qr) {
            const double left = m_style.mirrored(card.width() - m_padding - m_qr->width(), m_qr->width(), card.width());
            const int top = qRound((card.height() - m_qr->height()) / 2.0);
            m_qr->draw(painter, {qRound(left), top}, m_content.verb, m_style);
        }
        return picture;
    }

    void drawTexts(QPainter &painter, Place place, QSizeF card) const
    {
        const double inner = card.height() - 2.0 * m_padding;
        const double textLeft = m_style.mirrored(m_textLeft, m_textWidth, card.width());
        const double tileLeft
            = m_style.mirrored(m_textLeft + m_textWidth + m_beside - m_tile.width, m_tile.width, card.width());
        if (place == Place::UnderThePrices) {
            drawColumn(painter, all(), {textLeft, m_padding}, m_textWidth, inner, m_style);
            if (!m_scales.isEmpty()) {
                m_tile.paint(painter, {tileLeft, m_padding + (inner - m_tile.height) / 2.0});
            }
            return;
        }
        // Too little height shrinks the gaps of both parts alike; what is too much is above and below the head.
        const double wanted = heightOf(place, 1.0);
        const double least = heightOf(place, kTightest);
        const double ease = wanted > least ? std::clamp((inner - least) / (wanted - least), 0.0, 1.0) : 1.0;
        const double tightness = kTightest + (1.0 - kTightest) * ease;
        const double body = show::heightOf(m_columns.body, tightness);
        const double between = m_columns.body.value(0).gap * tightness;
        const double head = inner - body - between;
        drawColumn(painter, m_columns.head, {textLeft, m_padding}, m_textWidth, head, m_style);
        m_tile.paint(painter, {tileLeft, m_padding + (head - m_tile.height) / 2.0});
        const double bodyWidth = m_textWidth + m_beside;
        drawColumn(painter, m_columns.body,
                   {m_style.mirrored(m_textLeft, bodyWidth, card.width()), m_padding + head + between}, bodyWidth, body,
                   m_style);
    }

    const CardContent &m_content;
    CardStyle m_style;
    std::optional<QrTile> m_qr;
    QList<CardScale> m_scales;
    CardPart m_tile; // all scales
    double m_padding;
    double m_greatest;
    double m_room; // for what is on the card, from its upper to its lower edge
    double m_textLeft = 0.0;
    double m_right = 0.0; // of the texts: the code and what is around it
    double m_beside = 0.0; // of the texts: the scales and what is before them
    double m_textWidth = 0.0;
    Columns m_columns;
};

/// How tight a standing card may be before something goes: what is at the end of the list is better there and tight
/// than not at all.
double tightnessOf(const CardChoice &choice)
{
    if (choice.photo == CardChoice::Photo::Shown) {
        return kComfortable;
    }
    return choice.facts == CardChoice::Facts::Shown ? kTightest : kTightestStanding;
}

/// A standing card: all below each other, the photo beside the name.
Result<QImage> paintStanding(const CardContent &content, const CardStyle &style)
{
    const double unit = style.unit;
    const double padding = std::round(kStandingPadding * unit);
    const double left = std::round(OverlayLayout::kCardLeft * unit);
    const double width = style.layout.greatestCardWidth();
    const double room = style.layout.greatestCardTextWidth();
    const double most = style.layout.greatestCardHeight() - 2.0 * padding;
    QStringList missing;
    for (const CardChoice &choice : choices(content)) {
        const double side = std::round(kStandingPhoto * unit);
        const bool withPhoto = choice.photo == CardChoice::Photo::Shown;
        const QSizeF beside = withPhoto ? QSizeF(side + 28.0 * unit, side) : QSizeF();
        const CardArrangement arrangement(content, choice, room, room, beside, style);
        const QList<CardPart> parts = arrangement.head() + arrangement.body();
        missing = arrangement.tooWide();
        if (!missing.isEmpty()) {
            continue;
        }
        if (heightOf(parts, tightnessOf(choice)) > most) {
            missing = idsOf(parts);
            continue;
        }
        const double inner = std::min(std::ceil(heightOf(parts, 1.0)), std::floor(most));
        const QSizeF card(width, inner + 2.0 * padding);
        QImage picture = makeSurface(card.toSize(), kSurfaceRadius * unit);
        QPainter painter(&picture);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
        drawBar(painter, card, style);
        const double textLeft = style.mirrored(left, room, width);
        drawColumn(painter, parts, {textLeft, padding}, room, inner, style);
        if (withPhoto) {
            const double at = textLeft + style.mirrored(0.0, side, room);
            const double lower = (parts.first().height - side) / 2.0;
            drawCardPhoto(painter, content, QRectF(at, padding + lower, side, side), kTileRadius * unit);
        }
        return picture;
    }
    return doesNotFit(missing);
}

} // namespace

CardPainter::CardPainter(QSize canvas, QLocale locale, QColor shopColour)
    : m_layout(canvas), m_locale(std::move(locale)), m_shopColour(shopColour)
{
}

Result<QImage> CardPainter::paint(const CardContent &content) const
{
    const CardStyle style = CardStyle::of(content, m_layout, m_locale, m_shopColour);
    if (m_layout.shape() == OverlayLayout::Shape::Portrait) {
        return paintStanding(content, style);
    }
    return LyingCard(content, style).paint();
}

bool CardPainter::isTooLong(const QUrl &link) const
{
    return m_layout.shape() == OverlayLayout::Shape::Landscape && !link.isEmpty() && !QrTile::make(link, m_layout);
}

} // namespace vitrine::show
