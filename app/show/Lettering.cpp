// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/show/Lettering.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace vitrine::show {

namespace {

QString cjkFamily(const QLocale &locale)
{
    switch (locale.language()) {
    case QLocale::Japanese:
        return QStringLiteral("Noto Sans CJK JP");
    case QLocale::Korean:
        return QStringLiteral("Noto Sans CJK KR");
    case QLocale::Chinese:
        return locale.script() == QLocale::TraditionalHanScript ? QStringLiteral("Noto Sans CJK TC")
                                                                : QStringLiteral("Noto Sans CJK SC");
    default:
        return QStringLiteral("Noto Sans CJK SC");
    }
}

double digitCell(const QFontMetricsF &metrics)
{
    return metrics.horizontalAdvance(QStringLiteral("0"));
}

/// Calls place(piece, offset, cellWidth) for each digit and for each run between digits; returns the whole width.
template<typename Place>
double layFigures(const QString &text, const QFont &font, Place place)
{
    const QFontMetricsF metrics(font);
    const double cell = digitCell(metrics);
    double x = 0.0;
    qsizetype i = 0;
    while (i < text.size()) {
        if (text.at(i).isDigit()) {
            place(text.mid(i, 1), x, cell);
            x += cell;
            ++i;
            continue;
        }
        qsizetype end = i;
        while (end < text.size() && !text.at(end).isDigit()) {
            ++end;
        }
        const QString run = text.mid(i, end - i);
        const double width = metrics.horizontalAdvance(run);
        place(run, x, width);
        x += width;
        i = end;
    }
    return x;
}

void layLine(QTextLayout &layout)
{
    QTextOption option;
    option.setAlignment(Qt::AlignLeft | Qt::AlignAbsolute);
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (line.isValid()) {
        // Wide enough for any line, so that a right-to-left one still starts at its left edge.
        line.setLineWidth(1.0);
    }
    layout.endLayout();
}

} // namespace

QFont lettering(double pixels, QFont::Weight weight, const QLocale &locale)
{
    QFont font;
    font.setFamilies({QStringLiteral("Inter"), cjkFamily(locale), QStringLiteral("Noto Sans Arabic"),
                      QStringLiteral("DejaVu Sans"), QStringLiteral("Noto Color Emoji")});
    font.setPixelSize(std::max(1, qRound(pixels)));
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(static_cast<QFont::StyleStrategy>(QFont::PreferAntialias | QFont::NoSubpixelAntialias));
    return font;
}

QFont figureLettering(double pixels, const QLocale &locale)
{
    QFont font = lettering(pixels, QFont::Bold, locale);
    font.setLetterSpacing(QFont::AbsoluteSpacing, -0.03 * pixels);
    return font;
}

double figuresWidth(const QString &text, const QFont &font)
{
    return layFigures(text, font, [](const QString &, double, double) {});
}

void drawFigures(QPainter &painter, const QPointF &baseline, const QString &text)
{
    const QFontMetricsF metrics(painter.font());
    layFigures(text, painter.font(), [&](const QString &piece, double offset, double width) {
        const double slack = width - metrics.horizontalAdvance(piece);
        painter.drawText(baseline + QPointF(offset + slack / 2.0, 0.0), piece);
    });
}

double lineWidth(const QString &text, const QFont &font)
{
    QTextLayout layout(text, font);
    layLine(layout);
    return layout.lineCount() == 0 ? 0.0 : layout.lineAt(0).naturalTextWidth();
}

void drawLine(QPainter &painter, const QPointF &baseline, const QString &text)
{
    QTextLayout layout(text, painter.font());
    layLine(layout);
    if (layout.lineCount() > 0) {
        layout.draw(&painter, baseline - QPointF(0.0, layout.lineAt(0).ascent()));
    }
}

QStringList inTwoLines(const QString &words, const QFont &font)
{
    QStringList best{words};
    double least = lineWidth(words, font);
    for (qsizetype at = words.indexOf(u' '); at >= 0; at = words.indexOf(u' ', at + 1)) {
        const QStringList lines{words.left(at), words.mid(at + 1)};
        const double width = std::max(lineWidth(lines.first(), font), lineWidth(lines.last(), font));
        if (width < least) {
            least = width;
            best = lines;
        }
    }
    return best;
}

} // namespace vitrine::show
