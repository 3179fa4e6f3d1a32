// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ThumbnailCache.h"

#include <algorithm>

namespace vitrine::ui {

namespace {

constexpr int kPictures = 400;

QImage middleSquareOf(const QImage &photo)
{
    const int side = std::min(photo.width(), photo.height());
    return photo.copy((photo.width() - side) / 2, (photo.height() - side) / 2, side, side)
        .convertToFormat(QImage::Format_ARGB32_Premultiplied);
}

} // namespace

ThumbnailCache::ThumbnailCache(const QString &folder, int side, QObject *parent)
    : QObject(parent), m_photos(folder, side), m_pictures(kPictures)
{
    connect(&m_photos, &show::PhotoLoader::loaded, this,
            [this](const QString &path, const QImage &photo) { receive(path, middleSquareOf(photo)); });
    connect(&m_photos, &show::PhotoLoader::failed, this, [this](const QString &path) { receive(path, {}); });
}

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
        m_photos.load(path);
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
