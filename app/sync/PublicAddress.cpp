// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/PublicAddress.h"

#include "app/base/PublicAddress.h"

namespace vitrine::sync {

bool isPublicAddress(const QHostAddress &address)
{
    const Q_IPV6ADDR bytes = address.toIPv6Address(); // of version 4 the form that IpAddress has
    return address.scopeId().isEmpty() && vitrine::isPublicAddress(std::to_array(bytes.c));
}

} // namespace vitrine::sync
