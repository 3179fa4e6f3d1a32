// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/show/CardName.h"

#include "app/show/Lettering.h"
#include "app/show/OverlaySurface.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QStringList>
#include <QTextLayout>

#include <algorithm>
#include <array>
#include <cmath>

namespace vitrine::show {

namespace {

constexpr char16_t kFirstJoinedScript = 0x0590;

/// Letters a little closer, as large headings want; not where letters join or stand in squares.
QFont heading(double pixels, const QString &text, const CardStyle &style)
{
    QFont font = style.font(pixels, QFont::Bold);
    if (std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < kFirstJoinedScript; })) {
        font.setLetterSpacing(QFont::AbsoluteSpacing, -0.02 * pixels);
    }
    return font;
}

/// As much of the text as a line of this width takes, broken between words where that is possible.
qsizetype endOfLine(const QString &text, const QFont &font, double width)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    QTextLayout layout(text, font);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine first = layout.createLine();
    first.setLineWidth(width);
    layout.endLayout();
    return first.textLength();
}

QStringList brokenOnce(const QString &text, const QFont &font, double width)
{
    const qsizetype end = endOfLine(text, font, width);
    QStringList lines{text.left(end).trimmed()};
    const QString rest = text.mid(end).trimmed();
    if (!rest.isEmpty()) {
        const bool fits = lineWidth(rest, font) <= width;
        lines.append(fits ? rest : QFontMetricsF(font).elidedText(rest, Qt::ElideRight, width));
    }
    return lines;
}

/// How far the letters of scripts that are taller than Latin stand out above its capitals and below its line. Latin
/// ones do a little too, which the gaps between rows are made for.
struct Overhang {
    double above = 0.0;
    double below = 0.0;
};

Overhang overhangOf(const QStringList &lines, const QFont &font)
{
    Overhang overhang;
    const bool isLatin = std::ranges::all_of(lines, [](const QString &line) {
        return std::ranges::all_of(line, [](QChar c) { return c.unicode() < kFirstJoinedScript; });
    });
    if (isLatin) {
        return overhang;
    }
    const QFontMetricsF metrics(font);
    const double usual = font.pixelSize() * 0.12;
    overhang.above = std::max(0.0, -metrics.tightBoundingRect(lines.first()).top() - metrics.capHeight() - usual / 2.0);
    overhang.below = std::max(0.0, metrics.tightBoundingRect(lines.last()).bottom() - usual);
    return overhang;
}

} // namespace

double wantedNameWidth(const QString &name, const CardStyle &style)
{
    const QString text = name.simplified();
    return lineWidth(text, heading(style.name, text, style)) + 1.0;
}

CardPart makeCardName(const QString &name, double width, NameLines most, const CardStyle &style)
{
    constexpr std::array kShrinks{1.0, 0.95, 0.9, 0.85, 0.8};
    const QString text = name.simplified();
    QFont font;
    QStringList lines;
    for (const double shrink : kShrinks) {
        font = heading(style.name * shrink, text, style);
        if (lineWidth(text, font) <= width) {
            lines = {text};
            break;
        }
    }
    if (lines.isEmpty()) {
        lines = most == NameLines::Two ? brokenOnce(text, font, width)
                                       : QStringList{QFontMetricsF(font).elidedText(text, Qt::ElideRight, width)};
    }
    const double step = std::round(font.pixelSize() * 1.18);
    CardPart part;
    for (const QString &line : std::as_const(lines)) {
        part.width = std::max(part.width, std::min(lineWidth(line, font), width));
    }
    const Overhang overhang = overhangOf(lines, font);
    part.base = QFontMetricsF(font).capHeight() + overhang.above;
    part.height = part.base + static_cast<double>(lines.size() - 1) * step + overhang.below;
    part.paint = [lines, font, step, style, whole = part.width, base = part.base](QPainter &painter, QPointF corner) {
        painter.setFont(font);
        painter.setPen(kText);
        double y = std::round(corner.y() + base);
        for (const QString &line : lines) {
            drawLine(painter, {corner.x() + style.mirrored(0.0, lineWidth(line, font), whole), y}, line);
            y += step;
        }
    };
    return part;
}

} // namespace vitrine::show
