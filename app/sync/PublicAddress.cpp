// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/PublicAddress.h"

#include <algorithm>
#include <array>

namespace vitrine::sync {

namespace {

struct Block {
    const char *first;
    int bits;
};

bool isIn(const QHostAddress &address, const Block &block)
{
    return address.isInSubnet(QHostAddress(QString::fromLatin1(block.first)), block.bits);
}

constexpr std::array<Block, 15> kNotPublic4{{{"0.0.0.0", 8},
                                             {"10.0.0.0", 8},
                                             {"100.64.0.0", 10},
                                             {"127.0.0.0", 8},
                                             {"169.254.0.0", 16},
                                             {"172.16.0.0", 12},
                                             {"192.0.0.0", 24},
                                             {"192.0.2.0", 24},
                                             {"192.88.99.0", 24},
                                             {"192.168.0.0", 16},
                                             {"198.18.0.0", 15},
                                             {"198.51.100.0", 24},
                                             {"203.0.113.0", 24},
                                             {"224.0.0.0", 4},
                                             {"240.0.0.0", 4}}};

// All that is public of version 6 is in here; within it are tunnels, which hide an address of version 4, and examples.
constexpr Block kPublic6{"2000::", 3};
constexpr std::array<Block, 4> kNotPublic6{{{"2001::", 23}, {"2001:db8::", 32}, {"2002::", 16}, {"3fff::", 20}}};

} // namespace

bool isPublicAddress(const QHostAddress &address)
{
    // An address of version 4 that is written as one of version 6 is judged as what it is.
    bool isOfVersion4 = false;
    const QHostAddress version4(address.toIPv4Address(&isOfVersion4));
    const auto isAmong
        = [](const QHostAddress &one) { return [&one](const Block &block) { return isIn(one, block); }; };
    if (isOfVersion4) {
        return std::ranges::none_of(kNotPublic4, isAmong(version4));
    }
    return address.protocol() == QAbstractSocket::IPv6Protocol && address.scopeId().isEmpty() && isIn(address, kPublic6)
        && std::ranges::none_of(kNotPublic6, isAmong(address));
}

} // namespace vitrine::sync
