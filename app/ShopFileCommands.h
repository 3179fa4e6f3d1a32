// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/CommandLine.h"
#include "app/Console.h"
#include "app/LedgerAcceptance.h"

namespace vitrine {

namespace storage {
class Database;
}

/// The commands about the shop file itself. Each returns the program's exit code.
int run(const ShopVerifyCommand &command, OutputFormat format, const Console &console);
int run(const ShopBackupCommand &command, OutputFormat format, const Console &console);
int run(const ShopRestoreCommand &command, OutputFormat format, const Console &console);

/// Says why a shop could not be opened, and returns what it said for those who look at a window. A damaged one is put
/// aside, and the last good copy is named.
QString complainOfShop(const Console &console, const Error &error, const QString &shop);

/// Says what is left of a shop where a new one was to be made, and how to go on with it, and returns what it said;
/// nothing when one may be made there.
QString complainOfRemains(const Console &console, const QString &shop);

/// That a shop was not copied because it is damaged or its ledger does not add up, and which command helps.
QString sentenceOfNoCopy(LedgerAcceptance::Finding finding, const QString &shop);

/// Says that opening the shop found something in its log that could not be read, and returns what it said; nothing when
/// there was no such thing.
QString warnOfKeptLog(const Console &console, const storage::Database &shop);

} // namespace vitrine
