// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/CommandLine.h"
#include "app/Console.h"

namespace vitrine {

/// The commands that bring products into a shop file and out of it. Each returns the program's exit code.
int run(const CatalogImportCommand &command, OutputFormat format, const Console &console);
int run(const CatalogExportCommand &command, OutputFormat format, const Console &console);

} // namespace vitrine
