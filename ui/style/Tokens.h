// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace vitrine::ui {

/// Every colour of the window: the one place where they are written. Two sets of values, the studio's dark one and the
/// light one of the places for paperwork. A value; any thread.
struct Tokens {
    QColor window; ///< Surfaces, from back to front.
    QColor panel;
    QColor raised;
    QColor hover;
    QColor line; ///< Between things.
    QColor line2; ///< Around controls.
    QColor text1; ///< Main.
    QColor text2; ///< Second.
    QColor text3; ///< Hint, disabled.
    QColor onFill; ///< On accent and live fills.
    QColor accent; ///< The one next step of a screen.
    QColor accentHover;
    QColor accentPressed;
    QColor accentText; ///< Links and keyboard focus.
    QColor accentBack; ///< Behind what is next.
    QColor live; ///< Sent to viewers, muted, stopped: nothing else.
    QColor liveHover;
    QColor liveText;
    QColor liveBack;
    QColor good; ///< Dots and meters.
    QColor goodText;
    QColor attentionText;
    QColor attentionBack;
};

const Tokens &darkTokens();
const Tokens &lightTokens();

} // namespace vitrine::ui
