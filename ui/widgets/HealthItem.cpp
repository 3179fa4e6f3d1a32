// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/HealthItem.h"

#include "ui/style/Type.h"

#include <QPainter>

#include <algorithm>

namespace vitrine::ui {

namespace {

constexpr int kText = 20;

} // namespace

HealthItem::HealthItem(const Tokens &tokens, QWidget *parent) : QWidget(parent), m_tokens(tokens)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void HealthItem::show(const QString &name, Health health, const QString &words)
{
    if (name == m_name && health == m_health && words == m_words) {
        return;
    }
    m_name = name;
    m_health = health;
    m_words = words;
    setAccessibleName(QStringLiteral("%1: %2").arg(name, words));
    setToolTip(accessibleName());
    updateGeometry();
    update();
}

QSize HealthItem::sizeHint() const
{
    const qreal name = QFontMetricsF(fontFor(Type::BodyStrong)).horizontalAdvance(m_name);
    const qreal words = QFontMetricsF(fontFor(Type::Second)).horizontalAdvance(m_words);
    return {qCeil(std::max(name, words)) + kText + 2, 44};
}

QSize HealthItem::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), 110), 44};
}

void HealthItem::paintEvent(QPaintEvent *)
{
    QColor dot = m_tokens.text3;
    QColor text = m_tokens.text2;
    switch (m_health) {
    case Health::Off:
        break;
    case Health::Good:
        dot = m_tokens.good;
        break;
    case Health::Attention:
        dot = m_tokens.attentionText;
        text = m_tokens.attentionText;
        break;
    case Health::Stopped:
        dot = m_tokens.live;
        text = m_tokens.liveText;
        break;
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(dot);
    painter.drawEllipse(QRectF(0, height() / 2.0 - 5, 10, 10));
    const qreal room = width() - kText;
    const QFont nameFont = fontFor(Type::BodyStrong);
    const QFont wordsFont = fontFor(Type::Second);
    painter.setPen(m_tokens.text1);
    painter.setFont(nameFont);
    painter.drawText(QRectF(kText, height() / 2.0 - 20, room, 20), Qt::AlignVCenter | Qt::AlignLeft,
                     QFontMetricsF(nameFont).elidedText(m_name, Qt::ElideRight, room));
    painter.setPen(text);
    painter.setFont(wordsFont);
    painter.drawText(QRectF(kText, height() / 2.0, room, 19), Qt::AlignVCenter | Qt::AlignLeft,
                     QFontMetricsF(wordsFont).elidedText(m_words, Qt::ElideRight, room));
}

} // namespace vitrine::ui
