// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalog/ImageStore.h"

#include "app/base/ContentHash.h"
#include "app/base/FileError.h"
#include "app/storage/Database.h"
#include "app/storage/DurableFile.h"
#include "app/storage/FilePieces.h"
#include "app/storage/FileSync.h"
#include "app/storage/ShopPictures.h"
#include "app/storage/Transaction.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <filesystem>

namespace vitrine::catalog {

namespace {

constexpr qsizetype kHashLength = 64;

QString suffixOf(ImageHeader::Type type)
{
    return type == ImageHeader::Type::Png ? QStringLiteral("png") : QStringLiteral("jpg");
}

/// A folder, made when missing. A link in its place would lead the pictures elsewhere.
Result<> makeFolder(const QString &path)
{
    std::error_code error;
    const std::filesystem::path folder = toFilesystem(path);
    if (std::filesystem::is_symlink(std::filesystem::symlink_status(folder, error))) {
        return failure(Error::Code::Forbidden, QStringLiteral("%1 is a link").arg(path));
    }
    if (std::filesystem::create_directory(folder, error)) {
        return storage::syncToDisk(QFileInfo(path).absolutePath());
    }
    return error ? tl::unexpected(fileError(error, path)) : Result<>();
}

} // namespace

ImageStore::ImageStore(storage::Database &database) : m_database(database) { }

bool ImageStore::isHash(QStringView text)
{
    return text.size() == kHashLength && std::ranges::all_of(text, [](QChar character) {
               return (character >= u'0' && character <= u'9') || (character >= u'a' && character <= u'f');
           });
}

QString ImageStore::folderNameOf(const QString &shopFile)
{
    return QFileInfo(shopFile).fileName() + QLatin1String(".images");
}

Result<QString> ImageStore::relativePathOf(const QString &folderName, const QString &hash, const QString &type)
{
    if (!isHash(hash) || (type != QLatin1String("png") && type != QLatin1String("jpg"))) {
        return failure(Error::Code::InvalidInput, QStringLiteral("not the hash of a picture"));
    }
    return QStringLiteral("%1/%2/%3.%4").arg(folderName, hash.first(2), hash, type);
}

QString ImageStore::shopFolder() const
{
    return QFileInfo(m_database.path()).absolutePath();
}

Result<ImageStore::Stored> ImageStore::add(const QByteArray &bytes)
{
    const Result<ImageHeader> header = ImageHeader::read(bytes);
    if (!header) {
        return tl::unexpected(header.error());
    }
    const Stored stored{hashOf(bytes), *header, bytes.size()};
    const QDir shop(shopFolder());
    const Result<QString> relative
        = relativePathOf(folderNameOf(m_database.path()), stored.hash, suffixOf(header->type));
    const QString path = shop.filePath(*relative);
    const QString folder = QFileInfo(path).absolutePath();
    for (const QString &place : {QFileInfo(folder).absolutePath(), folder}) {
        if (const Result<> made = makeFolder(place); !made) {
            return tl::unexpected(made.error());
        }
    }
    // What is there already is left alone when it is complete; a link or other bytes are replaced.
    const QFileInfo there(path);
    const bool isThere = there.exists() && !there.isSymLink() && there.size() == bytes.size()
        && storage::readWhole(path, ImageHeader::kMostBytes).value_or(QByteArray()) == bytes;
    if (!isThere) {
        if (const Result<> written = storage::writeFileOver(path, bytes); !written) {
            return tl::unexpected(written.error());
        }
    }
    return storage::inTransaction(m_database, [&]() -> Result<Stored> {
        const Result<int> done = m_database
                                     .prepare("INSERT INTO images (hash, type, width, height, bytes) "
                                              "VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT (hash) DO NOTHING")
                                     .bind(stored.hash, suffixOf(header->type), header->width, header->height,
                                           static_cast<qint64>(bytes.size()))
                                     .run();
        return done ? Result<Stored>(stored) : tl::unexpected(done.error());
    });
}

Result<ImageStore::Stored> ImageStore::addFile(const QString &path)
{
    const Result<QByteArray> bytes = storage::readWhole(path, ImageHeader::kMostBytes);
    return bytes ? add(*bytes) : tl::unexpected(bytes.error());
}

Result<QString> ImageStore::pathOf(const QString &hash) const
{
    if (!isHash(hash)) {
        return failure(Error::Code::InvalidInput, QStringLiteral("not the hash of a picture"));
    }
    storage::Statement query = m_database.prepare("SELECT type FROM images WHERE hash = ?1");
    query.bind(hash);
    const Result<bool> row = query.step();
    if (!row) {
        return tl::unexpected(row.error());
    }
    if (!*row) {
        return failure(Error::Code::NotFound, QStringLiteral("no picture %1").arg(hash));
    }
    const Result<QString> relative = relativePathOf(folderNameOf(m_database.path()), hash, query.text(0));
    if (!relative) {
        return relative;
    }
    return QDir(shopFolder()).filePath(*relative);
}

Result<QByteArray> ImageStore::read(const QString &hash) const
{
    const Result<QString> path = pathOf(hash);
    if (!path) {
        return tl::unexpected(path.error());
    }
    const QString folder = QFileInfo(*path).absolutePath();
    for (const QString &place : {*path, folder, QFileInfo(folder).absolutePath()}) {
        if (QFileInfo(place).isSymLink()) {
            return failure(Error::Code::Forbidden, QStringLiteral("%1 is a link").arg(place));
        }
    }
    Result<QByteArray> bytes = storage::readWhole(*path, ImageHeader::kMostBytes);
    if (bytes && hashOf(*bytes) != hash) {
        return failure(Error::Code::Corrupt, QStringLiteral("%1 is not the picture of its name").arg(*path));
    }
    return bytes;
}

} // namespace vitrine::catalog
