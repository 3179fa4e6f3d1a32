// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Error.h"

#include <QString>
#include <QtGlobal>

#include <memory>

namespace vitrine::storage {

/// Keeps other processes of ours from giving shops in a folder, or their logs, other names, for as long as it is held:
/// that takes several steps. The system drops it with its process. Nothing is left in the folder. On a file system that
/// knows no such lock, or in a folder that may not be read, it keeps nobody off. Any thread; owned by who makes the
/// steps.
class FolderLock {
public:
    /// Waits for others, who need it for moments only. Fails with Busy after two seconds.
    static Result<std::unique_ptr<FolderLock>> hold(const QString &folder);

    ~FolderLock();
    Q_DISABLE_COPY_MOVE(FolderLock)

private:
    explicit FolderLock(int descriptor) : m_descriptor(descriptor) { }

    int m_descriptor; ///< -1 without a lock.
};

} // namespace vitrine::storage
