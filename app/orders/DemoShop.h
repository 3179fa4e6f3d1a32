// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Clock.h"
#include "app/base/Error.h"

#include <QString>

namespace vitrine::orders {

/// A shop to try the studio with: invented products of one trade with their photos and, where
/// they are visited or driven, slots of the coming weeks, and a film that stands in for a
/// camera. A value; any thread.
struct DemoShop {
    QString shopFile; ///< Absolute.
    QString camera; ///< Absolute path of the film; it loops without a jump.
    int products = 0;

    /// Makes `shopFile`, and photos/ and cameras/ beside it, out of `resourceFolder` (resources/demo of the sources).
    /// The folder of the shop is made when missing. Fails with AlreadyExists when there is a shop file, InvalidInput
    /// for an unknown trade, NotFound when the resources are not there, Corrupt when they are not what they should be,
    /// AccessDenied, DiskFull; then what was made is taken away again, unless the shop is there and only its folder
    /// could not be synced.
    static Result<DemoShop> create(const QString &resourceFolder, const QString &shopFile, const QString &trade,
                                   const Clock &clock = systemClock());

    friend bool operator==(const DemoShop &, const DemoShop &) = default;
};

} // namespace vitrine::orders
