// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/Tokens.h"

class QApplication;

namespace vitrine::ui {

/// Gives the application our style, palette, type and style sheet in these tokens. Main thread.
void applyTheme(QApplication &application, const Tokens &tokens);

} // namespace vitrine::ui
