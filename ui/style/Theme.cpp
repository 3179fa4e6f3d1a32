// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/Theme.h"

#include "ui/style/StudioStyle.h"
#include "ui/style/Type.h"

#include <QApplication>
#include <QPalette>

#include <utility>

namespace vitrine::ui {

namespace {

// Fonts are not here: a style sheet would override those that widgets choose with fontFor(Type).
constexpr char16_t kSheet[] = uR"(
QToolTip { background: $raised; color: $text1; border: 1px solid $line2; padding: 6px 8px; }
QFrame[panel="true"] { background: $panel; border: 1px solid $line; border-radius: 12px; }
QFrame[bar="true"] { background: $panel; border: none; }
QFrame[problem="true"] { background: $attentionBack; border: none; border-radius: 10px; }
QLabel[tone="second"] { color: $text2; }
QLabel[tone="hint"] { color: $text3; }
QLabel[tone="live"] { color: $liveText; }
QLabel[tone="attention"] { color: $attentionText; }
QLabel[chip="live"] { background: $live; color: $onFill; border-radius: 6px; padding: 2px 7px; }
QLabel[chip="attention"] { background: $attentionBack; color: $attentionText; border-radius: 6px;
                          padding: 2px 7px; }
QLabel[chip="plain"] { background: $raised; color: $text2; border-radius: 6px; padding: 2px 7px; }

QPushButton { background: $raised; color: $text1; border: 1px solid $line2; border-radius: 10px; padding: 0 14px;
              min-height: 42px; text-align: center; }
QPushButton:hover { background: $hover; }
QPushButton:pressed { background: $line2; }
QPushButton:disabled { background: $panel; color: $text3; border-color: $line; }
QPushButton[kind="quiet"] { background: transparent; border-color: transparent; color: $text2; }
QPushButton[kind="quiet"]:hover { background: $hover; color: $text1; }
QPushButton[kind="on"] { background: $live; border-color: $live; color: $onFill; }
QPushButton[kind="recording"] { border-color: $live; color: $liveText; }
QPushButton[kind="square"] { padding: 0; min-width: 42px; }
QPushButton[kind="squareOn"] { padding: 0; min-width: 42px; background: $live; border-color: $live; }
QPushButton::menu-indicator { image: none; width: 0; }

QLineEdit { background: $panel; color: $text1; border: 1px solid $line2; border-radius: 10px; padding: 0 12px;
            min-height: 42px; selection-background-color: $accent; selection-color: $onFill; }
QLineEdit:focus { border: 2px solid $accentText; padding: 0 11px; min-height: 40px; }
QLineEdit[wrong="true"] { border: 2px solid $liveText; padding: 0 11px; min-height: 40px; }
QLineEdit:disabled { color: $text3; border-color: $line; }

QListView { background: transparent; border: none; outline: none; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 2px; }
QScrollBar::handle:vertical { background: $line2; border-radius: 3px; min-height: 32px; }
QScrollBar::add-line:vertical, QScrollBar::sub-line:vertical { height: 0; }
QScrollBar::add-page:vertical, QScrollBar::sub-page:vertical { background: transparent; }

QMenu { background: $raised; color: $text1; border: 1px solid $line2; border-radius: 10px; padding: 6px; }
QMenu::item { min-height: 44px; padding: 0 20px 0 16px; border-radius: 6px; }
QMenu::item:selected { background: $hover; }
QMenu::item:disabled { color: $text3; }
QMenu::separator { height: 1px; background: $line2; margin: 6px 8px; }
)";

QString styleSheet(const Tokens &t)
{
    const std::pair<const char16_t *, QColor> words[]{
        // Longer names first: $accentText begins like $accent.
        {u"$accentText", t.accentText},
        {u"$accent", t.accent},
        {u"$attentionText", t.attentionText},
        {u"$attentionBack", t.attentionBack},
        {u"$liveText", t.liveText},
        {u"$live", t.live},
        {u"$line2", t.line2},
        {u"$line", t.line},
        {u"$panel", t.panel},
        {u"$raised", t.raised},
        {u"$hover", t.hover},
        {u"$onFill", t.onFill},
        {u"$text1", t.text1},
        {u"$text2", t.text2},
        {u"$text3", t.text3},
    };
    QString sheet = QString::fromUtf16(kSheet);
    for (const auto &[word, colour] : words) {
        sheet.replace(QString::fromUtf16(word), colour.name());
    }
    return sheet;
}

QPalette palette(const Tokens &t)
{
    QPalette palette;
    palette.setColor(QPalette::Window, t.window);
    palette.setColor(QPalette::Base, t.panel);
    palette.setColor(QPalette::AlternateBase, t.raised);
    palette.setColor(QPalette::Button, t.raised);
    palette.setColor(QPalette::ToolTipBase, t.raised);
    palette.setColor(QPalette::Mid, t.line2);
    palette.setColor(QPalette::Dark, t.line);
    palette.setColor(QPalette::Light, t.hover);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText}) {
        palette.setColor(role, t.text1);
        palette.setColor(QPalette::Disabled, role, t.text3);
    }
    palette.setColor(QPalette::PlaceholderText, t.text3);
    palette.setColor(QPalette::BrightText, t.liveText);
    palette.setColor(QPalette::Highlight, t.accent);
    palette.setColor(QPalette::HighlightedText, t.onFill);
    palette.setColor(QPalette::Link, t.accentText);
    return palette;
}

} // namespace

void applyTheme(QApplication &application, const Tokens &tokens)
{
    QApplication::setStyle(new StudioStyle(tokens));
    QApplication::setPalette(palette(tokens));
    QApplication::setFont(fontFor(Type::Body));
    application.setStyleSheet(styleSheet(tokens));
}

} // namespace vitrine::ui
