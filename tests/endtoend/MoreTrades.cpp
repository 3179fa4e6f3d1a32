// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Loaded before a program's libraries ($LD_PRELOAD), it puts one more file among the trades that the program carries,
// as somebody who adds a trade would, with a mistake in it or without: the resources that CMake links to it are added
// to the program's own.
#include <cstdlib>

namespace {

/// What the program starts carries no trades.
__attribute__((constructor)) void leaveOthersAlone()
{
    unsetenv("LD_PRELOAD");
}

} // namespace
