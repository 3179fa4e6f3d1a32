// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/LogFile.h"

#include "app/base/Redactor.h"
#include "app/base/TerminalText.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <cstdio>

namespace vitrine {

namespace {

constexpr qint64 kLargest = 5'000'000; // bytes

LogFile *g_current = nullptr; // set before other threads log, cleared after they ended

} // namespace

QString LogFile::path()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + QStringLiteral("/log/vitrine.log");
}

LogFile::LogFile(const Redactor &redactor) : m_redactor(redactor), m_echo(qEnvironmentVariableIsSet("VITRINE_LOG"))
{
    QDir().mkpath(QFileInfo(path()).path());
    open();
    startAnewWhenLarge();
    g_current = this;
    qInstallMessageHandler(take);
}

LogFile::~LogFile()
{
    qInstallMessageHandler(nullptr);
    g_current = nullptr;
}

void LogFile::open()
{
    // Without a file the program goes on: a log is never a reason not to sell.
    m_file.setFileName(path());
    if (m_file.open(QIODevice::Append | QIODevice::Text)) {
        m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    }
}

void LogFile::startAnewWhenLarge()
{
    if (m_file.size() > kLargest) {
        m_file.close();
        QFile::remove(path() + QStringLiteral(".1"));
        m_file.rename(path() + QStringLiteral(".1"));
        open();
    }
}

void LogFile::take(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    static constexpr const char *kNames[] = {"debug", "warning", "critical", "fatal", "info"};
    // Qt says this of its own at each start for a user without a session, such as a service. Nothing of Vitrine is kept
    // there, so it would only hide what matters.
    if (message.startsWith(QLatin1String("QStandardPaths: XDG_RUNTIME_DIR not set"))) {
        return;
    }
    LogFile &log = *g_current;
    const QString line = QStringLiteral("%1 %2 %3: %4\n")
                             .arg(QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs),
                                  QLatin1String(kNames[type]), QLatin1String(context.category), message);
    const QByteArray safe = log.m_redactor.redacted(QByteArrayView(forTerminal(line).toUtf8()));
    const QMutexLocker lock(&log.m_mutex);
    if (log.m_file.isOpen()) {
        log.m_file.write(safe);
        log.m_file.flush();
        log.startAnewWhenLarge();
    }
    if (log.m_echo || type == QtFatalMsg) {
        (void)std::fwrite(safe.constData(), 1, static_cast<size_t>(safe.size()), stderr);
    }
}

} // namespace vitrine
