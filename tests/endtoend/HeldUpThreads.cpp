// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Loaded before a program's libraries ($LD_PRELOAD), it makes the computer a busy one. Who starts libobs's sound thread
// goes on only once that has turned three times; who ends an output is held up for as long as the program may take to
// let go of the output, and the program falls when it does so.
#include <dlfcn.h>
#include <pthread.h>

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <cstdarg>
#include <cstdint>
#include <cstdlib>
#include <memory>
#include <mutex>
#include <string_view>

namespace {

constexpr int kTurns = 3;
constexpr std::chrono::seconds kLongestEnd{2};

std::atomic<int> turns = 0;
thread_local bool isSoundThread = false;

std::mutex ending;
std::condition_variable letGo;
bool isLetGo = false;

struct Start {
    void *(*run)(void *);
    void *argument;
};

void *runSound(void *data)
{
    const std::unique_ptr<Start> start(static_cast<Start *>(data));
    isSoundThread = true;
    return start->run(start->argument);
}

/// What the program starts, an X server for one, is not built to be loaded with this.
__attribute__((constructor)) void leaveOthersAlone()
{
    unsetenv("LD_PRELOAD");
}

template<typename Function>
Function next(const char *name)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

} // namespace

extern "C" {

__attribute__((visibility("default"))) int pthread_create(pthread_t *thread, const pthread_attr_t *attributes,
                                                          void *(*run)(void *), void *argument)
{
    static const auto real = next<decltype(&pthread_create)>("pthread_create");
    Dl_info caller = {};
    const bool startsSound = dladdr(__builtin_return_address(0), &caller) != 0 && caller.dli_sname != nullptr
        && std::string_view(caller.dli_sname) == "audio_output_open";
    if (!startsSound) {
        return real(thread, attributes, run, argument);
    }
    auto start = std::make_unique<Start>(Start{run, argument});
    const int outcome = real(thread, attributes, runSound, start.get());
    if (outcome != 0) {
        return outcome;
    }
    static_cast<void>(start.release()); // the thread's now
    for (int done = turns; done < kTurns; done = turns) {
        turns.wait(done);
    }
    return outcome;
}

/// libobs's own, by which it says that it is about to end an output.
__attribute__((visibility("default"))) void blog(int level, const char *format, ...)
{
    static const auto real = next<void (*)(int, const char *, va_list)>("blogva");
    va_list values;
    va_start(values, format);
    real(level, format, values);
    va_end(values);
    if (std::string_view(format) == "Output '%s': stopping") {
        std::unique_lock lock(ending);
        if (letGo.wait_for(lock, kLongestEnd, [] { return isLetGo; })) {
            std::abort(); // libobs would go on with what is no more
        }
    }
}

/// libobs's own, by which the program lets go of an output.
__attribute__((visibility("default"))) void obs_output_release(struct obs_output *output)
{
    static const auto real = next<decltype(&obs_output_release)>("obs_output_release");
    real(output);
    const std::lock_guard lock(ending);
    isLetGo = true;
    letGo.notify_all();
}

/// libobs's own, by which the sound thread ends each turn: it waits for the next.
__attribute__((visibility("default"))) bool os_sleepto_ns_fast(uint64_t nextTurn)
{
    static const auto real = next<decltype(&os_sleepto_ns_fast)>("os_sleepto_ns_fast");
    if (isSoundThread) {
        ++turns;
        turns.notify_one();
    }
    return real(nextTurn);
}
}
