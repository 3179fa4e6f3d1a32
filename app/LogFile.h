// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QMutex>

namespace vitrine {

class Redactor;

/// Where Qt's log lines go while one exists: a file in the user's data folder, without secrets, started anew each time
/// it has grown past 5 MB (the one before is kept). Also to standard error when $VITRINE_LOG is set. Qt's handler
/// carries no context, so there is one at a time. Lines come on any thread.
class LogFile {
public:
    explicit LogFile(const Redactor &redactor);
    ~LogFile();
    Q_DISABLE_COPY_MOVE(LogFile)

    static QString path();

private:
    static void take(QtMsgType type, const QMessageLogContext &context, const QString &message);

    void open();
    void startAnewWhenLarge();

    const Redactor &m_redactor;
    const bool m_echo;
    QMutex m_mutex;
    QFile m_file;
};

} // namespace vitrine
