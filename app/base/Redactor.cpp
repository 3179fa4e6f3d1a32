// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/Redactor.h"

#include "app/base/Secret.h"

#include <algorithm>
#include <vector>

namespace vitrine {

namespace {

constexpr qsizetype kShortestSecret = 4;

/// As an address carries it (RFC 3986, 2.1), with hexadecimal digits of one case; programs write either.
QByteArray percentEncoded(QByteArrayView bytes, const char *hexDigits)
{
    QByteArray result;
    for (const char character : bytes) {
        const auto byte = static_cast<unsigned char>(character);
        const bool unreserved = (byte >= 'A' && byte <= 'Z') || (byte >= 'a' && byte <= 'z')
            || (byte >= '0' && byte <= '9') || byte == '-' || byte == '.' || byte == '_' || byte == '~';
        if (unreserved) {
            result.append(character);
        } else {
            result.append('%').append(hexDigits[byte >> 4]).append(hexDigits[byte & 0x0F]);
        }
    }
    return result;
}

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
    const QMutexLocker lock(&m_mutex);
    const auto remember = [this](QByteArray form) {
        if (m_secrets.contains(form)) {
            wipe(form);
        } else {
            m_secrets.append(std::move(form));
        }
    };
    remember(secret.toByteArray());
    remember(percentEncoded(secret, "0123456789ABCDEF"));
    remember(percentEncoded(secret, "0123456789abcdef"));
}

QByteArray Redactor::redacted(QByteArrayView text) const
{
    // All occurrences are found before any is replaced: of two secrets that share bytes neither leaves its tail.
    std::vector<bool> hidden(static_cast<size_t>(text.size()), false);
    {
        const QMutexLocker lock(&m_mutex);
        for (const QByteArray &secret : m_secrets) {
            for (qsizetype at = text.indexOf(secret); at >= 0; at = text.indexOf(secret, at + 1)) {
                std::fill_n(hidden.begin() + at, secret.size(), true);
            }
        }
    }
    QByteArray result;
    result.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!hidden[static_cast<size_t>(at)]) {
            result.append(text.at(at));
        } else if (at == 0 || !hidden[static_cast<size_t>(at - 1)]) {
            result.append("***");
        }
    }
    return result;
}

QString Redactor::redacted(const QString &text) const
{
    return QString::fromUtf8(redacted(QByteArrayView(text.toUtf8())));
}

} // namespace vitrine
