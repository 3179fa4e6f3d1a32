// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>
#include <QMutex>
#include <QSet>

#include <chrono>
#include <functional>
#include <optional>

namespace vitrine::media {

/// The SRT addresses whose other side refused our passphrase, or our having none. FFmpeg has one code for whatever
/// keeps SRT from connecting (EIO); libsrt logs the reason of the refusal without the address, and just after it FFmpeg
/// logs the address that failed. Trying the address ourselves would take the only place of many a camera. Any thread.
class SrtRefusals {
public:
    /// The time by which a refusal grows old. Replaced in tests.
    using SteadyClock = std::function<std::chrono::steady_clock::time_point()>;

    /// How long after a refusal an address that fails is taken for the one that was refused. FFmpeg looks each 100 ms;
    /// the rest is for a computer that has much to do.
    static constexpr std::chrono::milliseconds kLongestBetween{1000};

    /// By the words of the libraries that are loaded.
    SrtRefusals();

    /// `wordings` is how a library says that nobody is let in with our passphrase, or without one.
    SrtRefusals(QByteArrayList wordings, SteadyClock now);

    /// A line of libsrt's log.
    void noteLine(const QByteArray &line);

    /// FFmpeg gave the address up, of whatever kind it is.
    void noteFailure(const QByteArray &address);

    /// Whether the address was refused since this was last asked about it.
    bool take(const QByteArray &address);

private:
    const QByteArrayList m_wordings;
    const SteadyClock m_now;
    QMutex m_mutex;
    std::optional<std::chrono::steady_clock::time_point> m_refusedAt; // of an address that is not known yet
    QSet<QByteArray> m_addresses; // their hashes: there are passphrases in them
};

} // namespace vitrine::media
