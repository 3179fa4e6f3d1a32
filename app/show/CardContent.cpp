// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/show/CardContent.h"

namespace vitrine::show {

bool operator==(const CardContent &a, const CardContent &b)
{
    const auto key
        = [](const std::optional<QImage> &photo) { return photo ? std::optional(photo->cacheKey()) : std::nullopt; };
    return a.name == b.name && a.price == b.price && a.priceUnit == b.priceUnit && a.stock == b.stock
        && a.pieces == b.pieces && key(a.photo) == key(b.photo) && a.link == b.link && a.verb == b.verb;
}

} // namespace vitrine::show
