// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/WriteAheadLog.h"

#include <sqlite3.h>

#include <QByteArray>
#include <QCryptographicHash>
#include <QFile>
#include <QHash>
#include <QtEndian>

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

    bool follows(Pair sum, bool bigEndian) const
    {
        sum = sumOf(sum, bytes, 0, 8, bigEndian);
        return sumOf(sum, bytes, kFrameHeadSize, bytes.size() - kFrameHeadSize, bigEndian) == writtenSum();
    }
};

/// Reads a log frame by frame.
class Reader {
public:
    Reader(QFile &file, qint64 pageSize) : m_file(file), m_frameSize(kFrameHeadSize + pageSize)
    {
        m_file.seek(0);
        m_head = m_file.read(kHeadSize);
    }

    const QByteArray &head() const { return m_head; }
    bool hasHead() const { return m_head.size() == kHeadSize; }
    bool isBigEndian() const { return (numberAt(m_head, 0) & 1U) != 0; }

    bool headIsWhole(qint64 pageSize) const
    {
        return (numberAt(m_head, 0) & ~1U) == kMark && numberAt(m_head, 4) == kFormat && numberAt(m_head, 8) == pageSize
            && sumOf({}, m_head, 0, 24, isBigEndian()) == pairAt(m_head, 24);
    }

    /// The next whole frame.
    bool next(Frame &frame)
    {
        frame.bytes = m_file.read(m_frameSize);
        return frame.bytes.size() == m_frameSize;
    }

    /// The frame with this number; the first is 0.
    bool at(qint64 number, Frame &frame) { return m_file.seek(kHeadSize + number * m_frameSize) && next(frame); }

private:
    QFile &m_file;
    qsizetype m_frameSize;
    QByteArray m_head;
};

/// Whether a whole commit comes after a damaged one. A transaction that was given up leaves frames, but no commit.
bool commitsFollowDamage(Reader &log)
{
    const Pair generation = pairAt(log.head(), 16);
    Pair sum = pairAt(log.head(), 24);
    bool isWhole = true;
    bool damagedCommitEnded = false;
    Frame frame;
    while (log.next(frame)) {
        const bool isOfThese = frame.generation() == generation && frame.page() != 0;
        const bool follows = isOfThese && frame.follows(sum, log.isBigEndian());
        sum = frame.writtenSum();
        isWhole = isWhole && follows;
        if (isWhole || !isOfThese || frame.pagesAfter() == 0) {
            continue;
        }
        if (damagedCommitEnded && follows) {
            return true;
        }
        damagedCommitEnded = true;
    }
    return false;
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

/// Whether the file lacks something of what a log without a head says.
bool fileLacksCommits(sqlite3 *connection, Reader &log)
{
    QHash<quint32, qint64> newest; // of each page, until the last commit
    QHash<quint32, qint64> open;
    quint32 pagesAfter = 0;
    Frame frame;
    Pair generation;
    for (qint64 number = 0; log.next(frame); ++number) {
        if (number == 0) {
            generation = frame.generation();
        }
        if (frame.generation() != generation) {
            continue;
        }
        open.insert(frame.page(), number);
        if (frame.pagesAfter() != 0) {
            newest.insert(open);
            open.clear();
            pagesAfter = frame.pagesAfter();
        }
    }
    for (auto page = newest.cbegin(); page != newest.cend(); ++page) {
        const bool isGone = page.key() > pagesAfter; // the file became smaller
        if (!isGone && (!log.at(page.value(), frame) || !fileHas(connection, frame))) {
            return true;
        }
    }
    return false;
}

QByteArray digestOf(QFile &file)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    file.seek(0);
    hash.addData(&file);
    return hash.result();
}

} // namespace

Result<> WriteAheadLog::mustBeWhole(sqlite3 *connection, const QString &log, qint64 pageSize)
{
    QFile file(log);
    if (!file.open(QIODevice::ReadOnly)) {
        return {}; // SQLite says why
    }
    const auto isLost = [&] {
        Reader reader(file, pageSize);
        if (!reader.hasHead()) {
            return false;
        }
        return reader.headIsWhole(pageSize) ? commitsFollowDamage(reader) : fileLacksCommits(connection, reader);
    };
    if (!isLost()) {
        return {};
    }
    // Somebody who writes while it is read makes it look damaged; then it differs from look to look.
    const QByteArray before = digestOf(file);
    if (!isLost() || digestOf(file) != before) {
        return {};
    }
    return failure(Error::Code::Corrupt, QStringLiteral("%1 is damaged: commits in it would be lost").arg(log));
}

} // namespace vitrine::storage
