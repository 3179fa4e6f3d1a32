// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Error.h"
#include "app/catalog/ImageHeader.h"

#include <QImage>
#include <QObject>
#include <QThreadPool>

namespace vitrine::show {

/// Reads the photos of products away from the main thread. A photo comes from a feed or a folder that anyone may have
/// filled, so only PNG and JPEG are read, told by their first bytes, of a bounded size, from inside of one folder.
/// Main thread.
class PhotoLoader : public QObject {
    Q_OBJECT

public:
    static constexpr qint64 kGreatestFile = catalog::ImageHeader::kMostBytes;
    static constexpr qint64 kGreatestPicture = 40'000'000; ///< Pixels.
    static constexpr int kAllocationMegabytes = 128; ///< While one photo is decoded.

    /// Photos are scaled so that their shorter side has `side` pixels, never up.
    PhotoLoader(QString folder, int side);

    /// Waits for the photos being read.
    ~PhotoLoader() override;

    /// Starts reading; loaded() or failed() follows.
    void load(const QString &path);

    /// The same at once, on any thread. `path` is relative to the folder. Fails with Forbidden for a file outside of
    /// the folder or too large, NotFound, Unsupported for another kind of file, Corrupt.
    static Result<QImage> read(const QString &folder, const QString &path, int side);

Q_SIGNALS:
    void loaded(const QString &path, const QImage &photo);
    void failed(const QString &path, const vitrine::Error &error);

private:
    QString m_folder;
    int m_side;
    QThreadPool m_pool;
};

} // namespace vitrine::show
