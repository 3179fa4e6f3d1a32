// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/LogCheckpoints.h"

#include "app/storage/Patience.h"

#include <sqlite3.h>

#include <algorithm>
#include <utility>

namespace vitrine::storage {

namespace {

/// How long a commit waits for those who read in the log. A backup reads for seconds: the log then grows a little.
constexpr std::chrono::milliseconds kLongestWait{10};

} // namespace

LogCheckpoints::LogCheckpoints(sqlite3 *connection, Patience &patience) : m_patience(patience)
{
    sqlite3_wal_hook(connection, &LogCheckpoints::committed, this);
}

void LogCheckpoints::setPages(int pages)
{
    m_pages = m_next = pages;
}

/// Always answers that all is well: the commit is on the disk, and a checkpoint that failed is made another time.
int LogCheckpoints::committed(void *self, sqlite3 *connection, const char *schema, int pages) noexcept
{
    auto &log = *static_cast<LogCheckpoints *>(self);
    if (pages < std::exchange(log.m_length, pages)) {
        log.m_next = log.m_pages; // somebody has begun it anew
    }
    if (pages < log.m_next) {
        return SQLITE_OK;
    }
    // Nearly all is carried over while others go on writing. The rest, after which the log begins anew, keeps them out.
    sqlite3_wal_checkpoint_v2(connection, schema, SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
    const std::chrono::milliseconds before = log.m_patience.atMost();
    log.m_patience.setAtMost(std::min(before, kLongestWait));
    const int begun = sqlite3_wal_checkpoint_v2(connection, schema, SQLITE_CHECKPOINT_RESTART, nullptr, nullptr);
    log.m_patience.setAtMost(before);
    log.m_next = begun == SQLITE_OK ? log.m_pages : pages + log.m_pages / 4;
    return SQLITE_OK;
}

} // namespace vitrine::storage
