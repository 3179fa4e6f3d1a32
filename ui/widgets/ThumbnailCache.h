// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCache>
#include <QImage>
#include <QObject>
#include <QSet>

namespace vitrine::ui {

/// Small square pictures of products, read and scaled in the thread pool, so that no photo ever holds up the window.
/// Main thread; owned by the place that shows them.
class ThumbnailCache : public QObject {
    Q_OBJECT

public:
    /// Pictures are `side` device pixels wide and high, cut from the middle of the photo.
    explicit ThumbnailCache(int side, QObject *parent = nullptr);

    /// Null until it is read, which thumbnailReady() tells, and for good when the file is no picture.
    QImage thumbnail(const QString &path);

Q_SIGNALS:
    void thumbnailReady(const QString &path);

private:
    void receive(const QString &path, const QImage &picture);

    int m_side;
    QCache<QString, QImage> m_pictures;
    QSet<QString> m_underWay;
};

} // namespace vitrine::ui
