// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/LoginGuard.h"

#include <QCryptographicHash>

namespace vitrine::test {

namespace {

constexpr auto kRealm = "the camera, upstairs";
constexpr auto kNonce = "dcd98b7102dd2f0e8b11d0f600bfb0c093";
constexpr auto kOpaque = "5ccc069c403ebaf9f0171e9517f40e41";

QByteArray hash(const QByteArray &text)
{
    return QCryptographicHash::hash(text, QCryptographicHash::Md5).toHex();
}

/// The value of a name among "name=value" and "name="value"", with commas between them.
QByteArray valueOf(const QByteArray &name, const QByteArray &values)
{
    const QByteArray all = ", " + values;
    const qsizetype begin = all.indexOf(", " + name + '=');
    if (begin < 0) {
        return {};
    }
    const QByteArray value = all.mid(begin + 2 + name.size() + 1);
    return value.startsWith('"') ? value.mid(1, value.indexOf('"', 1) - 1) : value.split(',').first();
}

} // namespace

bool LoginGuard::letsIn(const QByteArray &question)
{
    if (m_way == Way::Open) {
        return true;
    }
    const QByteArray line = "\r\nAuthorization: ";
    const qsizetype begin = question.indexOf(line);
    if (begin < 0) {
        return false;
    }
    const qsizetype value = begin + line.size();
    const QByteArray login = question.mid(value).split('\r').first();
    m_heardThePassword = m_heardThePassword || login.startsWith("Basic ");
    if (!isRight(login, question.left(question.indexOf(' ')))) {
        ++m_turnedAway;
        return false;
    }
    return true;
}

bool LoginGuard::isRight(const QByteArray &login, const QByteArray &method) const
{
    if (login.startsWith("Basic ")) {
        return (m_way == Way::Basic || m_way == Way::BasicOrDigest)
            && QByteArray::fromBase64(login.mid(6)) == "anna:open @sesame";
    }
    if (!login.startsWith("Digest ") || m_way == Way::Basic) {
        return false;
    }
    const QByteArray values = login.mid(7);
    const QByteArray own = valueOf("cnonce", values);
    QByteArray secret = hash(QByteArray("anna:") + kRealm + ":open @sesame");
    if (m_way == Way::DigestOfSession) {
        secret = hash(secret + ':' + kNonce + ':' + own);
    }
    const QByteArray quality = m_way == Way::OldDigest ? QByteArray() : valueOf("nc", values) + ':' + own + ":auth:";
    return valueOf("username", values) == "anna" && valueOf("realm", values) == kRealm
        && valueOf("nonce", values) == kNonce && valueOf("opaque", values) == kOpaque
        && valueOf("response", values)
        == hash(secret + ':' + kNonce + ':' + quality + hash(method + ':' + valueOf("uri", values)));
}

QByteArray LoginGuard::challenge() const
{
    const QByteArray bare = QByteArray("WWW-Authenticate: Basic realm=\"") + kRealm + "\"\r\n";
    const QByteArray digest = QByteArray("WWW-Authenticate: Digest realm=\"") + kRealm + "\", nonce=\"" + kNonce
        + "\", opaque=\"" + kOpaque + '"';
    switch (m_way) {
    case Way::Open:
        break;
    case Way::Basic:
        return bare;
    case Way::BasicOrDigest:
        return bare + digest + ", qop=\"auth\"\r\n";
    case Way::OldDigest:
        return digest + "\r\n";
    case Way::Digest:
        return digest + ", algorithm=MD5, qop=\"auth,auth-int\"\r\n";
    case Way::DigestOfSession:
        return digest + ", algorithm=MD5-sess, qop=\"auth\"\r\n";
    }
    return {};
}

} // namespace vitrine::test
