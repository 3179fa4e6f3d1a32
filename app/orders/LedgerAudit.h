// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Error.h"

namespace vitrine::storage {
class Database;
}

namespace vitrine::orders {

enum class Audited {
    Facts, ///< Orders, bookings and stock; not the counters, which can be written anew from these.
    FactsAndCounters,
};

/// Adds up all of the ledger and compares: the stock, the orders and the counters are what the single facts say. Fails
/// with Corrupt and what differs. On the thread of the connection.
Result<> auditLedger(storage::Database &database, Audited audited);

} // namespace vitrine::orders
