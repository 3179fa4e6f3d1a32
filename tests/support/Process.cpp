// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Process.h"

#include <sys/prctl.h>
#include <unistd.h>

#include <QFile>

#include <csignal>

namespace vitrine::test {

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

QStringList Outcome::errorLines() const
{
    return QString::fromUtf8(errors).split(u'\n', Qt::SkipEmptyParts);
}

Process::Process() : m_environment(QProcessEnvironment::systemEnvironment())
{
    m_process.setStandardOutputFile(m_folder.filePath(QStringLiteral("output")));
    m_process.setStandardErrorFile(m_folder.filePath(QStringLiteral("errors")));
    m_process.setStandardInputFile(QProcess::nullDevice());
    const pid_t test = getpid();
    m_process.setChildProcessModifier([test] {
        setpgid(0, 0);
        prctl(PR_SET_PDEATHSIG, SIGKILL);
        // The test may have ended between the fork and the line above.
        if (getppid() != test) {
            _exit(1);
        }
    });
}

Process::~Process()
{
    kill();
    m_process.waitForFinished(5000);
}

void Process::setEnvironment(const QString &name, const QString &value)
{
    m_environment.insert(name, value);
}

void Process::preload(const QString &library)
{
    setEnvironment(QStringLiteral("LD_PRELOAD"), library);
    // The address sanitizer would rather be the first.
    setEnvironment(QStringLiteral("ASAN_OPTIONS"), QStringLiteral("verify_asan_link_order=0"));
}

void Process::unsetEnvironment(const QString &name)
{
    m_environment.remove(name);
}

void Process::setWorkingDirectory(const QString &folder)
{
    m_process.setWorkingDirectory(folder);
}

void Process::setInput(const QByteArray &input)
{
    QFile file(m_folder.filePath(QStringLiteral("input")));
    if (file.open(QIODevice::WriteOnly) && file.write(input) == input.size()) {
        m_process.setStandardInputFile(file.fileName());
    }
}

bool Process::start(const QString &program, const QStringList &arguments)
{
    m_process.setProcessEnvironment(m_environment);
    m_process.start(program, arguments);
    const bool started = m_process.waitForStarted(10000);
    m_pid = started ? m_process.processId() : 0;
    return started;
}

bool Process::isRunning()
{
    // Without an event loop QProcess learns of the end only when it is asked to wait.
    return m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(0);
}

qint64 Process::pid() const
{
    return m_pid;
}

void Process::signal(int number)
{
    if (m_process.state() != QProcess::NotRunning && m_pid > 0) {
        ::kill(static_cast<pid_t>(m_pid), number);
    }
}

void Process::kill()
{
    if (m_pid > 0) {
        // Also when the program itself has ended: what it started is in the same group.
        ::kill(-static_cast<pid_t>(m_pid), SIGKILL);
    }
}

Outcome Process::finish(std::chrono::seconds limit)
{
    Outcome outcome;
    outcome.ended = m_pid > 0
        && (m_process.state() == QProcess::NotRunning
            || m_process.waitForFinished(static_cast<int>(std::chrono::milliseconds(limit).count())));
    if (!outcome.ended) {
        kill();
        m_process.waitForFinished(5000);
    } else if (m_process.exitStatus() == QProcess::NormalExit) {
        outcome.exitCode = m_process.exitCode();
    }
    outcome.output = output();
    outcome.errors = errors();
    return outcome;
}

QByteArray Process::output() const
{
    return contents(m_folder.filePath(QStringLiteral("output")));
}

QByteArray Process::errors() const
{
    return contents(m_folder.filePath(QStringLiteral("errors")));
}

Outcome run(const QString &program, const QStringList &arguments, std::chrono::seconds limit, const QByteArray &input)
{
    Process process;
    if (!input.isEmpty()) {
        process.setInput(input);
    }
    process.start(program, arguments);
    return process.finish(limit);
}

} // namespace vitrine::test
