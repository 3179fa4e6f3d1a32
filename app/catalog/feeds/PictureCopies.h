// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/catalog/Product.h"

#include <QByteArray>
#include <QHash>

namespace vitrine::storage {
class Database;
}

namespace vitrine::catalog::feeds {

/// Copies the pictures of products into the folder `pictures` beside a feed, each once and named by its content. What
/// is no picture, or cannot be read, is left out. A file is read once, however often it is asked for: what copying
/// takes long for can be done before the names are needed. On the thread of the connection, which it does not own.
class PictureCopies {
public:
    /// `folder` is that of the feed, and is there.
    PictureCopies(storage::Database &database, QString folder);

    /// The paths of the product's pictures from the feed's folder, the first one first. Fails with DiskFull and
    /// AccessDenied when one cannot be written.
    Result<QStringList> copy(const Product &product);

    /// The files that were written: not those that were there already.
    qint64 count() const { return m_count; }

private:
    Result<QString> nameOf(const QString &path);
    Result<QString> copyFile(const QString &path);

    storage::Database &m_database;
    QString m_folder;
    QHash<QByteArray, QByteArray> m_names; ///< Of the copies, by the paths of the pictures; empty for what is none.
    qint64 m_count = 0;
};

} // namespace vitrine::catalog::feeds
