// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/native/Probes.h"

#include "media/native/LibavHandles.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cerrno>

namespace vitrine::media {

namespace {

constexpr qint64 kProbeMilliseconds = 5000;
constexpr qint64 kFileMilliseconds = 8000;
constexpr int kRtspPort = 554;
constexpr int kRtmpPort = 1935;
constexpr int kHttpPort = 80;
constexpr int kTlsPort = 443;

// Statuses of RTSP and HTTP.
constexpr int kFirstRedirect = 300;
constexpr int kFirstError = 400;
constexpr int kUnauthorized = 401;

/// Ends FFmpeg's waiting at a deadline or when asked. Lives while FFmpeg may call it.
class Deadline {
public:
    Deadline(qint64 milliseconds, Cancellation cancelled)
        : m_milliseconds(milliseconds), m_cancelled(std::move(cancelled))
    {
        m_elapsed.start();
    }

    AVIOInterruptCB callback() { return {&Deadline::isOver, this}; }
    bool passed() const { return m_elapsed.elapsed() >= m_milliseconds; }

private:
    static int isOver(void *self) noexcept
    {
        const auto *deadline = static_cast<const Deadline *>(self);
        return deadline->passed() || deadline->m_cancelled->load() ? 1 : 0;
    }

    QElapsedTimer m_elapsed;
    qint64 m_milliseconds;
    Cancellation m_cancelled;
};

tl::unexpected<Error> libavFailure(int code, const Deadline &deadline, Error::Code otherwise, const QString &what)
{
    Error::Code kind = otherwise;
    if (deadline.passed() || code == AVERROR(ETIMEDOUT)) {
        kind = Error::Code::Timeout;
    } else if (code == AVERROR(ECONNREFUSED)) {
        kind = Error::Code::ConnectionRefused;
    } else if (code == AVERROR(EHOSTUNREACH) || code == AVERROR(ENETUNREACH)) {
        kind = Error::Code::NotFound;
    } else if (code == AVERROR(EACCES)) {
        kind = Error::Code::AccessDenied;
    } else if (code == AVERROR(ENOENT)) {
        kind = Error::Code::NotFound;
    }
    return failure(kind, what + QStringLiteral(": ") + libavMessage(code));
}

/// A connection of FFmpeg's to one host.
class Connection {
public:
    ~Connection() { avio_closep(&m_io); }
    Connection() = default;
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    enum class Security {
        Plain,
        Tls,
        UncheckedTls, ///< Never to say anything on: it shows only whether somebody answers with TLS at all.
    };

    Result<> open(const QString &host, int port, Security security, Deadline &deadline)
    {
        const int outcome = tryToOpen(host, port, security, deadline);
        if (outcome >= 0) {
            return {};
        }
        const QString where = QStringLiteral("%1:%2").arg(host).arg(port);
        Error::Code otherwise = Error::Code::NotFound; // FFmpeg has no code of its own for a name that does not resolve
        if (security == Security::Tls && Connection().tryToOpen(host, port, Security::Plain, deadline) >= 0) {
            // Nor for what TLS does not like. It is the certificate when only the looking at it fails.
            otherwise = Connection().tryToOpen(host, port, Security::UncheckedTls, deadline) >= 0
                ? Error::Code::Forbidden
                : Error::Code::Disconnected;
        }
        return libavFailure(outcome, deadline, otherwise, where);
    }

    void write(const QByteArray &bytes)
    {
        avio_write(m_io, reinterpret_cast<const unsigned char *>(bytes.constData()), static_cast<int>(bytes.size()));
        avio_flush(m_io);
    }

    /// Some bytes; empty at the end, on an error or at the deadline.
    QByteArray read()
    {
        std::array<unsigned char, 2048> buffer{};
        const int size = avio_read_partial(m_io, buffer.data(), static_cast<int>(buffer.size()));
        return size <= 0 ? QByteArray() : QByteArray(reinterpret_cast<const char *>(buffer.data()), size);
    }

private:
    /// Returns 0 or FFmpeg's code of the error.
    int tryToOpen(const QString &host, int port, Security security, Deadline &deadline)
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

    AVIOContext *m_io = nullptr;
};

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

Result<> connectTo(const QUrl &url, Connection &connection, Deadline &deadline)
{
    return connection.open(url.host(), url.port(defaultPort(url.scheme())),
                           isSecure(url) ? Connection::Security::Tls : Connection::Security::Plain, deadline);
}

/// The head of the first answer of an RTSP or HTTP server, and what came of the body until then.
struct Answer {
    int status = 0;
    QUrl location; // of a redirect
    QString head;
    QByteArray body;

    /// The value of a line of the head; empty without one.
    QString line(const QString &name) const
    {
        const QRegularExpression pattern(QStringLiteral("\\r\\n%1:\\s*([^\\r\\n]+)").arg(name),
                                         QRegularExpression::CaseInsensitiveOption);
        return pattern.match(head).captured(1).trimmed();
    }

    bool isMultipart() const { return line(QStringLiteral("Content-Type")).startsWith(QLatin1String("multipart")); }

    /// Whether the password can only be given as it is. FFmpeg takes the digest when it has the choice.
    bool asksForBareLogin() const
    {
        static const QRegularExpression basic(QStringLiteral("\\r\\nWWW-Authenticate:\\s*Basic"),
                                              QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression digest(QStringLiteral("\\r\\nWWW-Authenticate:[^\\r\\n]*Digest"),
                                               QRegularExpression::CaseInsensitiveOption);
        return head.contains(basic) && !head.contains(digest);
    }
};

bool isWeb(const QUrl &url)
{
    return url.scheme().startsWith(QLatin1String("http"));
}

/// RTSP's DESCRIBE (RFC 2326, 10.2) or HTTP's GET. Of HTTP the version that knows no chunks.
QByteArray question(const QUrl &url, const QByteArray &authorization)
{
    if (!isWeb(url)) {
        return "DESCRIBE " + url.toEncoded(QUrl::RemoveUserInfo)
            + " RTSP/1.0\r\nCSeq: 1\r\nAccept: application/sdp\r\n\r\n";
    }
    const QByteArray path = url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::RemoveFragment);
    QUrl host = url;
    host.setUserInfo({});
    return "GET " + (path.startsWith('/') ? path : '/' + path) + " HTTP/1.0\r\nHost: "
        + host.authority(QUrl::FullyEncoded).toLatin1() + "\r\nAccept: */*\r\nConnection: close\r\n"
        + (authorization.isEmpty() ? QByteArray() : "Authorization: " + authorization + "\r\n") + "\r\n";
}

/// Asks and reads the head of the answer; of what HTTP sends by itself also the beginning of the body.
Result<Answer> ask(const QUrl &url, const QByteArray &authorization, Deadline &deadline)
{
    Connection connection;
    if (const Result<> connected = connectTo(url, connection, deadline); !connected) {
        return tl::unexpected(connected.error());
    }
    connection.write(question(url, authorization));
    QByteArray bytes;
    constexpr qsizetype kLongestHeader = 16384; // bytes
    while (!bytes.contains("\r\n\r\n") && bytes.size() < kLongestHeader) {
        const QByteArray more = connection.read();
        if (more.isEmpty()) {
            break;
        }
        bytes += more;
    }
    static const QRegularExpression status(QStringLiteral("^(?:RTSP|HTTP)/1\\.\\d (\\d{3})"));
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    Answer answer;
    answer.head = QString::fromLatin1(bytes.left(end));
    const QRegularExpressionMatch match = status.match(answer.head);
    if (!match.hasMatch() || answer.head.startsWith(QLatin1String("HTTP")) != isWeb(url)) {
        // Something listens there, and it is no camera: for the seller the same as nobody.
        return failure(deadline.passed() ? Error::Code::Timeout : Error::Code::ConnectionRefused,
                       QStringLiteral("%1 does not speak %2").arg(url.host(), url.scheme()));
    }
    answer.status = match.captured(1).toInt();
    answer.location = url.resolved(QUrl(answer.line(QStringLiteral("Location"))));
    answer.body = end < 0 ? QByteArray() : bytes.mid(end + 4);
    // Only of what may be a film: a server that keeps its connection says nothing after another answer.
    const bool mayBeFilm = answer.status < kFirstRedirect && !answer.isMultipart();
    if (isWeb(url) && mayBeFilm && answer.body.isEmpty() && answer.line(QStringLiteral("Content-Length")) != u'0') {
        answer.body = connection.read();
    }
    return answer;
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
Result<> judge(const Answer &answer, const QUrl &url, const Deadline &deadline)
{
    constexpr int kForbidden = 403;
    constexpr int kFirstFaultOfItsOwn = 500;
    if (answer.status == kUnauthorized || answer.status == kForbidden) {
        return failure(Error::Code::Rejected, QStringLiteral("%1 %2").arg(url.scheme()).arg(answer.status));
    }
    if (answer.status >= kFirstError) {
        return failure(isWeb(url) && answer.status >= kFirstFaultOfItsOwn ? Error::Code::ConnectionRefused
                                                                          : Error::Code::NotFound,
                       QStringLiteral("%1 %2").arg(url.scheme()).arg(answer.status));
    }
    if (isWeb(url) && !answer.isMultipart() && isText(answer.body)) { // nothing at all is none either
        return failure(deadline.passed() ? Error::Code::Timeout : Error::Code::Corrupt,
                       QStringLiteral("%1 sends text").arg(url.host()));
    }
    return {};
}

/// Follows redirects itself, because FFmpeg follows those of RTSP without limit and wherever they lead.
Result<> follow(QUrl url, const Cancellation &cancelled)
{
    Deadline deadline(kProbeMilliseconds, cancelled); // of all redirects together
    for (int redirects = 0; redirects <= kMostRedirects; ++redirects) {
        Result<Answer> answer = ask(url, {}, deadline);
        if (answer && answer->status == kUnauthorized && !url.userInfo().isEmpty()) {
            // The password is asked for. Where it would be sent as it is we try it. Else FFmpeg gives it, and whether
            // it is right shows when no picture comes.
            if (!isWeb(url) || !answer->asksForBareLogin()) {
                return {};
            }
            answer = ask(url, "Basic " + url.userInfo(QUrl::FullyDecoded).toUtf8().toBase64(), deadline);
        }
        if (!answer) {
            return tl::unexpected(answer.error());
        }
        if (answer->status < kFirstRedirect || answer->status >= kFirstError) {
            return judge(*answer, url, deadline);
        }
        if (answer->location.scheme() != url.scheme()) {
            return failure(Error::Code::Forbidden,
                           QStringLiteral("redirect from %1 to %2").arg(url.scheme(), answer->location.scheme()));
        }
        url = answer->location;
    }
    return failure(Error::Code::Forbidden, QStringLiteral("more than %1 redirects").arg(kMostRedirects));
}

Result<> decodeOneFrame(AVFormatContext *input, int stream, const AVCodec *codec, const Deadline &deadline)
{
    const LibavCodec context(avcodec_alloc_context3(codec));
    if (avcodec_parameters_to_context(context.get(), input->streams[stream]->codecpar) < 0
        || avcodec_open2(context.get(), codec, nullptr) < 0) {
        return failure(Error::Code::Unsupported, QStringLiteral("no decoder for %1").arg(QLatin1String(codec->name)));
    }
    const LibavPacket packet(av_packet_alloc());
    const LibavFrame frame(av_frame_alloc());
    while (!deadline.passed()) {
        const int got = av_read_frame(input, packet.get());
        if (got >= 0 && packet->stream_index != stream) {
            av_packet_unref(packet.get());
            continue;
        }
        avcodec_send_packet(context.get(), got < 0 ? nullptr : packet.get());
        av_packet_unref(packet.get());
        if (avcodec_receive_frame(context.get(), frame.get()) >= 0) {
            return {};
        }
        if (got < 0) {
            return failure(Error::Code::Corrupt, QStringLiteral("no picture decodes"));
        }
    }
    return failure(Error::Code::Timeout, QStringLiteral("no picture in time"));
}

} // namespace

QString certificatesFile()
{
    return QStringLiteral("/etc/ssl/certs/ca-certificates.crt");
}

QString allowedContainers()
{
    // FFmpeg compares whole names of demuxers, some of which are lists themselves.
    return QStringLiteral("mov,mp4,m4a,3gp,3g2,mj2,matroska,webm,avi,mpegts,flv,live_flv,mpeg,mpjpeg,nut,rtsp,sdp,rtp");
}

Result<> probeFile(const QString &path, const Cancellation &cancelled)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        return failure(Error::Code::NotFound, path);
    }
    if (!info.isFile()) {
        return failure(Error::Code::InvalidInput, QStringLiteral("not a file: %1").arg(path));
    }
    if (!info.isReadable()) {
        return failure(Error::Code::AccessDenied, path);
    }
    Deadline deadline(kFileMilliseconds, cancelled);
    AVFormatContext *opened = avformat_alloc_context();
    opened->interrupt_callback = deadline.callback();
    AVDictionary *options = nullptr;
    av_dict_set(&options, "protocol_whitelist", "file", 0);
    av_dict_set(&options, "format_whitelist", allowedContainers().toLatin1().constData(), 0);
    const QByteArray name = "file:" + QFile::encodeName(info.absoluteFilePath());
    const int outcome = avformat_open_input(&opened, name.constData(), nullptr, &options);
    av_dict_free(&options);
    if (outcome < 0) { // the context is freed by then
        return libavFailure(outcome, deadline, Error::Code::Corrupt, path);
    }
    const LibavInput input(opened);
    if (const int found = avformat_find_stream_info(opened, nullptr); found < 0) {
        return libavFailure(found, deadline, Error::Code::Corrupt, path);
    }
    const AVCodec *codec = nullptr;
    const int stream = av_find_best_stream(opened, AVMEDIA_TYPE_VIDEO, -1, -1, &codec, 0);
    if (stream < 0 || codec == nullptr) {
        return failure(Error::Code::Corrupt, QStringLiteral("no picture in %1").arg(path));
    }
    return decodeOneFrame(opened, stream, codec, deadline);
}

Result<> probeCamera(const QUrl &url, const Cancellation &cancelled)
{
    if (url.scheme() == QLatin1String("srt")) {
        return {};
    }
    Result<> outcome;
    if (url.scheme() == QLatin1String("rtsp") || isWeb(url)) {
        outcome = follow(url, cancelled);
    } else {
        Deadline deadline(kProbeMilliseconds, cancelled);
        Connection connection;
        outcome = connectTo(url, connection, deadline);
    }
    if (!outcome && outcome.error().code == Error::Code::Disconnected) {
        return failure(Error::Code::ConnectionRefused, outcome.error().detail); // somebody is there, but no camera
    }
    return outcome;
}

Result<> probeRtmpServer(const QUrl &url, std::chrono::milliseconds longest, const Cancellation &cancelled)
{
    constexpr char kVersion = 3;
    constexpr qsizetype kHandshakeBytes = 1536;
    Deadline deadline(longest.count(), cancelled);
    Connection connection;
    if (const Result<> connected = connectTo(url, connection, deadline); !connected) {
        return connected;
    }
    connection.write(QByteArray(1, kVersion) + QByteArray(kHandshakeBytes, '\0'));
    const QByteArray answer = connection.read();
    if (answer.isEmpty()) {
        return failure(deadline.passed() ? Error::Code::Timeout : Error::Code::Disconnected,
                       QStringLiteral("%1 does not answer").arg(url.host()));
    }
    if (answer.at(0) != kVersion) {
        return failure(Error::Code::Unsupported, QStringLiteral("%1 does not speak RTMP").arg(url.host()));
    }
    return {};
}

} // namespace vitrine::media
