// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Error.h"
#include "app/base/Secret.h"

#include <QString>

namespace vitrine::media {

/// Where a programme is sent: a server and the key that opens it, kept apart. Moves, never copies, as its key does.
struct DestinationAddress {
    QString server; ///< "rtmp://host[:port]/app[/instance]" or rtmps, without the key.
    Secret key;
    Secret perhapsKey; ///< What followed the application when the key was given apart: perhaps another key.

    /// Splits an address that contains its key (rtmp://host/app/key) unless a key is given apart. Fails with
    /// InvalidInput when it is no address, has no application or no key, and with Unsupported for other schemes.
    static Result<DestinationAddress> parse(const QString &address, Secret key = {});

    /// The server, without what might be a key.
    QString shown() const;

    DestinationAddress duplicate() const { return {server, key.duplicate(), perhapsKey.duplicate()}; }
};

} // namespace vitrine::media
