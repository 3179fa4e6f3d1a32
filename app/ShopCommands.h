// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/CommandLine.h"
#include "app/Console.h"

namespace vitrine {

/// The commands that work on a shop file alone. Each returns the program's exit code.
int run(const DemoCommand &command, OutputFormat format, const Console &console);
int run(const CatalogListCommand &command, OutputFormat format, const Console &console);
int run(const CatalogSearchCommand &command, OutputFormat format, const Console &console);
int run(const OrderAddCommand &command, OutputFormat format, const Console &console);

} // namespace vitrine
