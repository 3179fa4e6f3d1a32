// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/native/I420.h"

#include <QImage>

#include <memory>
#include <vector>

namespace vitrine::media {

/// An overlay's picture as the composer blends it: I420 BT.709 partial range with an alpha plane of luma size, its
/// sides made even by transparent samples. Never changes once made. Any thread.
class OverlayPicture {
public:
    /// nullptr for a null picture.
    static std::shared_ptr<const OverlayPicture> fromImage(const QImage &image);

    const I420View &view() const { return m_picture.view(); }
    const uint8_t *alpha() const { return m_alpha.data(); }
    int alphaStride() const { return view().size.width(); }

private:
    I420Buffer m_picture;
    std::vector<uint8_t> m_alpha; // size().width() x size().height(), rows without gaps
};

/// Blends overlays over a canvas. Keeps its scratch rows. Composer thread.
class Blender {
public:
    /// `x` and `y` are of the top left corner in canvas pixels, brought down to even ones; parts outside are cut.
    /// `opacity` is 0 to 1.
    void blend(const OverlayPicture &overlay, int x, int y, double opacity, const I420View &canvas);

private:
    std::vector<uint8_t> m_alpha;
};

} // namespace vitrine::media
