// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>

namespace vitrine::test {

/// While one exists, the driver of the chip that compresses video answers nothing: what opens an encoder of H.264
/// waits. It stands in for FFmpeg's function in the program that is linked with it.
class StoppedChip {
public:
    StoppedChip() { s_stands = true; }
    ~StoppedChip()
    {
        s_stands = false;
        s_stands.notify_all();
    }
    StoppedChip(const StoppedChip &) = delete;
    StoppedChip &operator=(const StoppedChip &) = delete;

    /// Returns when the driver goes on.
    static void hold() { s_stands.wait(true); }

private:
    static inline std::atomic<bool> s_stands = false;
};

} // namespace vitrine::test
