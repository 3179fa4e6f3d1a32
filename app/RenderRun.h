// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/CommandLine.h"
#include "app/Console.h"

namespace vitrine {

/// `vitrine render`: one overlay as viewers would see it, in a file. Returns the program's exit code.
int run(const RenderCommand &command, OutputFormat format, const Console &console);

} // namespace vitrine
