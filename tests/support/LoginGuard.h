// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>

namespace vitrine::test {

/// The login that a camera asks for over RTSP and HTTP (RFC 7617, RFC 7616), which is that of anna with the password
/// "open @sesame". One thread.
class LoginGuard {
public:
    enum class Way {
        Open, ///< Nobody is asked.
        Basic,
        BasicOrDigest,
        OldDigest, ///< As RFC 2069 has it: without a quality.
        Digest,
        DigestOfSession,
    };

    static constexpr auto kLogin = "anna:open%20%40sesame@"; ///< As it stands in an address.
    static constexpr auto kWrongLogin = "anna:open%20%40barley@";

    explicit LoginGuard(Way way) : m_way(way) { }

    /// Whether the question, a head with its first line, comes in.
    bool letsIn(const QByteArray &question);

    /// The lines of a head that ask for the login.
    QByteArray challenge() const;

    /// How many came with a login that is not right.
    int turnedAway() const { return m_turnedAway; }

    /// Whether somebody said the password as it is.
    bool heardThePassword() const { return m_heardThePassword; }

private:
    bool isRight(const QByteArray &login, const QByteArray &method) const;

    Way m_way;
    int m_turnedAway = 0;
    bool m_heardThePassword = false;
};

} // namespace vitrine::test
