// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Button.h"

#include "ui/style/Icon.h"
#include "ui/style/Type.h"

#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionButton>
#include <QtMath>

namespace vitrine::ui {

namespace {

constexpr int kIcon = 20;
constexpr int kListPadding = 14;
constexpr int kListGap = 10;

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
}

QSize Button::sizeHint() const
{
    const QSize hint = QPushButton::sizeHint();
    int width = hint.width();
    if (menu() != nullptr) {
        const int icon = m_iconName.isEmpty() ? 0 : kIcon + kListGap;
        const int words = qCeil(QFontMetricsF(font()).horizontalAdvance(text()));
        width = qMax(width, kListPadding + icon + words + kListGap + kIcon + kListPadding);
    }
    return {width, qMax(44, hint.height())};
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
    if (menu() == nullptr) {
        QPushButton::paintEvent(event);
        return;
    }
    // A list's name is a device's and may be long: the style sheet cannot shorten it, nor keep it off the border.
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    option.icon = {};
    option.features &= ~QStyleOptionButton::HasMenu;
    QPainter painter(this);
    style()->drawControl(QStyle::CE_PushButton, &option, &painter, this);
    const qreal top = (height() - kIcon) / 2.0;
    qreal left = kListPadding;
    if (!m_iconName.isEmpty()) {
        painter.drawPixmap(QPointF(left, top), iconPixmap(m_iconName, m_tokens.text2, kIcon, devicePixelRatioF()));
        left += kIcon + kListGap;
    }
    const qreal right = width() - kListPadding - kIcon;
    painter.drawPixmap(QPointF(right, top),
                       iconPixmap(QStringLiteral("chevron-down"), m_tokens.text2, kIcon, devicePixelRatioF()));
    const QRectF words(left, 0, right - kListGap - left, height());
    painter.setPen(isEnabled() ? m_tokens.text1 : m_tokens.text3);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
                     QFontMetricsF(font()).elidedText(text(), Qt::ElideRight, words.width()));
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
