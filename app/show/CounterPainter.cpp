// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/show/CounterPainter.h"

#include "app/show/Lettering.h"
#include "app/show/OverlaySurface.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace vitrine::show {

namespace {

/// Pixels of the drawings for each shape.
struct Sizes {
    double height;
    double digits;
    double words;
    double padding;
    double gap; // from a number to its words
    double rule; // from words to the rule and from it to the next number
    double ruleHeight;
};

constexpr Sizes kLandscape{104, 60, 30, 44, 18, 29, 52};
constexpr Sizes kPortrait{128, 76, 42, 38, 16, 22, 76};

struct Part {
    QString number;
    QStringList lines;
    double numberWidth = 0.0;
    double wordsWidth = 0.0;
};

} // namespace

CounterPainter::CounterPainter(QSize canvas, QLocale locale) : m_layout(canvas), m_locale(std::move(locale)) { }

QImage CounterPainter::paint(const CounterContent &content) const
{
    const Sizes sizes = m_layout.shape() == OverlayLayout::Shape::Portrait ? kPortrait : kLandscape;
    double unit = m_layout.unit();
    QFont digits;
    QFont words;
    QList<Part> parts;
    double width = 0.0;
    // A large number beside long words can be too wide for a standing canvas: then all of it becomes smaller, because
    // a number is never cut.
    for (int attempt = 0; attempt < 12; ++attempt) {
        digits = figureLettering(sizes.digits * unit, m_locale);
        words = lettering(sizes.words * unit, QFont::Medium, m_locale);
        parts = {{content.orders, inTwoLines(content.ordersWords, words)}};
        if (!content.left.isEmpty()) {
            parts.append({content.left, inTwoLines(content.leftWords, words)});
        }
        width = 2.0 * sizes.padding * unit + static_cast<double>(parts.size() - 1) * 2.0 * sizes.rule * unit;
        for (Part &part : parts) {
            part.numberWidth = figuresWidth(part.number, digits);
            for (const QString &line : std::as_const(part.lines)) {
                part.wordsWidth = std::max(part.wordsWidth, lineWidth(line, words));
            }
            width += part.numberWidth + sizes.gap * unit + part.wordsWidth;
        }
        if (width <= m_layout.greatestCounterWidth()) {
            break;
        }
        unit *= 0.95;
    }

    const double height = sizes.height * unit;
    QImage picture = makeSurface({static_cast<int>(std::ceil(width)), qRound(height)}, kSurfaceRadius * unit);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    const double middle = height / 2.0;
    const double digitsBase = std::round(middle + QFontMetricsF(digits).capHeight() / 2.0);
    const QFontMetricsF wordMetrics(words);
    const double step = std::round(sizes.words * unit * 1.07);
    double x = sizes.padding * unit;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const Part &part = parts.at(i);
        if (i > 0) {
            x += sizes.rule * unit;
            const double ruleHeight = sizes.ruleHeight * unit;
            const double thickness = std::max(1.0, std::round(2.0 * unit));
            painter.fillRect(QRectF(std::round(x), std::round(middle - ruleHeight / 2.0), thickness, ruleHeight),
                             kRule);
            x += sizes.rule * unit;
        }
        painter.setPen(kText);
        painter.setFont(digits);
        drawFigures(painter, {x, digitsBase}, part.number);
        x += part.numberWidth + sizes.gap * unit;
        painter.setPen(kMention);
        painter.setFont(words);
        // The middle of the small letters of all lines is the middle of the digits.
        const double centre = middle + (wordMetrics.capHeight() + wordMetrics.xHeight()) / 4.0;
        double base = std::round(centre - static_cast<double>(part.lines.size() - 1) * step / 2.0);
        for (const QString &line : part.lines) {
            drawLine(painter, {x, base}, line);
            base += step;
        }
        x += part.wordsWidth;
    }
    return picture;
}

} // namespace vitrine::show
