// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Error.h"

#include <QByteArray>
#include <QString>
#include <QStringConverter>
#include <QStringDecoder>
#include <QStringEncoder>

class QIODevice;

namespace vitrine::catalog::feeds {

/// The text of a file piece by piece, as UTF-8, whatever it is encoded in. Files seldom say: a byte order mark decides,
/// then the zeros of UTF-16, then what XML declares, then whether the beginning is UTF-8; what is none of these is
/// taken for Windows-1252, which holds Latin-1. One thread; does not own the device.
class TextSource {
public:
    enum class Encoding { Utf8, Utf16Le, Utf16Be, Windows1252 };

    /// The device is open, and at the beginning of the text.
    explicit TextSource(QIODevice &device);

    /// Puts the next piece into `piece`; false and an empty piece at the end. A file that begins as UTF-8 and breaks
    /// its rules further on is given as it is; decode() knows what to do. Fails with AccessDenied.
    Result<bool> read(QByteArray &piece);

    /// Begins anew. Fails with Unsupported for a device that only goes forward.
    Result<> restart();

    /// Known after the first piece.
    Encoding encoding() const { return m_encoding; }

    /// UTF-8 as text; bytes that are not UTF-8 as the Windows-1252 that they most likely are.
    static QString decode(QByteArrayView bytes);

private:
    void recognise(QByteArray &beginning);

    QIODevice *m_device;
    Encoding m_encoding = Encoding::Utf8;
    bool m_isRecognised = false;
    QStringDecoder m_decoder;
    QStringEncoder m_encoder;
};

} // namespace vitrine::catalog::feeds
