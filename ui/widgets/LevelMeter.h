// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/Tokens.h"

#include <QWidget>

namespace vitrine::ui {

/// How loud the sound is, as a row of cells that fill from the left: green, then amber where it is too loud. It is
/// always beside a word. Main thread.
class LevelMeter : public QWidget {
    Q_OBJECT

public:
    explicit LevelMeter(const Tokens &tokens, QWidget *parent = nullptr);

    /// In dBFS, up to 0. Above kTooLoud is amber.
    void setLevel(double decibels);

    static constexpr double kFloor = -54.0;
    static constexpr double kTooLoud = -4.0;

    QSize sizeHint() const override { return {132, 10}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Tokens &m_tokens;
    int m_lit = 0;
};

} // namespace vitrine::ui
