// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sqlite3.h>

#include <QtGlobal>

#include <atomic>

namespace vitrine::test {

/// How many steps SQLite's machine has done, on any connection that was opened since this was made: what a query costs,
/// the same on every computer.
class SqliteSteps {
public:
    SqliteSteps()
    {
        s_steps = 0;
        sqlite3_auto_extension(reinterpret_cast<void (*)()>(&SqliteSteps::watch));
    }
    ~SqliteSteps() { sqlite3_cancel_auto_extension(reinterpret_cast<void (*)()>(&SqliteSteps::watch)); }
    SqliteSteps(const SqliteSteps &) = delete;
    SqliteSteps &operator=(const SqliteSteps &) = delete;

    qint64 sinceLastAsked() { return s_steps.exchange(0); }

private:
    static int watch(sqlite3 *connection, const char **, const sqlite3_api_routines *) noexcept
    {
        return sqlite3_trace_v2(
            connection, SQLITE_TRACE_PROFILE,
            [](unsigned, void *, void *statement, void *) {
                s_steps += sqlite3_stmt_status(static_cast<sqlite3_stmt *>(statement), SQLITE_STMTSTATUS_VM_STEP, 1);
                return 0;
            },
            nullptr);
    }

    static inline std::atomic<qint64> s_steps = 0;
};

} // namespace vitrine::test
