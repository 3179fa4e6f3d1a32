// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/FailingCalls.h"

#include <dlfcn.h>
#include <execinfo.h>
#include <sqlite3.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstddef>
#include <cstdio>
#include <string_view>
#include <unordered_set>
#include <utility>

namespace vitrine::test {

namespace {

/// The return addresses of a call's callers, innermost first, null from the depth on that is looked at.
using Way = std::array<void *, FailingCalls::kWholeStack>;

struct WayHash {
    size_t operator()(const Way &way) const
    {
        return std::hash<std::string_view>()({reinterpret_cast<const char *>(way.data()), sizeof(way)});
    }
};

struct Armed {
    bool isArmed = false;
    FailingCalls::Kind kind = FailingCalls::Kind::Allocation;
    FailingCalls::Extent extent = FailingCalls::Extent::Once;
    qint64 point = 0;
    qint64 calls = 0;
};

Armed armed;

struct Counting {
    int depth = 0; // frames; none while calls are not told apart
    std::unordered_set<Way, WayHash> ways;
    std::vector<FailingCalls::Counted> firsts;

    /// `caller` is where the call returns to: the frames before it are this file's own, as many as the compiler left.
    void note(qint64 call, const void *caller)
    {
        constexpr int kOwn = 8;
        std::array<void *, FailingCalls::kWholeStack + kOwn> stack{};
        const auto end = stack.cbegin() + backtrace(stack.data(), depth + kOwn);
        const auto nearest = std::find(stack.cbegin(), end, caller);
        Way way{};
        std::copy_n(nearest, std::min<std::ptrdiff_t>(depth, end - nearest), way.begin());
        if (ways.insert(way).second) {
            firsts.push_back({call, way.front()});
        }
    }
};

Counting counting;
sqlite3_mem_methods realMemory = {};
sqlite3_vfs *realFiles = nullptr;
sqlite3_vfs files = {};

bool fails(FailingCalls::Kind kind)
{
    if (!armed.isArmed || armed.kind != kind) {
        return false;
    }
    ++armed.calls;
    return armed.calls == armed.point
        || (armed.calls > armed.point && armed.extent == FailingCalls::Extent::FromThereOn);
}

bool fileFails()
{
    return fails(FailingCalls::Kind::FileSystem);
}

bool allocationFails(const void *caller)
{
    const bool isFailing = fails(FailingCalls::Kind::Allocation);
    if (counting.depth > 0) {
        counting.note(armed.calls, caller);
    }
    return isFailing;
}

void *allocate(int size)
{
    return allocationFails(__builtin_return_address(0)) ? nullptr : realMemory.xMalloc(size);
}

void *reallocate(void *memory, int size)
{
    return allocationFails(__builtin_return_address(0)) ? nullptr : realMemory.xRealloc(memory, size);
}

struct File {
    sqlite3_file base;

    sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
    const sqlite3_io_methods *methods() { return real()->pMethods; }
};

File *of(sqlite3_file *file)
{
    return reinterpret_cast<File *>(file);
}

sqlite3_io_methods makeMethods()
{
    sqlite3_io_methods m = {};
    m.iVersion = 2;
    m.xClose = [](sqlite3_file *f) { return of(f)->methods()->xClose(of(f)->real()); };
    m.xRead = [](sqlite3_file *f, void *out, int size, sqlite3_int64 at) {
        return fileFails() ? SQLITE_IOERR_READ : of(f)->methods()->xRead(of(f)->real(), out, size, at);
    };
    m.xWrite = [](sqlite3_file *f, const void *bytes, int size, sqlite3_int64 at) {
        return fileFails() ? SQLITE_IOERR_WRITE : of(f)->methods()->xWrite(of(f)->real(), bytes, size, at);
    };
    m.xTruncate = [](sqlite3_file *f, sqlite3_int64 size) {
        return fileFails() ? SQLITE_IOERR_TRUNCATE : of(f)->methods()->xTruncate(of(f)->real(), size);
    };
    m.xSync = [](sqlite3_file *, int) { return fileFails() ? SQLITE_IOERR_FSYNC : SQLITE_OK; };
    m.xFileSize = [](sqlite3_file *f, sqlite3_int64 *size) {
        return fileFails() ? SQLITE_IOERR_FSTAT : of(f)->methods()->xFileSize(of(f)->real(), size);
    };
    m.xLock = [](sqlite3_file *f, int level) {
        return fileFails() ? SQLITE_IOERR_LOCK : of(f)->methods()->xLock(of(f)->real(), level);
    };
    m.xUnlock = [](sqlite3_file *f, int level) { return of(f)->methods()->xUnlock(of(f)->real(), level); };
    m.xCheckReservedLock
        = [](sqlite3_file *f, int *result) { return of(f)->methods()->xCheckReservedLock(of(f)->real(), result); };
    m.xFileControl = [](sqlite3_file *f, int operation, void *argument) {
        return of(f)->methods()->xFileControl(of(f)->real(), operation, argument);
    };
    m.xSectorSize = [](sqlite3_file *f) { return of(f)->methods()->xSectorSize(of(f)->real()); };
    m.xDeviceCharacteristics = [](sqlite3_file *f) { return of(f)->methods()->xDeviceCharacteristics(of(f)->real()); };
    m.xShmMap = [](sqlite3_file *f, int page, int size, int extend, void volatile **out) {
        return fileFails() ? SQLITE_IOERR_SHMMAP : of(f)->methods()->xShmMap(of(f)->real(), page, size, extend, out);
    };
    m.xShmLock = [](sqlite3_file *f, int offset, int count, int flags) {
        const bool takes = (flags & SQLITE_SHM_LOCK) != 0;
        return takes && fileFails() ? SQLITE_IOERR_SHMLOCK
                                    : of(f)->methods()->xShmLock(of(f)->real(), offset, count, flags);
    };
    m.xShmBarrier = [](sqlite3_file *f) { of(f)->methods()->xShmBarrier(of(f)->real()); };
    m.xShmUnmap = [](sqlite3_file *f, int isDeleted) { return of(f)->methods()->xShmUnmap(of(f)->real(), isDeleted); };
    return m;
}

const sqlite3_io_methods kMethods = makeMethods();

int open(sqlite3_vfs *, const char *name, sqlite3_file *opened, int flags, int *outFlags)
{
    File *file = of(opened);
    file->base.pMethods = nullptr;
    if (fileFails()) {
        return SQLITE_CANTOPEN;
    }
    const int code = realFiles->xOpen(realFiles, name, file->real(), flags, outFlags);
    if (code == SQLITE_OK) {
        file->base.pMethods = &kMethods;
    }
    return code;
}

template<typename Function>
Function realOf(const char *name)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

} // namespace

bool ownWritingFails()
{
    return fails(FailingCalls::Kind::OwnWriting);
}

bool FailingCalls::install()
{
    sqlite3_shutdown();
    if (sqlite3_config(SQLITE_CONFIG_GETMALLOC, &realMemory) != SQLITE_OK) {
        return false;
    }
    sqlite3_mem_methods memory = realMemory;
    memory.xMalloc = &allocate;
    memory.xRealloc = &reallocate;
    if (sqlite3_config(SQLITE_CONFIG_MALLOC, &memory) != SQLITE_OK || sqlite3_initialize() != SQLITE_OK) {
        return false;
    }
    realFiles = sqlite3_vfs_find(nullptr);
    files = *realFiles;
    files.iVersion = 1;
    files.szOsFile += static_cast<int>(sizeof(File));
    files.zName = "vitrine-failing";
    files.xOpen = &open;
    files.xDelete = [](sqlite3_vfs *, const char *name, int syncFolder) {
        return fileFails() ? SQLITE_IOERR_DELETE : realFiles->xDelete(realFiles, name, syncFolder);
    };
    files.xAccess = [](sqlite3_vfs *, const char *name, int flags, int *result) {
        return fileFails() ? SQLITE_IOERR_ACCESS : realFiles->xAccess(realFiles, name, flags, result);
    };
    return sqlite3_vfs_register(&files, 1) == SQLITE_OK;
}

void FailingCalls::countAllocations(int depth)
{
    counting = {std::min(depth, kWholeStack), {}, {}};
    armed = {true, Kind::Allocation, Extent::Once, 0, 0};
}

std::vector<FailingCalls::Counted> FailingCalls::firstOfEachWay()
{
    armed.isArmed = false;
    return std::exchange(counting, {}).firsts;
}

void FailingCalls::arm(Kind kind, Extent extent, qint64 point)
{
    armed = {true, kind, extent, point, 0};
}

qint64 FailingCalls::disarm()
{
    armed.isArmed = false;
    return armed.calls;
}

} // namespace vitrine::test

// In place of the C library's, for this program and Qt; SQLite syncs and writes by others.
extern "C" {

__attribute__((visibility("default"))) int fsync(int file)
{
    if (vitrine::test::ownWritingFails()) {
        errno = EIO;
        return -1;
    }
    return vitrine::test::realOf<int (*)(int)>("fsync")(file);
}

__attribute__((visibility("default"))) ssize_t write(int file, const void *bytes, size_t size)
{
    if (vitrine::test::ownWritingFails()) {
        errno = ENOSPC;
        return -1;
    }
    return vitrine::test::realOf<ssize_t (*)(int, const void *, size_t)>("write")(file, bytes, size);
}

__attribute__((visibility("default"))) size_t fwrite(const void *bytes, size_t size, size_t count, std::FILE *file)
{
    if (vitrine::test::ownWritingFails()) {
        errno = ENOSPC;
        return 0;
    }
    return vitrine::test::realOf<size_t (*)(const void *, size_t, size_t, std::FILE *)>("fwrite")(bytes, size, count,
                                                                                                  file);
}

__attribute__((visibility("default"))) int rename(const char *from, const char *to) noexcept
{
    if (vitrine::test::ownWritingFails()) {
        errno = EIO;
        return -1;
    }
    return vitrine::test::realOf<int (*)(const char *, const char *)>("rename")(from, to);
}

__attribute__((visibility("default"))) int renameat2(int fromFolder, const char *from, int toFolder, const char *to,
                                                     unsigned flags)
{
    if (vitrine::test::ownWritingFails()) {
        errno = EIO;
        return -1;
    }
    return vitrine::test::realOf<int (*)(int, const char *, int, const char *, unsigned)>("renameat2")(
        fromFolder, from, toFolder, to, flags);
}
}
