// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

struct sqlite3;

namespace vitrine::storage {

/// How long the statements of a connection wait for other processes before they fail with Busy. Stays where it is while
/// the connection is open. The connection's thread.
class Patience {
public:
    Patience(sqlite3 *connection, std::chrono::milliseconds atMost);
    Patience(const Patience &) = delete;
    Patience &operator=(const Patience &) = delete;

    std::chrono::milliseconds atMost() const { return m_atMost; }
    void setAtMost(std::chrono::milliseconds time) { m_atMost = time; }

private:
    static int wait(void *self, int looks) noexcept;

    std::chrono::steady_clock::time_point m_since;
    std::chrono::milliseconds m_atMost;
};

} // namespace vitrine::storage
