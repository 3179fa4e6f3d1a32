// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>

#include <optional>
#include <utility>
#include <vector>

namespace vitrine::media {

/// The head of an answer of RTSP (RFC 2326, 7) or HTTP (RFC 9112, 2), and what has come of the body behind it. Lines
/// may end in a line feed alone, as those of some cameras do. A value; any thread.
class CameraAnswer {
public:
    enum class Protocol { Rtsp, Http };

    /// Where the body begins, behind the empty line; -1 while that has not come.
    static qsizetype bodyIn(const QByteArray &bytes);

    /// None when this is no answer. A head without its empty line is one: who hangs up then has said what he had to.
    static std::optional<CameraAnswer> parse(const QByteArray &bytes);

    Protocol protocol() const { return m_protocol; }
    int status() const { return m_status; }

    /// Of the lines of a name, as many as there are.
    QByteArrayList values(const char *name) const;

    /// Of the first line of a name; empty without one.
    QByteArray value(const char *name) const;

    /// Parts one behind the other, as motion JPEG comes.
    bool isMultipart() const;

    const QByteArray &body() const { return m_body; }
    void addToBody(const QByteArray &bytes) { m_body += bytes; }

private:
    CameraAnswer() = default;

    Protocol m_protocol = Protocol::Http;
    int m_status = 0;
    std::vector<std::pair<QByteArray, QByteArray>> m_lines; // name, value
    QByteArray m_body;
};

} // namespace vitrine::media
