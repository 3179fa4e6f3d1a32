// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

#include <cstdint>
#include <deque>
#include <mutex>
#include <vector>

struct video_output;
struct video_data;

namespace vitrine::test {

/// One picture in I420, rows without gaps. A value.
struct Frame {
    QSize size;
    std::vector<uint8_t> planes[3];
    uint64_t timestamp = 0; ///< Nanoseconds, libobs's clock.

    // At a point of the luma plane.
    int luma(int x, int y) const { return planes[0][static_cast<size_t>(y * size.width() + x)]; }
    int cb(int x, int y) const { return planes[1][static_cast<size_t>(y / 2 * (size.width() / 2) + x / 2)]; }
    int cr(int x, int y) const { return planes[2][static_cast<size_t>(y / 2 * (size.width() / 2) + x / 2)]; }
};

/// What viewers get: each frame that a composer hands to its encoders, copied. Lives shorter than the composer. Filled
/// on libobs's thread, read on the test's.
class ProgrammeFrames {
public:
    /// The newest `keep` frames are kept.
    explicit ProgrammeFrames(video_output *output, size_t keep = 1);
    ~ProgrammeFrames();
    ProgrammeFrames(const ProgrammeFrames &) = delete;
    ProgrammeFrames &operator=(const ProgrammeFrames &) = delete;

    /// Frames that came so far.
    size_t count() const;

    /// Empty before the first.
    Frame newest() const;

    std::deque<Frame> kept() const;

private:
    static void take(void *self, video_data *data) noexcept;

    video_output *m_output;
    QSize m_size;
    size_t m_keep;
    mutable std::mutex m_mutex;
    std::deque<Frame> m_frames;
    size_t m_count = 0;
};

} // namespace vitrine::test
