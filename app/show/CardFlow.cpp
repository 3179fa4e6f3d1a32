// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/show/CardFlow.h"

#include <QPainter>

#include <algorithm>

namespace vitrine::show {

namespace {

struct Line {
    QList<CardPart> parts;
    double width = 0.0;
    double above = 0.0; // the line on which the letters stand
    double below = 0.0;
};

QList<Line> broken(const QList<CardPart> &parts, double width, double between)
{
    QList<Line> lines;
    for (const CardPart &part : parts) {
        if (lines.isEmpty() || lines.last().width + between + part.width > width) {
            lines.append(Line{});
        } else {
            lines.last().width += between;
        }
        Line &line = lines.last();
        line.parts.append(part);
        line.width += part.width;
        line.above = std::max(line.above, part.base);
        line.below = std::max(line.below, part.height - part.base);
    }
    return lines;
}

} // namespace

CardPart flow(const QList<CardPart> &parts, double width, double between, const CardStyle &style)
{
    const QList<Line> lines = broken(parts, width, between);
    const double gap = between * (style.isPortrait() ? 0.9 : 0.6);
    CardPart whole;
    for (const Line &line : lines) {
        whole.width = std::max(whole.width, line.width);
        whole.height += line.above + line.below + (whole.height > 0.0 ? gap : 0.0);
    }
    whole.base = lines.isEmpty() ? 0.0 : lines.first().above;
    whole.gap = parts.isEmpty() ? 0.0 : parts.first().gap;
    whole.paint = [lines, gap, between, style, wide = whole.width](QPainter &painter, QPointF corner) {
        double top = corner.y();
        for (const Line &line : lines) {
            double x = 0.0;
            for (const CardPart &part : line.parts) {
                part.paint(painter, {corner.x() + style.mirrored(x, part.width, wide), top + line.above - part.base});
                x += part.width + between;
            }
            top += line.above + line.below + gap;
        }
    };
    return whole;
}

CardPart stack(const QList<CardPart> &parts, double between)
{
    CardPart whole;
    for (const CardPart &part : parts) {
        whole.width = std::max(whole.width, part.width);
        whole.height += part.height + (whole.height > 0.0 ? between : 0.0);
    }
    whole.gap = parts.isEmpty() ? 0.0 : parts.first().gap;
    whole.paint = [parts, between](QPainter &painter, QPointF corner) {
        double y = corner.y();
        for (const CardPart &part : parts) {
            part.paint(painter, {corner.x(), y});
            y += part.height + between;
        }
    };
    return whole;
}

} // namespace vitrine::show
