// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalog/feeds/GoogleXmlWriter.h"

namespace vitrine::catalog::feeds {

namespace {

constexpr QLatin1String kGoogle("http://base.google.com/ns/1.0");
constexpr QLatin1String kOwn("urn:vitrine:feed");

/// RSS has names of its own for these.
bool isOfRss(const QString &column)
{
    return column == QLatin1String("title") || column == QLatin1String("description")
        || column == QLatin1String("link");
}

/// Google has none for these.
bool isOwn(const QString &column)
{
    return column == QLatin1String("vat") || column == QLatin1String("product_price")
        || column == QLatin1String("product_gtin");
}

/// Without the characters that XML cannot hold.
QString writable(const QString &text)
{
    QString kept;
    kept.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar character = text.at(i);
        if (character.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            kept += character;
            kept += text.at(++i);
            continue;
        }
        const char16_t code = character.unicode();
        const bool isControl = code < 0x20 && code != u'\t' && code != u'\n' && code != u'\r';
        if (!isControl && !character.isSurrogate() && code != 0xfffe && code != 0xffff) {
            kept += character;
        }
    }
    return kept;
}

} // namespace

void GoogleXmlWriter::begin(const QStringList &columns)
{
    m_columns = columns;
    m_xml.setAutoFormatting(true);
    m_xml.setAutoFormattingIndent(1);
    m_xml.writeStartDocument();
    m_xml.writeNamespace(kGoogle, QStringLiteral("g"));
    m_xml.writeNamespace(kOwn, QStringLiteral("v"));
    m_xml.writeStartElement(QStringLiteral("rss"));
    m_xml.writeAttribute(QStringLiteral("version"), QStringLiteral("2.0"));
    m_xml.writeStartElement(QStringLiteral("channel"));
    m_xml.writeTextElement(QStringLiteral("title"), QStringLiteral("Vitrine"));
}

void GoogleXmlWriter::row(const QStringList &cells)
{
    m_xml.writeStartElement(QStringLiteral("item"));
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const QString &column = m_columns.at(i);
        const QString text = writable(cells.at(i));
        if (text.isEmpty()) {
            continue;
        }
        if (const qsizetype colon = column.indexOf(u':'); colon > 0) { // "option:finish", "attribute:diet"
            m_xml.writeStartElement(kOwn, column.left(colon));
            m_xml.writeAttribute(QStringLiteral("name"), writable(column.sliced(colon + 1)));
            endWith(text);
        } else if (column == QLatin1String("additional_image_link")) {
            for (const QString &value : text.split(separatorInCells())) {
                m_xml.writeStartElement(kGoogle, column);
                endWith(value);
            }
        } else if (isOfRss(column)) {
            m_xml.writeStartElement(column);
            endWith(text);
        } else {
            m_xml.writeStartElement(isOwn(column) ? kOwn : kGoogle, column);
            endWith(text);
        }
    }
    m_xml.writeEndElement();
}

void GoogleXmlWriter::endWith(const QString &text)
{
    // Readers make a line feed of a carriage return that is not written as a reference (XML 1.0, section 2.11).
    const QStringList parts = text.split(u'\r');
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (i > 0) {
            m_xml.writeEntityReference(QStringLiteral("#13"));
        }
        m_xml.writeCharacters(parts.at(i));
    }
    m_xml.writeEndElement();
}

void GoogleXmlWriter::end()
{
    m_xml.writeEndDocument();
}

} // namespace vitrine::catalog::feeds
