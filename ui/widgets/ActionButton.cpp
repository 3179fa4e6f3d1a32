// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ActionButton.h"

#include "ui/style/Icon.h"
#include "ui/style/Type.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace vitrine::ui {

namespace {

constexpr int kPadding = 14;
constexpr int kIcon = 24;

QSizeF keySize(const QString &key)
{
    const QFontMetricsF metrics(fontFor(Type::Chip));
    return {qMax(metrics.horizontalAdvance(key) + 14, 24.0), 22.0};
}

void paintKey(QPainter &painter, const QRectF &rect, const QString &key, const QColor &line, const QColor &text)
{
    painter.setPen(QPen(line, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    painter.setPen(text);
    painter.setFont(fontFor(Type::Chip));
    painter.drawText(rect, Qt::AlignCenter, key);
}

} // namespace

ActionButton::ActionButton(Kind kind, const Tokens &tokens, QWidget *parent)
    : QAbstractButton(parent), m_kind(kind), m_tokens(tokens)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(kind == Kind::Primary ? QSizePolicy::Expanding : QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ActionButton::setTitle(const QString &title)
{
    setText(title);
    refreshAccessibleName();
    updateGeometry();
    update();
}

void ActionButton::setDetail(const QString &detail, const QString &kept)
{
    m_detail = detail;
    m_kept = kept.isEmpty() ? QString() : QStringLiteral(" · ") + kept;
    refreshAccessibleName();
    update();
}

void ActionButton::setKeyName(const QString &key)
{
    m_keyName = key;
    updateGeometry();
    update();
}

void ActionButton::setIconName(const QString &name)
{
    m_iconName = name;
    update();
}

void ActionButton::setPhoto(const QImage &photo)
{
    m_photo = photo;
    update();
}

QSize ActionButton::sizeHint() const
{
    const QFontMetricsF metrics(fontFor(m_kind == Kind::Primary ? Type::Primary : Type::BodyStrong));
    const int words = qCeil(metrics.horizontalAdvance(text()));
    if (m_kind == Kind::Primary) {
        return {words + 160, 84};
    }
    // The key in the corner leaves the icon in the middle free.
    const int key = m_keyName.isEmpty() ? 0 : qCeil(keySize(m_keyName).width());
    return {std::max({112, words + 2 * kPadding, 2 * (key + 8 + 6) + kIcon}), 84};
}

QSize ActionButton::minimumSizeHint() const
{
    return {m_kind == Kind::Primary ? 180 : sizeHint().width(), 44};
}

void ActionButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    m_kind == Kind::Primary ? paintPrimary(painter) : paintPlain(painter);
}

void ActionButton::paintPrimary(QPainter &painter) const
{
    QColor fill = m_tokens.accent;
    if (!isEnabled()) {
        fill = m_tokens.panel;
    } else if (isDown()) {
        fill = m_tokens.accentPressed;
    } else if (underMouse()) {
        fill = m_tokens.accentHover;
    }
    painter.setPen(isEnabled() ? Qt::NoPen : QPen(m_tokens.line, 1));
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 12, 12);

    const QColor text = isEnabled() ? m_tokens.onFill : m_tokens.text3;
    qreal left = kPadding;
    if (!m_photo.isNull()) {
        const qreal side = qMin(52.0, height() - 20.0);
        const QRectF frame(kPadding, (height() - side) / 2, side, side);
        QPainterPath clip;
        clip.addRoundedRect(frame, 8, 8);
        painter.save();
        painter.setClipPath(clip);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(frame, m_photo);
        painter.restore();
        left = frame.right() + 14;
    }
    qreal right = width() - kPadding;
    if (!m_keyName.isEmpty() && width() > 300) {
        const QSizeF size = keySize(m_keyName);
        const QRectF key(QPointF(right - size.width(), (height() - size.height()) / 2), size);
        paintKey(painter, key, m_keyName, text, text);
        right = key.left() - 12;
    }

    const QFont titleFont = fontFor(Type::Primary);
    const QFont detailFont = fontFor(Type::Body);
    const QRectF words(left, 0, right - left, height());
    painter.setPen(text);
    painter.setFont(titleFont);
    const QFontMetricsF titleMetrics(titleFont);
    if (m_detail.isEmpty()) {
        painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
                         titleMetrics.elidedText(this->text(), Qt::ElideRight, words.width()));
        return;
    }
    const qreal middle = height() / 2.0;
    painter.drawText(QRectF(left, middle - 24, words.width(), 24), Qt::AlignVCenter | Qt::AlignLeft,
                     titleMetrics.elidedText(this->text(), Qt::ElideRight, words.width()));
    painter.setFont(detailFont);
    const QFontMetricsF detailMetrics(detailFont);
    const qreal room = words.width() - detailMetrics.horizontalAdvance(m_kept);
    painter.drawText(QRectF(left, middle, words.width(), 22), Qt::AlignVCenter | Qt::AlignLeft,
                     detailMetrics.elidedText(m_detail, Qt::ElideRight, room) + m_kept);
}

void ActionButton::paintPlain(QPainter &painter) const
{
    QColor fill = m_tokens.raised;
    if (!isEnabled()) {
        fill = m_tokens.panel;
    } else if (isDown()) {
        fill = m_tokens.line2;
    } else if (underMouse()) {
        fill = m_tokens.hover;
    }
    painter.setPen(QPen(isEnabled() ? m_tokens.line2 : m_tokens.line, 1));
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 12, 12);

    const QColor text = isEnabled() ? m_tokens.text1 : m_tokens.text3;
    if (!m_keyName.isEmpty()) {
        const QSizeF size = keySize(m_keyName);
        paintKey(painter, QRectF(QPointF(width() - size.width() - 8, 8), size), m_keyName, m_tokens.line2,
                 isEnabled() ? m_tokens.text2 : m_tokens.text3);
    }
    const qreal top = (height() - kIcon - 6 - 20) / 2.0;
    painter.drawPixmap(QPointF((width() - kIcon) / 2.0, top), iconPixmap(m_iconName, text, kIcon, devicePixelRatioF()));
    painter.setPen(text);
    const QFont words = fontFor(Type::BodyStrong);
    painter.setFont(words);
    painter.drawText(QRectF(4, top + kIcon + 6, width() - 8, 20), Qt::AlignCenter,
                     QFontMetricsF(words).elidedText(this->text(), Qt::ElideRight, width() - 8));
}

void ActionButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void ActionButton::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void ActionButton::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

void ActionButton::refreshAccessibleName()
{
    setAccessibleName(m_detail.isEmpty() ? text() : QStringLiteral("%1: %2").arg(text(), m_detail + m_kept));
}

} // namespace vitrine::ui
