// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/StoppedDisk.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <array>
#include <string>

namespace vitrine::test {

std::atomic<bool> StoppedDisk::s_stands = false;

StoppedDisk::StoppedDisk()
{
    s_stands = true;
}

StoppedDisk::~StoppedDisk()
{
    s_stands = false;
    s_stands.notify_all();
}

void StoppedDisk::hold(std::string_view path)
{
    if (path.ends_with(".mkv") || path.ends_with(".stopped-disk")) {
        s_stands.wait(true);
    }
}

} // namespace vitrine::test

using vitrine::test::StoppedDisk;

extern "C" ssize_t write(int descriptor, const void *bytes, size_t size)
{
    std::array<char, 4096> path{};
    const ssize_t length = readlink(("/proc/self/fd/" + std::to_string(descriptor)).c_str(), path.data(), path.size());
    if (length > 0) {
        StoppedDisk::hold({path.data(), static_cast<size_t>(length)});
    }
    return syscall(SYS_write, descriptor, bytes, size);
}

extern "C" int access(const char *path, int mode)
{
    StoppedDisk::hold(path);
    return static_cast<int>(syscall(SYS_faccessat, AT_FDCWD, path, mode));
}

extern "C" int statx(int folder, const char *path, int flags, unsigned mask, struct statx *answer)
{
    StoppedDisk::hold(path);
    return static_cast<int>(syscall(SYS_statx, folder, path, flags, mask, answer));
}
