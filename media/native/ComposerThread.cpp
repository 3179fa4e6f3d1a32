// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/native/ComposerThread.h"

#include <media-io/video-frame.h>
#include <util/platform.h>
#include <util/threading.h>

#include <algorithm>

namespace vitrine::media {

namespace {

constexpr uint64_t kNanosecondsPerSecond = 1'000'000'000;
constexpr size_t kFramesAhead = 6; // what the encoder may be behind before a frame is lost

} // namespace

Result<std::shared_ptr<ComposerThread>> ComposerThread::start(int ticksPerSecond, const CanvasFormat &format,
                                                              std::function<void()> onFirstCameraFrame)
{
    if (format.framesPerSecond != ticksPerSecond) {
        return failure(Error::Code::InvalidInput,
                       QStringLiteral("the canvas wants %1 frames a second of an engine that ticks %2 times")
                           .arg(format.framesPerSecond)
                           .arg(ticksPerSecond));
    }
    video_output_info info = {};
    info.name = "programme";
    info.format = VIDEO_FORMAT_I420;
    info.fps_num = static_cast<uint32_t>(format.framesPerSecond);
    info.fps_den = 1;
    info.width = static_cast<uint32_t>(format.size.width());
    info.height = static_cast<uint32_t>(format.size.height());
    info.cache_size = kFramesAhead;
    info.colorspace = VIDEO_CS_709;
    info.range = VIDEO_RANGE_PARTIAL;
    video_t *video = nullptr;
    if (video_output_open(&video, &info) != VIDEO_OUTPUT_SUCCESS) {
        return failure(Error::Code::Internal, QStringLiteral("video_output_open failed"));
    }
    std::shared_ptr<ComposerThread> composer(
        new ComposerThread(format, ObsVideo(video), std::move(onFirstCameraFrame)));
    composer->m_running = true;
    composer->m_thread = std::thread(&ComposerThread::run, composer.get());
    obs_add_main_render_callback(&ComposerThread::tick, composer.get());
    return composer;
}

ComposerThread::ComposerThread(const CanvasFormat &format, ObsVideo output, std::function<void()> onFirstCameraFrame)
    : m_format(format)
    , m_output(std::move(output))
    , m_onFirstCameraFrame(std::move(onFirstCameraFrame))
    , m_picture(format.size)
{
    keep(m_requestedPreviews);
}

ComposerThread::~ComposerThread()
{
    stop();
}

void ComposerThread::stop()
{
    if (!m_running) {
        return;
    }
    m_running = false;
    obs_remove_main_render_callback(&ComposerThread::tick, this);
    m_stopping = true;
    m_ticks.release();
    m_thread.join();
    m_camera.reset();
    m_requested = {};
    m_taken = {};
    m_handedOver.clear();
    m_picture.clear();
}

void ComposerThread::tick(void *self, uint32_t /*width*/, uint32_t /*height*/) noexcept
{
    auto *composer = static_cast<ComposerThread *>(self);
    composer->m_tickTime.store(obs_get_video_frame_time(), std::memory_order_release);
    composer->m_ticks.release();
}

void ComposerThread::request(const CanvasRequest &request)
{
    keep(request.camera);
    for (const LayerRequest &layer : request.layers) {
        keep(layer.picture);
    }
    {
        CanvasRequest next = request;
        const std::lock_guard lock(m_mutex);
        std::swap(m_requested, next);
        m_hasRequest = true;
    }
    forgetUnused();
}

void ComposerThread::addPreview(const std::shared_ptr<PreviewSlot> &slot)
{
    auto previews = std::make_shared<Previews>(*m_requestedPreviews);
    previews->push_back(slot);
    handOver(std::move(previews));
}

void ComposerThread::removePreview(const std::shared_ptr<PreviewSlot> &slot)
{
    auto previews = std::make_shared<Previews>(*m_requestedPreviews);
    std::erase(*previews, slot);
    handOver(std::move(previews));
}

void ComposerThread::handOver(std::shared_ptr<const Previews> previews)
{
    keep(previews);
    {
        const std::lock_guard lock(m_mutex);
        m_requestedPreviews.swap(previews);
    }
    previews.reset();
    forgetUnused();
}

/// The last who holds a picture frees megabytes, for which the composer thread has no time.
void ComposerThread::keep(const std::shared_ptr<const void> &used)
{
    if (used && std::ranges::find(m_handedOver, used) == m_handedOver.end()) {
        m_handedOver.push_back(used);
    }
}

void ComposerThread::forgetUnused()
{
    std::erase_if(m_handedOver, [](const auto &kept) { return kept.use_count() == 1; });
}

void ComposerThread::takeRequest(std::chrono::nanoseconds now)
{
    {
        const std::lock_guard lock(m_mutex);
        m_previews = m_requestedPreviews;
        if (!m_hasRequest) {
            return;
        }
        m_hasRequest = false;
        std::swap(m_taken, m_requested);
    }
    m_stage.request(m_taken.layers, now);
    const bool cameraChanged = m_taken.camera != m_camera;
    m_camera = std::move(m_taken.camera);
    if (cameraChanged && !m_camera) {
        m_picture.clear();
    }
    if (m_taken.placement != m_placement) {
        m_placement = m_taken.placement;
        m_picture.place(m_placement);
    }
}

void ComposerThread::run()
{
    os_set_thread_name("vitrine: composer");
    for (;;) {
        m_ticks.acquire();
        if (m_stopping) {
            return;
        }
        while (m_ticks.tryAcquire()) { } // ticks that passed meanwhile are one frame, counted by their time
        const uint64_t now = m_tickTime.load(std::memory_order_acquire);
        if (now != m_lastTick) {
            composeFrame(now);
        }
    }
}

void ComposerThread::composeFrame(uint64_t tickTime)
{
    const uint64_t started = os_gettime_ns();
    const auto now = std::chrono::nanoseconds(tickTime);
    takeRequest(now);
    if (m_camera) {
        if (CameraFrame frame = m_camera->take();
            frame && m_picture.take(std::move(frame), m_placement) && !std::exchange(m_cameraSeen, true)) {
            m_onFirstCameraFrame();
        }
    }

    // A tick that libobs or we slept through is filled by showing this frame for as many: the encoder's frames keep
    // to their times.
    const uint64_t interval = kNanosecondsPerSecond / static_cast<uint64_t>(m_format.framesPerSecond);
    const uint64_t ticks
        = m_lastTick == 0 ? 1 : std::max<uint64_t>(1, (tickTime - m_lastTick + interval / 2) / interval);
    const uint64_t first = tickTime - (ticks - 1) * interval - static_cast<uint64_t>(m_stampEarlier.load());
    m_lastTick = tickTime;

    video_frame frame = {};
    if (!video_output_lock_frame(m_output.get(), &frame, static_cast<int>(ticks), first)) {
        m_lost += ticks;
        return;
    }
    const I420View canvas{frame.data[0],
                          frame.data[1],
                          frame.data[2],
                          static_cast<int>(frame.linesize[0]),
                          static_cast<int>(frame.linesize[1]),
                          m_format.size};
    copy(m_picture.view(), canvas);
    m_stage.draw(canvas, now);
    for (const std::shared_ptr<PreviewSlot> &preview : *m_previews) {
        preview->put(canvas);
    }
    video_output_unlock_frame(m_output.get());
    m_composed += ticks;
    ++m_drawn;
    m_late += ticks - 1; // after the frames that it is told of
    m_drawing += static_cast<int64_t>(os_gettime_ns() - started);
}

Composer::Statistics ComposerThread::statistics() const
{
    Composer::Statistics statistics;
    statistics.composed = m_composed;
    statistics.late = m_late;
    statistics.lost = m_lost;
    statistics.drawn = m_drawn;
    statistics.drawing = std::chrono::nanoseconds(m_drawing);
    return statistics;
}

} // namespace vitrine::media
