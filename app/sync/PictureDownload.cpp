// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/PictureDownload.h"

#include <QHostInfo>
#include <QNetworkAccessManager>
#include <QNetworkReply>

#include <algorithm>

namespace vitrine::sync {

namespace {

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

Error::Code codeOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
        return Error::Code::ConnectionRefused;
    case QNetworkReply::HostNotFoundError:
        return Error::Code::NotFound;
    case QNetworkReply::TimeoutError:
        return Error::Code::Timeout;
    case QNetworkReply::SslHandshakeFailedError:
        return Error::Code::Forbidden;
    default:
        return Error::Code::Disconnected;
    }
}

/// Asks for the name at an address of it. The certificate has to be that of the name.
QNetworkRequest requestOf(const QUrl &address, const QHostAddress &at)
{
    QUrl place = address;
    place.setHost(at.toString());
    QNetworkRequest request(place);
    request.setPeerVerifyName(address.host());
    request.setRawHeader("Host", address.authority(QUrl::FullyEncoded).toLatin1());
    request.setRawHeader("Accept", "image/png, image/jpeg");
    // What is packed may be a thousand times as large as what was counted.
    request.setRawHeader("Accept-Encoding", "identity");
    request.setRawHeader("User-Agent", "Vitrine");
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    // The second version of the protocol would ask for the address instead of the name.
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    return request;
}

} // namespace

PictureDownload::PictureDownload(QNetworkAccessManager &network, AddressRule mayConnectTo, const PictureLimits &limits,
                                 QObject *parent)
    : QObject(parent), m_network(network), m_mayConnectTo(std::move(mayConnectTo)), m_limits(limits)
{
    m_time.setSingleShot(true);
    connect(&m_time, &QTimer::timeout, this, [this] { fail(Error::Code::Timeout, QStringLiteral("took too long")); });
}

PictureDownload::~PictureDownload()
{
    if (m_lookUp != -1) {
        QHostInfo::abortHostLookup(m_lookUp);
    }
    dropReply();
}

void PictureDownload::start(const QUrl &address)
{
    m_time.start(m_limits.time);
    visit(address);
}

void PictureDownload::visit(const QUrl &address)
{
    m_address = address.adjusted(QUrl::RemoveFragment);
    if (!m_address.isValid() || m_address.scheme() != QLatin1String("https") || m_address.host().isEmpty()
        || !m_address.userInfo().isEmpty()) {
        fail(Error::Code::Forbidden, QStringLiteral("not an https address, or one with a user"));
        return;
    }
    if (QHostAddress literal; literal.setAddress(m_address.host())) {
        judge({literal});
        return;
    }
    m_lookUp = QHostInfo::lookupHost(m_address.host(QUrl::FullyEncoded), this, [this](const QHostInfo &found) {
        m_lookUp = -1;
        if (m_hasEnded) {
            return;
        }
        if (found.error() != QHostInfo::NoError || found.addresses().isEmpty()) {
            fail(Error::Code::NotFound, found.errorString());
        } else {
            judge(found.addresses());
        }
    });
}

void PictureDownload::judge(const QList<QHostAddress> &addresses)
{
    if (!std::ranges::all_of(addresses, m_mayConnectTo)) {
        fail(Error::Code::Forbidden, QStringLiteral("%1 is not on the public network").arg(m_address.host()));
        return;
    }
    // Many networks have names of version 6 and no way to them.
    m_untried = addresses;
    std::ranges::stable_partition(
        m_untried, [](const QHostAddress &address) { return address.protocol() == QAbstractSocket::IPv4Protocol; });
    connectToNext();
}

void PictureDownload::connectToNext()
{
    m_bytes.clear();
    m_reply = m_network.get(requestOf(m_address, m_untried.takeFirst()));
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &PictureDownload::readHead);
    connect(m_reply, &QNetworkReply::readyRead, this, &PictureDownload::readBody);
    connect(m_reply, &QNetworkReply::finished, this, &PictureDownload::finishReply);
}

void PictureDownload::readHead()
{
    if (m_reply == nullptr) {
        return;
    }
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (isRedirect(status)) {
        follow(m_reply->rawHeader("Location"));
    } else if (status != 0 && status != 200) {
        fail(status == 404 || status == 410 ? Error::Code::NotFound : Error::Code::Rejected,
             QStringLiteral("answered %1").arg(status));
    } else if (m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong() > m_limits.bytes) {
        fail(Error::Code::Overflow, QStringLiteral("more than %1 bytes").arg(m_limits.bytes));
    }
}

void PictureDownload::follow(const QByteArray &location)
{
    dropReply();
    const QUrl next = m_address.resolved(QUrl(QString::fromUtf8(location), QUrl::StrictMode));
    if (location.isEmpty() || ++m_redirects > m_limits.redirects) {
        fail(Error::Code::Rejected, QStringLiteral("led on too often, or to nowhere"));
        return;
    }
    visit(next);
}

void PictureDownload::readBody()
{
    if (m_reply == nullptr) {
        return;
    }
    m_bytes += m_reply->read(m_limits.bytes + 1 - m_bytes.size());
    if (m_bytes.size() > m_limits.bytes) {
        fail(Error::Code::Overflow, QStringLiteral("more than %1 bytes").arg(m_limits.bytes));
    }
}

void PictureDownload::finishReply()
{
    readHead();
    readBody();
    if (m_reply == nullptr) {
        return;
    }
    const QNetworkReply::NetworkError error = m_reply->error();
    const QString why = m_reply->errorString();
    dropReply();
    if (error != QNetworkReply::NoError) {
        const Error::Code code = codeOf(error);
        if (code != Error::Code::Forbidden && m_bytes.isEmpty() && !m_untried.isEmpty()) {
            connectToNext();
        } else {
            fail(code, why);
        }
        return;
    }
    if (const Result<catalog::ImageHeader> header = catalog::ImageHeader::read(m_bytes); !header) {
        end(tl::unexpected(header.error()));
        return;
    }
    end(m_bytes);
}

void PictureDownload::dropReply()
{
    if (QNetworkReply *reply = std::exchange(m_reply, nullptr)) {
        reply->disconnect(this);
        reply->deleteLater(); // which ends what is under way
    }
}

void PictureDownload::fail(Error::Code code, const QString &why)
{
    end(failure(code, why));
}

void PictureDownload::end(const Result<QByteArray> &picture)
{
    dropReply();
    m_time.stop();
    if (!std::exchange(m_hasEnded, true)) {
        Q_EMIT finished(picture);
    }
}

} // namespace vitrine::sync
