// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/Id.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QtEndian>

#include <array>

namespace vitrine {

QUuid makeUuidV7()
{
    std::array<quint32, 4> words{};
    QRandomGenerator::system()->fillRange(words.data(), static_cast<qsizetype>(words.size()));
    std::array<uchar, 16> bytes{};
    for (size_t i = 0; i < words.size(); ++i) {
        qToBigEndian(words[i], &bytes[i * 4]);
    }
    const auto milliseconds = static_cast<quint64>(QDateTime::currentMSecsSinceEpoch());
    for (size_t i = 0; i < 6; ++i) {
        bytes[i] = static_cast<uchar>((milliseconds >> (8 * (5 - i))) & 0xFF);
    }
    bytes[6] = static_cast<uchar>(0x70 | (bytes[6] & 0x0F));
    bytes[8] = static_cast<uchar>(0x80 | (bytes[8] & 0x3F));
    return QUuid::fromRfc4122(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())));
}

} // namespace vitrine
