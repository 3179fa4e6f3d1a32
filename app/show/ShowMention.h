// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

namespace vitrine::show {

/// What viewers have to be told of a whole show whose presenter is paid. To be checked with counsel: in France loi
/// 2023-451, art. 5, looked up on 2026-11-22.
enum class ShowMention {
    None,
    Advertising, ///< "Publicité".
    Collaboration, ///< "Collaboration commerciale".
};

/// Its words in the language of the locale, in English where there are none; empty for None. The words are the law's,
/// so they stand here and not among the translations.
QString wordsOf(ShowMention mention, const QLocale &locale);

} // namespace vitrine::show
