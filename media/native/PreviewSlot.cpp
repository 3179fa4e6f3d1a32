// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/native/PreviewSlot.h"

#include <libyuv.h>

#include <array>
#include <utility>

namespace vitrine::media {

namespace {

/// A window that has no size yet asks for a picture of none.
QSize atLeastTwo(QSize size)
{
    return size.expandedTo({2, 2});
}

} // namespace

PreviewSlot::PreviewSlot(QSize size, std::function<void()> onReady)
    : m_onReady(std::move(onReady)), m_size(atLeastTwo(size))
{
}

void PreviewSlot::resize(QSize size)
{
    const std::lock_guard lock(m_mutex);
    m_size = atLeastTwo(size);
}

void PreviewSlot::close()
{
    std::array<QImage, 3> freed; // after the lock
    const std::lock_guard lock(m_mutex);
    m_closed = true;
    freed = {std::exchange(m_waiting, {}), std::exchange(m_shown, {}), std::exchange(m_spare, {})};
}

QImage PreviewSlot::fetch()
{
    const std::lock_guard lock(m_mutex);
    m_announced = false;
    if (!m_waiting.isNull()) {
        // The pixels that were shown go back to the composer, unless somebody still holds them.
        if (m_spare.isNull()) {
            m_spare = std::move(m_shown);
        }
        m_shown = std::exchange(m_waiting, {});
    }
    return m_shown;
}

void PreviewSlot::put(const I420View &canvas)
{
    QImage image;
    QSize size;
    {
        const std::lock_guard lock(m_mutex);
        if (m_closed || m_announced) {
            return; // nobody looks, or who looks is late: the frame is dropped before it costs anything
        }
        size = m_size;
        image = std::exchange(m_spare, {});
    }
    if (image.size() != size || !image.isDetached()) {
        image = QImage(size, QImage::Format_RGB32);
    }
    I420View scaled = canvas;
    if (size != canvas.size) {
        m_scaled.resize(size);
        scaled = m_scaled.view();
        libyuv::I420Scale(canvas.y, canvas.strideY, canvas.u, canvas.strideUV, canvas.v, canvas.strideUV,
                          canvas.size.width(), canvas.size.height(), scaled.y, scaled.strideY, scaled.u,
                          scaled.strideUV, scaled.v, scaled.strideUV, size.width(), size.height(),
                          libyuv::kFilterBilinear);
    }
    libyuv::H420ToARGB(scaled.y, scaled.strideY, scaled.u, scaled.strideUV, scaled.v, scaled.strideUV, image.bits(),
                       static_cast<int>(image.bytesPerLine()), size.width(), size.height());
    {
        const std::lock_guard lock(m_mutex);
        if (m_closed) {
            m_spare = std::move(image); // the main thread frees it with the slot
            return;
        }
        m_waiting = std::move(image);
        m_announced = true;
    }
    m_onReady();
}

} // namespace vitrine::media
