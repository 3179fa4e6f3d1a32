// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/CommandLine.h"
#include "app/Console.h"

namespace vitrine {

class Redactor;

/// Says why the studio does not open, when there is no window yet to say it in. Needs a QApplication and a screen.
void warnOnScreen(const QString &sentence);

/// Opens the studio's window on a shop and runs it until it is closed. Needs a QApplication. Returns the exit code.
int run(const StudioCommand &command, const Console &console, Redactor &redactor);

} // namespace vitrine
