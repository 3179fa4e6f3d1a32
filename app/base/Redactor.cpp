// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/Redactor.h"

#include "app/base/Secret.h"

#include <algorithm>

namespace vitrine {

namespace {

constexpr qsizetype kShortestSecret = 4;

} // namespace

Redactor::~Redactor()
{
    for (QByteArray &secret : m_secrets) {
        wipe(secret);
    }
}

void Redactor::add(QByteArrayView secret)
{
    if (secret.size() < kShortestSecret) {
        return;
    }
    const QByteArray plain(secret.data(), secret.size());
    const QByteArray encoded = plain.toPercentEncoding();
    const QMutexLocker lock(&m_mutex);
    for (const QByteArray &form : {plain, encoded, encoded.toLower()}) {
        if (!m_secrets.contains(form)) {
            m_secrets.append(form);
        }
    }
    std::stable_sort(m_secrets.begin(), m_secrets.end(),
                     [](const QByteArray &a, const QByteArray &b) { return a.size() > b.size(); });
}

QByteArray Redactor::redacted(QByteArrayView text) const
{
    QByteArray result = text.toByteArray();
    const QMutexLocker lock(&m_mutex);
    for (const QByteArray &secret : m_secrets) {
        result.replace(secret, "***");
    }
    return result;
}

QString Redactor::redacted(const QString &text) const
{
    return QString::fromUtf8(redacted(QByteArrayView(text.toUtf8())));
}

} // namespace vitrine
