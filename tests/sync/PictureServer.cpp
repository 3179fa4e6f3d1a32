// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/PictureServer.h"

#include <QBuffer>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QUrl>
#include <QtEndian>

#include <array>

namespace vitrine::test {

namespace {

quint32 checkOf(const QByteArray &bytes)
{
    quint32 check = 0xFFFFFFFF;
    for (const char byte : bytes) {
        check ^= static_cast<quint8>(byte);
        for (int bit = 0; bit < 8; ++bit) {
            check = (check >> 1) ^ ((check & 1) != 0 ? 0xEDB88320 : 0);
        }
    }
    return ~check;
}

QByteArray number(quint32 value)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

QByteArray chunk(const QByteArray &type, const QByteArray &content)
{
    return number(static_cast<quint32>(content.size())) + type + content + number(checkOf(type + content));
}

} // namespace

QByteArray PictureServer::png(char grey)
{
    QByteArray rows;
    for (int row = 0; row < 8; ++row) {
        rows += '\0' + QByteArray(8, grey);
    }
    return QByteArray("\x89PNG\r\n\x1a\n")
        + chunk("IHDR", number(8) + number(8) + QByteArray("\x08\x00\x00\x00\x00", 5))
        + chunk("IDAT", qCompress(rows).mid(4)) + chunk("IEND", {});
}

bool PictureServer::start()
{
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = m_server.nextPendingConnection()) {
            serveConnection(socket);
        }
    });
    if (!m_server.listen(QHostAddress::LocalHost) || !m_front.start(m_server.serverPort())) {
        return false;
    }
    QSslConfiguration trust = QSslConfiguration::defaultConfiguration();
    trust.addCaCertificates(QSslCertificate::fromPath(m_front.authority()));
    QSslConfiguration::setDefaultConfiguration(trust);
    return true;
}

void PictureServer::forget()
{
    m_answers.clear();
    m_requests.clear();
    m_waiting.clear();
    m_isHoldingBack = false;
    for (QTcpSocket *socket : m_server.findChildren<QTcpSocket *>()) {
        socket->disconnect();
        socket->abort();
        socket->deleteLater();
    }
}

QUrl PictureServer::address(const QString &path, const QString &host) const
{
    return QUrl(QStringLiteral("https://%1:%2%3").arg(host).arg(m_front.port()).arg(path));
}

void PictureServer::answer(const QString &path, const QByteArray &head, const QByteArray &body, Body kind)
{
    // The TLS before this server keeps the connection open after its end, so that the end has to be said.
    const QByteArray length = kind == Body::AsItIs && !head.contains("Content-Length")
        ? "\r\nContent-Length: " + QByteArray::number(body.size())
        : QByteArray();
    m_answers[path] = {head + length + "\r\nConnection: close\r\n\r\n" + body, kind};
}

void PictureServer::serve(const QString &path, const QByteArray &picture)
{
    answer(path, "HTTP/1.1 200 OK\r\nSet-Cookie: seen=1\r\nContent-Length: " + QByteArray::number(picture.size()),
           picture);
}

void PictureServer::redirect(const QString &path, const QByteArray &location)
{
    answer(path, "HTTP/1.1 302 Found\r\nContent-Length: 0\r\nLocation: " + location, {});
}

void PictureServer::answerOne()
{
    const auto [socket, path] = m_waiting.takeFirst();
    send(socket, path);
}

void PictureServer::serveConnection(QTcpSocket *socket)
{
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
        const QByteArray head = socket->peek(100'000);
        if (!head.contains("\r\n\r\n")) {
            return;
        }
        socket->readAll();
        m_requests.append(head);
        const QString path = QString::fromUtf8(head.split(' ').value(1));
        if (m_isHoldingBack) {
            m_waiting.append({socket, path});
        } else {
            send(socket, path);
        }
    });
}

void PictureServer::send(QTcpSocket *socket, const QString &path)
{
    const Answer answer = m_answers.value(path, {"HTTP/1.1 404 Not Found\r\nConnection: close\r\n\r\n", Body::AsItIs});
    socket->write(answer.bytes);
    if (answer.kind == Body::AsItIs) {
        socket->disconnectFromHost();
    } else if (answer.kind == Body::Endless) {
        const auto more = [socket] { socket->write(QByteArray(10'000, 'x')); };
        connect(socket, &QTcpSocket::bytesWritten, socket, [socket, more] {
            if (socket->bytesToWrite() == 0) {
                more();
            }
        });
        more();
    }
}

} // namespace vitrine::test
