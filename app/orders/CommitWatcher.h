// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

#include <cstddef>

namespace vitrine::storage {
class Database;
}

namespace vitrine::orders {

/// Notices what other processes commit to the shop file, by events of the file system; asks nothing while nothing
/// happens. On the thread of its connection; owned by the ledger.
class CommitWatcher : public QObject {
    Q_OBJECT

public:
    explicit CommitWatcher(storage::Database &database, QObject *parent = nullptr);

Q_SIGNALS:
    /// Another connection has committed since the last time.
    void committedElsewhere();

private:
    void onFileEvent();
    void look();
    void watch();

    storage::Database &m_database;
    QFileSystemWatcher m_files;
    QTimer m_again;
    size_t m_looks = 0;
    qint64 m_version = 0;
};

} // namespace vitrine::orders
