// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/Tokens.h"

namespace vitrine::ui {

const Tokens &darkTokens()
{
    static const Tokens tokens{
        .window = QColor(0x0E1012),
        .panel = QColor(0x16191C),
        .raised = QColor(0x1F2327),
        .hover = QColor(0x272C31),
        .line = QColor(0x2B3036),
        .line2 = QColor(0x3B424A),
        .text1 = QColor(0xF3F5F6),
        .text2 = QColor(0xB3BBC2),
        .text3 = QColor(0x8E979F),
        .onFill = QColor(0xFFFFFF),
        .accent = QColor(0x2A65F5),
        .accentHover = QColor(0x2259E0),
        .accentPressed = QColor(0x1B4BC4),
        .accentText = QColor(0x8DB4FF),
        .accentBack = QColor(0x182544),
        .live = QColor(0xD9302A),
        .liveHover = QColor(0xC42A24),
        .liveText = QColor(0xFF8A80),
        .liveBack = QColor(0x3A1715),
        .good = QColor(0x3FBF7F),
        .goodText = QColor(0x5FD598),
        .attentionText = QColor(0xF2B24A),
        .attentionBack = QColor(0x33270F),
    };
    return tokens;
}

const Tokens &lightTokens()
{
    static const Tokens tokens{
        .window = QColor(0xF4F5F6),
        .panel = QColor(0xFFFFFF),
        .raised = QColor(0xF0F2F4),
        .hover = QColor(0xE7EAED),
        .line = QColor(0xE0E4E8),
        .line2 = QColor(0xC3CAD1),
        .text1 = QColor(0x14171A),
        .text2 = QColor(0x4A535B),
        .text3 = QColor(0x606A73),
        .onFill = QColor(0xFFFFFF),
        .accent = QColor(0x1F5AE8),
        .accentHover = QColor(0x1A4FD0),
        .accentPressed = QColor(0x143FA8),
        .accentText = QColor(0x1B4FCC),
        .accentBack = QColor(0xE8EFFE),
        .live = QColor(0xD42A21),
        .liveHover = QColor(0xBC241C),
        .liveText = QColor(0xB3211A),
        .liveBack = QColor(0xFCE9E7),
        .good = QColor(0x178A52),
        .goodText = QColor(0x117343),
        .attentionText = QColor(0x8A5700),
        .attentionBack = QColor(0xFBF1DD),
    };
    return tokens;
}

} // namespace vitrine::ui
