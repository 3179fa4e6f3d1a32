// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/Patience.h"

#include <sqlite3.h>

#include <thread>

namespace vitrine::storage {

Patience::Patience(sqlite3 *connection, std::chrono::milliseconds atMost) : m_atMost(atMost)
{
    sqlite3_busy_handler(connection, &Patience::wait, this);
}

/// SQLite's own handler sleeps longer from look to look, up to 100 ms. Between the commits of a process that writes
/// without a pause the file is free for some microseconds only, so that others would hardly ever find it so. Sleeps
/// that are short and not all of one length give each its turn.
int Patience::wait(void *self, int looks) noexcept
{
    auto &patience = *static_cast<Patience *>(self);
    const auto now = std::chrono::steady_clock::now();
    if (looks == 0) {
        patience.m_since = now;
    }
    if (now - patience.m_since >= patience.m_atMost) {
        return 0;
    }
    std::this_thread::sleep_for(std::chrono::microseconds(200 + looks * 37 % 500));
    return 1;
}

} // namespace vitrine::storage
