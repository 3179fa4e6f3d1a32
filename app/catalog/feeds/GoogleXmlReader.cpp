// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalog/feeds/GoogleXmlReader.h"

#include <algorithm>

namespace vitrine::catalog::feeds {

namespace {

/// What comes before the first element; a document type definition would be in it.
constexpr qsizetype kPrologLimit = 64 * 1024;
constexpr qsizetype kPrologPiece = 1024;
constexpr qsizetype kPiece = 64 * 1024;
/// A text, comment or tag beyond this is not read to its end: the parser holds it as a whole.
constexpr qsizetype kTokenLimit = 24 * 1024 * 1024;

bool isKnownEncoding(QStringView name)
{
    static const QStringList kNames{QStringLiteral("utf-8"),        QStringLiteral("utf8"),
                                    QStringLiteral("utf-16"),       QStringLiteral("utf-16le"),
                                    QStringLiteral("utf-16be"),     QStringLiteral("iso-8859-1"),
                                    QStringLiteral("windows-1252"), QStringLiteral("latin1"),
                                    QStringLiteral("us-ascii"),     QStringLiteral("ascii")};
    return name.isEmpty() || kNames.contains(name.toString().toLower());
}

} // namespace

GoogleXmlReader::GoogleXmlReader(TextSource source) : m_source(std::move(source)), m_pieceSize(kPrologPiece) { }

Result<std::unique_ptr<GoogleXmlReader>> GoogleXmlReader::open(TextSource source)
{
    std::unique_ptr<GoogleXmlReader> reader(new GoogleXmlReader(std::move(source)));
    while (!reader->m_hasRoot) {
        const Result<QXmlStreamReader::TokenType> token = reader->readToken();
        if (!token) {
            return tl::unexpected(token.error());
        }
        if (*token == QXmlStreamReader::StartDocument && !isKnownEncoding(reader->m_xml.documentEncoding())) {
            return failure(Error::Code::Unsupported, reader->m_xml.documentEncoding().toString());
        }
        if (*token == QXmlStreamReader::Invalid || *token == QXmlStreamReader::EndDocument) {
            return failure(Error::Code::InvalidInput, reader->m_xml.errorString());
        }
        if (*token == QXmlStreamReader::StartElement) {
            const QStringView name = reader->m_xml.name();
            if (name != QLatin1String("rss") && name != QLatin1String("feed") && name != QLatin1String("RDF")) {
                return failure(Error::Code::InvalidInput, QStringLiteral("neither RSS nor Atom: %1").arg(name));
            }
            reader->m_hasRoot = true;
            reader->m_depth = 1;
            reader->m_pieceSize = kPiece;
        }
    }
    return reader;
}

Result<bool> GoogleXmlReader::feedMore()
{
    // Little at first, so that nothing large is parsed before it is known what it is. Of a long text as much again each
    // time, because the parser begins it anew: so it reads such a text twice, and not once for each piece.
    const qsizetype asMuchAgain = m_hasRoot ? std::min(m_given, kTokenLimit - m_given) : 0;
    const qsizetype wanted = std::max(m_pieceSize, asMuchAgain);
    while (m_waiting.size() < wanted) {
        QByteArray more;
        const Result<bool> read = m_source.read(more);
        if (!read) {
            return read;
        }
        if (!*read) {
            break;
        }
        m_waiting += more;
    }
    if (m_waiting.isEmpty()) {
        return false;
    }
    const qsizetype size = std::min(m_waiting.size(), wanted);
    const QString text = m_decoder.decode(QByteArrayView(m_waiting).first(size));
    m_waiting.remove(0, size);
    m_given += size;
    m_xml.addData(text);
    return true;
}

Result<QXmlStreamReader::TokenType> GoogleXmlReader::readToken()
{
    while (true) {
        const QXmlStreamReader::TokenType token = m_xml.readNext();
        if (token == QXmlStreamReader::DTD) {
            return failure(Error::Code::Forbidden, QStringLiteral("a document type definition"));
        }
        if (token != QXmlStreamReader::Invalid || m_xml.error() != QXmlStreamReader::PrematureEndOfDocumentError) {
            m_given = m_hasRoot ? 0 : m_given;
            return token;
        }
        if (m_given > (m_hasRoot ? kTokenLimit : kPrologLimit)) {
            return token;
        }
        const Result<bool> fed = feedMore();
        if (!fed) {
            return tl::unexpected(fed.error());
        }
        if (!*fed) {
            return token;
        }
    }
}

qsizetype GoogleXmlReader::columnOf(const QString &name)
{
    const auto known = m_columnsByName.constFind(name);
    if (known != m_columnsByName.cend()) {
        return *known;
    }
    if (m_columns.size() == kColumnLimit || name.size() > 200) {
        return -1;
    }
    m_columns.append(name);
    m_columnsByName.insert(name, m_columns.size() - 1);
    return m_columns.size() - 1;
}

void GoogleXmlReader::addText(FeedRow &row, QStringView text)
{
    if (m_column < 0 || m_depth != m_itemDepth + 1 || row.problem) {
        return;
    }
    const qsizetype size = text.toUtf8().size();
    m_rowSize += size;
    m_cellSize += size;
    if (m_cellSize > kCellLimit) {
        row.problem = FeedRow::Problem::CellTooLarge;
    } else if (m_rowSize > kRowLimit) {
        row.problem = FeedRow::Problem::RowTooLarge;
    } else {
        m_text += text;
    }
}

void GoogleXmlReader::readStart(FeedRow &row)
{
    ++m_depth;
    if (m_itemDepth == 0) {
        if (m_xml.name() == QLatin1String("item") || m_xml.name() == QLatin1String("entry")) {
            m_itemDepth = m_depth;
            m_rowSize = 0;
            row.line = m_xml.lineNumber();
        }
        return;
    }
    if (m_depth != m_itemDepth + 1) {
        return;
    }
    m_text.clear();
    m_cellSize = 0;
    const QXmlStreamAttributes attributes = m_xml.attributes();
    const QStringView name = m_xml.name();
    const bool isNamed = (name == QLatin1String("option") || name == QLatin1String("attribute"))
        && attributes.hasAttribute(QLatin1String("name"));
    m_column = columnOf(isNamed ? name.toString() + u':' + attributes.value(QLatin1String("name")).toString()
                                : name.toString());
    if (m_xml.name() == QLatin1String("link") && attributes.hasAttribute(QLatin1String("href"))) {
        addText(row, attributes.value(QLatin1String("href"))); // Atom has the address there
    }
}

Result<bool> GoogleXmlReader::next(FeedRow &row)
{
    row.cells.clear();
    row.problem.reset();
    const auto end = [&](FeedRow::Problem problem) {
        m_isAtEnd = true;
        row.line = m_itemDepth > 0 ? row.line : m_xml.lineNumber();
        row.cells.clear();
        row.problem = problem;
        return true;
    };
    while (!m_isAtEnd) {
        const Result<QXmlStreamReader::TokenType> token = readToken();
        if (!token) {
            return tl::unexpected(token.error());
        }
        switch (*token) {
        case QXmlStreamReader::StartElement:
            readStart(row);
            if (m_depth > kDepthLimit) {
                return end(FeedRow::Problem::TooDeep);
            }
            break;
        case QXmlStreamReader::Characters:
            addText(row, m_xml.text());
            break;
        case QXmlStreamReader::EndElement:
            if (m_itemDepth > 0 && m_depth == m_itemDepth + 1 && m_column >= 0) {
                while (row.cells.size() <= m_column) {
                    row.cells.append(QString());
                }
                QString &cell = row.cells[m_column];
                const QString text = m_text.trimmed();
                cell = cell.isEmpty() || text.isEmpty() ? cell + text : cell + u'\n' + text;
                m_column = -1;
            }
            if (m_itemDepth > 0 && m_depth == m_itemDepth) {
                m_itemDepth = 0;
                --m_depth;
                if (++m_rowCount > kRowCountLimit) {
                    return end(FeedRow::Problem::TooManyRows);
                }
                if (row.problem) {
                    row.cells.clear();
                }
                return true;
            }
            --m_depth;
            break;
        case QXmlStreamReader::EndDocument:
            m_isAtEnd = true;
            break;
        case QXmlStreamReader::Invalid:
            return end(m_given > kTokenLimit ? FeedRow::Problem::TextTooLong : FeedRow::Problem::BadMarkup);
        default:
            break;
        }
    }
    return false;
}

} // namespace vitrine::catalog::feeds
