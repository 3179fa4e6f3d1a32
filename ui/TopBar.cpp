// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/TopBar.h"

#include "ui/style/Icon.h"
#include "ui/style/Type.h"

#include <QHBoxLayout>
#include <QPainter>

namespace vitrine::ui {

namespace {

constexpr int kHeight = 56;
constexpr int kLiveLine = 4;
constexpr int kMark = 28;

} // namespace

TopBar::TopBar(const Tokens &tokens, QWidget *parent)
    : QWidget(parent), m_tokens(tokens), m_right(new QHBoxLayout(this))
{
    m_right->setContentsMargins(0, kLiveLine, 12, 0);
    m_right->addStretch();
    setFixedHeight(kHeight);
    setAccessibleName(tr("On air"));
}

void TopBar::setAir(Air air)
{
    m_air = air;
    setAccessibleDescription(words());
    update();
}

void TopBar::add(QWidget *widget)
{
    m_right->addWidget(widget);
}

QString TopBar::words() const
{
    switch (m_air) {
    case Air::Off:
        break;
    case Air::Interrupted:
        return tr("Interrupted");
    case Air::Live:
        return tr("Live");
    }
    return {};
}

void TopBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), m_tokens.panel);
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_tokens.line);

    painter.drawPixmap(QPointF(18, (height() - kMark) / 2.0),
                       iconPixmap(QStringLiteral("mark"), m_tokens.text1, kMark, devicePixelRatioF()));
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_tokens.accent);
    painter.drawEllipse(QPointF(18 + kMark / 2.0, (height() - kMark) / 2.0 + kMark * 10 / 24.0), 3.5, 3.5);
    painter.setPen(m_tokens.text1);
    painter.setFont(fontFor(Type::Primary));
    painter.drawText(QRectF(18 + kMark + 12, 0, 200, height()), Qt::AlignVCenter | Qt::AlignLeft, tr("Vitrine"));

    const QString place = tr("On air");
    painter.setFont(fontFor(Type::Title));
    const qreal words = QFontMetricsF(painter.font()).horizontalAdvance(place);
    const qreal dot = m_air == Air::Off ? 0 : 18;
    const qreal left = (width() - words - dot) / 2;
    painter.drawText(QRectF(left + dot, 0, words + 2, height()), Qt::AlignVCenter | Qt::AlignLeft, place);
    painter.fillRect(QRectF(left - 18, height() - 3, words + dot + 36, 3), m_tokens.text1);
    if (m_air != Air::Off) {
        const QColor &colour = m_air == Air::Live ? m_tokens.live : m_tokens.attentionText;
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawEllipse(QRectF(left, height() / 2.0 - 5, 10, 10));
        painter.fillRect(QRect(0, 0, width(), kLiveLine), colour);
    }
}

} // namespace vitrine::ui
