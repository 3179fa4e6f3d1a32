// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/show/PhotoLoader.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>

#include <algorithm>

namespace vitrine::show {

namespace {

/// The decoder to use, from the first bytes; empty for what we do not read.
QByteArray formatOf(const QByteArray &start)
{
    if (start.startsWith(QByteArrayLiteral("\x89PNG\r\n\x1a\n"))) {
        return QByteArrayLiteral("png");
    }
    return start.startsWith(QByteArrayLiteral("\xff\xd8\xff")) ? QByteArrayLiteral("jpeg") : QByteArray();
}

} // namespace

PhotoLoader::PhotoLoader(QString folder, int side) : m_folder(std::move(folder)), m_side(std::max(1, side))
{
    QImageReader::setAllocationLimit(kAllocationMegabytes);
    m_pool.setMaxThreadCount(1);
}

PhotoLoader::~PhotoLoader()
{
    m_pool.clear();
    m_pool.waitForDone();
}

void PhotoLoader::load(const QString &path)
{
    m_pool.start([this, folder = m_folder, path, side = m_side] {
        auto photo = read(folder, path, side);
        // The destructor waits for this function, and what is posted to a destroyed object is dropped.
        QMetaObject::invokeMethod(
            this,
            [this, path, photo = std::move(photo)] {
                if (photo) {
                    Q_EMIT loaded(path, *photo);
                } else {
                    Q_EMIT failed(path, photo.error());
                }
            },
            Qt::QueuedConnection);
    });
}

Result<QImage> PhotoLoader::read(const QString &folder, const QString &path, int side)
{
    // The canonical path has no ".." and no link left in it.
    const QString root = QFileInfo(folder).canonicalFilePath();
    const QFileInfo info(QDir(folder), path);
    const QString canonical = info.canonicalFilePath();
    if (root.isEmpty() || canonical.isEmpty()) {
        return failure(Error::Code::NotFound, path);
    }
    if (QDir::isAbsolutePath(path) || !canonical.startsWith(root + u'/')) {
        return failure(Error::Code::Forbidden, QStringLiteral("outside of the shop's folder: %1").arg(path));
    }
    // A pipe or device would be waited for without end.
    if (!QFileInfo(canonical).isFile()) {
        return failure(Error::Code::Unsupported, QStringLiteral("not a file: %1").arg(path));
    }
    QFile file(canonical);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(Error::Code::AccessDenied, QStringLiteral("%1: %2").arg(path, file.errorString()));
    }
    if (file.size() > kGreatestFile) {
        return failure(Error::Code::Forbidden, QStringLiteral("more than 20 MiB: %1").arg(path));
    }
    constexpr qint64 kLongestMagic = 8;
    const QByteArray format = formatOf(file.peek(kLongestMagic));
    if (format.isEmpty()) {
        return failure(Error::Code::Unsupported, QStringLiteral("neither PNG nor JPEG: %1").arg(path));
    }

    QImageReader reader(&file, format);
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.isEmpty()) {
        return failure(Error::Code::Corrupt, QStringLiteral("%1: %2").arg(path, reader.errorString()));
    }
    if (qint64(size.width()) * size.height() > kGreatestPicture) {
        return failure(Error::Code::Forbidden, QStringLiteral("more than 40 million pixels: %1").arg(path));
    }
    const int shorter = std::min(size.width(), size.height());
    if (shorter > side) {
        // By the longer side the result may be far larger than what is shown, never larger than the original.
        reader.setScaledSize(size.scaled(side, side, Qt::KeepAspectRatioByExpanding));
    }
    QImage photo = reader.read();
    if (photo.isNull()) {
        return failure(Error::Code::Corrupt, QStringLiteral("%1: %2").arg(path, reader.errorString()));
    }
    return photo;
}

} // namespace vitrine::show
