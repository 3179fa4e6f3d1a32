// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/native/CameraProbe.h"

#include "media/native/CameraAnswer.h"
#include "media/native/CameraLogin.h"
#include "media/native/Connection.h"
#include "media/native/HostAddresses.h"

#include <algorithm>

namespace vitrine::media {

namespace {

constexpr qint64 kProbeMilliseconds = 5000;

// Statuses of RTSP and HTTP.
constexpr int kFirstRedirect = 300;
constexpr int kFirstError = 400;
constexpr int kUnauthorized = 401;

bool isWeb(const QUrl &url)
{
    return url.scheme().startsWith(QLatin1String("http"));
}

/// RTSP's DESCRIBE (RFC 2326, 10.2) or HTTP's GET.
QByteArray method(const QUrl &url)
{
    return isWeb(url) ? "GET" : "DESCRIBE";
}

/// What the question is about, as it is sent.
QByteArray target(const QUrl &url)
{
    if (!isWeb(url)) {
        return url.toEncoded(QUrl::RemoveUserInfo);
    }
    const QByteArray path = url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::RemoveFragment);
    return path.startsWith('/') ? path : '/' + path;
}

/// Of HTTP the version that knows no chunks. With FFmpeg's name, since some cameras ask for one and what they answer to
/// it is what counts.
QByteArray question(const QUrl &url, int number, const QByteArray &login)
{
    QByteArrayList lines{method(url) + ' ' + target(url)};
    if (isWeb(url)) {
        QUrl host = url;
        host.setUserInfo({});
        lines.last() += " HTTP/1.0";
        lines << "Host: " + host.authority(QUrl::FullyEncoded).toLatin1() << "Accept: */*"
              << "Connection: close";
    } else {
        lines.last() += " RTSP/1.0";
        lines << "CSeq: " + QByteArray::number(number) << "Accept: application/sdp";
    }
    lines << "User-Agent: " LIBAVFORMAT_IDENT;
    if (!login.isEmpty()) {
        lines << "Authorization: " + login;
    }
    return lines.join("\r\n") + "\r\n\r\n";
}

/// The head of the answer; of what HTTP sends by itself also the beginning of the body.
Result<CameraAnswer> readAnswer(Connection &connection, const QUrl &url, const Deadline &deadline)
{
    QByteArray bytes;
    constexpr qsizetype kLongestHead = 16384; // bytes
    while (CameraAnswer::bodyIn(bytes) < 0 && bytes.size() < kLongestHead) {
        const QByteArray more = connection.read();
        if (more.isEmpty()) {
            break;
        }
        bytes += more;
    }
    std::optional<CameraAnswer> answer = CameraAnswer::parse(bytes);
    if (!answer || (answer->protocol() == CameraAnswer::Protocol::Http) != isWeb(url)) {
        // Something listens there, and it is no camera: for the seller the same as nobody.
        return failure(deadline.passed() ? Error::Code::Timeout : Error::Code::ConnectionRefused,
                       QStringLiteral("%1 does not speak %2").arg(url.host(), url.scheme()));
    }
    // Only of what may be a film: a server that keeps its connection says nothing after another answer.
    const bool mayBeFilm = isWeb(url) && answer->status() < kFirstRedirect && !answer->isMultipart();
    if (mayBeFilm && answer->body().isEmpty() && answer->value("Content-Length") != "0") {
        answer->addToBody(connection.read());
    }
    return *std::move(answer);
}

/// Asks again with the login, where FFmpeg will: HTTP's on another connection, RTSP's on the one that is there, for
/// which alone the camera's number may hold.
Result<CameraAnswer> askWithLogin(Connection &connection, const QUrl &url, const QByteArray &login,
                                  const CameraAnswer &refusal, Deadline &deadline)
{
    if (isWeb(url)) {
        if (const Result<> connected = connection.open(url, deadline); !connected) {
            return tl::unexpected(connected.error());
        }
    } else {
        for (qsizetype left = refusal.value("Content-Length").toInt() - refusal.body().size(); left > 0;) {
            const QByteArray skipped = connection.read();
            left -= skipped.isEmpty() ? left : skipped.size();
        }
    }
    connection.write(question(url, 2, login));
    Result<CameraAnswer> answer = readAnswer(connection, url, deadline);
    if (!answer && !deadline.passed()) {
        return refusal; // whoever hangs up when a login comes lets nobody in
    }
    return answer;
}

/// What the camera answers in the end. A login that it asks for is tried here, once: FFmpeg tells nobody that one was
/// refused, and would try it again each second.
Result<CameraAnswer> ask(const QUrl &url, Deadline &deadline)
{
    Connection connection;
    if (const Result<> connected = connection.open(url, deadline); !connected) {
        return tl::unexpected(connected.error());
    }
    connection.write(question(url, 1, {}));
    Result<CameraAnswer> answer = readAnswer(connection, url, deadline);
    if (!answer || answer->status() != kUnauthorized) {
        return answer;
    }
    const QByteArray login = authorization(answer->values("WWW-Authenticate"), url, method(url), target(url));
    return login.isEmpty() ? answer : askWithLogin(connection, url, login, *answer, deadline);
}

/// Words where a film or the parts of motion JPEG would have begun: a page that tells of a fault, or of the camera.
bool isText(const QByteArray &body)
{
    return !body.trimmed().startsWith("--") && std::ranges::all_of(body, [](char byte) {
        const auto code = static_cast<unsigned char>(byte);
        return code >= 0x20 || code == '\r' || code == '\n' || code == '\t';
    });
}

/// What an answer that is no redirect says about the camera.
Result<> judge(const CameraAnswer &answer, const QUrl &url, const Deadline &deadline)
{
    constexpr int kForbidden = 403;
    constexpr int kFirstFaultOfItsOwn = 500;
    if (answer.status() == kUnauthorized || answer.status() == kForbidden) {
        return failure(Error::Code::Rejected, QStringLiteral("%1 %2").arg(url.scheme()).arg(answer.status()));
    }
    if (answer.status() >= kFirstError) {
        return failure(isWeb(url) && answer.status() >= kFirstFaultOfItsOwn ? Error::Code::ConnectionRefused
                                                                            : Error::Code::NotFound,
                       QStringLiteral("%1 %2").arg(url.scheme()).arg(answer.status()));
    }
    if (isWeb(url) && !answer.isMultipart() && isText(answer.body())) { // nothing at all is none either
        return failure(deadline.passed() ? Error::Code::Timeout : Error::Code::Corrupt,
                       QStringLiteral("%1 sends text").arg(url.host()));
    }
    return {};
}

/// Whether a camera of the public network sends into a private one, where the router and this computer take orders from
/// whoever is inside. It may name itself in another way.
bool leadsInside(const QUrl &from, const QUrl &to)
{
    if (from.host() == to.host()) {
        return false;
    }
    // By the names that are connected to. One that has no address now may have one of the inside in a moment.
    const std::vector<IpAddress> before = addressesOf(from.host());
    const std::vector<IpAddress> after = addressesOf(to.host());
    const auto isInside = [&before](const IpAddress &address) {
        return !isPublicAddress(address) && std::ranges::find(before, address) == before.end();
    };
    return std::ranges::any_of(before, isPublicAddress) && (after.empty() || std::ranges::any_of(after, isInside));
}

/// Follows redirects itself, because FFmpeg follows those of RTSP without limit and wherever they lead: it is to find
/// none (LogSink ends a reader that does).
Result<QUrl> follow(QUrl url, const Cancellation &cancelled)
{
    Deadline deadline(kProbeMilliseconds, cancelled); // of all redirects together
    for (int redirects = 0; redirects <= kMostRedirects; ++redirects) {
        const Result<CameraAnswer> answer = ask(url, deadline);
        if (!answer) {
            return tl::unexpected(answer.error());
        }
        if (answer->status() < kFirstRedirect || answer->status() >= kFirstError) {
            const Result<> judged = judge(*answer, url, deadline);
            return judged ? Result<QUrl>(url) : tl::unexpected(judged.error());
        }
        const QByteArray given = answer->value("Location");
        const QUrl location = url.resolved(QUrl(QString::fromLatin1(given)));
        if (given.isEmpty()) {
            return failure(Error::Code::ConnectionRefused, QStringLiteral("redirect to nowhere"));
        }
        if (location.scheme() != url.scheme()) {
            const bool isOnlyByTls
                = url.scheme() == QLatin1String("http") && location.scheme() == QLatin1String("https");
            return failure(isOnlyByTls ? Error::Code::TlsRequired : Error::Code::Forbidden,
                           QStringLiteral("redirect from %1 to %2").arg(url.scheme(), location.scheme()));
        }
        if (leadsInside(url, location)) {
            return failure(Error::Code::Forbidden,
                           QStringLiteral("redirect from %1 into the network of %2").arg(url.host(), location.host()));
        }
        url = location;
    }
    return failure(Error::Code::Forbidden, QStringLiteral("more than %1 redirects").arg(kMostRedirects));
}

} // namespace

Result<QUrl> probeCamera(const QUrl &url, const Cancellation &cancelled)
{
    if (url.scheme() == QLatin1String("srt")) {
        return url;
    }
    Result<QUrl> outcome = url;
    if (url.scheme() == QLatin1String("rtsp") || isWeb(url)) {
        outcome = follow(url, cancelled);
    } else {
        Deadline deadline(kProbeMilliseconds, cancelled);
        Connection connection;
        if (const Result<> connected = connection.open(url, deadline); !connected) {
            outcome = tl::unexpected(connected.error());
        }
    }
    if (!outcome && outcome.error().code == Error::Code::Disconnected) {
        return failure(Error::Code::ConnectionRefused, outcome.error().detail); // somebody is there, but no camera
    }
    return outcome;
}

} // namespace vitrine::media
