// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Error.h"

#include <QByteArray>
#include <QString>

namespace vitrine::storage {

/// Gives `draft`, whose bytes are on the disk, its final name, and returns once the name is there too. Fails with
/// AlreadyExists when somebody has that name, and the draft stays. When only the folder could not be synced it fails
/// too, and the file has its name.
Result<> publish(const QString &draft, const QString &path);

/// The same in place of the file that has the name: there is always one of the two.
Result<> publishOver(const QString &draft, const QString &path);

/// Makes a file of the name of a draft; its bytes are on the disk when this returns. Fails with AlreadyExists,
/// DiskFull, AccessDenied, NotFound without its folder; then nothing is left of it.
Result<> writeDraft(const QString &path, const QByteArray &bytes);

/// Makes a file that is seen only when it is complete and on the disk. Fails like writeDraft() and publish().
Result<> writeNewFile(const QString &path, const QByteArray &bytes);

/// The same with the bytes of another file, however large it is.
Result<> copyToNewFile(const QString &from, const QString &to);

/// Like writeNewFile() in place of what has the name, a link too: there is always one of the two.
Result<> writeFileOver(const QString &path, const QByteArray &bytes);

/// `path` with something behind it that nothing else has.
QString draftOf(const QString &path);

} // namespace vitrine::storage
