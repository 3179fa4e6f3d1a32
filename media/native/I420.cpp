// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/native/I420.h"

#include <libyuv.h>

namespace vitrine::media {

namespace {

constexpr int kRowAlignment = 64; // bytes, a cache line, which every SIMD width divides

int aligned(int bytes)
{
    return (bytes + kRowAlignment - 1) / kRowAlignment * kRowAlignment;
}

} // namespace

void I420Buffer::resize(QSize size)
{
    if (m_view.size == size) {
        return;
    }
    m_view.size = size;
    m_view.strideY = aligned(size.width());
    m_view.strideUV = aligned(m_view.chromaWidth());
    const auto luma = static_cast<size_t>(m_view.strideY) * static_cast<size_t>(size.height());
    const auto chroma = static_cast<size_t>(m_view.strideUV) * static_cast<size_t>(m_view.chromaHeight());
    m_bytes = std::make_unique<uint8_t[]>(luma + 2 * chroma + kRowAlignment);
    const auto address = reinterpret_cast<uintptr_t>(m_bytes.get());
    const uintptr_t padding = (kRowAlignment - address % kRowAlignment) % kRowAlignment;
    m_view.y = m_bytes.get() + padding;
    m_view.u = m_view.y + luma;
    m_view.v = m_view.u + chroma;
}

void fillBlack(const I420View &picture)
{
    constexpr int kBlack = 16;
    constexpr int kNoColour = 128;
    libyuv::I420Rect(picture.y, picture.strideY, picture.u, picture.strideUV, picture.v, picture.strideUV, 0, 0,
                     picture.size.width(), picture.size.height(), kBlack, kNoColour, kNoColour);
}

void copy(const I420View &from, const I420View &to)
{
    libyuv::I420Copy(from.y, from.strideY, from.u, from.strideUV, from.v, from.strideUV, to.y, to.strideY, to.u,
                     to.strideUV, to.v, to.strideUV, from.size.width(), from.size.height());
}

} // namespace vitrine::media
