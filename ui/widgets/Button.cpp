// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Button.h"

#include "ui/style/Icon.h"
#include "ui/style/Type.h"

#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QStyle>

namespace vitrine::ui {

namespace {

constexpr int kIcon = 20;
constexpr int kChevronRoom = 26;

QString kindName(Button::Kind kind)
{
    switch (kind) {
    case Button::Kind::Plain:
        return QStringLiteral("plain");
    case Button::Kind::Quiet:
        return QStringLiteral("quiet");
    case Button::Kind::On:
        return QStringLiteral("recording");
    case Button::Kind::Square:
        return QStringLiteral("square");
    case Button::Kind::SquareOn:
        return QStringLiteral("squareOn");
    }
    Q_UNREACHABLE();
}

} // namespace

Button::Button(const Tokens &tokens, QWidget *parent) : QPushButton(parent), m_tokens(tokens)
{
    setFont(fontFor(Type::BodyStrong));
    setIconSize({kIcon, kIcon});
    setMinimumHeight(44);
    setProperty("kind", kindName(m_kind));
}

void Button::setKind(Kind kind)
{
    if (kind == m_kind) {
        return;
    }
    m_kind = kind;
    setProperty("kind", kindName(kind));
    style()->unpolish(this);
    style()->polish(this);
    refreshIcon();
    updateGeometry();
}

void Button::setIconName(const QString &name)
{
    if (name == m_iconName) {
        return;
    }
    m_iconName = name;
    refreshIcon();
}

void Button::setList(QMenu *menu)
{
    setMenu(menu);
    setStyleSheet(QStringLiteral("QPushButton { text-align: left; padding-right: %1px; }").arg(kChevronRoom));
}

QSize Button::sizeHint() const
{
    const QSize hint = QPushButton::sizeHint();
    return {hint.width(), qMax(44, hint.height())};
}

void Button::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        menu() != nullptr ? showMenu() : click();
        return;
    }
    QPushButton::keyPressEvent(event);
}

void Button::paintEvent(QPaintEvent *event)
{
    QPushButton::paintEvent(event);
    if (menu() != nullptr) {
        QPainter painter(this);
        painter.drawPixmap(QPointF(width() - kChevronRoom - 4, (height() - kIcon) / 2.0),
                           iconPixmap(QStringLiteral("chevron-down"), m_tokens.text2, kIcon, devicePixelRatioF()));
    }
}

void Button::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::EnabledChange) {
        refreshIcon();
    }
}

void Button::refreshIcon()
{
    if (m_iconName.isEmpty()) {
        setIcon({});
        return;
    }
    QColor colour = m_tokens.text1;
    if (!isEnabled()) {
        colour = m_tokens.text3;
    } else if (m_kind == Kind::SquareOn) {
        colour = m_tokens.onFill;
    } else if (m_kind == Kind::On) {
        colour = m_tokens.liveText;
    }
    setIcon(iconPixmap(m_iconName, colour, kIcon, devicePixelRatioF()));
}

} // namespace vitrine::ui
