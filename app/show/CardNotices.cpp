// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/show/CardNotices.h"

#include "app/show/Lettering.h"
#include "app/show/OverlaySurface.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace vitrine::show {

namespace {

constexpr QColor kSoldOut{0xF2, 0xB2, 0x4A};
constexpr QColor kEmptyBar{0x3B, 0x42, 0x4A};
constexpr double kGap = 28; // pixels of the drawings

/// Icons on a grid of 24, stroke 1.75, round ends.
QPainterPath iconPath(CardIcon icon)
{
    QPainterPath path;
    switch (icon) {
    case CardIcon::None:
        break;
    case CardIcon::Bowl:
        path.moveTo(3, 12);
        path.lineTo(21, 12);
        path.cubicTo(21, 17, 17.5, 20.5, 12, 20.5);
        path.cubicTo(6.5, 20.5, 3, 17, 3, 12);
        for (const double x : {8.0, 12.0, 16.0}) {
            path.moveTo(x, 8.5);
            path.cubicTo(x - 1.6, 7, x + 1.6, 5, x, 3.5);
        }
        break;
    case CardIcon::Box:
        path.moveTo(12, 2.8);
        path.lineTo(20.5, 7.4);
        path.lineTo(20.5, 16.6);
        path.lineTo(12, 21.2);
        path.lineTo(3.5, 16.6);
        path.lineTo(3.5, 7.4);
        path.closeSubpath();
        path.moveTo(3.5, 7.4);
        path.lineTo(12, 12);
        path.lineTo(20.5, 7.4);
        path.moveTo(12, 12);
        path.lineTo(12, 21.2);
        break;
    case CardIcon::Calendar:
        path.addRoundedRect(QRectF(3.5, 5, 17, 16), 2.5, 2.5);
        path.moveTo(3.5, 10);
        path.lineTo(20.5, 10);
        path.moveTo(8, 2.8);
        path.lineTo(8, 7);
        path.moveTo(16, 2.8);
        path.lineTo(16, 7);
        break;
    case CardIcon::Clock:
        path.addEllipse(QRectF(3, 3, 18, 18));
        path.moveTo(12, 7);
        path.lineTo(12, 12);
        path.lineTo(15.5, 14);
        break;
    }
    return path;
}

void drawIcon(QPainter &painter, CardIcon icon, QPointF corner, double side, const QColor &colour)
{
    painter.save();
    painter.translate(corner);
    painter.scale(side / 24.0, side / 24.0);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, 2.0, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(iconPath(icon));
    painter.restore();
}

/// Words that keep their size down to 80 %, then lose their end.
struct Fitted {
    QFont font;
    QString text;
    double width = 0.0;
};

/// `beside` is what else stands on the line, in sizes of the letters.
Fitted fit(const QString &text, QFont::Weight weight, double beside, double width, const CardStyle &style)
{
    Fitted fitted{{}, text, 0.0};
    double room = width;
    for (const double shrink : {1.0, 0.9, 0.8}) {
        fitted.font = style.font(style.notice * shrink, weight);
        room = width - beside * fitted.font.pixelSize();
        fitted.width = figuresWidth(text, fitted.font);
        if (fitted.width <= room) {
            return fitted;
        }
    }
    fitted.text = QFontMetricsF(fitted.font).elidedText(text, Qt::ElideRight, room * 0.97);
    fitted.width = std::min(figuresWidth(fitted.text, fitted.font), room);
    return fitted;
}

} // namespace

CardPart makeCardNotice(const CardNotice &notice, double width, const CardStyle &style)
{
    const double beside = notice.icon == CardIcon::None ? 0.0 : 1.42;
    const Fitted words = fit(notice.text, QFont::DemiBold, beside, width, style);
    const double size = words.font.pixelSize();
    const double cap = QFontMetricsF(words.font).capHeight();
    CardPart part;
    part.width = beside * size + words.width;
    part.height = std::round(size * 1.06);
    part.base = (part.height + cap) / 2.0;
    part.gap = style.gap(kGap);
    part.paint = [=, icon = notice.icon](QPainter &painter, QPointF corner) {
        drawIcon(painter, icon, {corner.x() + style.mirrored(0.0, size * 1.06, part.width), corner.y()}, size * 1.06,
                 style.shopColour);
        painter.setPen(kText);
        painter.setFont(words.font);
        drawFigures(
            painter,
            {corner.x() + style.mirrored(beside * size, words.width, part.width), std::round(corner.y() + part.base)},
            words.text);
    };
    return part;
}

CardPart makeCardSoldOut(const CardSoldOut &soldOut, double width, const CardStyle &style)
{
    constexpr double kPadding = 0.6; // of the letters' size, on each side
    const Fitted words = fit(soldOut.text, QFont::Bold, 2.0 * kPadding, width, style);
    const double size = words.font.pixelSize();
    CardPart part;
    part.width = words.width + 2.0 * kPadding * size;
    part.height = std::round(size * 1.7);
    part.gap = style.gap(kGap);
    const double base = (part.height + QFontMetricsF(words.font).capHeight()) / 2.0;
    part.base = base;
    if (soldOut.place == CardSoldOut::Place::BesideThePrice) {
        const double priceCap = QFontMetricsF(figureLettering(style.price, style.locale)).capHeight();
        part.base = (part.height + priceCap) / 2.0;
    }
    part.paint = [=](QPainter &painter, QPointF corner) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(kSoldOut);
        painter.drawRoundedRect(QRectF(corner.x(), std::round(corner.y()), part.width, part.height), size * 0.28,
                                size * 0.28);
        painter.setPen(kInk);
        painter.setFont(words.font);
        drawFigures(painter, {corner.x() + kPadding * size, std::round(corner.y() + base)}, words.text);
    };
    return part;
}

CardPart makeCardStockBar(const CardStockBar &bar, double width, const CardStyle &style)
{
    const Fitted words = fit(bar.text, QFont::DemiBold, 0.0, width, style);
    const double cap = QFontMetricsF(words.font).capHeight();
    const double thickness = std::round(18.0 * style.unit);
    const double gap = std::round(18.0 * style.unit);
    CardPart part;
    part.width = width;
    part.base = cap;
    part.height = cap + gap + thickness;
    part.gap = style.gap(kGap);
    part.paint = [=, share = std::clamp(bar.share, 0.0, 1.0)](QPainter &painter, QPointF corner) {
        painter.setPen(kText);
        painter.setFont(words.font);
        drawFigures(painter, {corner.x() + style.mirrored(0.0, words.width, part.width), std::round(corner.y() + cap)},
                    words.text);
        const double top = std::round(corner.y() + cap + gap);
        painter.setPen(Qt::NoPen);
        painter.setBrush(kEmptyBar);
        painter.drawRoundedRect(QRectF(corner.x(), top, part.width, thickness), thickness / 2.0, thickness / 2.0);
        if (share > 0.0) {
            // Never less than its round ends: what is left is seen.
            const double full = std::max(thickness, share * part.width);
            painter.setBrush(style.shopColour);
            painter.drawRoundedRect(QRectF(corner.x() + style.mirrored(0.0, full, part.width), top, full, thickness),
                                    thickness / 2.0, thickness / 2.0);
        }
    };
    return part;
}

} // namespace vitrine::show
