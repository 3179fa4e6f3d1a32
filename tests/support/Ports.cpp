// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Ports.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace vitrine::test {

namespace {

sockaddr_in loopback(quint16 port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(port);
    return address;
}

bool bindTo(int descriptor, quint16 port)
{
    const sockaddr_in address = loopback(port);
    return bind(descriptor, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0;
}

quint16 portOf(int descriptor)
{
    sockaddr_in address{};
    socklen_t size = sizeof address;
    if (getsockname(descriptor, reinterpret_cast<sockaddr *>(&address), &size) != 0) {
        return 0;
    }
    return ntohs(address.sin_port);
}

} // namespace

quint16 freePort()
{
    for (int attempt = 0; attempt < 50; ++attempt) {
        const int tcp = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        const int udp = socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
        const quint16 port = bindTo(tcp, 0) ? portOf(tcp) : quint16(0);
        const bool free = port != 0 && bindTo(udp, port);
        close(tcp);
        close(udp);
        if (free) {
            return port;
        }
    }
    return 0;
}

SilentPort::SilentPort() : m_socket(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    if (bindTo(m_socket, 0) && listen(m_socket, 16) == 0) {
        m_port = portOf(m_socket);
    }
}

SilentPort::~SilentPort()
{
    close(m_socket);
}

bool accepts(quint16 port)
{
    const int descriptor = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const sockaddr_in address = loopback(port);
    const bool connected = connect(descriptor, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0;
    close(descriptor);
    return connected;
}

} // namespace vitrine::test
