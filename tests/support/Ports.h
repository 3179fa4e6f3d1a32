// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace vitrine::test {

/// A port of 127.0.0.1 that is free for TCP and UDP now; 0 when there is none.
quint16 freePort();

/// A port of 127.0.0.1 that accepts connections and never says a word: a server that hangs. One thread.
class SilentPort {
public:
    SilentPort();
    ~SilentPort();
    SilentPort(const SilentPort &) = delete;
    SilentPort &operator=(const SilentPort &) = delete;

    quint16 port() const { return m_port; }

private:
    int m_socket = -1;
    quint16 m_port = 0;
};

/// Whether somebody accepts TCP connections on 127.0.0.1:port.
bool accepts(quint16 port);

} // namespace vitrine::test
