// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

#include <cstdint>
#include <memory>

namespace vitrine::media {

/// Where the planes of an I420 picture are: `size` luma samples, half of it rounded up in each direction for each
/// chroma plane; strides in bytes. Does not own them.
struct I420View {
    uint8_t *y = nullptr;
    uint8_t *u = nullptr;
    uint8_t *v = nullptr;
    int strideY = 0;
    int strideUV = 0;
    QSize size;

    int chromaWidth() const { return (size.width() + 1) / 2; }
    int chromaHeight() const { return (size.height() + 1) / 2; }

    /// The part that starts at an even x and y.
    I420View part(int x, int y_, QSize partSize) const
    {
        return {y + static_cast<ptrdiff_t>(y_) * strideY + x,
                u + static_cast<ptrdiff_t>(y_ / 2) * strideUV + x / 2,
                v + static_cast<ptrdiff_t>(y_ / 2) * strideUV + x / 2,
                strideY,
                strideUV,
                partSize};
    }
};

/// Planes of its own, kept when the next picture has the same size.
class I420Buffer {
public:
    /// Makes room for the size; the content is then undefined if the size changed.
    void resize(QSize size);
    const I420View &view() const { return m_view; }

private:
    std::unique_ptr<uint8_t[]> m_bytes;
    I420View m_view;
};

void fillBlack(const I420View &picture);
void copy(const I420View &from, const I420View &to);

} // namespace vitrine::media
