// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalog/ImageHeader.h"

#include <QtEndian>

#include <limits>
#include <optional>

namespace vitrine::catalog {

namespace {

struct Size {
    quint32 width = 0;
    quint32 height = 0;
};

/// The first chunk has to be IHDR (PNG, third edition, 11.2.1).
std::optional<Size> sizeOfPng(QByteArrayView bytes)
{
    constexpr qsizetype kSignature = 8;
    if (bytes.size() < kSignature + 16 || bytes.sliced(kSignature, 8) != QByteArrayView("\0\0\0\x0DIHDR", 8)) {
        return std::nullopt;
    }
    const char *data = bytes.data() + kSignature + 8;
    return Size{qFromBigEndian<quint32>(data), qFromBigEndian<quint32>(data + 4)};
}

/// Of the frame header, from segment to segment (ITU T.81, B.2.2). Each step goes on by at least two bytes.
std::optional<Size> sizeOfJpeg(QByteArrayView bytes)
{
    qsizetype at = 2;
    while (at + 4 <= bytes.size()) {
        if (static_cast<uchar>(bytes[at]) != 0xFF) {
            return std::nullopt;
        }
        const auto marker = static_cast<uchar>(bytes[at + 1]);
        if (marker == 0xFF) { // a fill byte
            ++at;
            continue;
        }
        const qsizetype length = qFromBigEndian<quint16>(bytes.data() + at + 2);
        const bool isFrame = marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
        if (isFrame) {
            if (length < 8 || at + 9 > bytes.size()) {
                return std::nullopt;
            }
            return Size{qFromBigEndian<quint16>(bytes.data() + at + 7), qFromBigEndian<quint16>(bytes.data() + at + 5)};
        }
        const bool endsTheHeader = marker == 0xDA || marker == 0xD9 || marker < 0xC0;
        if (endsTheHeader || length < 2) {
            return std::nullopt;
        }
        at += 2 + length;
    }
    return std::nullopt;
}

} // namespace

Result<ImageHeader> ImageHeader::read(QByteArrayView bytes)
{
    ImageHeader header;
    std::optional<Size> size;
    if (bytes.startsWith(QByteArrayView("\x89PNG\r\n\x1A\n", 8))) {
        size = sizeOfPng(bytes);
    } else if (bytes.startsWith(QByteArrayView("\xFF\xD8\xFF", 3))) {
        header.type = Type::Jpeg;
        size = sizeOfJpeg(bytes);
    } else {
        return failure(Error::Code::Unsupported, QStringLiteral("neither PNG nor JPEG"));
    }
    if (bytes.size() > kMostBytes) {
        return failure(Error::Code::Forbidden, QStringLiteral("a picture of %1 bytes").arg(bytes.size()));
    }
    if (!size || size->width == 0 || size->height == 0) {
        return failure(Error::Code::Corrupt, QStringLiteral("a picture without a size"));
    }
    constexpr quint32 kMost = std::numeric_limits<int>::max();
    if (size->width > kMost || size->height > kMost || qint64{size->width} * qint64{size->height} > kMostPixels) {
        return failure(Error::Code::Forbidden,
                       QStringLiteral("a picture of %1 x %2").arg(size->width).arg(size->height));
    }
    header.width = static_cast<int>(size->width);
    header.height = static_cast<int>(size->height);
    return header;
}

} // namespace vitrine::catalog
