// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Error.h"

namespace vitrine::storage {

/// Returns once the bytes of `path` (a file, or a folder for the names in it) are on the disk. Never for a file that a
/// connection of this process has open: closing any descriptor of it would drop SQLite's locks.
Result<> syncToDisk(const QString &path);

} // namespace vitrine::storage
