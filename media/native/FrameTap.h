// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/native/ObsHandles.h"

#include <obs.h>

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>
#include <utility>

namespace vitrine::media {

/// One frame of a camera, in the camera's own pixels, kept from libobs's cache until destroyed. It does not keep the
/// camera open: libobs counts who uses a frame, and whoever is last frees it. Moves only. Any thread.
class CameraFrame {
public:
    CameraFrame() = default;

    /// Takes over one use of the frame, as a filter of libobs gets it.
    CameraFrame(obs_source_t *camera, obs_source_frame *frame)
        : m_camera(obs_source_get_weak_source(camera)), m_frame(frame)
    {
    }
    ~CameraFrame() { release(); }
    CameraFrame(CameraFrame &&other) noexcept
        : m_camera(std::move(other.m_camera)), m_frame(std::exchange(other.m_frame, nullptr))
    {
    }
    CameraFrame &operator=(CameraFrame &&other) noexcept
    {
        if (this != &other) {
            release();
            m_camera = std::move(other.m_camera);
            m_frame = std::exchange(other.m_frame, nullptr);
        }
        return *this;
    }
    CameraFrame(const CameraFrame &) = delete;
    CameraFrame &operator=(const CameraFrame &) = delete;

    explicit operator bool() const { return m_frame != nullptr; }
    const obs_source_frame &operator*() const { return *m_frame; }
    const obs_source_frame *operator->() const { return m_frame; }

private:
    void release();

    ObsWeakSource m_camera;
    obs_source_frame *m_frame = nullptr;
};

/// Takes each frame that libobs chose for a tick away from it, before it would be uploaded to a graphics card, and
/// keeps the newest that can be shown for the composer. Filled on libobs's graphics thread, emptied on the composer's.
class FrameTap {
public:
    using CanShow = bool (*)(const obs_source_frame &);
    using OnFirstFrame = std::function<void(const obs_source_frame &)>;

    /// Puts a tap on the camera. What `canShow` refuses goes no further than here. `onFirstFrame` is called once, for a
    /// refused frame too. Both are called on the graphics thread. nullptr when libobs refuses.
    static std::shared_ptr<FrameTap> attach(obs_source_t *camera, CanShow canShow, OnFirstFrame onFirstFrame);

    /// Removes the tap from the camera: no frame comes any more, and the ones kept are given back.
    static void detach(obs_source_t *camera, const std::shared_ptr<FrameTap> &tap);

    /// The newest frame if none has taken it yet.
    CameraFrame take();

    /// Frames that came so far and can be shown.
    uint64_t arrived() const { return m_arrived.load(std::memory_order_relaxed); }

    /// The format of the newest frame when it was refused, else VIDEO_FORMAT_NONE.
    video_format refused() const { return m_refused.load(std::memory_order_relaxed); }

    /// Graphics thread.
    void put(CameraFrame frame);

private:
    std::mutex m_mutex; // held for a swap
    CameraFrame m_newest;
    std::atomic<uint64_t> m_arrived = 0;
    std::atomic<video_format> m_refused = VIDEO_FORMAT_NONE;
    CanShow m_canShow = nullptr;
    OnFirstFrame m_onFirstFrame; // until it was called
    obs_source_t *m_filter = nullptr;
};

} // namespace vitrine::media
