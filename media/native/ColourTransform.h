// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/native/I420.h"

#include <array>

namespace vitrine::media {

/// Turns the Y'CbCr codes of a camera (any matrix, full or partial range) into those of the programme: BT.709, partial
/// range (ITU-R BT.709-6, 3.4 and 4). An affine map of three codes to three, in fixed point.
class ColourTransform {
public:
    /// What a camera says of its codes: `toRgb` is libobs's 4x4 row-major matrix from normalised Y, Cb, Cr, 1 to
    /// non-linear R'G'B'. All zeros mean that it said nothing: BT.601 partial range is then assumed, which is what
    /// such devices send.
    static ColourTransform fromCamera(const std::array<float, 16> &toRgb);

    /// True when the codes are the programme's already.
    bool isIdentity() const { return m_identity; }

    /// Rewrites the picture in place.
    void apply(const I420View &picture) const;

private:
    // luma = (lumaFromLuma * Y + lumaFromCb * (Cb - 128) + lumaFromCr * (Cr - 128) + lumaOffset) >> kBits, and so on.
    static constexpr int kBits = 14;
    int m_lumaFromLuma = 0;
    int m_lumaFromCb = 0;
    int m_lumaFromCr = 0;
    int m_lumaOffset = 0;
    int m_cbFromCb = 0;
    int m_cbFromCr = 0;
    int m_crFromCb = 0;
    int m_crFromCr = 0;
    bool m_identity = true;
};

} // namespace vitrine::media
