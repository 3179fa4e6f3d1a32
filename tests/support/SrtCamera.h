// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/Process.h"

#include <QString>

#include <memory>

namespace vitrine::test {

/// A network camera on 127.0.0.1: a file, looped for ever in real time, given to one SRT caller after the other.
/// One thread.
class SrtCamera {
public:
    /// With a passphrase (10 to 79 characters) only who knows it is answered.
    bool start(const QString &file, const QString &passphrase = {});

    /// What a person types to see it; holds the passphrase.
    QString address() const;

    /// The cable is pulled.
    void kill();

private:
    std::unique_ptr<Process> m_ffmpeg;
    quint16 m_port = 0;
    QString m_passphrase;
};

} // namespace vitrine::test
