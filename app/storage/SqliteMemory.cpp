// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/SqliteMemory.h"

#include <sqlite3.h>

namespace vitrine::storage {

void limitSqliteMemory()
{
    constexpr sqlite3_int64 kMostMemory = 512LL * 1024 * 1024;
    sqlite3_hard_heap_limit64(kMostMemory);
}

} // namespace vitrine::storage
