// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Error.h"

#include <QByteArray>
#include <QString>

namespace vitrine::storage {

/// Gives `draft`, whose bytes are on the disk, its final name, and returns once the name is there too. Fails with
/// AlreadyExists when somebody has that name, and the draft stays.
Result<> publish(const QString &draft, const QString &path);

/// The same in place of the file that has the name: there is always one of the two.
Result<> publishOver(const QString &draft, const QString &path);

/// Makes a file that is seen only when it is complete and on the disk. Fails with AlreadyExists, DiskFull,
/// AccessDenied; then nothing is left of it.
Result<> writeNewFile(const QString &path, const QByteArray &bytes);

/// `path` with something behind it that nothing else has.
QString draftOf(const QString &path);

} // namespace vitrine::storage
