// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/show/PhotoLoader.h"

#include <QCache>
#include <QImage>
#include <QObject>
#include <QSet>

namespace vitrine::ui {

/// Small square pictures of products, read and scaled away from the window, so that no photo ever holds it up.
/// Main thread; owned by the place that shows them.
class ThumbnailCache : public QObject {
    Q_OBJECT

public:
    /// Pictures are `side` device pixels wide and high, fewer when the photo is smaller, cut from its middle. Photos
    /// are those in `folder`.
    ThumbnailCache(const QString &folder, int side, QObject *parent = nullptr);

    /// Of the photo at a path relative to the folder. Null until it is read, which thumbnailReady() tells, and for good
    /// when PhotoLoader refuses the file.
    QImage thumbnail(const QString &path);

Q_SIGNALS:
    void thumbnailReady(const QString &path);

private:
    void receive(const QString &path, const QImage &picture);

    show::PhotoLoader m_photos;
    QCache<QString, QImage> m_pictures;
    QSet<QString> m_underWay;
};

} // namespace vitrine::ui
