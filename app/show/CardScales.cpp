// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/show/CardScales.h"

#include "app/show/CardFlow.h"
#include "app/show/Lettering.h"
#include "app/show/OverlaySurface.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace vitrine::show {

namespace {

constexpr int kClasses = 7;
constexpr QColor kValueInk{0x2B, 0x30, 0x36};

QColor colourOf(CardScale::Colours colours, int place)
{
    // Of the French decrees: the class of energy, the class of climate, and the carbon dioxide of cars.
    static constexpr std::array<QRgb, kClasses> energy{0x009C6D, 0x52B153, 0x78BD76, 0xF4E70F,
                                                       0xF0B40F, 0xEB8235, 0xD7221F};
    static constexpr std::array<QRgb, kClasses> climate{0xA4DBF8, 0x8CB4D3, 0x7792B1, 0x606F8F,
                                                        0x4D5271, 0x393551, 0x281B35};
    static constexpr std::array<QRgb, kClasses> carbon{0x009C6D, 0x52B153, 0xA5CC52, 0xF4E70F,
                                                       0xF0B40F, 0xEB8235, 0xD7221F};
    const auto at = static_cast<std::size_t>(std::clamp(place, 0, kClasses - 1));
    switch (colours) {
    case CardScale::Colours::Energy:
        return QColor(energy.at(at));
    case CardScale::Colours::Climate:
        return QColor(climate.at(at));
    case CardScale::Colours::Carbon:
        break;
    }
    return QColor(carbon.at(at));
}

/// Pixels of the drawings.
struct Sizes {
    double letterWidth;
    double letterHeight;
    double letter;
    double chosenWidth;
    double chosenHeight;
    double chosen;
    double edge; // around the chosen one, outside of it
    double gap;
    double text;
    double padding;
};

constexpr Sizes kLying{50, 46, 28, 74, 74, 50, 5, 4, 28, 20};
constexpr Sizes kStanding{38, 54, 34, 76, 86, 60, 5, 4, 38, 14};

/// The seven letters on one line, the chosen one larger.
CardPart makeLetters(const CardScale &scale, const Sizes &sizes, const CardStyle &style)
{
    const double unit = style.unit;
    const double edge = std::max(2.0, std::round(sizes.edge * unit));
    const double letterWidth = std::round(sizes.letterWidth * unit);
    const double chosenWidth = std::round(sizes.chosenWidth * unit) + 2.0 * edge;
    const double gap = std::max(1.0, std::round(sizes.gap * unit));
    const double letterHeight = std::round(sizes.letterHeight * unit);
    const double chosenHeight = std::round(sizes.chosenHeight * unit) + 2.0 * edge;
    CardPart part;
    part.width = (kClasses - 1) * (letterWidth + gap) + chosenWidth;
    part.height = chosenHeight;
    part.paint = [=](QPainter &painter, QPointF corner) {
        const double x0 = std::round(corner.x());
        const double y0 = std::round(corner.y());
        double x = x0;
        for (int place = 0; place < kClasses; ++place) {
            const bool isChosen = place == scale.chosen;
            const QColor colour = colourOf(scale.colours, place);
            const double width = isChosen ? chosenWidth : letterWidth;
            const double height = isChosen ? chosenHeight : letterHeight;
            // The small ones stand a little above the lower edge of the large one.
            const double top = isChosen ? y0 : y0 + chosenHeight - letterHeight - edge;
            QRectF box(x, top, width, height);
            painter.setPen(Qt::NoPen);
            if (isChosen) {
                painter.setBrush(kInk);
                painter.drawRoundedRect(box, 12.0 * unit, 12.0 * unit);
                box.adjust(edge, edge, -edge, -edge);
            }
            painter.setBrush(colour);
            painter.drawRoundedRect(box, (isChosen ? 8.0 : 5.0) * unit, (isChosen ? 8.0 : 5.0) * unit);
            const QFont font = style.font((isChosen ? sizes.chosen : sizes.letter) * unit, QFont::Bold);
            const QString letter(QChar(u'A' + place));
            painter.setFont(font);
            painter.setPen(inkOn(colour));
            drawLine(painter,
                     {box.center().x() - lineWidth(letter, font) / 2.0,
                      std::round(box.center().y() + QFontMetricsF(font).capHeight() / 2.0)},
                     letter);
            x += width + gap;
        }
    };
    return part;
}

struct Words {
    QFont bold;
    QFont normal;
    double nameWidth = 0.0;
    double valueWidth = 0.0;
    double cap = 0.0;
};

Words measure(const CardScale &scale, double pixels, const CardStyle &style)
{
    Words words{style.font(pixels, QFont::Bold), style.font(pixels, QFont::Normal), 0.0, 0.0, 0.0};
    words.nameWidth = lineWidth(scale.name, words.bold);
    words.valueWidth = scale.value.isEmpty() ? 0.0 : lineWidth(scale.value, words.normal);
    words.cap = QFontMetricsF(words.bold).capHeight();
    return words;
}

void drawTile(QPainter &painter, const QRectF &tile, const CardStyle &style)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::white);
    painter.drawRoundedRect(tile, kTileRadius * style.unit, kTileRadius * style.unit);
}

void drawWords(QPainter &painter, const QFont &font, const QColor &colour, QPointF baseline, const QString &text)
{
    painter.setFont(font);
    painter.setPen(colour);
    drawLine(painter, baseline, text);
}

/// Name and value above the letters; the tile grows with them.
CardPart makeLyingTile(const CardScale &scale, const CardStyle &style)
{
    const double unit = style.unit;
    const CardPart letters = makeLetters(scale, kLying, style);
    const Words words = measure(scale, kLying.text * unit, style);
    const double padding = std::round(kLying.padding * unit);
    const double between = words.valueWidth > 0.0 ? 24.0 * unit : 0.0;
    const double inner = std::ceil(std::max(letters.width, words.nameWidth + between + words.valueWidth));
    CardPart part;
    part.width = inner + 2.0 * padding;
    const double top = std::round(22.0 * unit);
    const double toLetters = std::round(12.0 * unit);
    part.height = std::ceil(top + words.cap + toLetters + letters.height + 12.0 * unit);
    part.paint = [=](QPainter &painter, QPointF at) {
        const QPointF corner(std::round(at.x()), std::round(at.y()));
        drawTile(painter, {corner, QSizeF(part.width, part.height)}, style);
        const double base = std::round(corner.y() + top + words.cap);
        const double left = corner.x() + padding;
        drawWords(painter, words.bold, kInk, {left + style.mirrored(0.0, words.nameWidth, inner), base}, scale.name);
        drawWords(painter, words.normal, kValueInk,
                  {left + style.mirrored(inner - words.valueWidth, words.valueWidth, inner), base}, scale.value);
        letters.paint(painter, {left + (inner - letters.width) / 2.0, corner.y() + top + words.cap + toLetters});
    };
    return part;
}

/// Name, letters, value below each other: half of a standing card.
CardPart makeHalfTile(const CardScale &scale, double width, double lines, const CardStyle &style)
{
    const double unit = style.unit;
    const CardPart letters = makeLetters(scale, kStanding, style);
    const double padding = std::round(kStanding.padding * unit);
    const double inner = width - 2.0 * padding;
    Words words = measure(scale, kStanding.text * unit, style);
    // The value is no letter of the scale: it may be a little smaller where a unit is long.
    for (double size = kStanding.text; size > 28.0 && std::max(words.nameWidth, words.valueWidth) > inner;
         size -= 2.0) {
        words = measure(scale, (size - 2.0) * unit, style);
    }
    const double top = std::round(18.0 * unit);
    const double gap = std::round(12.0 * unit);
    CardPart part;
    part.width = std::max(width, letters.width + 2.0 * padding);
    part.height = std::ceil(top + words.cap + gap + letters.height + (lines > 0.0 ? gap + words.cap : 0.0) + top);
    part.paint = [=](QPainter &painter, QPointF at) {
        const QPointF corner(std::round(at.x()), std::round(at.y()));
        drawTile(painter, {corner, QSizeF(part.width, part.height)}, style);
        const double left = corner.x() + padding;
        double y = corner.y() + top;
        drawWords(painter, words.bold, kInk,
                  {left + style.mirrored(0.0, words.nameWidth, inner), std::round(y + words.cap)}, scale.name);
        y += words.cap + gap;
        letters.paint(painter, {left + (inner - letters.width) / 2.0, y});
        y += letters.height + gap;
        drawWords(painter, words.normal, kValueInk,
                  {left + style.mirrored(0.0, words.valueWidth, inner), std::round(y + words.cap)}, scale.value);
    };
    return part;
}

/// Name and value beside the letters, as wide as a standing card.
CardPart makeWideTile(const CardScale &scale, double width, const CardStyle &style)
{
    const double unit = style.unit;
    const CardPart letters = makeLetters(scale, kStanding, style);
    const double padding = std::round(18.0 * unit);
    const double room = width - letters.width - 3.0 * padding;
    Words words = measure(scale, kStanding.text * unit, style);
    for (double size = kStanding.text; size > 28.0 && std::max(words.nameWidth, words.valueWidth) > room; size -= 2.0) {
        words = measure(scale, (size - 2.0) * unit, style);
    }
    CardPart part;
    part.width = std::max(width, letters.width + 3.0 * padding + std::max(words.nameWidth, words.valueWidth));
    part.height = letters.height + 2.0 * std::round(10.0 * unit);
    part.paint = [=](QPainter &painter, QPointF at) {
        const QPointF corner(std::round(at.x()), std::round(at.y()));
        drawTile(painter, {corner, QSizeF(part.width, part.height)}, style);
        const double gap = scale.value.isEmpty() ? 0.0 : std::round(18.0 * unit);
        const double whole = scale.value.isEmpty() ? words.cap : 2.0 * words.cap + gap;
        double base = std::round(corner.y() + (part.height - whole) / 2.0 + words.cap);
        drawWords(painter, words.bold, kInk, {corner.x() + style.mirrored(padding, words.nameWidth, part.width), base},
                  scale.name);
        base += words.cap + gap;
        drawWords(painter, words.normal, kValueInk,
                  {corner.x() + style.mirrored(padding, words.valueWidth, part.width), std::round(base)}, scale.value);
        letters.paint(painter,
                      {corner.x() + style.mirrored(part.width - padding - letters.width, letters.width, part.width),
                       corner.y() + (part.height - letters.height) / 2.0});
    };
    return part;
}

} // namespace

CardPart makeCardScales(const QList<CardScale> &scales, double width, const CardStyle &style)
{
    QList<CardPart> tiles;
    CardPart whole;
    if (!style.isPortrait()) {
        for (const CardScale &scale : scales) {
            tiles.append(makeLyingTile(scale, style));
        }
        for (CardPart &tile : tiles) {
            whole.width = std::max(whole.width, tile.width);
        }
        whole = stack(tiles, std::round(32.0 * style.unit));
    } else if (scales.size() == 2) {
        const double between = std::round(14.0 * style.unit);
        const bool haveValues
            = std::ranges::any_of(scales, [](const CardScale &scale) { return !scale.value.isEmpty(); });
        for (const CardScale &scale : scales) {
            tiles.append(makeHalfTile(scale, std::floor((width - between) / 2.0), haveValues ? 1.0 : 0.0, style));
        }
        whole = flow(tiles, width, between, style);
    } else {
        for (const CardScale &scale : scales) {
            tiles.append(makeWideTile(scale, width, style));
        }
        whole = stack(tiles, std::round(14.0 * style.unit));
    }
    whole.gap = style.gap(28.0);
    whole.id = QStringLiteral("scale");
    return whole;
}

} // namespace vitrine::show
