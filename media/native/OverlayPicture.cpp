// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/native/OverlayPicture.h"

#include <libyuv.h>

#include <algorithm>
#include <cmath>

namespace vitrine::media {

namespace {

// BT.709 partial range from 8-bit R'G'B' (ITU-R BT.709-6, 3.2 to 3.4), in 16-bit fixed point.
constexpr int kBits = 16;
constexpr int kHalf = 1 << (kBits - 1);

constexpr int fixed(double value)
{
    return static_cast<int>(value * (1 << kBits) + (value < 0 ? -0.5 : 0.5));
}

constexpr int kYr = fixed(0.2126 * 219 / 255);
constexpr int kYg = fixed(0.7152 * 219 / 255);
constexpr int kYb = fixed(0.0722 * 219 / 255);
constexpr int kUr = fixed(-0.2126 / 1.8556 * 224 / 255);
constexpr int kUg = fixed(-0.7152 / 1.8556 * 224 / 255);
constexpr int kUb = -kUr - kUg;
constexpr int kVg = fixed(-0.7152 / 1.5748 * 224 / 255);
constexpr int kVb = fixed(-0.0722 / 1.5748 * 224 / 255);
constexpr int kVr = -kVg - kVb;

uint8_t luma(QRgb pixel)
{
    return static_cast<uint8_t>(16 + ((kYr * qRed(pixel) + kYg * qGreen(pixel) + kYb * qBlue(pixel) + kHalf) >> kBits));
}

int evenUp(int side)
{
    return (side + 1) & ~1;
}

} // namespace

std::shared_ptr<const OverlayPicture> OverlayPicture::fromImage(const QImage &given)
{
    if (given.isNull()) {
        return nullptr;
    }
    QImage image = given.convertToFormat(QImage::Format_ARGB32);
    const QSize size(evenUp(image.width()), evenUp(image.height()));
    if (image.size() != size) {
        image = image.copy(0, 0, size.width(), size.height()); // what lies outside comes transparent
    }
    auto overlay = std::make_shared<OverlayPicture>();
    overlay->m_picture.resize(size);
    overlay->m_alpha.resize(static_cast<size_t>(size.width()) * static_cast<size_t>(size.height()));
    const I420View &to = overlay->m_picture.view();
    for (int row = 0; row < size.height(); row += 2) {
        const auto *above = reinterpret_cast<const QRgb *>(image.constScanLine(row));
        const auto *below = reinterpret_cast<const QRgb *>(image.constScanLine(row + 1));
        uint8_t *alphaAbove = overlay->m_alpha.data() + static_cast<ptrdiff_t>(row) * size.width();
        uint8_t *lumaAbove = to.y + static_cast<ptrdiff_t>(row) * to.strideY;
        for (int column = 0; column < size.width(); column += 2) {
            // Chroma is the mean of four pixels weighted by their alpha, so that transparent ones, which have no
            // colour of their own, do not tint the edge.
            int weight = 0;
            int red = 0;
            int green = 0;
            int blue = 0;
            for (int i = 0; i < 4; ++i) {
                const int x = column + i % 2;
                const QRgb pixel = i < 2 ? above[x] : below[x];
                const int offset = i < 2 ? 0 : 1;
                lumaAbove[x + offset * to.strideY] = luma(pixel);
                alphaAbove[x + offset * size.width()] = static_cast<uint8_t>(qAlpha(pixel));
                weight += qAlpha(pixel);
                red += qRed(pixel) * qAlpha(pixel);
                green += qGreen(pixel) * qAlpha(pixel);
                blue += qBlue(pixel) * qAlpha(pixel);
            }
            const int divisor = std::max(1, weight);
            red = (red + divisor / 2) / divisor;
            green = (green + divisor / 2) / divisor;
            blue = (blue + divisor / 2) / divisor;
            const ptrdiff_t at = static_cast<ptrdiff_t>(row / 2) * to.strideUV + column / 2;
            to.u[at] = static_cast<uint8_t>(128 + ((kUr * red + kUg * green + kUb * blue + kHalf) >> kBits));
            to.v[at] = static_cast<uint8_t>(128 + ((kVr * red + kVg * green + kVb * blue + kHalf) >> kBits));
        }
    }
    return overlay;
}

void Blender::blend(const OverlayPicture &overlay, int x, int y, double opacity, const I420View &canvas)
{
    constexpr int kOpaque = 256;
    const int weight = static_cast<int>(std::lround(std::clamp(opacity, 0.0, 1.0) * kOpaque));
    const QSize size = overlay.view().size;
    const int left = x & ~1;
    const int top = y & ~1;
    const int fromX = std::max(0, -left);
    const int fromY = std::max(0, -top);
    const int width = std::min(size.width(), canvas.size.width() - left) - fromX;
    const int height = std::min(size.height(), canvas.size.height() - top) - fromY;
    if (weight == 0 || width <= 0 || height <= 0) {
        return;
    }
    const I420View source = overlay.view().part(fromX, fromY, {width, height});
    const I420View target = canvas.part(left + fromX, top + fromY, {width, height});
    const uint8_t *alpha = overlay.alpha() + static_cast<ptrdiff_t>(fromY) * overlay.alphaStride() + fromX;
    int alphaStride = overlay.alphaStride();
    if (weight != kOpaque) {
        m_alpha.resize(std::max(m_alpha.size(), static_cast<size_t>(width) * static_cast<size_t>(height)));
        for (int row = 0; row < height; ++row) {
            const uint8_t *from = alpha + static_cast<ptrdiff_t>(row) * alphaStride;
            uint8_t *to = m_alpha.data() + static_cast<ptrdiff_t>(row) * width;
            std::transform(from, from + width, to,
                           [weight](uint8_t value) { return static_cast<uint8_t>((value * weight) >> 8); });
        }
        alpha = m_alpha.data();
        alphaStride = width;
    }
    libyuv::I420Blend(source.y, source.strideY, source.u, source.strideUV, source.v, source.strideUV, target.y,
                      target.strideY, target.u, target.strideUV, target.v, target.strideUV, alpha, alphaStride,
                      target.y, target.strideY, target.u, target.strideUV, target.v, target.strideUV, width, height);
}

} // namespace vitrine::media
