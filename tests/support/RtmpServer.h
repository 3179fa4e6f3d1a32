// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/Ports.h"
#include "tests/support/Process.h"

#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace vitrine::test {

/// A streaming platform on 127.0.0.1: nginx with its RTMP module, which passes on what arrives, keeps a copy of it as
/// FLV and may ask for a key. One thread.
class RtmpServer {
public:
    /// The application that streams go to.
    static constexpr auto kApplication = "live";

    /// Another one, which takes the connection and then never says whether the key is good.
    static constexpr auto kHesitating = "hesitating";

    /// With a key every other one is refused, as a platform does; without, every key is good.
    bool start(const QString &onlyKey = {});

    quint16 port() const { return m_port; }

    /// "rtmp://127.0.0.1:1935/live"
    QString address() const;

    /// Where a viewer finds the stream of a key, and a publisher may send it.
    QString address(const QString &key) const;

    /// The copy of what arrived with the key; it grows while the stream lasts.
    QString received(const QString &key) const;

    /// Takes nothing more and says nothing more, as a platform whose line is dead, until thaw(). A frozen one ends with
    /// its object too.
    void freeze();
    void thaw();

    /// Ends at once, as a platform that falls over; start() again is on the same port.
    void kill();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Process> m_nginx;
    quint16 m_port = 0;
    quint16 m_httpPort = 0;
    SilentPort m_undecided;
};

} // namespace vitrine::test
