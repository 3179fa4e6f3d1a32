// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QSize>

#include <chrono>

namespace vitrine::test {

/// An X server of its own, so that nobody else's windows are on it. One thread.
class Screen {
public:
    Screen();
    ~Screen();
    Screen(const Screen &) = delete;
    Screen &operator=(const Screen &) = delete;

    bool start(QSize size);

    /// The value of DISPLAY for a program whose windows are to be on it.
    QString name() const { return m_name; }

    /// Reads it until the words are there, each time anew, for as long as `limit`. Words alone are sure to be found:
    /// tesseract takes a point in a name for a space now and then. Where a line ends does not count.
    bool shows(const QString &words, std::chrono::seconds limit = std::chrono::seconds(60));

    /// The text that was read last, for who looks for what was not there.
    QByteArray lastRead() const { return m_lastRead; }

private:
    QString read() const;

    QProcess m_server;
    QString m_name;
    QByteArray m_lastRead;
};

} // namespace vitrine::test
