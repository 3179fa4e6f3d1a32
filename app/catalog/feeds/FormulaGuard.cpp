// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalog/feeds/FormulaGuard.h"

#include <QList>

#include <algorithm>
#include <iterator>

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

bool isLineEnd(QChar c)
{
    return c == u'\n' || c == u'\r';
}

/// Whether the character is of what calls a function, starts a program or asks another file.
bool reachesOut(QStringView text, qsizetype i)
{
    const QChar c = text.at(i);
    if (c == u'!') { // ends a sentence, or names what is in another file
        const QChar next = i + 1 < text.size() ? text.at(i + 1) : QChar(u' ');
        return next.isLetterOrNumber() || next == u'_' || next == u'$';
    }
    return c == u'(' || c == u'|' || c == u'[' || c == u'#';
}

/// The first place from `i` on that is none of the characters.
qsizetype skip(QStringView characters, QStringView text, qsizetype i)
{
    while (i < text.size() && characters.contains(text.at(i))) {
        ++i;
    }
    return i;
}

/// Where an apostrophe belongs, or is when it was put there, the last first. What is put in or taken out there makes no
/// other place.
QList<qsizetype> placesIn(QStringView text)
{
    // A quote that is written twice is an empty text to who takes another sign for that between cells.
    static constexpr char16_t kBefore[] = {u' ', u'"', u'\0'};
    QList<qsizetype> places;
    bool lineReachesOut = false; // behind `i`; so that each character is looked at once
    for (qsizetype i = text.size() - 1; i >= 0; --i) {
        const QChar c = text.at(i);
        if (c == u';' || c == u',' || c == u'\t' || isLineEnd(c)) {
            const qsizetype place = skip(QStringView(kBefore, std::size(kBefore)), text, i + 1);
            const qsizetype start = skip(u"'", text, place);
            const QChar first = start < text.size() ? text.at(start) : QChar(u' ');
            const bool isSign = first == u'+' || first == u'-' || first == u'@';
            if (first == u'=' || (isSign && lineReachesOut)) {
                places.append(place);
            }
        }
        lineReachesOut = !isLineEnd(c) && (lineReachesOut || reachesOut(text, i));
    }
    if (isRunnable(text)) {
        places.append(0);
    }
    return places;
}

} // namespace

QString guarded(const QString &text)
{
    const QList<qsizetype> places = placesIn(text);
    if (places.isEmpty()) {
        return text;
    }
    QString cell;
    cell.reserve(text.size() + places.size());
    qsizetype done = 0;
    for (auto place = places.rbegin(); place != places.rend(); ++place) {
        cell += QStringView(text).sliced(done, *place - done);
        cell += u'\'';
        done = *place;
    }
    cell += QStringView(text).sliced(done);
    return cell;
}

QString freed(const QString &cell)
{
    if (!cell.contains(u'\'')) {
        return cell; // most of them, and found out faster than the places
    }
    const QList<qsizetype> places = placesIn(cell);
    if (places.isEmpty()) {
        return cell;
    }
    QString text;
    text.reserve(cell.size());
    qsizetype done = 0;
    for (auto place = places.rbegin(); place != places.rend(); ++place) {
        text += QStringView(cell).sliced(done, *place - done);
        done = cell.at(*place) == u'\'' ? *place + 1 : *place;
    }
    text += QStringView(cell).sliced(done);
    return text;
}

} // namespace vitrine::catalog::feeds
