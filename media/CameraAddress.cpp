// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/CameraAddress.h"

#include "app/base/Redactor.h"
#include "app/base/Secret.h"

#include <QFileInfo>
#include <QUrlQuery>

#include <algorithm>
#include <array>

namespace vitrine::media {

namespace {

constexpr std::array<QStringView, 7> kSchemes{u"rtsp", u"rtsps", u"rtmp", u"rtmps", u"srt", u"http", u"https"};

/// Parameters of an SRT address that are secrets or say who is calling.
constexpr std::array<QStringView, 2> kSecretParameters{u"passphrase", u"streamid"};

/// Text that a reader splits at spaces and equal signs must have neither, nor anything invisible.
bool hasControlOrSpace(QStringView text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.isSpace() || c.category() == QChar::Other_Control; });
}

Result<CameraAddress::Kind> kindOf(const QString &text)
{
    if (text.isEmpty() || std::ranges::any_of(text, [](QChar c) { return c.isNull() || c == u'\n'; })) {
        return failure(Error::Code::InvalidInput, QStringLiteral("empty address"));
    }
    if (text.startsWith(QLatin1String("/dev/"))) {
        return CameraAddress::Kind::Device;
    }
    const qsizetype colon = text.indexOf(QLatin1String("://"));
    if (colon < 0) {
        return CameraAddress::Kind::File;
    }
    const QString scheme = text.first(colon).toLower();
    if (scheme == QLatin1String("file")) {
        return CameraAddress::Kind::File;
    }
    if (!std::ranges::any_of(kSchemes, [&scheme](QStringView allowed) { return allowed == scheme; })) {
        return failure(Error::Code::Forbidden, QStringLiteral("scheme %1").arg(scheme));
    }
    return CameraAddress::Kind::Network;
}

} // namespace

Result<CameraAddress> CameraAddress::parse(const QString &given)
{
    const QString text = given.trimmed(); // pasted addresses come with spaces around them
    const Result<Kind> kind = kindOf(text);
    if (!kind) {
        return tl::unexpected(kind.error());
    }
    if (*kind == Kind::Network) {
        const QUrl url(text, QUrl::StrictMode);
        if (!url.isValid() || url.host().isEmpty() || hasControlOrSpace(text)
            || (url.scheme() == QLatin1String("srt") && url.port() < 0)) {
            return failure(Error::Code::InvalidInput, QStringLiteral("not an address"));
        }
        if (url.path().endsWith(QLatin1String(".m3u8"), Qt::CaseInsensitive)
            || url.path().endsWith(QLatin1String(".mpd"), Qt::CaseInsensitive)) {
            return failure(Error::Code::Forbidden, QStringLiteral("a playlist may name any other address"));
        }
        return CameraAddress(Kind::Network, QString::fromLatin1(url.toEncoded()));
    }
    const QString path = text.startsWith(QLatin1String("file://")) ? QUrl(text).toLocalFile() : text;
    const QFileInfo info(path);
    if (!info.exists()) {
        return failure(Error::Code::NotFound, path);
    }
    if (*kind == Kind::File && !info.isFile()) {
        return failure(Error::Code::InvalidInput, QStringLiteral("not a file: %1").arg(path));
    }
    if (*kind == Kind::Device && (info.isFile() || info.isDir())) {
        return failure(Error::Code::InvalidInput, QStringLiteral("not a device: %1").arg(path));
    }
    return CameraAddress(*kind, info.absoluteFilePath());
}

QString CameraAddress::shown() const
{
    if (m_kind != Kind::Network) {
        return m_target;
    }
    QUrl url(m_target);
    url.setUserInfo({});
    url.setQuery(QString());
    url.setFragment({});
    return url.toString();
}

void CameraAddress::registerSecrets(Redactor &redactor) const
{
    if (m_kind != Kind::Network) {
        return;
    }
    const QUrl url(m_target);
    for (const QString &secret :
         {url.password(QUrl::FullyDecoded), url.password(QUrl::FullyEncoded), url.query(QUrl::FullyEncoded)}) {
        redactor.add(secret.toUtf8());
    }
    const QUrlQuery query(url);
    for (const QStringView name : kSecretParameters) {
        redactor.add(query.queryItemValue(name.toString(), QUrl::FullyDecoded).toUtf8());
        redactor.add(query.queryItemValue(name.toString(), QUrl::FullyEncoded).toUtf8());
    }
}

} // namespace vitrine::media
