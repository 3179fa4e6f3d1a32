// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/show/CardText.h"

#include "app/show/Lettering.h"
#include "app/show/OverlaySurface.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>
#include <limits>
#include <memory>

namespace vitrine::show {

namespace {

/// Lines stand as far apart as the tallest letters of these scripts need.
double lineStep(const QString &text, double pixels)
{
    constexpr char16_t kFirstJoinedScript = 0x0590;
    constexpr char16_t kPunctuation = 0x2000;
    constexpr char16_t kFirstEastAsian = 0x2E80;
    const bool isTall = std::any_of(text.begin(), text.end(), [](QChar c) {
        return (c.unicode() >= kFirstJoinedScript && c.unicode() < kPunctuation) || c.unicode() >= kFirstEastAsian;
    });
    return std::round(pixels * (isTall ? 1.34 : 1.18));
}

/// Lays the sentence out and returns its lines; the layout is shared by those who paint it later.
std::shared_ptr<QTextLayout> layOut(const CardParagraph &paragraph, double width, const CardStyle &style)
{
    QString text;
    QList<QTextLayout::FormatRange> formats;
    for (const CardParagraph::Run &run : paragraph.runs) {
        if (run.weight == CardParagraph::Weight::Bold) {
            QTextCharFormat bold;
            bold.setFontWeight(QFont::Bold);
            bold.setForeground(kText);
            formats.append({static_cast<int>(text.size()), static_cast<int>(run.text.size()), bold});
        }
        text += run.text;
    }
    auto layout = std::make_shared<QTextLayout>(text, style.font(style.mention, QFont::Normal));
    layout->setFormats(formats);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    const bool fromRight = style.isRightToLeft() || text.isRightToLeft();
    option.setAlignment((fromRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
    layout->setTextOption(option);
    const double step = lineStep(text, style.mention);
    layout->beginLayout();
    double y = 0.0;
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(width);
        line.setPosition({0.0, y});
        y += step;
    }
    layout->endLayout();
    return layout;
}

} // namespace

CardPart makeCardFacts(const CardFacts &facts, double width, const CardStyle &style)
{
    QFont font;
    QString text = facts.text;
    double wide = 0.0;
    for (const double shrink : {1.0, 0.9, 0.8}) {
        font = style.font(style.facts * shrink, QFont::Normal);
        wide = lineWidth(text, font);
        if (wide <= width) {
            break;
        }
    }
    if (wide > width) {
        text = QFontMetricsF(font).elidedText(text, Qt::ElideRight, width);
        wide = std::min(lineWidth(text, font), width);
    }
    CardPart part;
    part.width = wide;
    part.base = QFontMetricsF(font).capHeight();
    part.height = part.base;
    part.gap = style.gap(24.0);
    part.paint = [text, font, base = part.base](QPainter &painter, QPointF corner) {
        painter.setFont(font);
        painter.setPen(kSecondText);
        drawLine(painter, {corner.x(), std::round(corner.y() + base)}, text);
    };
    return part;
}

CardPart makeCardParagraph(const CardParagraph &paragraph, double width, const CardStyle &style)
{
    const auto layout = layOut(paragraph, width, style);
    CardPart part;
    part.id = paragraph.id;
    part.width = width;
    const double cap = QFontMetricsF(layout->font()).capHeight();
    part.base = cap;
    part.height = cap;
    if (layout->lineCount() > 0) {
        part.height += layout->lineAt(layout->lineCount() - 1).y();
    }
    part.gap = style.gap(24.0);
    part.paint = [layout, cap](QPainter &painter, QPointF corner) {
        painter.setPen(kMention);
        for (int i = 0; i < layout->lineCount(); ++i) {
            const QTextLine line = layout->lineAt(i);
            const double base = std::round(corner.y() + cap + line.y());
            line.draw(&painter, {corner.x(), base - line.y() - line.ascent()});
        }
    };
    return part;
}

double wantedParagraphWidth(const CardParagraph &paragraph, const CardStyle &style)
{
    constexpr double kUnbroken = std::numeric_limits<short>::max();
    const auto layout = layOut(paragraph, kUnbroken, style);
    return layout->lineCount() == 0 ? 0.0 : std::ceil(layout->lineAt(0).naturalTextWidth()) + 1.0;
}

} // namespace vitrine::show
