// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/media/ProgrammeFrames.h"

#include <obs.h>

namespace vitrine::test {

ProgrammeFrames::ProgrammeFrames(video_output *output, size_t keep) : m_output(output), m_keep(keep)
{
    const video_output_info *info = video_output_get_info(output);
    m_size = {static_cast<int>(info->width), static_cast<int>(info->height)};
    video_output_connect(m_output, nullptr, &ProgrammeFrames::take, this);
}

ProgrammeFrames::~ProgrammeFrames()
{
    video_output_disconnect(m_output, &ProgrammeFrames::take, this);
}

size_t ProgrammeFrames::count() const
{
    const std::lock_guard lock(m_mutex);
    return m_count;
}

Frame ProgrammeFrames::newest() const
{
    const std::lock_guard lock(m_mutex);
    return m_frames.empty() ? Frame() : m_frames.back();
}

std::deque<Frame> ProgrammeFrames::kept() const
{
    const std::lock_guard lock(m_mutex);
    return m_frames;
}

void ProgrammeFrames::take(void *self, video_data *data) noexcept
{
    auto *frames = static_cast<ProgrammeFrames *>(self);
    Frame frame;
    frame.size = frames->m_size;
    frame.timestamp = data->timestamp;
    for (int plane = 0; plane < 3; ++plane) {
        const int divisor = plane == 0 ? 1 : 2;
        const int width = frame.size.width() / divisor;
        const int height = frame.size.height() / divisor;
        std::vector<uint8_t> &to = frame.planes[plane];
        to.reserve(static_cast<size_t>(width) * static_cast<size_t>(height));
        for (int row = 0; row < height; ++row) {
            const uint8_t *from = data->data[plane] + static_cast<ptrdiff_t>(row) * data->linesize[plane];
            to.insert(to.end(), from, from + width);
        }
    }
    const std::lock_guard lock(frames->m_mutex);
    ++frames->m_count;
    frames->m_frames.push_back(std::move(frame));
    if (frames->m_frames.size() > frames->m_keep) {
        frames->m_frames.pop_front();
    }
}

} // namespace vitrine::test
