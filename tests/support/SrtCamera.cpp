// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/SrtCamera.h"

#include "tests/support/Ports.h"

#include <QDeadlineTimer>
#include <QFile>

namespace vitrine::test {

namespace {

/// Whether somebody has the UDP port of 127.0.0.1, by the kernel's own table.
bool isBound(quint16 port)
{
    QFile table(QStringLiteral("/proc/net/udp"));
    const QByteArray wanted = ":" + QByteArray::number(port, 16).rightJustified(4, '0').toUpper() + " ";
    return table.open(QIODevice::ReadOnly) && table.readAll().contains(wanted);
}

} // namespace

bool SrtCamera::start(const QString &file, const QString &passphrase)
{
    if (m_port == 0) {
        m_port = freePort();
    }
    m_passphrase = passphrase;
    QString listener = QStringLiteral("srt://127.0.0.1:%1?mode=listener&transtype=live").arg(m_port);
    if (!passphrase.isEmpty()) {
        listener += QStringLiteral("&passphrase=") + passphrase;
    }
    // ffmpeg serves one caller and ends with it; a camera answers the next one too.
    const QStringList arguments = QStringList{QStringLiteral("-c"), QStringLiteral("while :; do \"$@\"; done"),
                                              QStringLiteral("sh"), QStringLiteral("ffmpeg")}
        + QStringLiteral("-nostdin -hide_banner -loglevel error -re -stream_loop -1 -i").split(u' ') + QStringList{file}
        + QStringLiteral("-c:v libx264 -preset ultrafast -tune zerolatency -b:v 4M -pix_fmt yuv420p -g 30 -c:a aac "
                         "-ar 48000 -ac 2 -f mpegts")
              .split(u' ')
        + QStringList{listener};
    m_ffmpeg = std::make_unique<Process>();
    if (!m_ffmpeg->start(QStringLiteral("/bin/sh"), arguments)) {
        return false;
    }
    const QDeadlineTimer deadline(10000);
    while (!isBound(m_port)) {
        if (deadline.hasExpired() || !m_ffmpeg->isRunning()) {
            return false;
        }
    }
    return true;
}

QString SrtCamera::address() const
{
    QString caller = QStringLiteral("srt://127.0.0.1:%1").arg(m_port);
    if (!m_passphrase.isEmpty()) {
        caller += QStringLiteral("?passphrase=") + m_passphrase;
    }
    return caller;
}

void SrtCamera::kill()
{
    m_ffmpeg.reset();
}

} // namespace vitrine::test
