// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QRectF>
#include <QString>

class QPainter;

namespace vitrine::ui {

/// The sizes of text there are, in logical pixels and weight.
enum class Type {
    Figure, ///< 26 bold: live figures, elapsed time.
    SmallFigure, ///< 20 bold: figures where there is little room.
    Primary, ///< 17 semi-bold: the next step.
    Title, ///< 15 semi-bold: rows, panels, places.
    Body, ///< 14.
    BodyStrong, ///< 14 medium: buttons.
    Second, ///< 13: second line.
    Chip, ///< 12 semi-bold: states and keys.
};

QFont fontFor(Type type);

/// Width of `text` when each of its digits stands in a cell as wide as "0".
qreal figuresWidth(const QString &text, const QFont &font);

/// Paints `text` so that its digits do not move when they change: Qt cannot ask a font for figures of one width. In the
/// pen and font of the painter.
void paintFigures(QPainter &painter, const QRectF &rect, Qt::Alignment alignment, const QString &text);

} // namespace vitrine::ui
