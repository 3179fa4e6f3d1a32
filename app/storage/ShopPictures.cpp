// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/ShopPictures.h"

#include "app/storage/SqliteError.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace vitrine::storage {

namespace {

const QLatin1String kImageFolder("images/");

} // namespace

QString pathOfImage(const QString &hash, const QString &type)
{
    return kImageFolder + hash + u'.' + type;
}

QString hashOf(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

bool staysInside(const QString &path)
{
    const QStringList parts = path.split(u'/');
    const bool isPlain = std::all_of(path.cbegin(), path.cend(), [](QChar letter) {
        return letter >= u' ' && letter != u'\\' && letter != QChar(0x7F);
    });
    return isPlain && std::none_of(parts.cbegin(), parts.cend(), [](const QString &part) {
               return part.isEmpty() || part == QLatin1String(".") || part == QLatin1String("..");
           });
}

Result<QStringList> picturesOf(SQLite::Database &connection, int version)
{
    QStringList paths;
    try {
        SQLite::Statement photos(connection, "SELECT DISTINCT photo FROM products WHERE photo <> ''");
        while (photos.executeStep()) {
            paths.append(QString::fromStdString(photos.getColumn(0).getString()));
        }
        if (version >= 2) {
            SQLite::Statement images(connection, "SELECT hash, type FROM images");
            while (images.executeStep()) {
                paths.append(pathOfImage(QString::fromStdString(images.getColumn(0).getString()),
                                         QString::fromStdString(images.getColumn(1).getString())));
            }
        }
    } catch (const SQLite::Exception &exception) {
        return tl::unexpected(toError(exception, connection.getHandle()));
    }
    for (const QString &path : paths) {
        if (!staysInside(path)) {
            return failure(Error::Code::Forbidden, QStringLiteral("a picture at %1").arg(path));
        }
    }
    paths.sort();
    paths.removeDuplicates();
    return paths;
}

Result<QByteArray> readPicture(const QString &folder, const QString &path)
{
    const QFileInfo info(folder + u'/' + path);
    const QString canonical = info.canonicalFilePath();
    if (canonical.isEmpty()) {
        return failure(Error::Code::NotFound, info.filePath());
    }
    if (!staysInside(path) || !canonical.startsWith(QDir(folder).canonicalPath() + u'/') || !info.isFile()) {
        return failure(Error::Code::Forbidden, info.filePath());
    }
    if (info.size() > kLargestPicture) {
        return failure(Error::Code::Corrupt, QStringLiteral("%1 is too large").arg(info.filePath()));
    }
    QFile file(canonical);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(Error::Code::AccessDenied, QStringLiteral("%1: %2").arg(path, file.errorString()));
    }
    QByteArray bytes = file.read(kLargestPicture + 1);
    if (path.startsWith(kImageFolder) && hashOf(bytes) != info.completeBaseName()) {
        return failure(Error::Code::Corrupt, QStringLiteral("%1 is not what its name says").arg(path));
    }
    return bytes;
}

Result<QStringList> lostPicturesOf(const QString &shop)
{
    try {
        SQLite::Database connection(QFile::encodeName(shop).toStdString(), SQLite::OPEN_READONLY);
        Result<QStringList> paths = picturesOf(connection, connection.execAndGet("PRAGMA user_version").getInt());
        if (paths) {
            const QString folder = QFileInfo(shop).absolutePath();
            paths->removeIf([&folder](const QString &path) { return readPicture(folder, path).has_value(); });
        }
        return paths;
    } catch (const SQLite::Exception &exception) {
        return tl::unexpected(toError(exception, nullptr));
    }
}

} // namespace vitrine::storage
