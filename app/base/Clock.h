// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <functional>

namespace vitrine {

/// Where the ledger takes the time of an event from: UTC, to the millisecond. Replaced in tests.
using Clock = std::function<QDateTime()>;

/// The computer's clock.
inline Clock systemClock()
{
    return [] { return QDateTime::currentDateTimeUtc(); };
}

} // namespace vitrine
