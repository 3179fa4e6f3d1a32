// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/native/HostAddresses.h"

#include <netdb.h>

#include <algorithm>
#include <memory>

namespace vitrine::media {

namespace {

struct Release {
    void operator()(addrinfo *list) const noexcept { freeaddrinfo(list); }
};

} // namespace

std::vector<IpAddress> addressesOf(const QString &host)
{
    addrinfo wanted{};
    wanted.ai_family = AF_UNSPEC;
    wanted.ai_socktype = SOCK_STREAM;
    addrinfo *list = nullptr;
    if (getaddrinfo(host.toUtf8().constData(), nullptr, &wanted, &list) != 0) {
        return {};
    }
    const std::unique_ptr<addrinfo, Release> held(list);
    std::vector<IpAddress> addresses;
    for (const addrinfo *one = list; one != nullptr; one = one->ai_next) {
        IpAddress address{};
        if (one->ai_family == AF_INET6) {
            const auto *version6 = reinterpret_cast<const sockaddr_in6 *>(one->ai_addr);
            std::ranges::copy(version6->sin6_addr.s6_addr, address.begin());
        } else if (one->ai_family == AF_INET) {
            const auto *bytes
                = reinterpret_cast<const quint8 *>(&reinterpret_cast<const sockaddr_in *>(one->ai_addr)->sin_addr);
            address[10] = address[11] = 0xff;
            std::copy_n(bytes, 4, address.begin() + 12);
        } else {
            continue;
        }
        addresses.push_back(address);
    }
    return addresses;
}

} // namespace vitrine::media
