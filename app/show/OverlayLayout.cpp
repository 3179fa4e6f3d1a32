// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/show/OverlayLayout.h"

#include <algorithm>

namespace vitrine::show {

namespace {

constexpr double kSideMargin = 0.05; // of the width
constexpr double kEdgeMargin = 60.0 / 1080.0; // of the height
constexpr double kPortraitLeft = 48.0 / 1080.0;
constexpr double kPortraitRight = 900.0 / 1080.0;
constexpr double kPortraitTop = 250.0 / 1920.0;
constexpr double kPortraitBottom = 1460.0 / 1920.0;
constexpr double kBetween = 24.0; // of the pixels of the drawings

} // namespace

OverlayLayout::OverlayLayout(QSize canvas)
    : m_canvas(canvas.expandedTo(QSize(1, 1)))
    , m_shape(canvas.width() < canvas.height() ? Shape::Portrait : Shape::Landscape)
    , m_unit(m_shape == Shape::Landscape ? m_canvas.height() / 1080.0
                                         : std::min(m_canvas.width() / 1080.0, m_canvas.height() / 1920.0))
{
}

int OverlayLayout::greatestCardWidth() const
{
    const double width = m_canvas.width();
    if (m_shape == Shape::Portrait) {
        return static_cast<int>(width * (kPortraitRight - kPortraitLeft));
    }
    return static_cast<int>(std::min(width * (1.0 - 2.0 * kSideMargin), 1728.0 * m_unit));
}

int OverlayLayout::greatestCardHeight() const
{
    return static_cast<int>(m_canvas.height() * (m_shape == Shape::Portrait ? 0.41 : 0.38));
}

int OverlayLayout::greatestCounterWidth() const
{
    const double width = m_canvas.width();
    return static_cast<int>(m_shape == Shape::Portrait ? width * (kPortraitRight - kPortraitLeft)
                                                       : width * (1.0 - 2.0 * kSideMargin));
}

QPointF OverlayLayout::cardPosition(QSize picture) const
{
    if (m_shape == Shape::Portrait) {
        return fraction(m_canvas.width() * kPortraitLeft, m_canvas.height() * kPortraitBottom - picture.height());
    }
    return fraction(m_canvas.width() * kSideMargin, m_canvas.height() * (1.0 - kEdgeMargin) - picture.height());
}

QPointF OverlayLayout::counterPosition(QSize picture) const
{
    if (m_shape == Shape::Portrait) {
        return fraction(m_canvas.width() * kPortraitLeft, m_canvas.height() * kPortraitTop);
    }
    return fraction(m_canvas.width() * (1.0 - kSideMargin) - picture.width(), m_canvas.height() * kEdgeMargin);
}

QPointF OverlayLayout::mentionPosition(QSize picture, QSize counter) const
{
    const double gap = kBetween * m_unit;
    const double below = counter.height() + gap;
    if (m_shape == Shape::Portrait) {
        return fraction(m_canvas.width() * kPortraitLeft, m_canvas.height() * kPortraitTop + below);
    }
    const double room = m_canvas.width() * (1.0 - 2.0 * kSideMargin);
    const bool isBeside = picture.width() + gap + counter.width() <= room;
    return fraction(m_canvas.width() * kSideMargin, m_canvas.height() * kEdgeMargin + (isBeside ? 0.0 : below));
}

QPointF OverlayLayout::fraction(double x, double y) const
{
    return {x / m_canvas.width(), y / m_canvas.height()};
}

} // namespace vitrine::show
