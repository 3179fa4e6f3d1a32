// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/DestinationAddress.h"
#include "media/native/ObsHandles.h"

namespace vitrine::media {

/// The service of libobs that tells an RTMP output where it sends: an address and a key as they are, without libobs's
/// list of platforms. The kind is registered once; each destination has one of its own.
class DestinationService {
public:
    /// Empty when libobs makes none.
    static ObsService create(const DestinationAddress &address);
};

} // namespace vitrine::media
