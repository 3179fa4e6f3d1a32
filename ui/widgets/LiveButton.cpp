// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/LiveButton.h"

#include "ui/style/Icon.h"
#include "ui/style/Type.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace vitrine::ui {

namespace {

constexpr int kIcon = 20;
constexpr int kHintMilliseconds = 2000;

} // namespace

LiveButton::LiveButton(const Tokens &tokens, QWidget *parent) : QAbstractButton(parent), m_tokens(tokens)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(words());
    m_hold.setStartValue(0.0);
    m_hold.setEndValue(1.0);
    m_hold.setDuration(kHoldMilliseconds);
    m_hint.setSingleShot(true);
    m_hint.setInterval(kHintMilliseconds);
    connect(&m_hold, &QVariantAnimation::valueChanged, this, [this] { update(); });
    connect(&m_hold, &QVariantAnimation::finished, this, [this] {
        setDown(false);
        Q_EMIT endRequested();
    });
    connect(&m_hint, &QTimer::timeout, this, [this] { update(); });
    connect(this, &QAbstractButton::pressed, this, &LiveButton::beginHold);
    connect(this, &QAbstractButton::released, this, &LiveButton::cancelHold);
    connect(this, &QAbstractButton::clicked, this, [this] {
        if (m_mode == Mode::GoLive) {
            Q_EMIT goLiveRequested();
        } else if (m_mode == Mode::Connecting) {
            Q_EMIT cancelRequested();
        }
    });
}

void LiveButton::setMode(Mode mode)
{
    if (mode == m_mode) {
        return;
    }
    m_mode = mode;
    m_hold.stop();
    m_hint.stop();
    setEnabled(mode != Mode::Ending);
    setAccessibleName(words());
    setAccessibleDescription(mode == Mode::End ? tr("Hold for one second, or hold Ctrl+Shift+E") : QString());
    setToolTip(accessibleDescription());
    update();
}

void LiveButton::beginHold()
{
    if (m_mode == Mode::End && m_hold.state() != QAbstractAnimation::Running) {
        m_hint.stop();
        m_hold.start();
    }
}

void LiveButton::cancelHold()
{
    if (m_hold.state() == QAbstractAnimation::Running) {
        m_hold.stop();
        m_hint.start();
        update();
    }
}

QSize LiveButton::sizeHint() const
{
    // As wide as its widest word, so that nothing moves beside it when the show starts or ends.
    const QFontMetricsF metrics(fontFor(Type::Primary));
    qreal widest = 0;
    for (const QString &text : {tr("Go live"), tr("Connecting…"), tr("Keep holding"), tr("Ending…")}) {
        widest = std::max(widest, metrics.horizontalAdvance(text));
    }
    return {qCeil(widest) + kIcon + 8 + 40, 56};
}

void LiveButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(1, 1, -1, -1);

    QColor text = m_tokens.onFill;
    switch (m_mode) {
    case Mode::GoLive:
        painter.setPen(Qt::NoPen);
        painter.setBrush(isDown() || underMouse() ? m_tokens.liveHover : m_tokens.live);
        painter.drawRoundedRect(rect(), 12, 12);
        break;
    case Mode::Connecting:
    case Mode::Ending:
        text = m_tokens.text2;
        painter.setPen(QPen(m_tokens.line2, 1));
        painter.setBrush(underMouse() && isEnabled() ? m_tokens.hover : m_tokens.raised);
        painter.drawRoundedRect(frame, 12, 12);
        break;
    case Mode::End: {
        text = m_tokens.liveText;
        QPainterPath shape;
        shape.addRoundedRect(frame, 12, 12);
        painter.fillPath(shape, underMouse() ? m_tokens.hover : m_tokens.panel);
        if (m_hold.state() == QAbstractAnimation::Running) {
            painter.save();
            painter.setClipRect(QRectF(0, 0, width() * m_hold.currentValue().toReal(), height()));
            painter.fillPath(shape, m_tokens.liveBack);
            painter.restore();
        }
        painter.setPen(QPen(m_tokens.live, 2));
        painter.drawPath(shape);
        break;
    }
    }

    const QFont wordsFont = fontFor(m_mode == Mode::Connecting || m_mode == Mode::Ending ? Type::Title : Type::Primary);
    const QString label = words();
    const qreal wordsWidth = QFontMetricsF(wordsFont).horizontalAdvance(label);
    qreal x = (width() - wordsWidth) / 2;
    if (m_mode == Mode::End) {
        x += (kIcon + 8) / 2.0;
        painter.drawPixmap(QPointF(x - kIcon - 8, (height() - kIcon) / 2.0),
                           iconPixmap(QStringLiteral("stop"), text, kIcon, devicePixelRatioF()));
    }
    painter.setPen(text);
    painter.setFont(wordsFont);
    painter.drawText(QRectF(x, 0, wordsWidth + 2, height()), Qt::AlignVCenter | Qt::AlignLeft, label);
}

void LiveButton::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!enter) {
        QAbstractButton::keyPressEvent(event);
    } else if (m_mode == Mode::End) {
        if (!event->isAutoRepeat()) {
            beginHold();
        }
    } else if (!event->isAutoRepeat()) {
        click();
    }
}

void LiveButton::keyReleaseEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!enter) {
        QAbstractButton::keyReleaseEvent(event);
    } else if (!event->isAutoRepeat()) {
        cancelHold();
    }
}

void LiveButton::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void LiveButton::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

QString LiveButton::words() const
{
    switch (m_mode) {
    case Mode::GoLive:
        return tr("Go live");
    case Mode::Connecting:
        return tr("Connecting…");
    case Mode::Ending:
        return tr("Ending…");
    case Mode::End:
        return m_hold.state() == QAbstractAnimation::Running || m_hint.isActive() ? tr("Keep holding") : tr("End");
    }
    Q_UNREACHABLE();
}

} // namespace vitrine::ui
