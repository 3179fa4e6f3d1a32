// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalog/feeds/FormulaGuard.h"

#include <algorithm>

namespace vitrine::catalog::feeds {

namespace {

bool isNumber(QStringView text)
{
    if (text.startsWith(u'-') || text.startsWith(u'+')) {
        text = text.sliced(1);
    }
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    const bool isOfDigits = std::ranges::all_of(text, [&](QChar c) { return isDigit(c) || c == u'.' || c == u','; });
    return isOfDigits && !text.isEmpty() && isDigit(text.front()) && isDigit(text.back());
}

/// Whether a spreadsheet may run the text, apostrophes in front of it left aside.
bool isRunnable(QStringView text)
{
    while (text.startsWith(u'\'')) {
        text = text.sliced(1);
    }
    if (text.isEmpty()) {
        return false;
    }
    const QChar first = text.front();
    const bool isSign = first == u'=' || first == u'+' || first == u'-' || first == u'@' || first == u'\t'
        || first == u'\r' || first == u'\n' || first == QChar::Null;
    return isSign && !isNumber(text);
}

} // namespace

QString guarded(const QString &text)
{
    return isRunnable(text) ? u'\'' + text : text;
}

QString freed(const QString &cell)
{
    return cell.startsWith(u'\'') && isRunnable(cell) ? cell.sliced(1) : cell;
}

} // namespace vitrine::catalog::feeds
