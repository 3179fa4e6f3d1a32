// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/show/CardStyle.h"

#include "app/show/Lettering.h"

#include <algorithm>

namespace vitrine::show {

namespace {

/// Pixels of the drawings, 1920x1080 and 1080x1920.
struct Sizes {
    double name;
    double price;
    double priceUnit;
    double facts;
    double notice;
    double mention;
    double struck;
    double monthly;
};

constexpr double kLongPrice = 76;

constexpr Sizes kLandscape{56, 80, 32, 32, 34, 28, 38, 52};
constexpr Sizes kFullLandscape{52, 72, 30, 30, 32, 26, 38, 48};
constexpr Sizes kPortrait{66, 104, 44, 44, 44, 40, 52, 64};
constexpr Sizes kFullPortrait{64, 104, 42, 42, 42, 36, 52, 60};

} // namespace

CardStyle CardStyle::of(const CardContent &content, const OverlayLayout &layout, const QLocale &locale,
                        const QColor &shopColour)
{
    const bool isFull = std::ranges::any_of(
        content.pieces, [](const CardPiece &piece) { return std::holds_alternative<CardScale>(piece); });
    const bool isPortrait = layout.shape() == OverlayLayout::Shape::Portrait;
    const Sizes &sizes = isPortrait ? (isFull ? kFullPortrait : kPortrait) : (isFull ? kFullLandscape : kLandscape);
    const double unit = layout.unit();
    double price = sizes.price * unit;
    if (isPortrait && lineWidth(content.price, figureLettering(price, locale)) > layout.greatestCardTextWidth()) {
        price = kLongPrice * unit;
    }
    return {layout,
            locale,
            shopColour,
            unit,
            sizes.name * unit,
            price,
            sizes.priceUnit * unit,
            sizes.facts * unit,
            sizes.notice * unit,
            sizes.mention * unit,
            sizes.struck * unit,
            sizes.monthly * unit};
}

QFont CardStyle::font(double pixels, QFont::Weight weight) const
{
    return lettering(pixels, weight, locale);
}

} // namespace vitrine::show
