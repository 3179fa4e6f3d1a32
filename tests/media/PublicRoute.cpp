// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/media/PublicRoute.h"

#include <arpa/inet.h>
#include <dlfcn.h>
#include <netdb.h>
#include <netinet/in.h>
#include <sys/socket.h>

#include <cstring>

// The linker gives these to every library of the program in place of the system's.

extern "C" int connect(int socket, const sockaddr *address, socklen_t size)
{
    static const auto real = reinterpret_cast<decltype(&connect)>(dlsym(RTLD_NEXT, "connect"));
    if (address->sa_family == AF_INET) {
        sockaddr_in to = *reinterpret_cast<const sockaddr_in *>(address);
        if (to.sin_addr.s_addr == inet_addr(vitrine::test::kPublicHost)) {
            to.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
            return real(socket, reinterpret_cast<const sockaddr *>(&to), sizeof(to));
        }
    }
    return real(socket, address, size);
}

extern "C" int getaddrinfo(const char *name, const char *service, const addrinfo *wanted, addrinfo **list)
{
    static const auto real = reinterpret_cast<decltype(&getaddrinfo)>(dlsym(RTLD_NEXT, "getaddrinfo"));
    if (name == nullptr || std::strcmp(name, vitrine::test::kHostWithBoth) != 0) {
        return real(name, service, wanted, list);
    }
    const int outcome = real(vitrine::test::kPublicHost, service, wanted, list);
    return outcome != 0 ? outcome : real("127.0.0.1", service, wanted, &(*list)->ai_next);
}
