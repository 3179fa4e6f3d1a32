// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>

namespace vitrine {

/// An address of the internet protocol's version 6, and one of version 4 as ::ffff:a.b.c.d (RFC 4291, 2.5.5.2).
using IpAddress = std::array<quint8, 16>;

/// Whether an address is one of the public network: not of this computer, not of a home or an office, not one that is
/// kept for other ends (the registries of RFC 6890 and after). What a feed or a camera names is somebody else's text,
/// and behind a private address there may be a router that takes orders from whoever is inside.
bool isPublicAddress(const IpAddress &address);

} // namespace vitrine
