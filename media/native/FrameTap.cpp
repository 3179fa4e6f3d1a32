// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/native/FrameTap.h"

#include "media/native/ObsHandles.h"
#include "media/native/Registrations.h"

#include <util/threading.h>

#include <new>

namespace vitrine::media {

namespace {

constexpr const char *kFilterId = "vitrine_frame_tap";

/// What libobs holds for one filter. The tap is put in after libobs made it.
struct TapFilter {
    obs_source_t *filter = nullptr;
    std::mutex mutex;
    std::shared_ptr<FrameTap> tap;
};

void *createFilter(obs_data_t * /*settings*/, obs_source_t *filter) noexcept
{
    auto *data = new (std::nothrow) TapFilter;
    if (data != nullptr) {
        data->filter = filter;
    }
    return data;
}

void destroyFilter(void *data) noexcept
{
    delete static_cast<TapFilter *>(data);
}

obs_source_frame *takeFrame(void *data, obs_source_frame *frame) noexcept
{
    auto *filter = static_cast<TapFilter *>(data);
    obs_source_t *camera = obs_filter_get_parent(filter->filter);
    // Held for the whole hand-over, so that nothing reaches the tap's owner once detach() has returned.
    const std::lock_guard lock(filter->mutex);
    if (!filter->tap || camera == nullptr) {
        return frame;
    }
    filter->tap->put(CameraFrame(camera, frame));
    return nullptr;
}

const char *filterName(void * /*type*/) noexcept
{
    return "Vitrine frame tap";
}

} // namespace

void CameraFrame::release()
{
    if (m_frame == nullptr) {
        return;
    }
    if (const ObsSource camera{obs_weak_source_get_source(m_camera.get())}; camera) {
        obs_source_release_frame(camera.get(), m_frame); // back into the camera's cache
    } else if (os_atomic_dec_long(&m_frame->refs) == 0) {
        obs_source_frame_destroy(m_frame); // the camera has gone, and with it its own use of the frame
    }
    m_frame = nullptr;
    m_camera.reset();
}

void registerFrameTap()
{
    obs_source_info info = {};
    info.id = kFilterId;
    info.type = OBS_SOURCE_TYPE_FILTER;
    info.output_flags = OBS_SOURCE_ASYNC_VIDEO | OBS_SOURCE_CAP_DISABLED;
    info.get_name = filterName;
    info.create = createFilter;
    info.destroy = destroyFilter;
    info.filter_video = takeFrame;
    obs_register_source(&info);
}

std::shared_ptr<FrameTap> FrameTap::attach(obs_source_t *camera, CanShow canShow, OnFirstFrame onFirstFrame)
{
    const ObsSource filter(obs_source_create_private(kFilterId, "frame tap", nullptr));
    if (!filter) {
        return nullptr;
    }
    auto tap = std::make_shared<FrameTap>();
    tap->m_canShow = canShow;
    tap->m_onFirstFrame = std::move(onFirstFrame);
    tap->m_filter = filter.get();
    auto *data = static_cast<TapFilter *>(obs_obj_get_data(filter.get()));
    {
        const std::lock_guard lock(data->mutex);
        data->tap = tap;
    }
    obs_source_filter_add(camera, filter.get());
    return tap;
}

void FrameTap::detach(obs_source_t *camera, const std::shared_ptr<FrameTap> &tap)
{
    auto *data = static_cast<TapFilter *>(obs_obj_get_data(tap->m_filter));
    {
        const std::lock_guard lock(data->mutex);
        data->tap.reset();
    }
    obs_source_filter_remove(camera, tap->m_filter);
    tap->m_filter = nullptr;
    CameraFrame last = tap->take();
}

CameraFrame FrameTap::take()
{
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_newest, {});
}

void FrameTap::put(CameraFrame frame)
{
    if (m_onFirstFrame) {
        m_onFirstFrame(*frame); // while nobody else can give it back
        m_onFirstFrame = nullptr;
    }
    if (!m_canShow(*frame)) {
        m_refused.store(frame->format, std::memory_order_relaxed);
        return;
    }
    m_refused.store(VIDEO_FORMAT_NONE, std::memory_order_relaxed);
    m_arrived.fetch_add(1, std::memory_order_relaxed);
    const std::lock_guard lock(m_mutex);
    std::swap(m_newest, frame);
}

} // namespace vitrine::media
