// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Button.h"

namespace vitrine::show {
class Show;
}

namespace vitrine::ui {

/// What viewers are told of the whole show when its presenter is paid, and the list to choose another. Says it in the
/// words of the picture. Main thread; outlived by the show.
class MentionButton : public Button {
    Q_OBJECT

public:
    MentionButton(show::Show &show, const Tokens &tokens, QWidget *parent = nullptr);

private:
    void refresh();

    show::Show &m_show;
};

} // namespace vitrine::ui
