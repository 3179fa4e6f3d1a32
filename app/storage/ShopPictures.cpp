// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/ShopPictures.h"

#include "app/base/ContentHash.h"
#include "app/storage/FilePieces.h"
#include "app/storage/SqliteError.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace vitrine::storage {

namespace {

const QLatin1String kImagePrefix("sha256:");

} // namespace

QString nameOfImage(const QString &hash, const QString &type)
{
    return kImagePrefix + hash + u'.' + type;
}

bool isNameOfImage(const QString &name)
{
    return name.startsWith(kImagePrefix);
}

QString placeOf(const QString &name, const QString &shop)
{
    if (!isNameOfImage(name)) {
        return name;
    }
    const QString file = name.mid(kImagePrefix.size());
    return QStringLiteral("%1.images/%2/%3").arg(QFileInfo(shop).fileName(), file.left(2), file);
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

QString placeInside(const QString &path)
{
    const QString place = QDir::cleanPath(path);
    return staysInside(place) ? place : QString();
}

Result<QStringList> picturesOf(SQLite::Database &connection, int version)
{
    QStringList names;
    QStringList images;
    try {
        SQLite::Statement photos(connection, "SELECT DISTINCT photo FROM products WHERE photo <> ''");
        while (photos.executeStep()) {
            const QString photo = QString::fromStdString(photos.getColumn(0).getString());
            const QString place = placeInside(photo);
            names.append(place.isEmpty() ? photo : place);
        }
        if (version >= 2) {
            SQLite::Statement kept(connection, "SELECT hash, type FROM images");
            while (kept.executeStep()) {
                images.append(nameOfImage(QString::fromStdString(kept.getColumn(0).getString()),
                                          QString::fromStdString(kept.getColumn(1).getString())));
            }
        }
    } catch (const SQLite::Exception &exception) {
        return tl::unexpected(toError(exception, connection.getHandle()));
    }
    for (const QString &name : images) {
        if (!staysInside(name)) {
            return failure(Error::Code::Forbidden, QStringLiteral("a picture at %1").arg(name));
        }
    }
    names += images;
    names.sort();
    names.removeDuplicates();
    return names;
}

Result<QByteArray> readPicture(const QString &shop, const QString &name)
{
    const QString folder = QFileInfo(shop).absolutePath();
    const QString path = placeOf(name, shop);
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
    Result<QByteArray> bytes = readWhole(canonical, kLargestPicture);
    if (bytes && isNameOfImage(name) && hashOf(*bytes) != info.completeBaseName()) {
        return failure(Error::Code::Corrupt, QStringLiteral("%1 is not what its name says").arg(path));
    }
    return bytes;
}

Result<QStringList> lostPicturesOf(const QString &shop)
{
    try {
        SQLite::Database connection(QFile::encodeName(shop).toStdString(),
                                    SQLite::OPEN_READWRITE); // who closes last takes the log away
        Result<QStringList> names = picturesOf(connection, connection.execAndGet("PRAGMA user_version").getInt());
        if (names) {
            names->removeIf([&shop](const QString &name) { return readPicture(shop, name).has_value(); });
            for (QString &name : *names) {
                name = placeOf(name, shop);
            }
        }
        return names;
    } catch (const SQLite::Exception &exception) {
        return tl::unexpected(toError(exception, nullptr));
    }
}

} // namespace vitrine::storage
