// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/CanvasFormat.h"

namespace vitrine::media {

Result<> CanvasFormat::check() const
{
    constexpr int kSmallest = 64;
    constexpr int kLargest = 3840;
    constexpr int kSlowest = 10;
    constexpr int kFastest = 60;
    const auto fits = [](int side) { return side >= kSmallest && side <= kLargest && side % 2 == 0; };
    if (!fits(size.width()) || !fits(size.height())) {
        return failure(Error::Code::InvalidInput,
                       QStringLiteral("canvas of %1x%2").arg(size.width()).arg(size.height()));
    }
    if (framesPerSecond < kSlowest || framesPerSecond > kFastest) {
        return failure(Error::Code::InvalidInput, QStringLiteral("%1 frames a second").arg(framesPerSecond));
    }
    return {};
}

} // namespace vitrine::media
