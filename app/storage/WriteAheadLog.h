// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Error.h"

#include <QString>

struct sqlite3;

namespace vitrine::storage {

/// Looks at what SQLite does not read of a log. It takes a log up to its first damaged byte and no further, as after a
/// power cut, where what follows was never acknowledged. After damage by something else acknowledged orders may follow.
/// Any thread; holds nothing.
///
/// Two things no power cut leaves, since each commit is on the disk before the next one begins: behind a commit that
/// SQLite does not read one that goes on from it, as their sums tell (what an earlier cut left further behind does not
/// go on from it); and a log whose head is damaged while the file lacks something of what it says, as a log is begun
/// anew only when all of it is in the file. Any other damage may be the last, never acknowledged commit or several
/// acknowledged ones: such a log is kept.
class WriteAheadLog {
public:
    /// What SQLite does not read.
    struct Rest {
        enum class Kind {
            Nothing, ///< But zeros, what is in the file already, and transactions that were given up.
            Unread, ///< Bytes of which nobody can say what they were.
            LostCommits, ///< Commits that were acknowledged.
        };
        Kind kind = Kind::Nothing;
        qint64 from = 0; ///< Where it begins, in bytes.
    };

    /// For the log of the file that `connection` has open, which has read but not written yet. Leaves all files as they
    /// are. While somebody writes, what they are writing may look unread.
    static Rest restOf(sqlite3 *connection, const QString &log, qint64 pageSize);

    /// Copies a log of which not all was read beside its shop, before it is written over or deleted. Returns the name
    /// of the copy, which is on the disk then, or none when an earlier copy has the same rest. Fails with AccessDenied,
    /// DiskFull.
    static Result<QString> keep(const QString &log, const QString &shop, const Rest &rest);
};

} // namespace vitrine::storage
