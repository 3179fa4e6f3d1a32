// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Error.h"

namespace vitrine::storage {

/// Returns once the bytes of `path` (a file, or a folder for the names in it) are on the disk. Never for a file that a
/// connection of this process has open: closing any descriptor of it would drop SQLite's locks.
Result<> syncToDisk(const QString &path);

/// Gives a file another name on the same disk, in one step, and never one that somebody has. Unlike QFile::rename() it
/// does not fall back to copying, which could be cut off. Fails with AlreadyExists, NotFound, DiskFull, AccessDenied.
Result<> renameToNew(const QString &from, const QString &to);

/// The same in place of the file that has the name, if there is one. Fails like renameToNew(), but for AlreadyExists.
Result<> renameOver(const QString &from, const QString &to);

} // namespace vitrine::storage
