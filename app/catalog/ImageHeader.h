// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Error.h"
#include "app/storage/ShopPictures.h"

#include <QByteArrayView>

namespace vitrine::catalog {

/// What the first bytes of a picture say, without decoding it. A value; any thread.
struct ImageHeader {
    enum class Type { Png, Jpeg };

    static constexpr qint64 kMostBytes = storage::kLargestPicture;
    static constexpr qint64 kMostPixels = 40'000'000;

    Type type = Type::Png;
    int width = 0;
    int height = 0;

    /// By its first bytes, never by a name. Fails with Unsupported for what is neither PNG nor JPEG, Corrupt for one
    /// without a size, and Forbidden above 20 MiB or 40 million pixels, which would take too much memory to decode.
    static Result<ImageHeader> read(QByteArrayView bytes);

    friend bool operator==(const ImageHeader &, const ImageHeader &) = default;
};

} // namespace vitrine::catalog
