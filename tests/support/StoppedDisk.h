// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <string_view>

namespace vitrine::test {

/// While one exists, the disk of recordings, and of what is named *.stopped-disk, answers nothing, as a network share
/// whose server is gone. It stands in for the C library's functions in the program that is linked with it.
class StoppedDisk {
public:
    StoppedDisk();
    ~StoppedDisk();
    StoppedDisk(const StoppedDisk &) = delete;
    StoppedDisk &operator=(const StoppedDisk &) = delete;

    /// Returns when the disk goes on, if the path is on it.
    static void hold(std::string_view path);

private:
    static std::atomic<bool> s_stands;
};

} // namespace vitrine::test
