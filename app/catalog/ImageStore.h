// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/catalog/ImageHeader.h"

#include <QByteArray>
#include <QString>

namespace vitrine::storage {
class Database;
}

namespace vitrine::catalog {

/// The pictures of a shop: files in the folder `<shop file>.images`, each named by the SHA-256 of its bytes and kept
/// once, however many products show it. What the shop file says of a picture is never used as a path: a hash that is
/// not 64 hexadecimal digits, a link instead of a file, and bytes that are not those of their name are refused.
/// Pictures are not decoded here. Lives on the thread of its connection and does not own it.
class ImageStore {
public:
    struct Stored {
        QString hash; ///< SHA-256, lower-case hexadecimal.
        ImageHeader header;
        qint64 bytes = 0;

        friend bool operator==(const Stored &, const Stored &) = default;
    };

    explicit ImageStore(storage::Database &database);

    /// Keeps a picture. Its file is on the disk before its row is written, in the transaction that is open or in one of
    /// its own; the file of a transaction that is given up stays and harms nothing. Fails like ImageHeader::read(), and
    /// with AccessDenied, DiskFull, Forbidden (a link in place of our folder).
    Result<Stored> add(const QByteArray &bytes);

    /// The same for a file. Fails with NotFound.
    Result<Stored> addFile(const QString &path);

    /// Fails with NotFound, Corrupt when the bytes are not those of the name, Forbidden.
    Result<QByteArray> read(const QString &hash) const;

    /// Absolute path of a picture's file. Fails with NotFound, InvalidInput for what is not a hash.
    Result<QString> pathOf(const QString &hash) const;

    /// The folder's name beside the shop file.
    static QString folderNameOf(const QString &shopFile);

    /// From the shop's folder; `type` as the shop file writes it. Fails with InvalidInput for what is not a hash or a
    /// type.
    static Result<QString> relativePathOf(const QString &folderName, const QString &hash, const QString &type);

    static bool isHash(QStringView text);

private:
    QString shopFolder() const;

    storage::Database &m_database;
};

} // namespace vitrine::catalog
