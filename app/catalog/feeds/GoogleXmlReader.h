// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/catalog/feeds/FeedReader.h"
#include "app/catalog/feeds/TextSource.h"

#include <QHash>
#include <QStringDecoder>
#include <QXmlStreamReader>

namespace vitrine::catalog::feeds {

/// Reads the products of an RSS 2.0 or Atom feed with Google's names ("g:id"): each item or entry is a row, each of its
/// children a cell of the column with the child's name, without the prefix. A child that occurs again is added to its
/// cell on a line of its own. What is inside of children (g:shipping) is left out; an option is a column by the name in
/// its attribute, and so is an attribute of a trade. A document type definition is refused before anything it defines
/// can grow. XML that breaks off gives the rows before. One thread.
class GoogleXmlReader : public FeedReader {
public:
    /// Fails with InvalidInput for what is neither RSS nor Atom, and like next().
    static Result<std::unique_ptr<GoogleXmlReader>> open(TextSource source);

    Kind kind() const override { return Kind::Xml; }
    const QStringList &columns() const override { return m_columns; }
    Result<bool> next(FeedRow &row) override;

private:
    explicit GoogleXmlReader(TextSource source);
    Result<QXmlStreamReader::TokenType> readToken();
    Result<bool> feedMore();
    void readStart(FeedRow &row);
    void addText(FeedRow &row, QStringView text);
    qsizetype columnOf(const QString &name);

    TextSource m_source;
    QStringDecoder m_decoder{QStringConverter::Utf8};
    QXmlStreamReader m_xml;
    QByteArray m_waiting; ///< Read from the source and not yet given to the parser.
    qsizetype m_given = 0; ///< Bytes given to the parser since its last token.
    qsizetype m_pieceSize = 0;
    bool m_hasRoot = false;
    bool m_isAtEnd = false;
    int m_depth = 0;
    int m_itemDepth = 0; ///< Of the item that is being read; 0 outside of one.
    qint64 m_rowCount = 0;
    qsizetype m_rowSize = 0;
    qsizetype m_cellSize = 0;
    qsizetype m_column = -1; ///< Of the child that is being read; -1 for none.
    QString m_text; ///< Of the child that is being read.
    QStringList m_columns;
    QHash<QString, qsizetype> m_columnsByName;
};

} // namespace vitrine::catalog::feeds
