// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Only in builds with the address sanitizer, linked into each program. Mesa's drivers keep memory until the process
// ends, but are unloaded before that: the leak is then nobody's, and no list of other people's leaks can name it. They
// stay loaded here, so that tests/leaks.supp can.

#include <dlfcn.h>
#include <link.h>

#include <string_view>

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
