// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

struct sqlite3;

namespace vitrine::storage {

class Patience;

/// Carries what the write-ahead log holds over into the shop file once the log has grown, and has it begun anew.
/// SQLite's automatic checkpoint begins it anew only when nobody happens to read in it. While several processes order
/// without a pause somebody always does: the log then grows for as long as they go on, and every commit in it makes and
/// waits for another checkpoint. Stays where it is while the connection is open. The connection's thread.
class LogCheckpoints {
public:
    LogCheckpoints(sqlite3 *connection, Patience &patience);
    LogCheckpoints(const LogCheckpoints &) = delete;
    LogCheckpoints &operator=(const LogCheckpoints &) = delete;

    /// How many pages (of 4 KiB) the log holds when it is carried over; 4,000 at first. An order writes about ten. The
    /// commit that fills it takes several times as long as others.
    void setPages(int pages);

private:
    static int committed(void *self, sqlite3 *connection, const char *schema, int pages) noexcept;

    Patience &m_patience;
    int m_pages = 4000;
    int m_next = m_pages; ///< The length of the log at which the next checkpoint is due.
    int m_length = 0; ///< Of the log after this connection's last commit.
};

} // namespace vitrine::storage
