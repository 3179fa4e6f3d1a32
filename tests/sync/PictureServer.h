// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/TlsFront.h"

#include <QByteArray>
#include <QMap>
#include <QObject>
#include <QTcpServer>
#include <QTcpSocket>

namespace vitrine::test {

/// A web server on https://localhost, which this process trusts from then on. What it answers is written out by the
/// test, byte for byte, so that it can be what no web server would say. One thread, and needs its event loop.
class PictureServer : public QObject {
    Q_OBJECT

public:
    /// What is sent for a path after the head of the answer.
    enum class Body { AsItIs, Endless, Never };

    bool start();

    /// As it was when it was started, for the next test: making its certificate takes a while.
    void forget();

    QUrl address(const QString &path, const QString &host = QStringLiteral("localhost")) const;

    void answer(const QString &path, const QByteArray &head, const QByteArray &body, Body kind = Body::AsItIs);

    /// A good answer with a picture.
    void serve(const QString &path, const QByteArray &picture);

    void redirect(const QString &path, const QByteArray &location);

    /// The heads of all requests, in their order.
    const QList<QByteArray> &requests() const { return m_requests; }

    /// Requests that were not answered yet, while answers are held back.
    int waiting() const { return static_cast<int>(m_waiting.size()); }
    void holdBack() { m_isHoldingBack = true; }
    void answerOne();

    /// A PNG of one grey value, 8 x 8.
    static QByteArray png(char grey);

private:
    struct Answer {
        QByteArray bytes;
        Body kind = Body::AsItIs;
    };

    void serveConnection(QTcpSocket *socket);
    void send(QTcpSocket *socket, const QString &path);

    QTcpServer m_server;
    TlsFront m_front;
    QMap<QString, Answer> m_answers;
    QList<QByteArray> m_requests;
    QList<std::pair<QTcpSocket *, QString>> m_waiting;
    bool m_isHoldingBack = false;
};

} // namespace vitrine::test
