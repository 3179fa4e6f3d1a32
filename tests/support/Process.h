// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <chrono>

namespace vitrine::test {

/// How a program ended and what it said.
struct Outcome {
    bool ended = false; ///< False when it was killed because its time was over.
    int exitCode = -1; ///< -1 when it was ended by a signal.
    QByteArray output;
    QByteArray errors;

    bool succeeded() const { return ended && exitCode == 0; }
    QStringList errorLines() const;
};

/// A real program beside the test, in a process group of its own. It never outlives its object nor, whatever happens,
/// the test. What it says goes to files, so nothing blocks when nobody reads. Any one thread.
class Process {
public:
    Process();
    ~Process();
    Process(const Process &) = delete;
    Process &operator=(const Process &) = delete;

    /// For the program only; before start().
    void setEnvironment(const QString &name, const QString &value);
    /// Lets a library of the test come before the program's own, so that it can stand in for a part of the computer.
    void preload(const QString &library);
    void unsetEnvironment(const QString &name);
    void setWorkingDirectory(const QString &folder);

    /// Given to the program as its standard input, which then ends.
    void setInput(const QByteArray &input);

    bool start(const QString &program, const QStringList &arguments);
    bool isRunning();
    qint64 pid() const;

    /// Sends a signal to the program alone, or SIGKILL to its whole group.
    void signal(int number);
    void kill();

    /// The program's outcome; after `limit` it is killed and `ended` is false.
    Outcome finish(std::chrono::seconds limit);

    QByteArray output() const;
    QByteArray errors() const;

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    QProcessEnvironment m_environment;
    qint64 m_pid = 0;
};

/// Runs a program to its end.
Outcome run(const QString &program, const QStringList &arguments,
            std::chrono::seconds limit = std::chrono::seconds(120), const QByteArray &input = {});

} // namespace vitrine::test
