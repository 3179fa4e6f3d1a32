// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/native/ColourTransform.h"

#include <algorithm>
#include <cmath>

namespace vitrine::media {

namespace {

// BT.709-6, 3.2: weights of R', G' and B' in luma.
constexpr double kRed = 0.2126;
constexpr double kGreen = 0.7152;
constexpr double kBlue = 0.0722;

constexpr double kCodes = 255.0;
constexpr double kLumaSpan = 219.0; // partial range: 16 to 235
constexpr double kChromaSpan = 224.0; // partial range: 16 to 240
constexpr double kLumaFloor = 16.0;

using Row = std::array<double, 4>; // from normalised Y, Cb, Cr, 1

Row mix(const std::array<Row, 3> &rgb, double red, double green, double blue)
{
    Row row{};
    for (size_t i = 0; i < row.size(); ++i) {
        row[i] = red * rgb[0][i] + green * rgb[1][i] + blue * rgb[2][i];
    }
    return row;
}

// BT.601-7, partial range, from codes divided by 255.
constexpr std::array<float, 16> kRec601Partial{1.164384F,  0.0F,      1.596027F, -0.874202F, 1.164384F, -0.391762F,
                                               -0.812968F, 0.531668F, 1.164384F, 2.017232F,  0.0F,      -1.085631F,
                                               0.0F,       0.0F,      0.0F,      1.0F};

uint8_t clamped(int code)
{
    return static_cast<uint8_t>(std::clamp(code, 0, 255));
}

} // namespace

ColourTransform ColourTransform::fromCamera(const std::array<float, 16> &given)
{
    const bool saysNothing = std::all_of(given.begin(), given.end(), [](float value) { return value == 0.0F; });
    const std::array<float, 16> &toRgb = saysNothing ? kRec601Partial : given;
    std::array<Row, 3> rgb{};
    for (size_t row = 0; row < rgb.size(); ++row) {
        for (size_t column = 0; column < 4; ++column) {
            rgb[row][column] = static_cast<double>(toRgb[row * 4 + column]);
        }
    }
    const Row luma = mix(rgb, kRed, kGreen, kBlue); // 0..1
    const Row cb = mix(rgb, -kRed / (2 * (1 - kBlue)), -kGreen / (2 * (1 - kBlue)), 0.5); // -0.5..0.5
    const Row cr = mix(rgb, 0.5, -kGreen / (2 * (1 - kRed)), -kBlue / (2 * (1 - kRed)));

    constexpr double kScale = 1 << kBits;
    const auto fixed = [](double value) { return static_cast<int>(std::lround(value * kScale)); };
    ColourTransform transform;
    transform.m_lumaFromLuma = fixed(luma[0] * kLumaSpan / kCodes);
    transform.m_lumaFromCb = fixed(luma[1] * kLumaSpan / kCodes);
    transform.m_lumaFromCr = fixed(luma[2] * kLumaSpan / kCodes);
    const double neutral = (luma[1] + luma[2]) * 128.0 / kCodes + luma[3]; // with both chroma codes at 128
    transform.m_lumaOffset = fixed(kLumaFloor + kLumaSpan * neutral) + (1 << (kBits - 1));
    transform.m_cbFromCb = fixed(cb[1] * kChromaSpan / kCodes);
    transform.m_cbFromCr = fixed(cb[2] * kChromaSpan / kCodes);
    transform.m_crFromCb = fixed(cr[1] * kChromaSpan / kCodes);
    transform.m_crFromCr = fixed(cr[2] * kChromaSpan / kCodes);

    constexpr int kNothing = (1 << kBits) / 512; // moves no code by half a step
    const auto near = [](int value, int target) { return std::abs(value - target) <= kNothing; };
    transform.m_identity = near(transform.m_lumaFromLuma, 1 << kBits) && near(transform.m_lumaFromCb, 0)
        && near(transform.m_lumaFromCr, 0) && near(transform.m_cbFromCb, 1 << kBits) && near(transform.m_cbFromCr, 0)
        && near(transform.m_crFromCb, 0) && near(transform.m_crFromCr, 1 << kBits)
        && std::abs(transform.m_lumaOffset - (1 << (kBits - 1))) < (1 << kBits) / 4;
    return transform;
}

void ColourTransform::apply(const I420View &picture) const
{
    constexpr int kRound = 1 << (kBits - 1);
    constexpr int kNeutral = 128 << kBits;
    const int width = picture.size.width();
    const int height = picture.size.height();
    for (int chromaRow = 0; chromaRow < picture.chromaHeight(); ++chromaRow) {
        uint8_t *u = picture.u + static_cast<ptrdiff_t>(chromaRow) * picture.strideUV;
        uint8_t *v = picture.v + static_cast<ptrdiff_t>(chromaRow) * picture.strideUV;
        for (int row = chromaRow * 2; row < std::min(chromaRow * 2 + 2, height); ++row) {
            uint8_t *y = picture.y + static_cast<ptrdiff_t>(row) * picture.strideY;
            for (int pair = 0; pair < width / 2; ++pair) {
                const int shift = m_lumaFromCb * (u[pair] - 128) + m_lumaFromCr * (v[pair] - 128) + m_lumaOffset;
                const ptrdiff_t left = ptrdiff_t{2} * pair;
                y[left] = clamped((m_lumaFromLuma * y[left] + shift) >> kBits);
                y[left + 1] = clamped((m_lumaFromLuma * y[left + 1] + shift) >> kBits);
            }
            if (width % 2 == 1) {
                const int pair = width / 2;
                const int shift = m_lumaFromCb * (u[pair] - 128) + m_lumaFromCr * (v[pair] - 128) + m_lumaOffset;
                y[width - 1] = clamped((m_lumaFromLuma * y[width - 1] + shift) >> kBits);
            }
        }
        for (int column = 0; column < picture.chromaWidth(); ++column) {
            const int cb = u[column] - 128;
            const int cr = v[column] - 128;
            u[column] = clamped((m_cbFromCb * cb + m_cbFromCr * cr + kNeutral + kRound) >> kBits);
            v[column] = clamped((m_crFromCb * cb + m_crFromCr * cr + kNeutral + kRound) >> kBits);
        }
    }
}

} // namespace vitrine::media
