// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vitrine::catalog::feeds {

/// Spreadsheets take a cell that begins with = + - @, a tab, a line end or a zero for a formula, and would run one that
/// a buyer wrote. Such a text gets an apostrophe in front; so does one that begins with apostrophes before such a sign,
/// so that freed() gives back exactly what was there. Numbers, such as -5, stay.
///
/// Which sign parts cells depends on the country of who opens the file: "x;=A1" is two cells where the comma is the
/// decimal sign, and quotes around it, which then do not begin a cell, change nothing. So the same is done inside of a
/// text, after ; , tab and line end, for = always, and for + - @ only before something that can do more than
/// calculate. "Only today; -10 %", lists with hyphens and names that begin with @ stay as people read them: the worst
/// that they become is a wrong number.
QString guarded(const QString &text);

/// What guarded() was given. Other texts as they are.
QString freed(const QString &cell);

} // namespace vitrine::catalog::feeds
