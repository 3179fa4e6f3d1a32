// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vitrine {

/// Whether a terminal obeys the character instead of showing it: control characters, of which line ends and tabs are
/// some, and those that turn the direction of the text around them. Names come from feeds, from platforms and in shop
/// files, so any of these may be in what is printed.
bool steersTerminal(QChar character);

/// `text` with U+FFFD in place of each such character, but for line ends and tabs. Any thread.
QString forTerminal(QString text);

/// The same in one line.
QString inOneLine(QString text);

} // namespace vitrine
