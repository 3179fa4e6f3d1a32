// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/WriteAheadLog.h"

#include "app/storage/DurableFile.h"
#include "app/storage/FilePieces.h"

#include <sqlite3.h>

#include <QByteArray>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QSet>
#include <QtEndian>

#include <algorithm>
#include <utility>

namespace vitrine::storage {

namespace {

// "The Write-Ahead Log" in SQLite's file format. Numbers are big-endian, whatever the sums are made of.
constexpr quint32 kMark = 0x377F0682;
constexpr quint32 kFormat = 3007000;
constexpr qsizetype kHeadSize = 32;
constexpr qsizetype kFrameHeadSize = 24;

using Pair = std::pair<quint32, quint32>;

quint32 numberAt(const QByteArray &bytes, qsizetype at)
{
    return qFromBigEndian<quint32>(bytes.constData() + at);
}

Pair pairAt(const QByteArray &bytes, qsizetype at)
{
    return {numberAt(bytes, at), numberAt(bytes, at + 4)};
}

/// Goes on with a sum. The log says in which order of bytes the numbers are taken.
Pair sumOf(Pair sum, const QByteArray &bytes, qsizetype from, qsizetype size, bool bigEndian)
{
    for (qsizetype at = from; at < from + size; at += 8) {
        const char *place = bytes.constData() + at;
        sum.first += (bigEndian ? qFromBigEndian<quint32>(place) : qFromLittleEndian<quint32>(place)) + sum.second;
        place += 4;
        sum.second += (bigEndian ? qFromBigEndian<quint32>(place) : qFromLittleEndian<quint32>(place)) + sum.first;
    }
    return sum;
}

/// One page as a commit wrote it.
struct Frame {
    QByteArray bytes;

    quint32 page() const { return numberAt(bytes, 0); }
    /// How many pages the file has after the commit that this frame ends; 0 when it ends none.
    quint32 pagesAfter() const { return numberAt(bytes, 4); }
    /// The same in all frames since the log was begun anew.
    Pair generation() const { return pairAt(bytes, 8); }
    Pair writtenSum() const { return pairAt(bytes, 16); }

    /// What the sum is after this frame, from that of the frame before it.
    Pair sumAfter(Pair sum, bool bigEndian) const
    {
        sum = sumOf(sum, bytes, 0, 8, bigEndian);
        return sumOf(sum, bytes, kFrameHeadSize, bytes.size() - kFrameHeadSize, bigEndian);
    }

    /// Written in the middle of a transaction that then wrote a page again: SQLite leaves the sum for the commit.
    bool isUnfinished() const
    {
        return page() != 0 && pagesAfter() == 0 && generation() == Pair() && writtenSum() == Pair();
    }

    bool follows(Pair sum, bool bigEndian) const { return sumAfter(sum, bigEndian) == writtenSum(); }

    /// SQLite fills a sector by writing the end of a commit again.
    bool repeats(const Frame &other) const
    {
        return page() == other.page() && pagesAfter() == other.pagesAfter()
            && QByteArrayView(bytes).sliced(kFrameHeadSize) == QByteArrayView(other.bytes).sliced(kFrameHeadSize);
    }
};

bool isEmpty(const QByteArray &bytes)
{
    return bytes.count('\0') == bytes.size();
}

/// Whether `frame` was written before the log was begun anew as `generation`: the first number counts the beginnings.
bool isEarlier(const Frame &frame, Pair generation)
{
    constexpr quint32 kMostBeginnings = 0xFFFF;
    const quint32 since = generation.first - frame.generation().first;
    return since > 0 && since <= kMostBeginnings;
}

/// Reads a log frame by frame.
class Reader {
public:
    Reader(QFile &file, qint64 pageSize) : m_file(file), m_frameSize(kFrameHeadSize + pageSize)
    {
        m_file.seek(0);
        m_head = m_file.read(kHeadSize);
    }

    qsizetype frameSize() const { return m_frameSize; }
    const QByteArray &head() const { return m_head; }
    bool hasHead() const { return m_head.size() == kHeadSize; }
    bool isBigEndian() const { return (numberAt(m_head, 0) & 1U) != 0; }

    bool headIsWhole(qint64 pageSize) const
    {
        return (numberAt(m_head, 0) & ~1U) == kMark && numberAt(m_head, 4) == kFormat && numberAt(m_head, 8) == pageSize
            && sumOf({}, m_head, 0, 24, isBigEndian()) == pairAt(m_head, 24);
    }

    /// The next whole frame. Afterwards, and not before, `frame` holds what is left behind the last one.
    bool next(Frame &frame)
    {
        frame.bytes = m_file.read(m_frameSize);
        return frame.bytes.size() == m_frameSize;
    }

    qint64 placeOf(qint64 number) const { return kHeadSize + number * m_frameSize; }

    /// The frame with this number; the first is 0.
    bool at(qint64 number, Frame &frame) { return m_file.seek(kHeadSize + number * m_frameSize) && next(frame); }

private:
    QFile &m_file;
    qsizetype m_frameSize;
    QByteArray m_head;
};

/// Follows the sums through a log whose head is whole, as SQLite does, and then on through what SQLite does not read.
class Walk {
public:
    explicit Walk(const Reader &log)
        : m_isBigEndian(log.isBigEndian())
        , m_generation(pairAt(log.head(), 16))
        , m_sum(pairAt(log.head(), 24))
        , m_computed(m_sum)
    {
    }

    void take(const Frame &frame)
    {
        const bool isOurs = frame.generation() == m_generation && frame.page() != 0;
        // A frame whose own sum is damaged is followed by one that agrees with what it should be.
        const bool follows = frame.follows(m_sum, m_isBigEndian) || frame.follows(m_computed, m_isBigEndian);
        m_isRead = m_isRead && isOurs && follows;
        ++m_taken;
        if (m_isRead) {
            if (frame.pagesAfter() != 0) {
                m_read = m_taken;
            }
        } else {
            takeUnread(frame, isOurs, follows);
        }
        m_computed = frame.sumAfter(m_sum, m_isBigEndian);
        m_sum = frame.writtenSum();
        m_last = frame;
    }

    /// Frames up to the last commit that SQLite reads.
    qint64 read() const { return m_read; }
    bool losesCommits() const { return m_losesCommits; }
    bool isExplained() const { return m_isExplained; }

private:
    void takeUnread(const Frame &frame, bool isOurs, bool follows)
    {
        m_followsCommit
            = isOurs && follows && (m_followsCommit || (!m_last.bytes.isEmpty() && m_last.pagesAfter() != 0));
        if (isOurs) {
            // A transaction that was given up leaves no end of a commit.
            const bool endsCommit = frame.pagesAfter() != 0;
            m_isExplained = m_isExplained && !endsCommit && !m_isBehindEarlier;
            m_losesCommits = m_losesCommits || (endsCommit && m_followsCommit && !frame.repeats(m_last));
        } else if (!isEmpty(frame.bytes) && !frame.isUnfinished()) {
            // One that follows the head or a frame of ours is of these commits, whatever it says of itself. Those of an
            // earlier round follow each other.
            const bool isBehindOurs = m_last.bytes.isEmpty() || m_last.generation() == m_generation;
            m_isExplained = m_isExplained && !(follows && isBehindOurs) && isEarlier(frame, m_generation);
            m_isBehindEarlier = true;
        }
    }

    bool m_isBigEndian;
    Pair m_generation;
    Pair m_sum; ///< As the last frame says.
    Pair m_computed; ///< As it should say.
    Frame m_last;
    qint64 m_taken = 0;
    qint64 m_read = 0;
    bool m_isRead = true;
    bool m_isExplained = true;
    bool m_isBehindEarlier = false;
    bool m_followsCommit = false; ///< Frames without a gap since the end of a commit that SQLite does not read.
    bool m_losesCommits = false;
};

WriteAheadLog::Rest restBehindHead(Reader &log)
{
    Walk walk(log);
    Frame frame;
    while (log.next(frame)) {
        walk.take(frame);
    }
    const qint64 from = log.placeOf(walk.read());
    if (walk.losesCommits()) {
        return {WriteAheadLog::Rest::Kind::LostCommits, from};
    }
    const bool isRead = walk.isExplained() && isEmpty(frame.bytes);
    return {isRead ? WriteAheadLog::Rest::Kind::Nothing : WriteAheadLog::Rest::Kind::Unread, from};
}

bool fileHas(sqlite3 *connection, const Frame &frame)
{
    sqlite3_file *file = nullptr;
    if (sqlite3_file_control(connection, "main", SQLITE_FCNTL_FILE_POINTER, &file) != SQLITE_OK || file == nullptr
        || file->pMethods == nullptr) {
        return false;
    }
    const qsizetype size = frame.bytes.size() - kFrameHeadSize;
    QByteArray page(size, '\0');
    const sqlite3_int64 at = (static_cast<sqlite3_int64>(frame.page()) - 1) * size;
    return at >= 0 && file->pMethods->xRead(file, page.data(), static_cast<int>(size), at) == SQLITE_OK
        && page == QByteArrayView(frame.bytes).sliced(kFrameHeadSize);
}

/// The number of the first frame that the next one shows to be whole; otherwise that of the first with content, or -1.
/// In either order of bytes, which only the head says. What comes before it may be damaged, or be of the newest
/// beginning when that has a single frame.
qint64 firstSureFrame(Reader &log)
{
    Frame frame;
    Frame before;
    qint64 first = -1;
    for (qint64 number = 0; log.at(number, frame); ++number) {
        if (!before.bytes.isEmpty() && !isEmpty(before.bytes) && frame.generation() == before.generation()
            && (frame.follows(before.writtenSum(), true) || frame.follows(before.writtenSum(), false))) {
            return number - 1;
        }
        if (first < 0 && !isEmpty(frame.bytes)) {
            first = number;
        }
        before = frame;
    }
    return first;
}

/// For a log without a head, of which SQLite reads nothing: whether the file has what it says.
WriteAheadLog::Rest restWithoutHead(sqlite3 *connection, Reader &log)
{
    using Kind = WriteAheadLog::Rest::Kind;
    const qint64 first = firstSureFrame(log);
    Frame frame;
    if (first < 0 || !log.at(first, frame)) {
        return {Kind::Nothing, 0}; // no frame, so no commit
    }
    const Pair generation = frame.generation();
    QHash<quint32, qint64> newest; // of each page, until the last commit
    QHash<quint32, qint64> open;
    QSet<quint32> newer; // pages of which the file has what a frame of another beginning says
    bool isExplained = true;
    quint32 pagesAfter = 0;
    log.at(0, frame);
    for (qint64 number = 0; !frame.bytes.isEmpty() && number >= 0; ++number) {
        if (isEmpty(frame.bytes)) {
            // holds nothing
        } else if (frame.bytes.size() < log.frameSize()) {
            isExplained = false;
        } else if (frame.generation() != generation) {
            if (number < first && fileHas(connection, frame)) {
                newer.insert(frame.page());
            } else {
                isExplained = isExplained && number > first && isEarlier(frame, generation);
            }
        } else {
            open.insert(frame.page(), number);
            if (frame.pagesAfter() != 0) {
                newest.insert(open);
                open.clear();
                pagesAfter = frame.pagesAfter();
            }
        }
        if (!log.at(number + 1, frame) && frame.bytes.isEmpty()) {
            break;
        }
    }
    for (auto page = newest.cbegin(); page != newest.cend(); ++page) {
        const bool isGone = page.key() > pagesAfter; // the file became smaller
        if (!isGone && !newer.contains(page.key()) && (!log.at(page.value(), frame) || !fileHas(connection, frame))) {
            return {Kind::LostCommits, 0};
        }
    }
    return {isExplained && !newest.isEmpty() ? Kind::Nothing : Kind::Unread, 0};
}

/// Whether a file that was kept earlier ends with the same bytes.
bool isKept(const QFileInfo &shop, const QString &log, qint64 from)
{
    // Compared letter by letter: a pattern would take brackets in the shop's name for its own signs.
    const QString begin = shop.fileName() + QStringLiteral(".unread-");
    const QFileInfoList files = shop.dir().entryInfoList(QDir::Files | QDir::NoSymLinks);
    return std::any_of(files.cbegin(), files.cend(), [&](const QFileInfo &file) {
        return file.fileName().startsWith(begin) && file.fileName().endsWith(QLatin1String(".log"))
            && haveSameBytes(log, file.filePath(), from);
    });
}

} // namespace

WriteAheadLog::Rest WriteAheadLog::restOf(sqlite3 *connection, const QString &log, qint64 pageSize)
{
    QFile file(log);
    if (!file.open(QIODevice::ReadOnly)) {
        return {}; // SQLite says why
    }
    Reader reader(file, pageSize);
    if (!reader.hasHead()) {
        return {};
    }
    return reader.headIsWhole(pageSize) ? restBehindHead(reader) : restWithoutHead(connection, reader);
}

Result<QString> WriteAheadLog::keep(const QString &log, const QString &shop, const Rest &rest)
{
    if (isKept(QFileInfo(shop), log, rest.from)) {
        return QString();
    }
    const QString kept = QStringLiteral("%1.unread-%2.log")
                             .arg(shop, QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd'T'HHmmsszzz"));
    if (const Result<> written = copyToNewFile(log, kept); !written) {
        return tl::unexpected(written.error());
    }
    return kept;
}

} // namespace vitrine::storage
