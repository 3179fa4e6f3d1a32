// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/Process.h"

#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace vitrine::test {

/// A PulseAudio server of its own, without a sound card or a desktop. What is played into its only sink comes out of
/// its only microphone. One thread.
class SoundServer {
public:
    bool start();

    /// The value of PULSE_SERVER for a program that is to find it.
    QString address() const;

    /// The name of the microphone. It is no monitor of a speaker: those are not offered as microphones.
    static QString microphone() { return QStringLiteral("microphone"); }

    /// Speaks into the microphone: plays a file in a loop until the object ends.
    bool play(const QString &file);

    /// Takes connections and answers none, until it goes on.
    void stop();
    void goOn();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Process> m_daemon;
    std::unique_ptr<Process> m_player;
};

} // namespace vitrine::test
