// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/FiguresLabel.h"

#include <QPainter>

namespace vitrine::ui {

FiguresLabel::FiguresLabel(Type type, const QColor &colour, QWidget *parent) : QWidget(parent), m_colour(colour)
{
    setFont(fontFor(type));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void FiguresLabel::setText(const QString &text)
{
    if (text == m_text) {
        return;
    }
    const QSize before = sizeHint();
    m_text = text;
    setAccessibleName(text);
    if (sizeHint() != before) {
        updateGeometry();
    }
    update();
}

void FiguresLabel::setAlignment(Qt::Alignment alignment)
{
    m_alignment = alignment;
    update();
}

QSize FiguresLabel::sizeHint() const
{
    return {qCeil(figuresWidth(m_text, font())) + 2, qCeil(QFontMetricsF(font()).height())};
}

void FiguresLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(m_colour);
    painter.setFont(font());
    paintFigures(painter, rect(), m_alignment, m_text);
}

} // namespace vitrine::ui
