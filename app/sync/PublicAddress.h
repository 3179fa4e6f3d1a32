// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>

#include <functional>

namespace vitrine::sync {

/// Says whether an address may be connected to.
using AddressRule = std::function<bool(const QHostAddress &)>;

/// Whether an address is one of the public network: not of this computer, not of a home or an office, not one that is
/// kept for other ends (the registries of RFC 6890 and after). What a feed names is somebody else's text, and behind a
/// private address there may be a router that takes orders from whoever is inside.
bool isPublicAddress(const QHostAddress &address);

} // namespace vitrine::sync
