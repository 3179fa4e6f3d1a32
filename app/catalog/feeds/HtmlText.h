// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vitrine::catalog::feeds {

/// What a reader sees of a piece of HTML: no tags, no scripts, line ends for paragraphs and breaks, characters for
/// their names. Text without tags and names stays as it is.
QString textOfHtml(const QString &html);

/// HTML that textOfHtml() reads as exactly this text.
QString htmlOfText(const QString &text);

} // namespace vitrine::catalog::feeds
