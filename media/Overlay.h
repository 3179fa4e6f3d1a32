// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QPointF>

namespace vitrine::media {

/// What is drawn over the camera: one finished picture and where it goes. Painted by others, only when its content
/// changes; moved and blended by the composer. A value.
struct Overlay {
    QImage picture; ///< Any format with alpha, in canvas pixels (width x height); odd sizes are fine.
    QPointF position; ///< Of its top left corner, as fractions of the canvas (0..1); may lie partly outside.
    double opacity = 1.0; ///< 0 to 1, times the picture's own alpha.
};

/// How a layer comes to show another overlay.
enum class OverlayChange {
    InPlace, ///< The next frame shows the new picture: a number that changed.
    OutThenIn, ///< The old one fades out, then the new one slides and fades in: another product.
};

} // namespace vitrine::media
