// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/native/CameraLogin.h"

#include <QCryptographicHash>
#include <QHash>
#include <QRandomGenerator>
#include <QRegularExpression>

#include <algorithm>

namespace vitrine::media {

namespace {

using Values = QHash<QString, QByteArray>;

/// The values of the last digest among the challenges, by their names in small letters; empty without one. It may stand
/// behind another way in the same line.
Values lastDigest(const QByteArrayList &challenges)
{
    static const QRegularExpression digest(QStringLiteral("(?:^|,\\s*)Digest\\s+(.*)"),
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression pair(QStringLiteral("([\\w-]+)\\s*=\\s*(?:\"([^\"]*)\"|([^\\s,]*))"));
    Values values;
    for (const QByteArray &challenge : challenges) {
        const QRegularExpressionMatch offered = digest.match(QString::fromLatin1(challenge));
        if (!offered.hasMatch()) {
            continue;
        }
        values.clear();
        for (auto found = pair.globalMatch(offered.captured(1)); found.hasNext();) {
            const QRegularExpressionMatch match = found.next();
            values.insert(match.captured(1).toLower(), (match.captured(2) + match.captured(3)).toLatin1());
        }
    }
    return values;
}

QByteArray md5(const QByteArrayList &parts)
{
    return QCryptographicHash::hash(parts.join(':'), QCryptographicHash::Md5).toHex();
}

QByteArray quoted(const char *name, const QByteArray &value)
{
    return QByteArray(name) + "=\"" + value + '"';
}

QByteArray answerToDigest(const Values &digest, const QByteArray &name, const QByteArray &password,
                          const QByteArray &method, const QByteArray &target)
{
    const QByteArray algorithm = digest.value(QStringLiteral("algorithm"));
    const bool isOfSession = algorithm == "MD5-sess";
    // A name with the end of a line would add lines to the question.
    const bool canBeSaid = std::ranges::none_of(name, [](char c) { return c == '"' || (c >= 0 && c < 0x20); });
    if (!canBeSaid || (!algorithm.isEmpty() && algorithm != "MD5" && !isOfSession)) {
        return {};
    }
    const QByteArray realm = digest.value(QStringLiteral("realm"));
    const QByteArray nonce = digest.value(QStringLiteral("nonce"));
    const QByteArray own = QByteArray::number(QRandomGenerator::system()->generate64(), 16);
    const QByteArray count = "00000001"; // one question with this nonce
    QByteArray secret = md5({name, realm, password});
    if (isOfSession) {
        secret = md5({secret, nonce, own});
    }
    const QByteArrayList qualities = digest.value(QStringLiteral("qop")).split(',');
    const bool hasQuality
        = std::ranges::any_of(qualities, [](const QByteArray &quality) { return quality.trimmed() == "auth"; });
    const QByteArray asked = md5({method, target});
    const QByteArray response
        = hasQuality ? md5({secret, nonce, count, own, "auth", asked}) : md5({secret, nonce, asked});
    QByteArrayList parts{quoted("username", name), quoted("realm", realm), quoted("nonce", nonce),
                         quoted("uri", target), quoted("response", response)};
    if (!algorithm.isEmpty()) {
        parts << "algorithm=" + algorithm;
    }
    if (const QByteArray opaque = digest.value(QStringLiteral("opaque")); !opaque.isEmpty()) {
        parts << quoted("opaque", opaque);
    }
    if (hasQuality) {
        parts << "qop=auth"
              << "nc=" + count;
    }
    if (hasQuality || isOfSession) {
        parts << quoted("cnonce", own);
    }
    return "Digest " + parts.join(", ");
}

} // namespace

QByteArray authorization(const QByteArrayList &challenges, const QUrl &url, const QByteArray &method,
                         const QByteArray &target)
{
    if (!url.userInfo(QUrl::FullyEncoded).contains(u':')) {
        return {};
    }
    const QByteArray name = url.userName(QUrl::FullyDecoded).toUtf8();
    const QByteArray password = url.password(QUrl::FullyDecoded).toUtf8();
    if (const Values digest = lastDigest(challenges); !digest.isEmpty()) {
        return answerToDigest(digest, name, password, method, target);
    }
    const bool takesItBare = std::ranges::any_of(
        challenges, [](const QByteArray &challenge) { return challenge.toLower().startsWith("basic"); });
    return takesItBare ? "Basic " + (name + ':' + password).toBase64() : QByteArray();
}

} // namespace vitrine::media
