// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Error.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace SQLite {
class Database;
}

namespace vitrine::storage {

/// No picture of a shop is larger, in bytes.
inline constexpr qint64 kLargestPicture = 20 * 1024 * 1024;

/// What a backup calls a picture that is kept by its content, whatever the shop file is called. `type` is png or jpg.
QString nameOfImage(const QString &hash, const QString &type);

/// Whether a name is of that kind.
bool isNameOfImage(const QString &name);

/// Where the picture of this name is, from the folder of the shop file: those kept by content are in
/// `<shop file>.images`, in a folder named by the first two digits.
QString placeOf(const QString &name, const QString &shop);

/// Names of all pictures that the shop in `connection` speaks of: paths from the shop's folder, as placeInside() writes
/// them, and names of those kept by content. The path of a photo that has no such form is among them as it is, and
/// readPicture() refuses it. Fails with Forbidden for an image whose name would lead out of that folder.
Result<QStringList> picturesOf(SQLite::Database &connection, int version);

/// The bytes of a picture of the shop file. Fails with NotFound, with Forbidden when a link leads out of the shop's
/// folder or it is no ordinary file, with Corrupt when it is too large or not what its name says, and like readWhole().
Result<QByteArray> readPicture(const QString &shop, const QString &name);

/// Paths of the pictures that the shop file speaks of and that are not beside it or are damaged there. For a file that
/// is open and was checked.
Result<QStringList> lostPicturesOf(const QString &shop);

/// Whether a relative path stays in its folder, as far as its letters tell, and is written in its one normal form. No
/// other is kept as a product's photo, so that each can be backed up and restored.
bool staysInside(const QString &path);

/// The normal form of a path that may have been written in another one, such as "./a//b.jpg". Empty when it leads out
/// of its folder or has letters that no picture's name may have.
QString placeInside(const QString &path);

} // namespace vitrine::storage
