// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/CameraAddress.h"

#include "app/base/Redactor.h"
#include "app/base/Secret.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace vitrine::media {

namespace {

// Not rtsps: FFmpeg 5.1 opens its TLS without any option, so that nothing can make it look at the certificate, and the
// password would go to whoever answers.
constexpr std::array<QStringView, 6> kSchemes{u"rtsp", u"rtmp", u"rtmps", u"srt", u"http", u"https"};

/// What makers of cameras and SRT call a value that is secret or says who is calling.
constexpr std::array<QStringView, 11> kSecretNames{u"passphrase", u"streamid", u"password", u"passwd", u"pass", u"pwd",
                                                   u"psw",        u"token",    u"key",      u"secret", u"auth"};

/// Adds both ways in which a log may write a part of an address.
void addPart(Redactor &redactor, const QString &encoded)
{
    redactor.add(encoded.toUtf8());
    redactor.add(QUrl::fromPercentEncoding(encoded.toUtf8()).toUtf8());
}

/// Adds the values of "name=value" pairs as they stand in queries, and in paths of cameras whose makers have no user
/// info: "/user=admin_password=hush_channel=1".
void addNamedValues(Redactor &redactor, const QString &encoded)
{
    static const QRegularExpression pair(QStringLiteral("([A-Za-z]+)=(.*?)(?=[&;,/?]|_[A-Za-z]+=|$)"));
    for (auto found = pair.globalMatch(encoded); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        const QString name = match.captured(1).toLower();
        if (std::ranges::any_of(kSecretNames, [&name](QStringView secret) { return secret == name; })) {
            addPart(redactor, match.captured(2));
        }
    }
}

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

/// Looks at it at once: /dev is in the computer's own memory.
Result<> checkDevice(const QString &path)
{
    // Others under /dev would be opened and written to before they turn out to be no camera.
    static const QRegularExpression camera(QStringLiteral("^/dev/video\\d+$"));
    const QFileInfo info(path);
    if (path.startsWith(QLatin1String("/dev/")) && !info.exists()) {
        return failure(Error::Code::NotFound, path);
    }
    if (!path.startsWith(QLatin1String("/dev/")) || !camera.match(info.canonicalFilePath()).hasMatch() || info.isFile()
        || info.isDir()) {
        return failure(Error::Code::InvalidInput, QStringLiteral("not a camera: %1").arg(path));
    }
    return {};
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
    if (path.isEmpty()) {
        return failure(Error::Code::InvalidInput, QStringLiteral("no path in the address"));
    }
    const QString target = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    if (*kind == Kind::Device) {
        if (const auto checked = checkDevice(target); !checked) {
            return tl::unexpected(checked.error());
        }
    }
    return CameraAddress(*kind, target);
}

QString CameraAddress::shown() const
{
    if (m_kind != Kind::Network) {
        return m_target;
    }
    const QUrl url(m_target);
    const QString place
        = url.toString(QUrl::RemoveUserInfo | QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment);
    return url.path().size() > 1 ? place + QStringLiteral("/…") : place;
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
    addNamedValues(redactor, url.query(QUrl::FullyEncoded));
    const QString path = url.path(QUrl::FullyEncoded);
    addNamedValues(redactor, path);
    const QStringList parts = path.split(u'/', Qt::SkipEmptyParts);
    // The last part of an RTMP address, after the application's, is its stream key.
    if (url.scheme().startsWith(QLatin1String("rtmp")) && parts.size() > 1) {
        addPart(redactor, parts.last());
    }
}

} // namespace vitrine::media
