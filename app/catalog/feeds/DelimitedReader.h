// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/catalog/feeds/FeedReader.h"
#include "app/catalog/feeds/TextSource.h"

#include <QByteArray>

#include <vector>

namespace vitrine::catalog::feeds {

/// Reads tables as spreadsheets and shops write them: cells parted by commas, semicolons, tabs or bars (guessed from
/// the first rows), rows ended by CRLF, CR or LF, cells in quotes over several lines. The first row names the columns.
/// A quote that is never closed spoils its own line only: reading goes on in the next one, because nothing tells
/// whether the feed ends in that row. Where such lines follow each other by the thousand, no cell is over several lines
/// there, so that the time is in proportion to the size. One thread.
class DelimitedReader : public FeedReader {
public:
    /// Fails with InvalidInput for a feed without a first row, and with AccessDenied.
    static Result<std::unique_ptr<DelimitedReader>> open(TextSource source);

    Kind kind() const override;
    const QStringList &columns() const override { return m_columns; }
    Result<bool> next(FeedRow &row) override;

    TextSource::Encoding encoding() const { return m_source.encoding(); }

private:
    /// A row as bytes: its cells one after the other, and where each ends.
    struct RawRow {
        qint64 line = 0;
        QByteArray bytes;
        std::vector<qsizetype> ends;
        std::optional<FeedRow::Problem> problem;
    };

    enum class Outcome { Row, End, NeverClosed };

    explicit DelimitedReader(TextSource source);
    void guessSeparator();
    Result<bool> readRow(RawRow &row);
    Result<Outcome> scanRow(RawRow &row);
    Result<bool> fill();
    Result<> goToLineAfter(qint64 line);
    void skipLine();

    TextSource m_source;
    char m_separator = ',';
    QStringList m_columns;
    QByteArray m_buffer;
    qsizetype m_at = 0;
    qsizetype m_rowStart = 0; ///< Where the row that is being read begins in the buffer; -1 once it is too large.
    qint64 m_dropped = 0; ///< Bytes that were before the buffer.
    qint64 m_readInVain = 0; ///< Bytes of rows that were none, because a quote was another line's.
    qint64 m_quotesEndWithTheLineBefore = 0; ///< Of the bytes.
    qint64 m_line = 1;
    qint64 m_rowCount = 0;
    bool m_isAfterCarriageReturn = false;
    bool m_quotesEndWithTheLine = false; ///< Once a quote was found that nothing closes up to the end.
    bool m_isAtEnd = false;
    RawRow m_row;
};

} // namespace vitrine::catalog::feeds
