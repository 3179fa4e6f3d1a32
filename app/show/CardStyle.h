// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/show/CardContent.h"
#include "app/show/OverlayLayout.h"

#include <QColor>
#include <QFont>
#include <QLocale>

namespace vitrine::show {

/// How one card is drawn: the sizes of its letters, in canvas pixels, its colour and its language. A card with the
/// scales of the law has more to say and begins with smaller letters; from there on none of them is shrunk. A value;
/// any thread.
struct CardStyle {
    OverlayLayout layout;
    QLocale locale;
    QColor shopColour;
    double unit = 1.0; ///< Canvas pixels for one of the drawings.
    double name = 0.0;
    double price
        = 0.0; ///< Of a standing card smaller where the amount is a long one, never smaller than its counter's.
    double priceUnit = 0.0;
    double facts = 0.0;
    double notice = 0.0;
    double mention = 0.0;
    double struck = 0.0; ///< The price of before.
    double monthly = 0.0;

    static CardStyle of(const CardContent &content, const OverlayLayout &layout, const QLocale &locale,
                        const QColor &shopColour);

    bool isPortrait() const { return layout.shape() == OverlayLayout::Shape::Portrait; }
    bool isRightToLeft() const { return locale.textDirection() == Qt::RightToLeft; }

    /// Where something `width` wide begins in a `whole` when it would begin at `x` in a language written from the left.
    double mirrored(double x, double width, double whole) const { return isRightToLeft() ? whole - x - width : x; }

    /// Between rows, in canvas pixels: a standing card has larger letters and wants more.
    double gap(double pixels) const { return pixels * unit * (isPortrait() ? 1.5 : 1.0); }

    /// `pixels` of the canvas.
    QFont font(double pixels, QFont::Weight weight) const;
};

} // namespace vitrine::show
