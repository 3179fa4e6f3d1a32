// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalog/feeds/TextSource.h"

#include <QIODevice>

#include <algorithm>
#include <array>

namespace vitrine::catalog::feeds {

namespace {

constexpr qint64 kPieceSize = 64 * 1024;

/// What Windows-1252 has where Latin-1 has control characters; the five holes keep these.
constexpr std::array<char16_t, 32> kWindows1252{0x20ac, 0x0081, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021,
                                                0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008d, 0x017d, 0x008f,
                                                0x0090, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014,
                                                0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0x009d, 0x017e, 0x0178};

QString fromWindows1252(QByteArrayView bytes)
{
    QString text(bytes.size(), Qt::Uninitialized);
    std::ranges::transform(bytes, text.begin(), [](char byte) {
        const auto code = static_cast<unsigned char>(byte);
        const bool isSpecial = code >= 0x80 && code < 0xa0;
        return QChar(isSpecial ? kWindows1252.at(code - 0x80) : char16_t{code});
    });
    return text;
}

/// UTF-8, but for a character that the end of the bytes cuts off.
bool isUtf8SoFar(QByteArrayView bytes)
{
    for (int cut = 0; cut <= 3 && cut <= bytes.size(); ++cut) {
        const QByteArrayView whole = bytes.chopped(cut);
        if (whole.isValidUtf8()) {
            return true;
        }
    }
    return false;
}

/// The share of zeros at even or odd places, in percent. Text of western languages in UTF-16 has them in every other
/// byte, other languages at least in separators and line ends.
qsizetype zerosAt(QByteArrayView bytes, qsizetype first)
{
    qsizetype zeros = 0;
    for (qsizetype i = first; i < bytes.size(); i += 2) {
        zeros += bytes.at(i) == '\0' ? 1 : 0;
    }
    return zeros * 200 / std::max<qsizetype>(2, bytes.size());
}

bool declaresWindows1252(QByteArrayView beginning)
{
    if (!beginning.startsWith("<?xml")) {
        return false;
    }
    const QByteArray words = beginning.first(std::min<qsizetype>(200, beginning.size())).toByteArray().toLower();
    const QByteArray declaration = words.left(words.indexOf("?>"));
    return declaration.contains("iso-8859-1") || declaration.contains("windows-1252") || declaration.contains("latin1");
}

} // namespace

TextSource::TextSource(QIODevice &device) : m_device(&device) { }

void TextSource::recognise(QByteArray &beginning)
{
    m_isRecognised = true;
    if (beginning.startsWith("\xef\xbb\xbf")) {
        beginning.remove(0, 3);
        m_encoding = Encoding::Utf8;
    } else if (beginning.startsWith("\xff\xfe")) {
        beginning.remove(0, 2);
        m_encoding = Encoding::Utf16Le;
    } else if (beginning.startsWith("\xfe\xff")) {
        beginning.remove(0, 2);
        m_encoding = Encoding::Utf16Be;
    } else if (zerosAt(beginning, 1) > 5 && zerosAt(beginning, 0) == 0) {
        m_encoding = Encoding::Utf16Le;
    } else if (zerosAt(beginning, 0) > 5 && zerosAt(beginning, 1) == 0) {
        m_encoding = Encoding::Utf16Be;
    } else if (declaresWindows1252(beginning) || !isUtf8SoFar(beginning)) {
        m_encoding = Encoding::Windows1252;
    } else {
        m_encoding = Encoding::Utf8;
    }
    if (m_encoding == Encoding::Utf16Le || m_encoding == Encoding::Utf16Be) {
        m_decoder
            = QStringDecoder(m_encoding == Encoding::Utf16Le ? QStringConverter::Utf16LE : QStringConverter::Utf16BE);
        m_encoder = QStringEncoder(QStringConverter::Utf8);
    }
}

Result<bool> TextSource::read(QByteArray &piece)
{
    piece.resize(kPieceSize);
    const qint64 size = m_device->read(piece.data(), kPieceSize);
    if (size < 0) {
        piece.clear();
        return failure(Error::Code::AccessDenied, m_device->errorString());
    }
    piece.truncate(size);
    if (piece.isEmpty()) {
        return false;
    }
    if (!m_isRecognised) {
        recognise(piece);
    }
    switch (m_encoding) {
    case Encoding::Utf8:
        break;
    case Encoding::Windows1252:
        piece = fromWindows1252(piece).toUtf8();
        break;
    case Encoding::Utf16Le:
    case Encoding::Utf16Be: {
        const QString text = m_decoder.decode(piece);
        piece = m_encoder.encode(text);
        break;
    }
    }
    return true;
}

Result<> TextSource::restart()
{
    if (!m_device->seek(0)) {
        return failure(Error::Code::Unsupported, m_device->errorString());
    }
    m_isRecognised = false;
    return {};
}

QString TextSource::decode(QByteArrayView bytes)
{
    return bytes.isValidUtf8() ? QString::fromUtf8(bytes) : fromWindows1252(bytes);
}

} // namespace vitrine::catalog::feeds
