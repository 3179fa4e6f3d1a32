// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>
#include <QMutex>
#include <QSet>

#include <atomic>

namespace vitrine::media {

/// The SRT addresses whose other side refused our passphrase, or our having none. FFmpeg has one code for whatever
/// keeps SRT from connecting (EIO); libsrt logs the reason of the refusal without the address, and just after it FFmpeg
/// logs the address that failed. Trying the address ourselves would take the only place of many a camera. Any thread.
class SrtRefusals {
public:
    SrtRefusals();

    /// A line of libsrt's log.
    void noteLine(const QByteArray &line);

    /// FFmpeg gave the address up.
    void noteFailure(const QByteArray &address);

    /// Whether the address was refused since this was last asked about it.
    bool take(const QByteArray &address);

private:
    const QByteArrayList m_wordings;
    std::atomic<bool> m_isRefused = false;
    QMutex m_mutex;
    QSet<QByteArray> m_addresses;
};

} // namespace vitrine::media
