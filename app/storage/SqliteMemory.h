// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace vitrine::storage {

/// Limits what SQLite takes of this process's memory, for all connections together. A shop needs less than 150 MiB; a
/// file that was tampered with can make it ask for more than the computer has. What is asked beyond fails, and the
/// statement with it, as Internal. To be called before a file is opened, as often as one likes, on any thread.
void limitSqliteMemory();

} // namespace vitrine::storage
