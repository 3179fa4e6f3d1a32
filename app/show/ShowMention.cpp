// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/show/ShowMention.h"

#include "app/catalog/Trade.h"

namespace vitrine::show {

QString wordsOf(ShowMention mention, const QLocale &locale)
{
    static const catalog::Label kAdvertising({{QStringLiteral("en"), QStringLiteral("Advertisement")},
                                              {QStringLiteral("fr"), QStringLiteral("Publicité")},
                                              {QStringLiteral("de"), QStringLiteral("Werbung")},
                                              {QStringLiteral("zh"), QStringLiteral("广告")}});
    static const catalog::Label kCollaboration({{QStringLiteral("en"), QStringLiteral("Commercial collaboration")},
                                                {QStringLiteral("fr"), QStringLiteral("Collaboration commerciale")},
                                                {QStringLiteral("de"), QStringLiteral("Kommerzielle Zusammenarbeit")},
                                                {QStringLiteral("zh"), QStringLiteral("商业合作")}});
    switch (mention) {
    case ShowMention::None:
        break;
    case ShowMention::Advertising:
        return kAdvertising.text(locale);
    case ShowMention::Collaboration:
        return kCollaboration.text(locale);
    }
    return {};
}

} // namespace vitrine::show
