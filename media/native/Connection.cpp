// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/native/Connection.h"

#include <QFile>

#include <array>

namespace vitrine::media {

namespace {

constexpr int kRtspPort = 554;
constexpr int kRtmpPort = 1935;
constexpr int kHttpPort = 80;
constexpr int kTlsPort = 443;

bool isSecure(const QUrl &url)
{
    return url.scheme() == QLatin1String("rtmps") || url.scheme() == QLatin1String("https");
}

int defaultPort(const QString &scheme)
{
    if (scheme == QLatin1String("rtsp")) {
        return kRtspPort;
    }
    if (scheme == QLatin1String("rtmp")) {
        return kRtmpPort;
    }
    return scheme == QLatin1String("http") ? kHttpPort : kTlsPort;
}

} // namespace

Result<> Connection::open(const QUrl &url, Deadline &deadline)
{
    avio_closep(&m_io); // some cameras take one connection at a time
    const QString host = url.host();
    const int port = url.port(defaultPort(url.scheme()));
    const Security security = isSecure(url) ? Security::Tls : Security::Plain;
    const int outcome = tryToOpen(host, port, security, deadline);
    if (outcome >= 0) {
        return {};
    }
    Error::Code otherwise = Error::Code::NotFound; // FFmpeg has no code of its own for a name that does not resolve
    if (security == Security::Tls && Connection().tryToOpen(host, port, Security::Plain, deadline) >= 0) {
        // Nor for what TLS does not like. It is the certificate when only the looking at it fails.
        otherwise = Connection().tryToOpen(host, port, Security::UncheckedTls, deadline) >= 0
            ? Error::Code::Forbidden
            : Error::Code::Disconnected;
    }
    return deadline.failureOf(outcome, otherwise, QStringLiteral("%1:%2").arg(host).arg(port));
}

void Connection::write(const QByteArray &bytes)
{
    avio_write(m_io, reinterpret_cast<const unsigned char *>(bytes.constData()), static_cast<int>(bytes.size()));
    avio_flush(m_io);
}

QByteArray Connection::read()
{
    std::array<unsigned char, 2048> buffer{};
    const int size = avio_read_partial(m_io, buffer.data(), static_cast<int>(buffer.size()));
    return size <= 0 ? QByteArray() : QByteArray(reinterpret_cast<const char *>(buffer.data()), size);
}

int Connection::tryToOpen(const QString &host, int port, Security security, Deadline &deadline)
{
    const QString quoted = host.contains(u':') ? u'[' + host + u']' : host;
    const QString scheme = security == Security::Plain ? QStringLiteral("tcp") : QStringLiteral("tls");
    const QString address = QStringLiteral("%1://%2:%3").arg(scheme, quoted).arg(port);
    AVDictionary *options = nullptr;
    if (security == Security::Tls) {
        av_dict_set(&options, "tls_verify", "1", 0);
        av_dict_set(&options, "ca_file", QFile::encodeName(certificatesFile()).constData(), 0);
        av_dict_set(&options, "verifyhost", host.toUtf8().constData(), 0);
    }
    AVIOInterruptCB callback = deadline.callback();
    const int outcome = avio_open2(&m_io, address.toUtf8().constData(), AVIO_FLAG_READ_WRITE, &callback, &options);
    av_dict_free(&options);
    return outcome;
}

QString certificatesFile()
{
    return QStringLiteral("/etc/ssl/certs/ca-certificates.crt");
}

} // namespace vitrine::media
