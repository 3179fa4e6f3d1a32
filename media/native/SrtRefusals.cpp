// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/native/SrtRefusals.h"

#include "media/native/SrtLibrary.h"

#include <QCryptographicHash>

#include <algorithm>
#include <utility>

namespace vitrine::media {

namespace {

QByteArrayList wordingsOfLibraries()
{
    QByteArrayList all;
    for (const SrtLibrary &library : SrtLibrary::loaded()) {
        all += library.refusalsOfPassphrase();
    }
    return all;
}

QByteArray hashOf(const QByteArray &address)
{
    return QCryptographicHash::hash(address, QCryptographicHash::Sha256);
}

} // namespace

SrtRefusals::SrtRefusals() : SrtRefusals(wordingsOfLibraries(), &std::chrono::steady_clock::now) { }

SrtRefusals::SrtRefusals(QByteArrayList wordings, SteadyClock now)
    : m_wordings(std::move(wordings)), m_now(std::move(now))
{
}

void SrtRefusals::noteLine(const QByteArray &line)
{
    // This function of libsrt is the caller's; the listener's says the same of whom it refuses itself.
    if (line.contains("processAsyncConnectRequest: REJECT")
        && std::ranges::any_of(m_wordings, [&line](const QByteArray &wording) { return line.contains(wording); })) {
        const QMutexLocker lock(&m_mutex);
        m_refusedAt = m_now();
    }
}

void SrtRefusals::noteFailure(const QByteArray &address)
{
    // FFmpeg words the failure of other connections in the same way.
    if (!address.startsWith("srt://")) {
        return;
    }
    const QMutexLocker lock(&m_mutex);
    const auto refusedAt = std::exchange(m_refusedAt, std::nullopt);
    if (refusedAt && m_now() - *refusedAt <= kLongestBetween) {
        m_addresses.insert(hashOf(address));
    }
}

bool SrtRefusals::take(const QByteArray &address)
{
    const QMutexLocker lock(&m_mutex);
    return m_addresses.remove(hashOf(address));
}

} // namespace vitrine::media
