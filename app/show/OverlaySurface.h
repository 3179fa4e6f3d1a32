// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QImage>

namespace vitrine::show {

/// What all overlays share: nearly black at 93 %, so that white text keeps 15:1 over the whitest picture.
constexpr QColor kSurface{0x0F, 0x11, 0x14, 237};
constexpr QColor kText{0xFF, 0xFF, 0xFF};
constexpr QColor kSecondText{0xC9, 0xD0, 0xD6};
constexpr QColor kMention{0xE3, 0xE8, 0xEB};
constexpr QColor kRule{0x4A, 0x52, 0x5A};
constexpr QColor kInk{0x10, 0x12, 0x14}; ///< On light tiles.
constexpr double kSurfaceRadius = 24.0; ///< In pixels of the drawings.
constexpr double kTileRadius = 12.0;
constexpr double kCardPadding = 24.0; ///< Above and below what is on a card.

/// Black or white, whichever is read better on the colour: letters keep 5:1 on those of the scales.
QColor inkOn(const QColor &colour);

/// An empty surface of this size with round corners; nothing outside of them.
QImage makeSurface(QSize size, double radius);

} // namespace vitrine::show
