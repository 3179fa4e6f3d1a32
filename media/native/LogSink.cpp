// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/native/LogSink.h"

#include "app/base/Redactor.h"

#include <util/base.h>

#include <QLoggingCategory>

#include <array>
#include <atomic>
#include <cstdarg>
#include <cstdio>

extern "C" {
#include <libavutil/log.h>
}

namespace vitrine::media {

namespace {

Q_LOGGING_CATEGORY(obsLog, "vitrine.obs", QtWarningMsg)
Q_LOGGING_CATEGORY(ffmpegLog, "vitrine.ffmpeg", QtCriticalMsg)

constexpr size_t kLongestLine = 4096; // bytes; what is longer is cut

std::atomic<const Redactor *> g_redactor = nullptr;

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

void takeFfmpegLine(void * /*context*/, int level, const char *format, va_list arguments) noexcept
{
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

} // namespace

LogSink::LogSink(Redactor &redactor)
{
    g_redactor = &redactor;
    base_set_log_handler(takeObsLine, nullptr);
    takeFfmpegLines();
}

LogSink::~LogSink()
{
    base_set_log_handler([](int, const char *, va_list, void *) {}, nullptr);
    av_log_set_callback([](void *, int, const char *, va_list) {});
    g_redactor = nullptr;
}

void LogSink::takeFfmpegLines()
{
    av_log_set_callback(takeFfmpegLine);
}

} // namespace vitrine::media
