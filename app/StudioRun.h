// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/CommandLine.h"
#include "app/Console.h"

namespace vitrine {

class Redactor;

/// Opens the studio's window on a shop and runs it until it is closed. Needs a QApplication. Returns the exit code.
int run(const StudioCommand &command, const Console &console, Redactor &redactor);

} // namespace vitrine
