// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Error.h"

#include <QByteArray>
#include <QObject>

#include <chrono>
#include <memory>

class QSocketNotifier;

namespace vitrine {

/// No memory image is written when this process crashes: stream keys are in it.
void forbidCoreDumps();

/// Overwrites every address in the arguments, which may hold a key or password, so that the list of processes does not
/// show it. Call after the arguments were copied.
void hideSecretsInArguments(int argc, char **argv);

/// Puts something that takes no writing where standard input, output or error was closed by the caller. Else the next
/// file opened would be there, and what is printed would go into it. Call before any file is opened.
void holdStandardStreams();

/// A connection or pipe whose other end is gone fails to be written to, as everything else that fails, instead of
/// ending the program with a signal. Call before other threads.
void outliveBrokenPipes();

/// The value of an environment variable, which is then gone from this process, from what the system shows of it, and
/// from processes that it starts. Empty when there is none.
QByteArray takeFromEnvironment(const char *name);

/// What a file holds, or what a pipe that a script put in its place brings. Blocks, for a pipe at most as long as said.
/// Fails with NotFound, AccessDenied, Timeout, and Overflow for more than `most` bytes.
Result<QByteArray> readSmallFile(const QString &path, qsizetype most, std::chrono::milliseconds longest);

/// Keeps the process small: call first, before other threads.
void economiseMemory();

/// Processor time that this process has used, user and system.
std::chrono::microseconds processorTime();

/// The most memory that this process has had in use, in bytes.
qint64 peakMemory();

/// Time since this process was started.
std::chrono::milliseconds sinceStart();

/// Tells when the user (Ctrl+C) or the system asks the program to end, instead of ending it. Main thread; one at a
/// time.
class EndRequests : public QObject {
    Q_OBJECT

public:
    explicit EndRequests(QObject *parent = nullptr);
    ~EndRequests() override;
    Q_DISABLE_COPY_MOVE(EndRequests)

Q_SIGNALS:
    void endRequested();

private:
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace vitrine
