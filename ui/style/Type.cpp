// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/Type.h"

#include <QFontMetricsF>
#include <QPainter>

namespace vitrine::ui {

QFont fontFor(Type type)
{
    QFont font;
    font.setFamilies({QStringLiteral("Inter"), QStringLiteral("Noto Sans CJK SC"), QStringLiteral("Noto Color Emoji")});
    font.setHintingPreference(QFont::PreferNoHinting);
    switch (type) {
    case Type::Figure:
        font.setPixelSize(26);
        font.setWeight(QFont::Bold);
        font.setLetterSpacing(QFont::PercentageSpacing, 98);
        break;
    case Type::SmallFigure:
        font.setPixelSize(20);
        font.setWeight(QFont::Bold);
        break;
    case Type::Primary:
        font.setPixelSize(17);
        font.setWeight(QFont::DemiBold);
        break;
    case Type::Title:
        font.setPixelSize(15);
        font.setWeight(QFont::DemiBold);
        break;
    case Type::Body:
        font.setPixelSize(14);
        break;
    case Type::BodyStrong:
        font.setPixelSize(14);
        font.setWeight(QFont::DemiBold);
        break;
    case Type::Second:
        font.setPixelSize(13);
        break;
    case Type::Chip:
        font.setPixelSize(12);
        font.setWeight(QFont::DemiBold);
        break;
    }
    return font;
}

namespace {

qreal cell(const QFontMetricsF &metrics)
{
    return metrics.horizontalAdvance(u'0');
}

} // namespace

qreal figuresWidth(const QString &text, const QFont &font)
{
    const QFontMetricsF metrics(font);
    qreal width = 0;
    for (const QChar c : text) {
        width += c.isDigit() ? cell(metrics) : metrics.horizontalAdvance(c);
    }
    return width;
}

void paintFigures(QPainter &painter, const QRectF &rect, Qt::Alignment alignment, const QString &text)
{
    const QFontMetricsF metrics(painter.font());
    qreal x = rect.left();
    const qreal spare = rect.width() - figuresWidth(text, painter.font());
    if (alignment.testFlag(Qt::AlignRight)) {
        x += spare;
    } else if (alignment.testFlag(Qt::AlignHCenter)) {
        x += spare / 2;
    }
    const qreal baseline = rect.top() + (rect.height() + metrics.capHeight()) / 2;
    for (const QChar c : text) {
        const qreal advance = metrics.horizontalAdvance(c);
        const qreal width = c.isDigit() ? cell(metrics) : advance;
        painter.drawText(QPointF(x + (width - advance) / 2, baseline), QString(c));
        x += width;
    }
}

} // namespace vitrine::ui
