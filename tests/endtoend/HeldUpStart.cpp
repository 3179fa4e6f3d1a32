// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Loaded before a program's libraries ($LD_PRELOAD), it makes the computer a busy one: whoever of libobs starts a
// thread is not run for a while, and the thread is.
#include <dlfcn.h>
#include <pthread.h>
#include <unistd.h>

#include <cstdlib>
#include <string_view>

namespace {

constexpr useconds_t kHeldUp = 60'000; // us; three turns of libobs's sound thread

/// What the program starts, an X server for one, is not built to be loaded with this.
__attribute__((constructor)) void leaveOthersAlone()
{
    unsetenv("LD_PRELOAD");
}

} // namespace

extern "C" __attribute__((visibility("default"))) int
pthread_create(pthread_t *thread, const pthread_attr_t *attributes, void *(*run)(void *), void *argument)
{
    static const auto real = reinterpret_cast<decltype(&pthread_create)>(dlsym(RTLD_NEXT, "pthread_create"));
    const int outcome = real(thread, attributes, run, argument);
    Dl_info caller = {};
    if (dladdr(__builtin_return_address(0), &caller) != 0 && caller.dli_fname != nullptr
        && std::string_view(caller.dli_fname).find("libobs.so") != std::string_view::npos) {
        usleep(kHeldUp);
    }
    return outcome;
}
