// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Loaded before a program's libraries ($LD_PRELOAD), it makes recordings lie on a disk that has stopped: it neither
// takes any more nor says why, as a network share whose server is gone. The environment says when:
//   VITRINE_DISK_TAKES    the bytes that it takes before, of all recordings together; below zero it makes no file
//   VITRINE_DISK_GATE     a path: the disk goes on once something is there
//   VITRINE_DISK_SPEED    the bytes that it takes a second, if it is only slow
#include <dlfcn.h>
#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <limits>
#include <string_view>

namespace {

constexpr std::string_view kRecording = ".mkv";

/// What the program starts, an X server for one, has disks that work, and is not built to be loaded with this.
__attribute__((constructor)) void leaveOthersAlone()
{
    unsetenv("LD_PRELOAD");
}

long setting(const char *name, long otherwise)
{
    const char *value = std::getenv(name);
    return value == nullptr ? otherwise : std::atol(value);
}

bool isRecording(int descriptor)
{
    std::array<char, 64> link{};
    std::array<char, 4096> path{};
    (void)std::snprintf(link.data(), link.size(), "/proc/self/fd/%d", descriptor);
    const ssize_t length = readlink(link.data(), path.data(), path.size());
    return length > 0 && std::string_view(path.data(), static_cast<size_t>(length)).ends_with(kRecording);
}

void standStill()
{
    constexpr useconds_t kBetweenLooks = 10'000; // microseconds
    const char *gate = std::getenv("VITRINE_DISK_GATE");
    while (gate == nullptr || access(gate, F_OK) != 0) {
        usleep(kBetweenLooks);
    }
}

using Open = int (*)(const char *, int, ...);

int openOn(const char *function, const char *path, int flags, mode_t mode)
{
    if ((flags & O_CREAT) != 0 && std::string_view(path).ends_with(kRecording)
        && setting("VITRINE_DISK_TAKES", 0) < 0) {
        standStill();
    }
    return reinterpret_cast<Open>(dlsym(RTLD_NEXT, function))(path, flags, mode);
}

mode_t modeOf(int flags, va_list arguments)
{
    return (flags & (O_CREAT | O_TMPFILE)) != 0 ? va_arg(arguments, mode_t) : 0;
}

} // namespace

extern "C" int open(const char *path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = modeOf(flags, arguments);
    va_end(arguments);
    return openOn("open", path, flags, mode);
}

extern "C" int open64(const char *path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = modeOf(flags, arguments);
    va_end(arguments);
    return openOn("open64", path, flags, mode);
}

extern "C" ssize_t write(int descriptor, const void *bytes, size_t size)
{
    static const auto real = reinterpret_cast<decltype(&write)>(dlsym(RTLD_NEXT, "write"));
    static std::atomic<long> taken = 0;
    if (isRecording(descriptor)) {
        const long amount = static_cast<long>(size);
        if (taken.fetch_add(amount) + amount > setting("VITRINE_DISK_TAKES", std::numeric_limits<long>::max() / 2)) {
            standStill();
        }
        if (const long speed = setting("VITRINE_DISK_SPEED", 0); speed > 0) {
            usleep(static_cast<useconds_t>(amount * 1'000'000 / speed));
        }
    }
    return real(descriptor, bytes, size);
}
