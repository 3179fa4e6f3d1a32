// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QLocale>
#include <QPointF>
#include <QString>
#include <QStringList>

class QPainter;

namespace vitrine::show {

/// Inter at `pixels` high, then the families that have what Inter lacks: Chinese, Japanese and Korean in the shapes
/// of the locale, Arabic, emoji. Unhinted and without coloured edges, because the picture is scaled by the platform.
QFont lettering(double pixels, QFont::Weight weight, const QLocale &locale);

/// For numbers that are the largest thing on a surface: bold, their cells 3 % of the size closer.
QFont figureLettering(double pixels, const QLocale &locale);

/// Width of `text` when each digit stands in a cell as wide as a zero, so that a number which counts up does
/// not move what is beside it.
double figuresWidth(const QString &text, const QFont &font);

/// Draws `text` with its digits in cells; `baseline` is the left end of its base line.
void drawFigures(QPainter &painter, const QPointF &baseline, const QString &text);

/// Width of one line of `text`, whichever direction it is written in.
double lineWidth(const QString &text, const QFont &font);

/// Draws one line from its left edge, whichever direction it is written in.
void drawLine(QPainter &painter, const QPointF &baseline, const QString &text);

/// The words in one line, or in the two that are nearest in width.
QStringList inTwoLines(const QString &words, const QFont &font);

} // namespace vitrine::show
