// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <chrono>
#include <limits>
#include <optional>
#include <utility>

namespace vitrine::media {

/// Thins peaks out to twenty a second, however many a source delivers, and loses none: each that is told is the highest
/// since the one before. For one thread, and its time never goes back.
class PeakHold {
public:
    static constexpr std::chrono::milliseconds kBetween{50}; ///< No eye follows a meter faster.

    /// Takes the peak of the sound that came at `now`. What it returns is to be told.
    std::optional<float> take(float decibels, std::chrono::nanoseconds now)
    {
        m_highest = std::max(m_highest, decibels);
        if (now < m_due) {
            return std::nullopt;
        }
        // From when it was due, if that was just now: blocks that do not divide the time make the levels no rarer.
        m_due = (now - m_due < kBetween ? m_due : now) + kBetween;
        return std::exchange(m_highest, kNone);
    }

private:
    static constexpr float kNone = -std::numeric_limits<float>::infinity();

    float m_highest = kNone;
    std::chrono::nanoseconds m_due{0};
};

} // namespace vitrine::media
