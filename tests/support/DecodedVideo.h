// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QTemporaryDir>

#include <optional>
#include <vector>

namespace vitrine::test {

/// A file or stream as a viewer's player sees it, by FFmpeg's tools. One thread.
class DecodedVideo {
public:
    explicit DecodedVideo(QString path) : m_path(std::move(path)) { }

    /// What ffprobe says of the first "video" or "audio" stream; empty when there is none.
    QJsonObject stream(const QString &type) const;

    /// Whether every packet decodes without a word of complaint.
    bool decodesCleanly() const;

    /// Seconds from the first to the end of the last picture that decodes; 0 when none does.
    double seconds() const;

    /// When the pictures are shown, in seconds, in order.
    std::vector<double> pictureTimes() const;
    std::vector<double> keyPictureTimes() const;

    /// The number that each decoded frame of makeNumbered() shows, in order; -1 for a frame that shows none.
    std::vector<int> numbers() const;

    /// How much later than its picture a flash's sound is, in seconds, for each flash of makeBeepAndFlash(); infinitely
    /// later when none is heard within half a second of it.
    struct Flash {
        double pictureTime = 0;
        double soundLater = 0;
    };
    std::vector<Flash> flashes() const;

    /// The highest peak of the sound from a moment on, in dBFS; -90 for silence and for no sound at all.
    double loudest(double fromSecond = 0) const;

    /// Pictures as PNG files in `folder`, `perSecond` of each second.
    QStringList pictures(const QString &folder, double perSecond) const;

    /// The picture shown `beforeEnd` seconds before the end, as a PNG file.
    QString lastPicture(const QString &folder, double beforeEnd = 0.5) const;

private:
    std::vector<double> times(bool keysOnly) const;
    QString m_path;
};

/// What the QR codes of a picture say.
QStringList qrCodes(const QString &picture);

/// The text of a part of a picture, given in fractions of its size, as tesseract reads it.
QString readText(const QString &picture, double left, double top, double width, double height);

/// The number of orders that tesseract reads in the place of the counter, in English.
std::optional<int> readCounter(const QString &picture);

} // namespace vitrine::test
