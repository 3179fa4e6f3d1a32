// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/DurableFile.h"

#include <QString>
#include <QtGlobal>

namespace vitrine::storage {

/// The name under which a file is written until publish() gives it its own. What still has that name when this goes is
/// taken away, with its log and journal; of a killed process StrayDrafts does it. One thread; owned by who writes.
class Draft {
public:
    /// Of the file that is to be `path`.
    explicit Draft(const QString &path) : m_path(draftOf(path)) { }
    ~Draft();
    Q_DISABLE_COPY_MOVE(Draft)

    const QString &path() const { return m_path; }

private:
    QString m_path;
};

} // namespace vitrine::storage
