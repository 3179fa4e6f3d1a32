// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Loaded before a program's libraries ($LD_PRELOAD), it makes recordings lie on a disk that has stopped: it takes their
// first bytes, then neither takes any more nor says why. A network share whose server is gone does the same.
#include <dlfcn.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <cstdio>
#include <string_view>

namespace {

constexpr size_t kTaken = 4096; // bytes, of all recordings together

bool isRecording(int descriptor)
{
    std::array<char, 64> link{};
    std::array<char, 4096> path{};
    (void)std::snprintf(link.data(), link.size(), "/proc/self/fd/%d", descriptor);
    const ssize_t length = readlink(link.data(), path.data(), path.size());
    return length > 0 && std::string_view(path.data(), static_cast<size_t>(length)).ends_with(".mkv");
}

} // namespace

extern "C" ssize_t write(int descriptor, const void *bytes, size_t size)
{
    static const auto real = reinterpret_cast<decltype(&write)>(dlsym(RTLD_NEXT, "write"));
    static std::atomic<size_t> taken = 0;
    if (isRecording(descriptor) && taken.fetch_add(size) + size > kTaken) {
        for (;;) {
            pause();
        }
    }
    return real(descriptor, bytes, size);
}
