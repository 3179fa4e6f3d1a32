// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

namespace vitrine::test {

/// Makes the calls below SQLite and our own file writing fail: an allocation of SQLite, a call to its file system, and
/// a write, sync or renaming of ours. Counts them, so that a loop can fail each one. For a process of one thread.
class FailingCalls {
public:
    enum class Kind { Allocation, FileSystem, OwnWriting };
    enum class Extent { Once, FromThereOn };

    /// Puts itself below SQLite; before the first use of SQLite in the process.
    static bool install();

    /// How deep ways are told apart at most.
    static constexpr int kWholeStack = 64; // frames

    /// One of the counted calls.
    struct Counted {
        qint64 number = 0; ///< From 1.
        const void *caller = nullptr; ///< Where it returns to.
    };

    /// Counts the allocations from now on without failing one, until firstOfEachWay(). Two came by the same way if the
    /// nearest `depth` callers are the same; what counts them is none.
    static void countAllocations(int depth);

    /// The first of the counted calls on each way.
    static std::vector<Counted> firstOfEachWay();

    /// The `point`-th call of the kind from now on fails.
    static void arm(Kind kind, Extent extent, qint64 point);

    /// No call fails any more. How many calls of the kind there were since arm().
    static qint64 disarm();
};

} // namespace vitrine::test
