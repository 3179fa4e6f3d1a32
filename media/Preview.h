// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QObject>

#include <memory>

namespace vitrine::media {

class Composer;

/// A small copy of a composer's frames for a window: what viewers get, scaled. A frame that the window has not taken
/// when the next one is ready is dropped. Main thread.
class Preview : public QObject {
    Q_OBJECT

public:
    /// `size` is in device pixels, width x height; the picture fills it, so keep the canvas's shape.
    Preview(Composer &composer, QSize size);
    ~Preview() override;
    Q_DISABLE_COPY_MOVE(Preview)

    void resize(QSize size);

    /// The newest frame, Format_RGB32, of the size asked for, at least 2x2; null before the first. Shares its pixels:
    /// who keeps it longer than until the next frameReady() makes the composer find new ones.
    QImage frame() const;

Q_SIGNALS:
    void frameReady();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace vitrine::media
