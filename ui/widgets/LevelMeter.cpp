// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/LevelMeter.h"

#include <QPainter>

#include <algorithm>

namespace vitrine::ui {

namespace {

constexpr int kCells = 22;

} // namespace

LevelMeter::LevelMeter(const Tokens &tokens, QWidget *parent) : QWidget(parent), m_tokens(tokens)
{
    setFixedHeight(10);
    setMinimumWidth(88);
    setAccessibleName(tr("Sound level"));
}

void LevelMeter::setLevel(double decibels)
{
    const double share = std::clamp((decibels - kFloor) / -kFloor, 0.0, 1.0);
    const int lit = qRound(share * kCells);
    if (lit != m_lit) {
        m_lit = lit;
        update();
    }
}

void LevelMeter::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const double step = width() / double(kCells);
    const int loud = qRound((kTooLoud - kFloor) / -kFloor * kCells);
    for (int i = 0; i < kCells; ++i) {
        QColor colour = m_tokens.line2;
        if (i < m_lit) {
            colour = i < loud ? m_tokens.good : m_tokens.attentionText;
        }
        painter.setBrush(colour);
        painter.drawRoundedRect(QRectF(i * step, 0, step - 2, height()), 1.5, 1.5);
    }
}

} // namespace vitrine::ui
