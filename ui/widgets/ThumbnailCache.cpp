// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ThumbnailCache.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QImageReader>
#include <QPointer>
#include <QThreadPool>

namespace vitrine::ui {

namespace {

constexpr int kPictures = 400;
constexpr qint64 kLargestFile = 20LL * 1024 * 1024;
constexpr qint64 kMostPixels = 40'000'000;
constexpr int kMegabytesToDecode = 128;

/// Null for anything but a PNG or JPEG of a reasonable size: photos come from elsewhere, and a small file can ask for a
/// huge picture.
QImage readSquare(const QString &path, int side)
{
    if (QFileInfo(path).size() > kLargestFile) {
        return {};
    }
    QImageReader reader(path);
    QImageReader::setAllocationLimit(kMegabytesToDecode);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    const QByteArray format = reader.format();
    const QSize size = reader.size();
    if ((format != "png" && format != "jpeg") || size.isEmpty() || qint64{size.width()} * size.height() > kMostPixels) {
        return {};
    }
    reader.setScaledSize(size.scaled(side, side, Qt::KeepAspectRatioByExpanding));
    const QImage scaled = reader.read();
    return scaled.copy((scaled.width() - side) / 2, (scaled.height() - side) / 2, side, side)
        .convertToFormat(QImage::Format_ARGB32_Premultiplied);
}

} // namespace

ThumbnailCache::ThumbnailCache(int side, QObject *parent) : QObject(parent), m_side(side), m_pictures(kPictures) { }

QImage ThumbnailCache::thumbnail(const QString &path)
{
    if (path.isEmpty()) {
        return {};
    }
    if (const QImage *picture = m_pictures.object(path)) {
        return *picture;
    }
    if (!m_underWay.contains(path)) {
        m_underWay.insert(path);
        QThreadPool::globalInstance()->start([cache = QPointer<ThumbnailCache>(this), path, side = m_side] {
            const QImage picture = readSquare(path, side);
            // The pointer is looked at in the main thread only, where the cache lives and dies.
            QMetaObject::invokeMethod(
                qApp,
                [cache, path, picture] {
                    if (cache) {
                        cache->receive(path, picture);
                    }
                },
                Qt::QueuedConnection);
        });
    }
    return {};
}

void ThumbnailCache::receive(const QString &path, const QImage &picture)
{
    m_underWay.remove(path);
    m_pictures.insert(path, new QImage(picture));
    Q_EMIT thumbnailReady(path);
}

} // namespace vitrine::ui
