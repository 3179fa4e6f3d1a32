// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/show/MentionPainter.h"

#include "app/show/Lettering.h"
#include "app/show/OverlaySurface.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace vitrine::show {

namespace {

/// Pixels of the drawings for each shape.
struct Sizes {
    double height;
    double words;
    double padding;
    double radius;
};

constexpr Sizes kLandscape{60, 30, 24, 16};
constexpr Sizes kPortrait{80, 42, 28, 20};

} // namespace

MentionPainter::MentionPainter(QSize canvas, QLocale locale) : m_layout(canvas), m_locale(std::move(locale)) { }

QImage MentionPainter::paint(ShowMention mention) const
{
    const QString words = wordsOf(mention, m_locale);
    if (words.isEmpty()) {
        return {};
    }
    const Sizes sizes = m_layout.shape() == OverlayLayout::Shape::Portrait ? kPortrait : kLandscape;
    const double unit = m_layout.unit();
    const QFont font = lettering(std::ceil(sizes.words * unit), QFont::DemiBold, m_locale);
    const double width = lineWidth(words, font) + 2.0 * sizes.padding * unit;
    QImage picture
        = makeSurface({static_cast<int>(std::ceil(width)), qRound(sizes.height * unit)}, sizes.radius * unit);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(kText);
    painter.setFont(font);
    const double base = std::round((picture.height() + QFontMetricsF(font).capHeight()) / 2.0);
    drawLine(painter, {sizes.padding * unit, base}, words);
    return picture;
}

} // namespace vitrine::show
