// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/Id.h"

#include <QRandomGenerator>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <atomic>
#include <chrono>

namespace vitrine {

namespace {

/// Unix milliseconds and the 4096 parts of one, never the same twice in this process and never less than before: what
/// is made later in the same millisecond sorts later too (RFC 9562, 6.2, method 3).
quint64 nextMoment()
{
    static std::atomic<quint64> last{0};
    const auto now = std::chrono::system_clock::now().time_since_epoch();
    const auto nanoseconds = static_cast<quint64>(std::chrono::nanoseconds(now).count());
    const quint64 moment = nanoseconds / 1'000'000 * 4096 + nanoseconds % 1'000'000 * 4096 / 1'000'000;
    quint64 before = last.load();
    while (!last.compare_exchange_weak(before, std::max(moment, before + 1))) { }
    return std::max(moment, before + 1);
}

} // namespace

QUuid makeUuidV7()
{
    std::array<quint32, 4> words{};
    QRandomGenerator::system()->fillRange(words.data(), static_cast<qsizetype>(words.size()));
    std::array<uchar, 16> bytes{};
    for (size_t i = 0; i < words.size(); ++i) {
        qToBigEndian(words[i], &bytes[i * 4]);
    }
    const quint64 moment = nextMoment();
    for (size_t i = 0; i < 6; ++i) {
        bytes[i] = static_cast<uchar>((moment >> (12 + 8 * (5 - i))) & 0xFF);
    }
    bytes[6] = static_cast<uchar>(0x70 | ((moment >> 8) & 0x0F));
    bytes[7] = static_cast<uchar>(moment & 0xFF);
    bytes[8] = static_cast<uchar>(0x80 | (bytes[8] & 0x3F));
    return QUuid::fromRfc4122(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())));
}

} // namespace vitrine
