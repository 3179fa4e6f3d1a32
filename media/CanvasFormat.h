// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Error.h"

#include <QSize>

namespace vitrine::media {

/// Size and pace of a programme's picture: planar YUV 4:2:0 of 8 bits (I420), BT.709, partial range. A value.
struct CanvasFormat {
    QSize size{1280, 720}; ///< Pixels, width x height, both even, from 64x64 to 3840x3840.
    int framesPerSecond = 30; ///< 10 to 60.

    /// Fails with InvalidInput when a number is outside of what is said above.
    Result<> check() const;

    friend bool operator==(const CanvasFormat &, const CanvasFormat &) = default;
};

} // namespace vitrine::media
