// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/DestinationAddress.h"

#include <QUrl>

namespace vitrine::media {

Result<DestinationAddress> DestinationAddress::parse(const QString &address, Secret key)
{
    // What is wrong is said without repeating the address: it may hold the key.
    const QString text = address.trimmed();
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || url.scheme().isEmpty()) {
        return failure(Error::Code::InvalidInput, QStringLiteral("not an address"));
    }
    if (url.scheme() != QLatin1String("rtmp") && url.scheme() != QLatin1String("rtmps")) {
        return failure(Error::Code::Unsupported, QStringLiteral("scheme %1").arg(url.scheme()));
    }
    if (!url.userInfo().isEmpty() || url.hasFragment()) {
        return failure(Error::Code::InvalidInput, QStringLiteral("a user or fragment in the address"));
    }
    QString path = url.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/')) {
        path.chop(1);
    }
    DestinationAddress destination;
    if (key.isEmpty()) {
        // The last part and everything behind it is the key: rtmp://host/app[/instance]/key[?token=...]
        const qsizetype slash = path.lastIndexOf(u'/');
        if (slash <= 0) {
            return failure(Error::Code::InvalidInput, QStringLiteral("an address without a key"));
        }
        QString secret = path.sliced(slash + 1);
        if (url.hasQuery()) {
            secret += u'?' + url.query(QUrl::FullyEncoded);
        }
        QByteArray bytes = secret.toUtf8();
        destination.key = Secret(bytes);
        wipe(bytes);
        wipe(secret);
        path.truncate(slash);
    } else {
        destination.key = std::move(key);
        if (url.hasQuery()) {
            return failure(Error::Code::InvalidInput, QStringLiteral("parameters belong into the key"));
        }
        if (const qsizetype second = path.indexOf(u'/', 1); second > 0) {
            QByteArray rest = path.sliced(second + 1).toUtf8();
            destination.perhapsKey = Secret(rest);
            wipe(rest);
        }
    }
    if (path.isEmpty() || path == QLatin1String("/")) {
        return failure(Error::Code::InvalidInput, QStringLiteral("an address without an application"));
    }
    destination.server = url.scheme() + QStringLiteral("://") + url.authority(QUrl::FullyEncoded) + path;
    return destination;
}

QString DestinationAddress::shown() const
{
    return server.chopped(perhapsKey.bytes().size()) + (perhapsKey.isEmpty() ? QString() : QStringLiteral("…"));
}

} // namespace vitrine::media
