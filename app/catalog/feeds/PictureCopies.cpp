// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalog/feeds/PictureCopies.h"

#include "app/base/ContentHash.h"
#include "app/catalog/ImageHeader.h"
#include "app/catalog/ImageStore.h"
#include "app/catalog/ProductRepository.h"
#include "app/storage/FilePieces.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace vitrine::catalog::feeds {

namespace {

constexpr QLatin1String kPictures("pictures");

/// Where the product's pictures are, the first one first.
QStringList filesOf(const Product &product, storage::Database &database)
{
    const ImageStore store(database);
    QStringList paths;
    for (const QString &hash : product.images) {
        if (const Result<QString> path = store.pathOf(hash)) {
            paths.append(*path);
        }
    }
    if (product.images.isEmpty() && !product.photo.isEmpty()) {
        paths.append(QDir(ProductRepository(database).photoFolder()).filePath(product.photo));
    }
    return paths;
}

} // namespace

PictureCopies::PictureCopies(storage::Database &database, QString folder)
    : m_database(database), m_folder(std::move(folder))
{
}

Result<QStringList> PictureCopies::copy(const Product &product)
{
    QStringList names;
    for (const QString &path : filesOf(product, m_database)) {
        const Result<QString> name = nameOf(path);
        if (!name) {
            return tl::unexpected(name.error());
        }
        if (!name->isEmpty()) {
            names.append(*name);
        }
    }
    return names;
}

Result<QString> PictureCopies::nameOf(const QString &path)
{
    const QByteArray key = path.toUtf8();
    if (const auto known = m_names.constFind(key); known != m_names.cend()) {
        return QString::fromLatin1(*known);
    }
    const Result<QString> name = copyFile(path);
    if (name) {
        m_names.insert(key, name->toLatin1());
    }
    return name;
}

/// The copy's path from the feed's folder; empty for what is no picture.
Result<QString> PictureCopies::copyFile(const QString &path)
{
    const Result<QByteArray> bytes = storage::readWhole(path, ImageHeader::kMostBytes);
    const Result<ImageHeader> header = bytes ? ImageHeader::read(*bytes) : tl::unexpected(bytes.error());
    if (!header) {
        return QString();
    }
    const QString hash = hashOf(*bytes);
    const QString name = kPictures + u'/' + hash
        + (header->type == ImageHeader::Type::Png ? QLatin1String(".png") : QLatin1String(".jpg"));
    const QDir folder(m_folder);
    if (!QFileInfo::exists(folder.filePath(name))) {
        QSaveFile copy(folder.filePath(name));
        if (!folder.mkpath(kPictures) || !copy.open(QIODevice::WriteOnly) || copy.write(*bytes) != bytes->size()
            || !copy.commit()) {
            const bool isFull = copy.error() == QFileDevice::WriteError || copy.error() == QFileDevice::ResourceError;
            return failure(isFull ? Error::Code::DiskFull : Error::Code::AccessDenied,
                           QStringLiteral("%1: %2").arg(copy.fileName(), copy.errorString()));
        }
        ++m_count;
    }
    return name;
}

} // namespace vitrine::catalog::feeds
