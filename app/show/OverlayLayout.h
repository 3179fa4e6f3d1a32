// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QSize>

namespace vitrine::show {

/// Where the overlays stand on a canvas, and how large they may be. A lying (or square) canvas keeps margins of 5 % of
/// the width and 5.6 % of the height; a standing one keeps clear of what the telephones' apps draw themselves: 250
/// above, 460 below and 180 at the right of 1080x1920. A value; any thread.
class OverlayLayout {
public:
    enum class Shape { Landscape, Portrait };

    // What is before and after the texts of a standing card, in pixels of the drawings.
    static constexpr double kCardLeft = 62;
    static constexpr double kCardRight = 36;

    explicit OverlayLayout(QSize canvas);

    QSize canvas() const { return m_canvas; }
    Shape shape() const { return m_shape; }

    /// Canvas pixels for one pixel of the drawings, which are made for 1920x1080 and 1080x1920.
    double unit() const { return m_unit; }

    int greatestCardWidth() const;
    int greatestCardHeight() const;

    /// What is left of a standing card's width between its bar and its edge.
    double greatestCardTextWidth() const { return greatestCardWidth() - (kCardLeft + kCardRight) * m_unit; }
    int greatestCounterWidth() const;

    /// Top left corners, as fractions of the canvas, of pictures of these sizes (width x height).
    QPointF cardPosition(QSize picture) const;
    QPointF counterPosition(QSize picture) const;

    /// Of the mention of the whole show: at the top left, below a counter that leaves no room beside it.
    QPointF mentionPosition(QSize picture, QSize counter) const;

private:
    QPointF fraction(double x, double y) const;

    QSize m_canvas;
    Shape m_shape;
    double m_unit;
};

} // namespace vitrine::show
