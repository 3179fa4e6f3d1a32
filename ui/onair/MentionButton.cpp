// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onair/MentionButton.h"

#include "app/show/Show.h"

#include <QMenu>

namespace vitrine::ui {

using show::ShowMention;

MentionButton::MentionButton(show::Show &show, const Tokens &tokens, QWidget *parent)
    : Button(tokens, parent), m_show(show)
{
    setObjectName(QStringLiteral("mention"));
    setKind(Kind::Quiet);
    setToolTip(tr("What viewers read in the picture for the whole show, when you are paid to present it"));
    auto *menu = new QMenu(this);
    for (const ShowMention mention : {ShowMention::None, ShowMention::Advertising, ShowMention::Collaboration}) {
        const QString words = wordsOf(mention, QLocale());
        menu->addAction(words.isEmpty() ? tr("No paid partnership") : words, this, [this, mention] {
            m_show.setMention(mention);
            refresh();
        });
    }
    setList(menu);
    refresh();
}

void MentionButton::refresh()
{
    const QString words = wordsOf(m_show.mention(), QLocale());
    setText(words.isEmpty() ? tr("No paid partnership") : tr("In the picture: %1").arg(words));
}

} // namespace vitrine::ui
