// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/Composer.h"
#include "media/native/CameraPicture.h"
#include "media/native/ObsHandles.h"
#include "media/native/OverlayStage.h"
#include "media/native/PreviewSlot.h"

#include <QSemaphore>

#include <atomic>
#include <mutex>
#include <thread>
#include <vector>

namespace vitrine::media {

/// What the main thread wants on the canvas.
struct CanvasRequest {
    std::shared_ptr<FrameTap> camera;
    Placement placement;
    LayerRequests layers;
};

/// Composes one frame for each tick of libobs: its graphics thread wakes us right after the cameras have handed out
/// their frames for the tick, so that each frame of a camera at the canvas's pace is used once. The ticks are libobs's
/// own times, so sound and picture share a clock.
class ComposerThread {
public:
    /// Fails with Internal when libobs gives no video output.
    static Result<std::shared_ptr<ComposerThread>> start(int ticksPerSecond, const CanvasFormat &format,
                                                         std::function<void()> onFirstCameraFrame);
    ~ComposerThread();
    Q_DISABLE_COPY_MOVE(ComposerThread)

    // Main thread.
    void request(const CanvasRequest &request);
    void addPreview(const std::shared_ptr<PreviewSlot> &slot);
    void removePreview(const std::shared_ptr<PreviewSlot> &slot);

    /// Frames say from now on that they were taken this much earlier than they were: what an encoder will add.
    void stampEarlier(std::chrono::nanoseconds delay) { m_stampEarlier = delay.count(); }

    /// Ends the thread and forgets the camera; nothing is composed any more.
    void stop();

    Composer::Statistics statistics() const;
    video_t *output() const { return m_output.get(); }

private:
    using Previews = std::vector<std::shared_ptr<PreviewSlot>>;

    ComposerThread(const CanvasFormat &format, ObsVideo output, std::function<void()> onFirstCameraFrame);

    static void tick(void *self, uint32_t width, uint32_t height) noexcept; // graphics thread
    void handOver(std::shared_ptr<const Previews> previews);
    void keep(const std::shared_ptr<const void> &used);
    void forgetUnused();
    void run();
    void takeRequest(std::chrono::nanoseconds now);
    void composeFrame(uint64_t tickTime);

    const CanvasFormat m_format;
    ObsVideo m_output;
    std::function<void()> m_onFirstCameraFrame;

    // Handed over by a swap under m_mutex.
    std::mutex m_mutex;
    CanvasRequest m_requested; // or, when it has been taken, the one before it, for the main thread to free
    bool m_hasRequest = false;
    std::shared_ptr<const Previews> m_requestedPreviews = std::make_shared<const Previews>();

    QSemaphore m_ticks;
    std::atomic<uint64_t> m_tickTime = 0; // nanoseconds, libobs's clock
    std::atomic<int64_t> m_stampEarlier = 0; // nanoseconds
    std::atomic<bool> m_stopping = false;

    // The main thread's.
    bool m_running = false;
    std::vector<std::shared_ptr<const void>> m_handedOver; // what the composer thread must not be the last to hold

    // The composer thread's own.
    CanvasRequest m_taken;
    std::shared_ptr<FrameTap> m_camera;
    Placement m_placement;
    CameraPicture m_picture;
    OverlayStage m_stage;
    std::shared_ptr<const Previews> m_previews;
    uint64_t m_lastTick = 0;
    bool m_cameraSeen = false;

    std::atomic<uint64_t> m_composed = 0;
    std::atomic<uint64_t> m_drawn = 0;
    std::atomic<uint64_t> m_late = 0;
    std::atomic<uint64_t> m_lost = 0;
    std::atomic<int64_t> m_drawing = 0; // nanoseconds

    std::thread m_thread;
};

} // namespace vitrine::media
