// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/SoundServer.h"

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <QDeadlineTimer>
#include <QFile>

#include <algorithm>
#include <csignal>

namespace vitrine::test {

namespace {

/// The file of a socket is there a moment before anybody can connect to it.
bool takesConnections(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    if (name.size() >= static_cast<qsizetype>(sizeof address.sun_path)) {
        return false;
    }
    std::ranges::copy(name, address.sun_path);
    const int socket = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const bool isTaken = ::connect(socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0;
    ::close(socket);
    return isTaken;
}

} // namespace

bool SoundServer::start()
{
    const QString socket = m_folder.filePath(QStringLiteral("socket"));
    QFile script(m_folder.filePath(QStringLiteral("start.pa")));
    if (!script.open(QIODevice::WriteOnly)
        || script.write(QStringLiteral("load-module module-null-sink sink_name=voice\n"
                                       "load-module module-remap-source source_name=microphone master=voice.monitor\n"
                                       "set-default-source microphone\n"
                                       "load-module module-native-protocol-unix auth-anonymous=1 socket=%1\n")
                            .arg(socket)
                            .toUtf8())
            < 0) {
        return false;
    }
    script.close();

    m_daemon = std::make_unique<Process>();
    for (const char *name : {"HOME", "XDG_RUNTIME_DIR", "XDG_CONFIG_HOME", "PULSE_RUNTIME_PATH", "PULSE_STATE_PATH"}) {
        m_daemon->setEnvironment(QLatin1String(name), m_folder.path());
    }
    m_daemon->unsetEnvironment(QStringLiteral("PULSE_SERVER"));
    if (!m_daemon->start(QStringLiteral("pulseaudio"),
                         {QStringLiteral("-n"), QStringLiteral("-F"), script.fileName(),
                          QStringLiteral("--daemonize=no"), QStringLiteral("--use-pid-file=no"),
                          QStringLiteral("--exit-idle-time=-1")})) {
        return false;
    }
    const QDeadlineTimer deadline(10000);
    while (!takesConnections(socket)) {
        if (deadline.hasExpired() || !m_daemon->isRunning()) {
            return false;
        }
    }
    return true;
}

QString SoundServer::address() const
{
    return QStringLiteral("unix:") + m_folder.filePath(QStringLiteral("socket"));
}

bool SoundServer::play(const QString &file)
{
    m_player = std::make_unique<Process>();
    m_player->setEnvironment(QStringLiteral("PULSE_SERVER"), address());
    return m_player->start(QStringLiteral("ffmpeg"),
                           QStringLiteral("-nostdin -loglevel error -re -stream_loop -1 -i").split(u' ')
                               + QStringList{file, QStringLiteral("-f"), QStringLiteral("pulse"),
                                             QStringLiteral("-device"), QStringLiteral("voice"),
                                             QStringLiteral("voice")});
}

void SoundServer::stop()
{
    m_daemon->signal(SIGSTOP);
}

void SoundServer::goOn()
{
    m_daemon->signal(SIGCONT);
}

} // namespace vitrine::test
