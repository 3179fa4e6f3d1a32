// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>

namespace vitrine::test {

/// The windows that programs show on a display, as the desktop sees them. One thread.
class DesktopWindows {
public:
    enum class Kind { Main, Dialog };

    /// `display` is a value of DISPLAY.
    explicit DesktopWindows(const QString &display);
    ~DesktopWindows();
    Q_DISABLE_COPY_MOVE(DesktopWindows)

    /// How many of the kind a program shows.
    int count(qint64 program, Kind kind) const;

    /// Asks them to close, as the cross in a title bar does. False when there is none.
    bool close(qint64 program, Kind kind) const;

private:
    struct Connection;

    std::unique_ptr<Connection> m_connection;
};

} // namespace vitrine::test
