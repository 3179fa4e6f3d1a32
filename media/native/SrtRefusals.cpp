// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/native/SrtRefusals.h"

#include "media/native/SrtLibrary.h"

#include <algorithm>

namespace vitrine::media {

namespace {

QByteArrayList wordings()
{
    QByteArrayList all;
    for (const SrtLibrary &library : SrtLibrary::loaded()) {
        all += library.refusalsOfPassphrase();
    }
    return all;
}

} // namespace

SrtRefusals::SrtRefusals() : m_wordings(wordings()) { }

void SrtRefusals::noteLine(const QByteArray &line)
{
    // This function of libsrt is the caller's; the listener's says the same of whom it refuses itself.
    if (line.contains("processAsyncConnectRequest: REJECT")
        && std::ranges::any_of(m_wordings, [&line](const QByteArray &wording) { return line.contains(wording); })) {
        m_isRefused = true;
    }
}

void SrtRefusals::noteFailure(const QByteArray &address)
{
    if (m_isRefused.exchange(false)) {
        const QMutexLocker lock(&m_mutex);
        m_addresses.insert(address);
    }
}

bool SrtRefusals::take(const QByteArray &address)
{
    const QMutexLocker lock(&m_mutex);
    return m_addresses.remove(address);
}

} // namespace vitrine::media
