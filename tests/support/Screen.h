// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QSize>

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

    /// All the text on it, as tesseract reads it.
    QString text() const;

private:
    QProcess m_server;
    QString m_name;
};

} // namespace vitrine::test
