// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Error.h"

#include <QString>

struct sqlite3;

namespace vitrine::storage {

/// Looks whether SQLite drops commits when it reads a log. It takes a log up to its first damaged byte and no further,
/// as after a power cut, where what follows was never acknowledged. After damage by something else acknowledged orders
/// may follow. Any thread; holds nothing.
///
/// Told by two things that no power cut leaves, since each commit is on the disk before the next one begins: a commit
/// that is whole behind a damaged one; and a log whose head is damaged while the file lacks something of what it says,
/// as a log is begun anew only when all of it is in the file. A last commit that is damaged by itself cannot be told
/// from one that was never acknowledged.
class WriteAheadLog {
public:
    /// For the log of the file that `connection` has open, which has read but not written yet. Fails with Corrupt when
    /// commits would be lost. Leaves all files as they are.
    static Result<> mustBeWhole(sqlite3 *connection, const QString &log, qint64 pageSize);
};

} // namespace vitrine::storage
