// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Error.h"

#include <SQLiteCpp/Exception.h>

struct sqlite3;

namespace vitrine::storage {

/// The one place where SQLite's and SQLiteCpp's codes become ours. `handle` is the connection that failed, or nullptr
/// when it could not be opened; it knows the system's own reason.
Error toError(const SQLite::Exception &exception, sqlite3 *handle);

} // namespace vitrine::storage
