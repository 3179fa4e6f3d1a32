// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/show/CardPrice.h"

#include "app/show/Lettering.h"
#include "app/show/OverlaySurface.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace vitrine::show {

namespace {

constexpr double kUnitGap = 14; // pixels of the drawings from an amount to its words
constexpr double kGap = 30;

/// An amount and smaller words after it, on one line.
CardPart amountAndWords(const QString &amount, const QFont &large, const QString &words, const QFont &small,
                        const CardStyle &style)
{
    const double amountWidth = lineWidth(amount, large);
    const double wordsWidth = words.isEmpty() ? 0.0 : lineWidth(words, small);
    // A mark of a footnote belongs to what is before it.
    const double gap = words.isEmpty() || words.startsWith(u'*') ? 0.0 : kUnitGap * style.unit;
    CardPart part;
    part.width = amountWidth + gap + wordsWidth;
    part.base = QFontMetricsF(large).capHeight();
    part.height = part.base;
    part.gap = style.gap(kGap);
    part.paint = [=](QPainter &painter, QPointF corner) {
        const double base = std::round(corner.y() + part.base);
        painter.setPen(kText);
        painter.setFont(large);
        drawLine(painter, {corner.x() + style.mirrored(0.0, amountWidth, part.width), base}, amount);
        if (!words.isEmpty()) {
            painter.setPen(kSecondText);
            painter.setFont(small);
            drawLine(painter, {corner.x() + style.mirrored(amountWidth + gap, wordsWidth, part.width), base}, words);
        }
    };
    return part;
}

} // namespace

CardPart makeCardPrice(const CardContent &content, PriceUnit unit, const CardStyle &style)
{
    return amountAndWords(content.price, figureLettering(style.price, style.locale),
                          unit == PriceUnit::Shown ? content.priceUnit : QString(),
                          style.font(style.priceUnit, QFont::Normal), style);
}

CardPart makeCardMonthly(const CardMonthly &monthly, const CardStyle &style)
{
    return amountAndWords(monthly.amount, style.font(style.monthly, QFont::Bold), monthly.words,
                          style.font(style.priceUnit, QFont::Normal), style);
}

CardPart makeCardReduction(const CardReduction &reduction, const CardStyle &style)
{
    const QFont percent = style.font(style.notice, QFont::Bold);
    const QFont before = style.font(style.struck, QFont::Medium);
    const QFont words = style.font(style.mention * 0.93, QFont::Normal);
    const double chipWidth = lineWidth(reduction.percent, percent) + percent.pixelSize() * 1.2;
    const double chipHeight = std::round(percent.pixelSize() * 1.6);
    const double beforeWidth = lineWidth(reduction.before, before);
    const QStringList lines = inTwoLines(reduction.words, words);
    const double step = std::round(words.pixelSize() * 1.2);
    const double gap = 26.0 * style.unit;
    const double beforeCap = QFontMetricsF(before).capHeight();
    const double wordsCap = QFontMetricsF(words).capHeight();
    const double air = style.isPortrait() ? 10.0 * style.unit : 0.0; // to the price above it
    const double underBefore = std::round(words.pixelSize() * 0.55);
    double column = beforeWidth;
    for (const QString &line : lines) {
        column = std::max(column, lineWidth(line, words));
    }
    CardPart part;
    part.id = QStringLiteral("reduction");
    part.width = chipWidth + gap + column;
    part.height
        = std::max(chipHeight, beforeCap + underBefore + wordsCap + static_cast<double>(lines.size() - 1) * step);
    part.height += 2.0 * air;
    // Its middle is that of the price.
    const double priceCap = QFontMetricsF(figureLettering(style.price, style.locale)).capHeight();
    part.base = (part.height + priceCap) / 2.0;
    part.gap = style.gap(kGap);
    part.paint = [=](QPainter &painter, QPointF corner) {
        const double chipTop = std::round(corner.y() + (part.height - chipHeight) / 2.0);
        const double chipLeft = corner.x() + style.mirrored(0.0, chipWidth, part.width);
        painter.setPen(Qt::NoPen);
        painter.setBrush(style.shopColour);
        painter.drawRoundedRect(QRectF(chipLeft, chipTop, chipWidth, chipHeight), percent.pixelSize() * 0.28,
                                percent.pixelSize() * 0.28);
        painter.setPen(inkOn(style.shopColour));
        painter.setFont(percent);
        drawLine(painter,
                 {chipLeft + percent.pixelSize() * 0.6,
                  std::round(chipTop + (chipHeight + QFontMetricsF(percent).capHeight()) / 2.0)},
                 reduction.percent);
        const double left = chipWidth + gap;
        double base = std::round(corner.y() + air + beforeCap);
        const double beforeLeft = corner.x() + style.mirrored(left, beforeWidth, part.width);
        painter.setPen(kMention);
        painter.setFont(before);
        drawLine(painter, {beforeLeft, base}, reduction.before);
        const double thickness = std::max(1.0, std::round(before.pixelSize() * 0.08));
        painter.fillRect(
            QRectF(beforeLeft, std::round(base - beforeCap / 2.0 - thickness / 2.0), beforeWidth, thickness), kMention);
        base = std::round(base + underBefore + wordsCap);
        painter.setFont(words);
        for (const QString &line : lines) {
            drawLine(painter, {corner.x() + style.mirrored(left, lineWidth(line, words), part.width), base}, line);
            base += step;
        }
    };
    return part;
}

} // namespace vitrine::show
