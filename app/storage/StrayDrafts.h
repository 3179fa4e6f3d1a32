// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace vitrine::storage {

/// Files that whoever wrote them was killed over before they got their names. One is certainly ours, and nobody's any
/// more, when it is called as draftOf() calls them, that name and its last writing are more than an hour old, and no
/// process has a lock on it. Any thread; holds nothing.
class StrayDrafts {
public:
    /// Of the file that would have been `path`, with the logs and journals beside them.
    static void removeOf(const QString &path, const QDateTime &now = QDateTime::currentDateTimeUtc());

    /// Of whatever would have been in the folder, when they have the mark of a shop or a backup.
    static void removeShopsIn(const QString &folder, const QDateTime &now = QDateTime::currentDateTimeUtc());

    /// Of all that is below a folder whose content only this program writes, such as that of the pictures.
    static void removeBelow(const QString &folder, const QDateTime &now = QDateTime::currentDateTimeUtc());
};

} // namespace vitrine::storage
