// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/PublicAddress.h"

#include <QtEndian>

#include <algorithm>

namespace vitrine {

namespace {

/// The addresses that begin with the same bits, of which these are the first 32.
struct Block {
    quint32 first;
    int bits;
};

constexpr quint32 quad(quint32 a, quint32 b, quint32 c, quint32 d)
{
    return a << 24 | b << 16 | c << 8 | d;
}

constexpr std::array<Block, 15> kNotPublic4{{{quad(0, 0, 0, 0), 8},
                                             {quad(10, 0, 0, 0), 8},
                                             {quad(100, 64, 0, 0), 10},
                                             {quad(127, 0, 0, 0), 8},
                                             {quad(169, 254, 0, 0), 16},
                                             {quad(172, 16, 0, 0), 12},
                                             {quad(192, 0, 0, 0), 24},
                                             {quad(192, 0, 2, 0), 24},
                                             {quad(192, 88, 99, 0), 24},
                                             {quad(192, 168, 0, 0), 16},
                                             {quad(198, 18, 0, 0), 15},
                                             {quad(198, 51, 100, 0), 24},
                                             {quad(203, 0, 113, 0), 24},
                                             {quad(224, 0, 0, 0), 4},
                                             {quad(240, 0, 0, 0), 4}}};

// All that is public of version 6 is in here; within it are tunnels, which hide an address of version 4, and examples.
constexpr Block kPublic6{0x2000'0000, 3};
constexpr std::array<Block, 4> kNotPublic6{
    {{0x2001'0000, 23}, {0x2001'0db8, 32}, {0x2002'0000, 16}, {0x3fff'0000, 20}}};

constexpr std::array<quint8, 12> kVersion4{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff};

bool isIn(quint32 beginning, const Block &block)
{
    return (beginning ^ block.first) >> (32 - block.bits) == 0;
}

} // namespace

bool isPublicAddress(const IpAddress &address)
{
    const auto isAmong = [](quint32 beginning) { return [=](const Block &block) { return isIn(beginning, block); }; };
    if (std::equal(kVersion4.begin(), kVersion4.end(), address.begin())) {
        return std::ranges::none_of(kNotPublic4, isAmong(qFromBigEndian<quint32>(address.data() + kVersion4.size())));
    }
    const auto beginning = qFromBigEndian<quint32>(address.data());
    return isIn(beginning, kPublic6) && std::ranges::none_of(kNotPublic6, isAmong(beginning));
}

} // namespace vitrine
