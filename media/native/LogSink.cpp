// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/native/LogSink.h"

#include "app/base/Redactor.h"
#include "media/native/SrtLibrary.h"

#include <util/base.h>

#include <QLoggingCategory>

#include <array>
#include <atomic>
#include <cstdarg>
#include <cstdio>
#include <cstring>

extern "C" {
#include <libavformat/avformat.h>
#include <libavutil/log.h>
}

namespace vitrine::media {

namespace {

Q_LOGGING_CATEGORY(obsLog, "vitrine.obs", QtWarningMsg)
Q_LOGGING_CATEGORY(ffmpegLog, "vitrine.ffmpeg", QtCriticalMsg)
Q_LOGGING_CATEGORY(srtLog, "vitrine.libsrt", QtWarningMsg)

constexpr size_t kLongestLine = 4096; // bytes; what is longer is cut

// What FFmpeg logs when none of an SRT camera's addresses lets it in, and the camera's own as the first value.
constexpr const char *kSrtFailure = "Connection to %s failed: %s\n";

// What its reader of RTSP logs just before it follows a redirect.
constexpr const char *kRtspRedirect = "Status %d: Redirecting to %s\n";

std::atomic<const Redactor *> g_redactor = nullptr;
// Shared, because a line may still be on its way through a thread of libsrt's when the sink goes.
std::atomic<std::shared_ptr<SrtRefusals>> g_srtRefusals;

/// The printf-like line with its secrets taken out. It is cut afterwards only: a secret that is cut is not recognised.
QString line(const Redactor *redactor, const char *format, va_list arguments)
{
    std::array<char, kLongestLine> buffer{};
    va_list again;
    va_copy(again, arguments);
    const int wanted = std::vsnprintf(buffer.data(), buffer.size(), format, arguments);
    QByteArray whole;
    if (wanted >= static_cast<int>(buffer.size())) {
        whole.resize(wanted + 1); // with the closing zero
        std::vsnprintf(whole.data(), static_cast<size_t>(whole.size()), format, again);
        whole.chop(1);
    }
    va_end(again);
    if (wanted < 0) {
        return {};
    }
    const QByteArray text = redactor->redacted(whole.isEmpty() ? QByteArrayView(buffer.data()) : QByteArrayView(whole));
    return QString::fromUtf8(text.left(static_cast<qsizetype>(kLongestLine))).trimmed();
}

void takeObsLine(int level, const char *format, va_list arguments, void * /*context*/) noexcept
{
    const Redactor *redactor = g_redactor.load();
    const bool wanted = level <= LOG_WARNING ? obsLog().isWarningEnabled() : obsLog().isDebugEnabled();
    if (redactor == nullptr || !wanted) {
        return;
    }
    const QString text = line(redactor, format, arguments);
    if (level <= LOG_WARNING) {
        qCWarning(obsLog).noquote() << text;
    } else {
        qCDebug(obsLog).noquote() << text;
    }
}

void noteSrtFailure(const char *format, va_list arguments)
{
    if (std::strcmp(format, kSrtFailure) != 0) {
        return;
    }
    if (const std::shared_ptr<SrtRefusals> refusals = g_srtRefusals.load()) {
        va_list again;
        va_copy(again, arguments);
        refusals->noteFailure(va_arg(again, const char *));
        va_end(again);
    }
}

/// FFmpeg follows the redirects of RTSP without limit and wherever they lead, and has no option against it (5.1). The
/// probe has followed them and looked where they lead, so that there are none for a reader. This one logs on the thread
/// that reads, between one connection and the next: told that it is interrupted, it asks nobody anything any more.
void endAtRtspRedirect(void *context, const char *format)
{
    if (context == nullptr || std::strcmp(format, kRtspRedirect) != 0
        || *static_cast<const AVClass *const *>(context) != avformat_get_class()) {
        return;
    }
    static_cast<AVFormatContext *>(context)->interrupt_callback
        = {[](void * /*nothing*/) noexcept { return 1; }, nullptr};
}

void takeFfmpegLine(void *context, int level, const char *format, va_list arguments) noexcept
{
    noteSrtFailure(format, arguments);
    endAtRtspRedirect(context, format);
    const Redactor *redactor = g_redactor.load();
    const bool wanted = level <= AV_LOG_ERROR ? ffmpegLog().isWarningEnabled() : ffmpegLog().isDebugEnabled();
    if (redactor == nullptr || level > AV_LOG_VERBOSE || !wanted) {
        return;
    }
    const QString text = line(redactor, format, arguments);
    if (level <= AV_LOG_ERROR) {
        qCWarning(ffmpegLog).noquote() << text;
    } else {
        qCDebug(ffmpegLog).noquote() << text;
    }
}

void takeSrtLine(void * /*context*/, int /*level*/, const char * /*file*/, int /*number*/, const char * /*area*/,
                 const char *message) noexcept
{
    const Redactor *redactor = g_redactor.load();
    const std::shared_ptr<SrtRefusals> refusals = g_srtRefusals.load();
    if (redactor == nullptr || refusals == nullptr) {
        return;
    }
    const QByteArray text(message);
    refusals->noteLine(text);
    qCWarning(srtLog).noquote() << QString::fromUtf8(redactor->redacted(QByteArrayView(text)))
                                       .left(static_cast<qsizetype>(kLongestLine))
                                       .trimmed();
}

void takeSrtLines()
{
    for (SrtLibrary &library : SrtLibrary::loaded()) {
        library.giveLinesTo(takeSrtLine);
    }
}

} // namespace

LogSink::LogSink(Redactor &redactor) : m_srtRefusals(std::make_shared<SrtRefusals>())
{
    g_redactor = &redactor;
    g_srtRefusals = m_srtRefusals;
    base_set_log_handler(takeObsLine, nullptr);
    av_log_set_callback(takeFfmpegLine);
    takeSrtLines();
}

LogSink::~LogSink()
{
    base_set_log_handler([](int, const char *, va_list, void *) {}, nullptr);
    av_log_set_callback([](void *, int, const char *, va_list) {});
    g_redactor = nullptr;
    g_srtRefusals = std::shared_ptr<SrtRefusals>(); // libsrt goes on giving its lines to us, and they are dropped
}

void LogSink::takeLinesOfModules()
{
    av_log_set_callback(takeFfmpegLine);
    takeSrtLines();
}

} // namespace vitrine::media
