// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>

namespace vitrine::test {

/// While one exists, FFmpeg has no encoder of AAC, as one that was built without it. It stands in for FFmpeg's function
/// in the program that is linked with it.
class MissingSound {
public:
    MissingSound() { s_isMissing = true; }
    ~MissingSound() { s_isMissing = false; }
    MissingSound(const MissingSound &) = delete;
    MissingSound &operator=(const MissingSound &) = delete;

    static bool isMissing() { return s_isMissing; }

private:
    static inline std::atomic<bool> s_isMissing = false;
};

} // namespace vitrine::test
