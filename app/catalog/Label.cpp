// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalog/Label.h"

namespace vitrine::catalog {

QString Label::text(const QLocale &locale) const
{
    const QString language = locale.name().section(u'_', 0, 0);
    const auto found = m_texts.constFind(language);
    return found != m_texts.cend() ? *found : m_texts.value(QStringLiteral("en"));
}

bool Label::speaks(const QString &language) const
{
    return m_texts.contains(language);
}

} // namespace vitrine::catalog
