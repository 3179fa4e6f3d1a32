// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/native/I420.h"

#include <QImage>
#include <QSize>

#include <atomic>
#include <functional>
#include <mutex>

namespace vitrine::media {

/// Where the composer leaves a scaled RGB copy of a frame for a window. One slot is being shown, one waits or
/// is being written: nobody waits for anybody, and while a copy waits to be fetched no other is made.
class PreviewSlot {
public:
    /// `onReady` is called on the composer thread, when the copy can be fetched: it may not cost anything there.
    PreviewSlot(QSize size, std::function<void()> onReady);

    /// Main thread.
    void resize(QSize size);
    bool isWaiting() const { return m_announced.load(std::memory_order_acquire); }
    QImage fetch();

    /// Called by the owner before it goes: nobody is told of frames any more.
    void close();

    /// Composer thread.
    void put(const I420View &canvas);

private:
    const std::function<void()> m_onReady;
    std::mutex m_mutex; // held for swaps of images, which share their pixels
    QSize m_size;
    bool m_closed = false;
    std::atomic<bool> m_announced = false; // the window was told and has not fetched yet: m_waiting is there
    QImage m_waiting;
    QImage m_shown;
    QImage m_spare;
    I420Buffer m_scaled;
};

} // namespace vitrine::media
