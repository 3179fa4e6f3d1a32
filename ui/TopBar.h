// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/Tokens.h"

#include <QWidget>

class QHBoxLayout;

namespace vitrine::ui {

/// The frame of every place: the mark, where one is, and while live a red line across the window that can be seen from
/// two metres, in another colour while nobody receives. Main thread.
class TopBar : public QWidget {
    Q_OBJECT

public:
    enum class Air { Off, Interrupted, Live };

    explicit TopBar(const Tokens &tokens, QWidget *parent = nullptr);

    void setAir(Air air);

    /// What is for every place, at the right end.
    void add(QWidget *widget);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString words() const;

    const Tokens &m_tokens;
    QHBoxLayout *m_right;
    Air m_air = Air::Off;
};

} // namespace vitrine::ui
