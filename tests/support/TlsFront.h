// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/Process.h"

#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace vitrine::test {

/// TLS before a server of 127.0.0.1: stunnel with a certificate for "localhost", signed by an authority that was made
/// for this object and that nobody trusts until told to. One thread.
class TlsFront {
public:
    bool start(quint16 behind);

    /// Every connection through it is gone at once, and it takes no further ones.
    void kill();

    quint16 port() const { return m_port; }

    /// The authority's certificate, PEM.
    QString authority() const;

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Process> m_stunnel;
    quint16 m_port = 0;
};

} // namespace vitrine::test
