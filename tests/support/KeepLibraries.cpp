// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Only in builds with the address sanitizer, linked into each program: names for leaks that are other people's.

#include <dlfcn.h>
#include <link.h>
#include <sanitizer/lsan_interface.h>

#include <string_view>

// Mesa's drivers keep memory until the process ends, but are unloaded before that: the leak is then nobody's, and no
// list of other people's leaks can name it. They stay loaded here, and with them what points to that memory.

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

struct AVFormatContext;
struct AVPacket;

// The media source of libobs loses the packet that it wanted to read into each time nothing more is read: at the end of
// each round of a file, and when a camera goes. Who allocated it stands too far up the stack for tests/leaks.supp: the
// sanitizer sees no further than FFmpeg, which keeps no frame pointers. Its other packets are watched like ours.
extern "C" int av_read_frame(AVFormatContext *input, AVPacket *packet)
{
    using Read = int (*)(AVFormatContext *, AVPacket *);
    static const auto read = reinterpret_cast<Read>(dlsym(RTLD_NEXT, "av_read_frame"));
    const int outcome = read(input, packet);
    Dl_info caller;
    if (outcome < 0 && dladdr(__builtin_return_address(0), &caller) != 0
        && std::string_view(caller.dli_fname).ends_with("obs-ffmpeg.so")) {
        __lsan_ignore_object(packet);
    }
    return outcome;
}
