// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onair/Platform.h"

#include <QCoreApplication>
#include <QUrl>

#include <utility>

namespace vitrine::ui {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("vitrine::ui::Platform", text);
}

} // namespace

QString platformName(const QString &server)
{
    const std::pair<QLatin1String, QString> known[]{
        {QLatin1String("youtube.com"), QStringLiteral("YouTube")},
        {QLatin1String("facebook.com"), QStringLiteral("Facebook")},
        {QLatin1String("instagram.com"), QStringLiteral("Instagram")},
        {QLatin1String("twitch.tv"), QStringLiteral("Twitch")},
        {QLatin1String("live-video.net"), QStringLiteral("Twitch")},
        {QLatin1String("tiktokcdn.com"), QStringLiteral("TikTok")},
    };
    const QString host = QUrl(server).host();
    for (const auto &[domain, name] : known) {
        if (host == domain || host.endsWith(QLatin1Char('.') + domain)) {
            return name;
        }
    }
    return host.isEmpty() ? words(QT_TRANSLATE_NOOP("vitrine::ui::Platform", "Platform")) : host;
}

QString shortReason(Error::Code code)
{
    using Code = Error::Code;
    switch (code) {
    case Code::Rejected:
        return words(QT_TRANSLATE_NOOP("vitrine::ui::Platform", "Stopped: key refused"));
    case Code::NotFound:
        return words(QT_TRANSLATE_NOOP("vitrine::ui::Platform", "Stopped: address unknown"));
    case Code::ConnectionRefused:
        return words(QT_TRANSLATE_NOOP("vitrine::ui::Platform", "Stopped: nobody there"));
    case Code::Timeout:
        return words(QT_TRANSLATE_NOOP("vitrine::ui::Platform", "Stopped: no answer"));
    case Code::InvalidInput:
    case Code::Unsupported:
        return words(QT_TRANSLATE_NOOP("vitrine::ui::Platform", "Stopped: wrong address"));
    default:
        return words(QT_TRANSLATE_NOOP("vitrine::ui::Platform", "Stopped: connection lost"));
    }
}

} // namespace vitrine::ui
