// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Error.h"

#include <QString>

namespace vitrine::storage {

/// Fails with Busy while another process has the SQLite file open, as SQLite's locks tell. Never for a file that this
/// process has open, whose locks it would drop.
Result<> checkUnused(const QString &path);

} // namespace vitrine::storage
