// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/Tokens.h"

#include <QProxyStyle>

namespace vitrine::ui {

/// What a style sheet cannot say: the ring around what has the keyboard, 2 px wide and 2 px outside. Main thread;
/// owned by the application.
class StudioStyle : public QProxyStyle {
    Q_OBJECT

public:
    explicit StudioStyle(const Tokens &tokens);

    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returnData) const override;

private:
    const Tokens &m_tokens;
};

} // namespace vitrine::ui
