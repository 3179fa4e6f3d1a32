// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Only in builds with the address sanitizer, linked into each program: names for leaks that are other people's.

#include <dlfcn.h>
#include <link.h>
#include <sanitizer/lsan_interface.h>

#include <string_view>

// Mesa's drivers keep memory until the process ends, but are unloaded before that: the leak is then nobody's, and no
// list of other people's leaks can name it. They stay loaded here, so that tests/leaks.supp can.

extern "C" int dlclose(void *handle)
{
    link_map *library = nullptr;
    if (dlinfo(handle, RTLD_DI_LINKMAP, static_cast<void *>(&library)) == 0 && library != nullptr) {
        const std::string_view name(library->l_name);
        for (const std::string_view driver : {"_dri.so", "libEGL", "libGLX", "libGL.so", "libOpenGL", "libgallium"}) {
            if (name.find(driver) != std::string_view::npos) {
                return 0;
            }
        }
    }
    using Close = int (*)(void *);
    const auto close = reinterpret_cast<Close>(dlsym(RTLD_NEXT, "dlclose"));
    return close(handle);
}

struct AVPacket;

// The media source of libobs loses the packet of a stream that it could not play. Who asked for a packet stands too far
// up the stack for tests/leaks.supp: the sanitizer sees no further than FFmpeg, which keeps no frame pointers.
extern "C" AVPacket *av_packet_alloc()
{
    using Allocate = AVPacket *(*)();
    static const auto allocate = reinterpret_cast<Allocate>(dlsym(RTLD_NEXT, "av_packet_alloc"));
    AVPacket *packet = allocate();
    Dl_info caller;
    if (dladdr(__builtin_return_address(0), &caller) != 0
        && std::string_view(caller.dli_fname).ends_with("obs-ffmpeg.so")) {
        __lsan_ignore_object(packet);
    }
    return packet;
}
