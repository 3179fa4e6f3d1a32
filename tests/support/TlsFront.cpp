// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TlsFront.h"

#include "tests/support/Ports.h"

#include <QDeadlineTimer>
#include <QFile>

namespace vitrine::test {

namespace {

bool openssl(const QStringList &arguments)
{
    return run(QStringLiteral("openssl"), arguments).succeeded();
}

bool write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
}

} // namespace

bool TlsFront::start(quint16 behind)
{
    const auto in = [this](const char *name) { return m_folder.filePath(QLatin1String(name)); };
    const auto words = [](const char *text) { return QString::fromLatin1(text).split(u' '); };
    m_port = freePort();
    const bool certified = openssl(words("req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=Test-authority -keyout")
                                   << in("ca.key") << QStringLiteral("-out") << authority())
        && openssl(words("req -newkey rsa:2048 -nodes -subj /CN=localhost -keyout")
                   << in("server.key") << QStringLiteral("-out") << in("server.csr"))
        && write(in("extensions"), "subjectAltName=DNS:localhost,IP:127.0.0.1\nbasicConstraints=CA:FALSE\n")
        && openssl(words("x509 -req -days 2 -CAcreateserial -CA")
                   << authority() << QStringLiteral("-CAkey") << in("ca.key") << QStringLiteral("-in")
                   << in("server.csr") << QStringLiteral("-extfile") << in("extensions") << QStringLiteral("-out")
                   << in("server.pem"));
    const QString configuration = QStringLiteral("foreground = yes\npid =\n[front]\naccept = 127.0.0.1:%1\n"
                                                 "connect = 127.0.0.1:%2\ncert = %3\nkey = %4\n")
                                      .arg(m_port)
                                      .arg(behind)
                                      .arg(in("server.pem"), in("server.key"));
    if (!certified || !write(in("stunnel.conf"), configuration.toUtf8())) {
        return false;
    }
    m_stunnel = std::make_unique<Process>();
    if (!m_stunnel->start(QStringLiteral("stunnel4"), {in("stunnel.conf")})) {
        return false;
    }
    const QDeadlineTimer deadline(10000);
    while (!accepts(m_port)) {
        if (deadline.hasExpired() || !m_stunnel->isRunning()) {
            return false;
        }
    }
    return true;
}

void TlsFront::kill()
{
    m_stunnel->kill();
}

QString TlsFront::authority() const
{
    return m_folder.filePath(QStringLiteral("ca.pem"));
}

} // namespace vitrine::test
