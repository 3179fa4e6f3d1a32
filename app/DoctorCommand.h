// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/CommandLine.h"
#include "app/Console.h"

namespace vitrine {

class Redactor;

/// Says what this computer can do and what it lacks, and how to get it. Returns 0 when a show can be made.
int run(const DoctorCommand &command, OutputFormat format, const Console &console, Redactor &redactor);

} // namespace vitrine
