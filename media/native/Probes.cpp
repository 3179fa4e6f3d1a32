// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/native/Probes.h"

#include "media/native/Connection.h"

#include <QFile>
#include <QFileInfo>

namespace vitrine::media {

namespace {

constexpr qint64 kFileMilliseconds = 8000;

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
        return deadline.failureOf(outcome, Error::Code::Corrupt, path);
    }
    const LibavInput input(opened);
    if (const int found = avformat_find_stream_info(opened, nullptr); found < 0) {
        return deadline.failureOf(found, Error::Code::Corrupt, path);
    }
    const AVCodec *codec = nullptr;
    const int stream = av_find_best_stream(opened, AVMEDIA_TYPE_VIDEO, -1, -1, &codec, 0);
    if (stream < 0 || codec == nullptr) {
        return failure(Error::Code::Corrupt, QStringLiteral("no picture in %1").arg(path));
    }
    return decodeOneFrame(opened, stream, codec, deadline);
}

Result<> probeRtmpServer(const QUrl &url, std::chrono::milliseconds longest, const Cancellation &cancelled)
{
    constexpr char kVersion = 3;
    constexpr qsizetype kHandshakeBytes = 1536;
    Deadline deadline(longest.count(), cancelled);
    Connection connection;
    if (Result<> connected = connection.open(url, deadline); !connected) {
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
