// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/TerminalText.h"

#include <algorithm>

namespace vitrine {

bool steersTerminal(QChar character)
{
    const char16_t code = character.unicode();
    const bool turns = (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
    return turns || character.category() == QChar::Other_Control;
}

QString forTerminal(QString text)
{
    const auto harms = [](QChar c) { return c != u'\n' && c != u'\t' && steersTerminal(c); };
    std::ranges::replace_if(text, harms, QChar(QChar::ReplacementCharacter));
    return text;
}

QString inOneLine(QString text)
{
    std::ranges::replace_if(text, steersTerminal, QChar(QChar::ReplacementCharacter));
    return text;
}

} // namespace vitrine
