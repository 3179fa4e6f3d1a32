// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QtGlobal>

namespace vitrine::storage {

/// Files and folders that were made so far on the way to something whole. Taken away again unless they are kept; what
/// was there before stays, and so do folders that somebody else has put something into. One thread; owned by who makes.
class MadeFiles {
public:
    MadeFiles() = default;
    ~MadeFiles();
    Q_DISABLE_COPY_MOVE(MadeFiles)

    /// A folder before what is in it.
    void add(const QString &path) { m_paths.append(path); }

    void keep() { m_paths.clear(); }

private:
    QStringList m_paths;
};

} // namespace vitrine::storage
