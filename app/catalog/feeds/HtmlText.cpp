// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalog/feeds/HtmlText.h"

#include <algorithm>
#include <array>

namespace vitrine::catalog::feeds {

namespace {

struct Entity {
    QStringView name;
    char16_t character;
};

constexpr std::array<Entity, 19> kEntities{{
    {u"amp", u'&'},      {u"lt", u'<'},       {u"gt", u'>'},      {u"quot", u'"'},    {u"apos", u'\''},
    {u"nbsp", 0x00a0},   {u"euro", 0x20ac},   {u"ndash", 0x2013}, {u"mdash", 0x2014}, {u"hellip", 0x2026},
    {u"lsquo", 0x2018},  {u"rsquo", 0x2019},  {u"ldquo", 0x201c}, {u"rdquo", 0x201d}, {u"eacute", 0x00e9},
    {u"egrave", 0x00e8}, {u"agrave", 0x00e0}, {u"deg", 0x00b0},   {u"copy", 0x00a9},
}};

/// Reads what follows an ampersand up to the semicolon; leaves both when it is no name that is known.
qsizetype appendEntity(const QString &html, qsizetype at, QString &text)
{
    constexpr qsizetype kLongest = 10;
    const qsizetype length = QStringView(html).mid(at, kLongest + 1).indexOf(u';'); // no further: they may be many
    if (length < 0) {
        text += u'&';
        return at + 1;
    }
    const qsizetype end = at + length;
    const QStringView name = QStringView(html).sliced(at + 1, length - 1);
    if (name.startsWith(u'#')) {
        const bool isHex = name.startsWith(u"#x", Qt::CaseInsensitive);
        bool fits = false;
        const uint code = name.sliced(isHex ? 2 : 1).toUInt(&fits, isHex ? 16 : 10);
        const bool isCharacter = fits && code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
        if (isCharacter) {
            const char32_t character = code;
            text += QString::fromUcs4(&character, 1);
            return end + 1;
        }
    }
    const auto known = std::ranges::find_if(kEntities, [name](const Entity &entity) { return entity.name == name; });
    if (known == kEntities.end()) {
        text += u'&';
        return at + 1;
    }
    text += QChar(known->character);
    return end + 1;
}

/// The name of the tag that begins at `at`, in lower case, with its slash.
QString tagAt(const QString &html, qsizetype at)
{
    QString name;
    for (qsizetype i = at + 1; i < html.size() && name.size() < 12; ++i) {
        const QChar character = html.at(i);
        if (!character.isLetterOrNumber() && !(character == u'/' && name.isEmpty())) {
            break;
        }
        name += character.toLower();
    }
    return name;
}

} // namespace

QString textOfHtml(const QString &html)
{
    if (!html.contains(u'<') && !html.contains(u'&')) {
        // WooCommerce writes line ends as two characters.
        return QString(html).replace(QLatin1String("\\n"), QLatin1String("\n"));
    }
    QString text;
    text.reserve(html.size());
    qsizetype at = 0;
    while (at < html.size()) {
        const QChar character = html.at(at);
        if (character == u'&') {
            at = appendEntity(html, at, text);
            continue;
        }
        const bool isTag = character == u'<' && at + 1 < html.size()
            && (html.at(at + 1).isLetter() || html.at(at + 1) == u'/' || html.at(at + 1) == u'!');
        if (isTag) {
            const QString tag = tagAt(html, at);
            const bool isHidden = tag == QLatin1String("script") || tag == QLatin1String("style");
            qsizetype end = at;
            if (isHidden) {
                end = html.indexOf(QLatin1String("</") + tag, at, Qt::CaseInsensitive);
            } else if (html.mid(at, 4) == QLatin1String("<!--")) {
                end = html.indexOf(QLatin1String("-->"), at);
            }
            end = end < 0 ? -1 : html.indexOf(u'>', end);
            if (tag == QLatin1String("br") || tag == QLatin1String("/p") || tag == QLatin1String("/div")
                || tag == QLatin1String("/li") || (tag.startsWith(QLatin1String("/h")) && tag.size() == 3)) {
                text += u'\n';
            }
            at = end < 0 ? html.size() : end + 1;
            continue;
        }
        if (character == u'\\' && at + 1 < html.size() && html.at(at + 1) == u'n') {
            text += u' ';
            at += 2;
            continue;
        }
        if (character == u'\n' || character == u'\r') {
            if (!text.isEmpty() && !text.endsWith(u'\n') && !text.endsWith(u' ')) {
                text += u' ';
            }
        } else {
            text += character;
        }
        ++at;
    }
    return text.trimmed();
}

QString htmlOfText(const QString &text)
{
    QString html = text.toHtmlEscaped();
    html.replace(u'\\', QLatin1String("&#92;"));
    html.replace(u'\r', QLatin1String("&#13;"));
    html.replace(u'\n', QLatin1String("<br>"));
    return html;
}

} // namespace vitrine::catalog::feeds
