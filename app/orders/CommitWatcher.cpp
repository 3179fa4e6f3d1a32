// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/orders/CommitWatcher.h"

#include "app/storage/Database.h"

#include <QFileInfo>

#include <array>
#include <chrono>

namespace vitrine::orders {

namespace {

using namespace std::chrono_literals;

/// An event of the log comes when it is written, which is before the commit can be seen: the writer still waits for the
/// disk. So when there is nothing new yet, look again after these times, and then not before the next event. A writer
/// of ours that waits longer sends another event after its commit.
constexpr std::array<std::chrono::milliseconds, 6> kLookAgainAfter{1ms, 4ms, 15ms, 50ms, 150ms, 400ms};

} // namespace

CommitWatcher::CommitWatcher(storage::Database &database, QObject *parent) : QObject(parent), m_database(database)
{
    m_again.setSingleShot(true);
    m_again.setTimerType(Qt::PreciseTimer);
    connect(&m_again, &QTimer::timeout, this, &CommitWatcher::look);
    connect(&m_files, &QFileSystemWatcher::fileChanged, this, &CommitWatcher::onFileEvent);
    m_version = m_database.dataVersion().value_or(0);
    watch();
}

void CommitWatcher::onFileEvent()
{
    watch();
    m_looks = 0;
    look();
}

void CommitWatcher::look()
{
    // While the file is locked there is no answer; that counts as nothing new yet.
    const Result<qint64> version = m_database.dataVersion();
    if (version && *version != m_version) {
        m_version = *version;
        m_looks = 0;
        m_again.start(kLookAgainAfter.front()); // the event may have been that of a later commit
        Q_EMIT committedElsewhere();
        return;
    }
    if (m_looks < kLookAgainAfter.size()) {
        m_again.start(kLookAgainAfter[m_looks]);
        ++m_looks;
    }
}

void CommitWatcher::watch()
{
    // A file that was replaced has lost its watch.
    const QStringList watched = m_files.files();
    for (const QString &path : {m_database.path(), m_database.logPath()}) {
        if (!watched.contains(path) && QFileInfo::exists(path)) {
            m_files.addPath(path);
        }
    }
}

} // namespace vitrine::orders
