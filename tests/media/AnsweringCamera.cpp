// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/media/AnsweringCamera.h"

#include <QTcpSocket>
#include <QTimer>

namespace vitrine::test {

AnsweringCamera::AnsweringCamera(QByteArray answer) : m_answer(std::move(answer))
{
    listen(QHostAddress::LocalHost);
    connect(this, &QTcpServer::newConnection, this, &AnsweringCamera::welcome);
}

void AnsweringCamera::welcome()
{
    QTcpSocket *socket = nextPendingConnection();
    connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
        const QByteArray question = socket->readAll();
        asked += question;
        if (question.contains("\r\n\r\n")) {
            ++questions;
            QTimer::singleShot(thinks, socket, [this, socket] {
                socket->write(m_answer);
                if (afterwards == Afterwards::HangsUp) {
                    socket->disconnectFromHost();
                }
            });
        }
    });
}

} // namespace vitrine::test
