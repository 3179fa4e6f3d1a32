// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/native/CameraAnswer.h"

#include <QRegularExpression>

namespace vitrine::media {

qsizetype CameraAnswer::bodyIn(const QByteArray &bytes)
{
    qsizetype begin = 0;
    for (qsizetype end = bytes.indexOf('\n'); end >= 0; end = bytes.indexOf('\n', begin)) {
        const bool isEmpty = end == begin || (end == begin + 1 && bytes.at(begin) == '\r');
        begin = end + 1;
        if (isEmpty) {
            return begin;
        }
    }
    return -1;
}

std::optional<CameraAnswer> CameraAnswer::parse(const QByteArray &bytes)
{
    static const QRegularExpression status(QStringLiteral("^(RTSP|HTTP)/1\\.\\d (\\d{3})"));
    const qsizetype body = bodyIn(bytes);
    const QByteArrayList lines = (body < 0 ? bytes : bytes.left(body)).split('\n');
    const QRegularExpressionMatch match = status.match(QString::fromLatin1(lines.first()));
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    CameraAnswer answer;
    answer.m_protocol = match.capturedView(1) == QLatin1String("RTSP") ? Protocol::Rtsp : Protocol::Http;
    answer.m_status = match.capturedView(2).toInt();
    for (const QByteArray &line : lines) {
        if (const qsizetype colon = line.indexOf(':'); colon > 0) {
            answer.m_lines.emplace_back(line.left(colon), line.mid(colon + 1).trimmed());
        }
    }
    answer.m_body = body < 0 ? QByteArray() : bytes.mid(body);
    return answer;
}

QByteArrayList CameraAnswer::values(const char *name) const
{
    QByteArrayList found;
    for (const auto &[lineName, lineValue] : m_lines) {
        if (lineName.compare(name, Qt::CaseInsensitive) == 0) {
            found.append(lineValue);
        }
    }
    return found;
}

QByteArray CameraAnswer::value(const char *name) const
{
    return values(name).value(0);
}

bool CameraAnswer::isMultipart() const
{
    return value("Content-Type").toLower().startsWith("multipart");
}

} // namespace vitrine::media
