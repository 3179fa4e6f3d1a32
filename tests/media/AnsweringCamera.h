// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTcpServer>

#include <chrono>

namespace vitrine::test {

/// A camera that answers each question with the same text. One thread.
class AnsweringCamera : public QTcpServer {
    Q_OBJECT

public:
    explicit AnsweringCamera(QByteArray answer);

    /// %1 in the answer is replaced by the own port.
    void nameItself() { m_answer.replace("%1", QByteArray::number(serverPort())); }

    QString address() const { return QStringLiteral("rtsp://127.0.0.1:%1/stream").arg(serverPort()); }

    enum class Afterwards { HangsUp, KeepsTheLine };

    int questions = 0;
    QByteArray asked; // all of them
    std::chrono::milliseconds thinks{0};
    Afterwards afterwards = Afterwards::HangsUp;

private:
    void welcome();

    QByteArray m_answer;
};

} // namespace vitrine::test
