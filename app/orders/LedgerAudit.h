// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Error.h"

namespace vitrine::storage {
class Database;
}

namespace vitrine::orders {

/// Adds up all of the ledger and compares: the counters, the stock and the orders are what the single facts say. Fails
/// with Corrupt and what differs. On the thread of the connection.
Result<> auditLedger(storage::Database &database);

} // namespace vitrine::orders
