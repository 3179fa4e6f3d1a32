// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vitrine::catalog::feeds {

/// Spreadsheets take a cell that begins with = + - @, a tab, a line end or a zero for a formula, and would run one that
/// a buyer wrote. Such a text gets an apostrophe in front; so does one that begins with apostrophes before such a sign,
/// so that freed() gives back exactly what was there. Numbers, such as -5, stay.
QString guarded(const QString &text);

/// What guarded() was given. Other texts as they are.
QString freed(const QString &cell);

} // namespace vitrine::catalog::feeds
