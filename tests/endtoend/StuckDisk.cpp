// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Loaded before a program's libraries ($LD_PRELOAD), it makes recordings lie on a disk that has stopped: it neither
// takes any more nor says why, as a network share whose server is gone. Or on one that is slow: what is written goes to
// the system's memory at once, and it is the question whether it lies on the disk that takes its time. The environment
// says which:
//   VITRINE_DISK_TAKES    the bytes that it takes before it stops, of all recordings together; below zero it makes no
//                         file
//   VITRINE_DISK_GATE     a named pipe: the disk goes on once somebody opens it for writing
//   VITRINE_DISK_SPEED    the bytes that it takes a second
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/timerfd.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <cstdarg>
#include <cstdint>
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

using Open = int (*)(const char *, int, ...);

int reallyOpen(const char *path, int flags, mode_t mode)
{
    static const auto real = reinterpret_cast<Open>(dlsym(RTLD_NEXT, "open"));
    return real(path, flags, mode);
}

/// Until the gate opens, which it does once; without a gate for ever.
void standStill()
{
    static const bool isOpen = [] {
        const char *gate = std::getenv("VITRINE_DISK_GATE");
        while (gate == nullptr) {
            pause();
        }
        return reallyOpen(gate, O_RDONLY | O_CLOEXEC, 0) >= 0; // returns when the other side opens it too
    }();
    if (!isOpen) {
        abort(); // no pipe there: a mistake of the test
    }
}

/// Until the medium has taken the bytes: the system's timer stands for it.
void awaitMedium(long bytes)
{
    constexpr long kNanoseconds = 1'000'000'000; // of a second
    const long speed = setting("VITRINE_DISK_SPEED", 0);
    if (speed <= 0 || bytes <= 0) {
        return;
    }
    const int timer = timerfd_create(CLOCK_MONOTONIC, TFD_CLOEXEC);
    itimerspec taken{};
    taken.it_value.tv_sec = bytes / speed;
    taken.it_value.tv_nsec = bytes % speed * kNanoseconds / speed + 1;
    uint64_t expirations = 0;
    if (timerfd_settime(timer, 0, &taken, nullptr) != 0 || read(timer, &expirations, sizeof(expirations)) < 0) {
        abort();
    }
    close(timer);
}

std::atomic<long> s_unsynced = 0; // bytes

} // namespace

extern "C" int open(const char *path, int flags, ...)
{
    mode_t mode = 0;
    if ((flags & (O_CREAT | O_TMPFILE)) != 0) {
        va_list arguments;
        va_start(arguments, flags);
        mode = va_arg(arguments, mode_t);
        va_end(arguments);
    }
    if ((flags & O_CREAT) != 0 && std::string_view(path).ends_with(kRecording)
        && setting("VITRINE_DISK_TAKES", 0) < 0) {
        standStill();
    }
    return reallyOpen(path, flags, mode);
}

/// The same call: all offsets have 64 bits here.
extern "C" int open64(const char *path, int flags, ...) __attribute__((alias("open")));

extern "C" ssize_t write(int descriptor, const void *bytes, size_t size)
{
    static const auto real = reinterpret_cast<decltype(&write)>(dlsym(RTLD_NEXT, "write"));
    static std::atomic<long> taken = 0;
    if (isRecording(descriptor)) {
        const long amount = static_cast<long>(size);
        if (taken.fetch_add(amount) + amount > setting("VITRINE_DISK_TAKES", std::numeric_limits<long>::max() / 2)) {
            standStill();
        }
        s_unsynced += amount;
    }
    return real(descriptor, bytes, size);
}

extern "C" int fdatasync(int descriptor)
{
    static const auto real = reinterpret_cast<decltype(&fdatasync)>(dlsym(RTLD_NEXT, "fdatasync"));
    if (isRecording(descriptor)) {
        awaitMedium(s_unsynced.exchange(0));
    }
    return real(descriptor);
}
