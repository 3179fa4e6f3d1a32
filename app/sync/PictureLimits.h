// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/catalog/ImageHeader.h"

#include <chrono>

namespace vitrine::sync {

/// How much of the network pictures may take. A value; any thread.
struct PictureLimits {
    qint64 bytes = catalog::ImageHeader::kMostBytes; ///< Of one picture.
    std::chrono::milliseconds time{30'000}; ///< For one picture, with all that is asked on the way to it.
    int redirects = 3;
    int atOnce = 4;
};

} // namespace vitrine::sync
