// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalog/feeds/DelimitedReader.h"

#include <algorithm>
#include <array>
#include <limits>

namespace vitrine::catalog::feeds {

namespace {

constexpr std::array<char, 4> kSeparators{'\t', ';', ',', '|'};

/// How many bytes may be read in vain for each byte of the feed before lines are looked at one by one.
constexpr qint64 kInVainForEach = 4;

bool endsLine(char byte)
{
    return byte == '\n' || byte == '\r';
}

/// How often the separator parts cells in each of the first rows; quotes are only counted, which is enough here.
std::vector<qsizetype> separatorsIn(QByteArrayView text, char separator)
{
    constexpr size_t kRows = 20;
    std::vector<qsizetype> counts;
    qsizetype count = 0;
    qsizetype length = 0;
    bool isQuoted = false;
    for (const char byte : text) {
        if (endsLine(byte) && !isQuoted) {
            if (length > 0) {
                counts.push_back(count);
            }
            if (counts.size() == kRows) {
                return counts;
            }
            count = 0;
            length = 0;
            continue;
        }
        ++length;
        if (byte == '"') {
            isQuoted = !isQuoted;
        } else if (byte == separator && !isQuoted) {
            ++count;
        }
    }
    if (counts.empty() && length > 0) {
        counts.push_back(count);
    }
    return counts;
}

} // namespace

DelimitedReader::DelimitedReader(TextSource source) : m_source(std::move(source)) { }

Result<std::unique_ptr<DelimitedReader>> DelimitedReader::open(TextSource source)
{
    std::unique_ptr<DelimitedReader> reader(new DelimitedReader(std::move(source)));
    if (const Result<bool> filled = reader->fill(); !filled) {
        return tl::unexpected(filled.error());
    }
    reader->guessSeparator();
    const Result<bool> found = reader->readRow(reader->m_row);
    if (!found) {
        return tl::unexpected(found.error());
    }
    if (!*found || reader->m_row.problem) {
        return failure(Error::Code::InvalidInput, QStringLiteral("no row that names the columns"));
    }
    qsizetype begin = 0;
    for (const qsizetype end : reader->m_row.ends) {
        const QByteArrayView cell = QByteArrayView(reader->m_row.bytes).sliced(begin, end - begin);
        reader->m_columns.append(TextSource::decode(cell).trimmed());
        begin = end;
    }
    return reader;
}

FeedReader::Kind DelimitedReader::kind() const
{
    switch (m_separator) {
    case '\t':
        return Kind::Tab;
    case ';':
        return Kind::Semicolon;
    case '|':
        return Kind::Bar;
    default:
        return Kind::Comma;
    }
}

void DelimitedReader::guessSeparator()
{
    // Excel's own way of saying it: a first line of "sep=;".
    if (m_buffer.size() >= 6 && m_buffer.startsWith("sep=") && endsLine(m_buffer.at(5))
        && std::ranges::count(kSeparators, m_buffer.at(4)) > 0) {
        m_separator = m_buffer.at(4);
        skipLine();
        return;
    }
    // The one that parts the first row into most cells and the others into as many.
    qsizetype best = 0;
    for (const char candidate : kSeparators) {
        const std::vector<qsizetype> counts = separatorsIn(m_buffer, candidate);
        if (counts.empty()) {
            continue;
        }
        const qsizetype same = std::ranges::count(counts, counts.front());
        const qsizetype score = counts.front() * same * 100 / static_cast<qsizetype>(counts.size());
        if (score > best) {
            best = score;
            m_separator = candidate;
        }
    }
}

Result<bool> DelimitedReader::fill()
{
    // What was read is let go, but for the row in progress: a quote that is never closed makes us return to it.
    if (m_rowStart >= 0 && m_at - m_rowStart > kRowLimit) {
        m_rowStart = -1;
    }
    const qsizetype keep = m_rowStart >= 0 ? m_rowStart : m_at;
    m_buffer.remove(0, keep);
    m_dropped += keep;
    m_at -= keep;
    m_rowStart = std::min<qsizetype>(m_rowStart, 0);
    QByteArray piece;
    do {
        const Result<bool> read = m_source.read(piece);
        if (!read || !*read) {
            return read;
        }
    } while (piece.isEmpty());
    m_buffer.append(piece);
    return true;
}

void DelimitedReader::skipLine()
{
    const auto end = std::find_if(m_buffer.cbegin() + m_at, m_buffer.cend(), endsLine);
    m_at = end - m_buffer.cbegin();
    if (end != m_buffer.cend()) {
        m_isAfterCarriageReturn = *end == '\r';
        ++m_at;
        ++m_line;
    }
}

Result<> DelimitedReader::goToLineAfter(qint64 line)
{
    if (m_rowStart >= 0) {
        m_at = m_rowStart;
        m_line = line;
        skipLine();
        return {};
    }
    if (const Result<> restarted = m_source.restart(); !restarted) {
        return restarted;
    }
    m_buffer.clear();
    m_dropped = 0;
    m_at = 0;
    m_line = 1;
    m_isAfterCarriageReturn = false;
    while (m_line <= line) {
        if (m_at == m_buffer.size()) {
            const Result<bool> filled = fill();
            if (!filled) {
                return tl::unexpected(filled.error());
            }
            if (!*filled) {
                return {};
            }
        }
        if (m_isAfterCarriageReturn) {
            m_isAfterCarriageReturn = false;
            m_at += m_buffer.at(m_at) == '\n' ? 1 : 0;
        }
        skipLine();
    }
    return {};
}

Result<DelimitedReader::Outcome> DelimitedReader::scanRow(RawRow &row)
{
    row.bytes.clear();
    row.ends.clear();
    row.problem.reset();
    m_rowStart = -1;
    while (true) {
        if (m_at == m_buffer.size()) {
            const Result<bool> filled = fill();
            if (!filled) {
                return tl::unexpected(filled.error());
            }
            if (!*filled) {
                return Outcome::End;
            }
        }
        if (!m_isAfterCarriageReturn) {
            break;
        }
        m_isAfterCarriageReturn = false;
        m_at += m_buffer.at(m_at) == '\n' ? 1 : 0;
    }
    m_rowStart = m_at;
    row.line = m_line;

    enum class State { CellStart, Plain, Quoted, AfterQuote };
    State state = State::CellStart;
    qsizetype cellStart = 0;
    qsizetype rowSize = 0;
    qsizetype blanks = 0; // between a closing quote and what follows
    bool isOverLines = false;

    const auto object = [&row](FeedRow::Problem problem) {
        if (!row.problem) {
            row.problem = problem;
            row.bytes.clear();
            row.ends.clear();
        }
    };
    const auto append = [&](QByteArrayView bytes) {
        if (row.problem) {
            return;
        }
        if (row.bytes.size() - cellStart + bytes.size() > kCellLimit) {
            object(FeedRow::Problem::CellTooLarge);
        } else {
            row.bytes.append(bytes);
        }
    };
    const auto endCell = [&] {
        if (row.problem) {
            return;
        }
        if (static_cast<qsizetype>(row.ends.size()) == kColumnLimit) {
            object(FeedRow::Problem::TooManyCells);
            return;
        }
        cellStart = row.bytes.size();
        row.ends.push_back(cellStart);
    };
    const auto endLine = [&](char byte) {
        // CR and LF together end one line.
        if (byte == '\n' && m_isAfterCarriageReturn) {
            m_isAfterCarriageReturn = false;
            return;
        }
        m_isAfterCarriageReturn = byte == '\r';
        ++m_line;
    };

    while (true) {
        if (m_at == m_buffer.size()) {
            const Result<bool> filled = fill();
            if (!filled) {
                return tl::unexpected(filled.error());
            }
            if (!*filled) {
                if (state == State::Quoted) {
                    return Outcome::NeverClosed;
                }
                endCell();
                return Outcome::Row;
            }
        }
        const char *const begin = m_buffer.constData() + m_at;
        const char *const end = m_buffer.constData() + m_buffer.size();
        const char *byte = begin;
        if (state == State::CellStart) {
            state = *byte == '"' ? State::Quoted : State::Plain;
            isOverLines = false;
            blanks = 0;
            if (state == State::Quoted) {
                ++m_at;
                ++rowSize;
                continue;
            }
        }
        if (state == State::Plain) {
            byte = std::find_if(begin, end, [this](char c) { return c == m_separator || endsLine(c); });
        } else if (state == State::Quoted) {
            byte = std::find_if(begin, end, [](char c) { return c == '"' || endsLine(c); });
        }
        if (byte != begin) {
            m_isAfterCarriageReturn = false;
            append({begin, byte});
        }
        m_at += byte - begin;
        rowSize += byte - begin + 1;
        if (rowSize > kRowLimit) {
            object(FeedRow::Problem::RowTooLarge);
        }
        if (byte == end) {
            continue;
        }
        const char found = *byte;
        ++m_at;
        if (state == State::Quoted) {
            if (found == '"') {
                m_isAfterCarriageReturn = false;
                state = State::AfterQuote;
                continue;
            }
            endLine(found);
            if (m_quotesEndWithTheLine || m_dropped + m_at <= m_quotesEndWithTheLineBefore) {
                object(FeedRow::Problem::BadQuotes);
                return Outcome::Row;
            }
            isOverLines = true;
            append({&found, 1});
            continue;
        }
        if (found == m_separator) {
            endCell();
            state = State::CellStart;
            continue;
        }
        if (endsLine(found)) {
            endLine(found);
            endCell();
            return Outcome::Row;
        }
        // After a closing quote.
        if (found == '"' && blanks == 0) {
            append("\"");
            state = State::Quoted;
        } else if (found == ' ') {
            ++blanks;
        } else if (!isOverLines || m_rowStart < 0) {
            // Not quoted at all: its text only begins with a quote, as in «"Big" mug».
            if (!row.problem) {
                row.bytes.insert(cellStart, '"');
                append("\"" + QByteArray(blanks, ' ') + found);
            }
            state = State::Plain;
        } else {
            // Some line above opens a quote and does not close it; this one was another's.
            object(FeedRow::Problem::BadQuotes);
            m_readInVain += m_at - m_rowStart;
            if (m_readInVain > kRowLimit + kInVainForEach * (m_dropped + m_rowStart)) {
                m_quotesEndWithTheLineBefore = m_dropped + m_at;
            }
            if (const Result<> returned = goToLineAfter(row.line); !returned) {
                return tl::unexpected(returned.error());
            }
            return Outcome::Row;
        }
    }
}

Result<bool> DelimitedReader::readRow(RawRow &row)
{
    while (true) {
        const Result<Outcome> outcome = scanRow(row);
        if (!outcome) {
            return tl::unexpected(outcome.error());
        }
        if (*outcome == Outcome::End) {
            return false;
        }
        if (*outcome == Outcome::NeverClosed) {
            m_quotesEndWithTheLine = true;
            row.problem = FeedRow::Problem::NeverClosed;
            if (const Result<> returned = goToLineAfter(row.line); !returned) {
                return tl::unexpected(returned.error());
            }
        }
        if (row.problem || row.ends.size() > 1 || !QByteArrayView(row.bytes).trimmed().isEmpty()) {
            return true;
        }
    }
}

Result<bool> DelimitedReader::next(FeedRow &row)
{
    row.cells.clear();
    row.problem.reset();
    if (m_isAtEnd) {
        return false;
    }
    const Result<bool> found = readRow(m_row);
    if (!found || !*found) {
        return found;
    }
    row.line = m_row.line;
    row.problem = m_row.problem;
    if (++m_rowCount > kRowCountLimit) {
        m_isAtEnd = true;
        row.problem = FeedRow::Problem::TooManyRows;
    }
    if (row.problem) {
        return true;
    }
    qsizetype begin = 0;
    for (const qsizetype end : m_row.ends) {
        const QByteArrayView cell = QByteArrayView(m_row.bytes).sliced(begin, end - begin);
        begin = end;
        if (row.cells.size() == m_columns.size()) {
            if (cell.trimmed().isEmpty()) {
                continue;
            }
            row.problem = FeedRow::Problem::TooManyCells;
            row.cells.clear();
            return true;
        }
        row.cells.append(TextSource::decode(cell));
    }
    return true;
}

} // namespace vitrine::catalog::feeds
