// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QRandomGenerator>
#include <QString>

#include <array>

namespace vitrine::catalog::feeds {

/// Stands for a text of a feed where all of them would be too many to keep: a hash of 128 bits, of a kind that is drawn
/// anew for each run of the program, so that no feed can be made in which two texts share one. A value; any thread.
struct TextKey {
    quint64 first = 0;
    quint64 second = 0;

    static TextKey of(const QString &text)
    {
        static const std::array<quint64, 2> kSeeds{QRandomGenerator::system()->generate64(),
                                                   QRandomGenerator::system()->generate64()};
        return {qHash(text, static_cast<size_t>(kSeeds[0])), qHash(text, static_cast<size_t>(kSeeds[1]))};
    }

    friend bool operator==(const TextKey &, const TextKey &) = default;
    friend size_t qHash(const TextKey &key, size_t seed) { return static_cast<size_t>(key.first) ^ seed; }

    struct Hash {
        size_t operator()(const TextKey &key) const { return static_cast<size_t>(key.first); }
    };
};

} // namespace vitrine::catalog::feeds
