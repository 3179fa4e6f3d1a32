// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/Tokens.h"

#include <QWidget>

namespace vitrine::ui {

/// How one thing is doing: a dot, its name and its state in words, never the colour alone. Main thread.
class HealthItem : public QWidget {
    Q_OBJECT

public:
    enum class Health { Off, Good, Attention, Stopped };

    explicit HealthItem(const Tokens &tokens, QWidget *parent = nullptr);

    void show(const QString &name, Health health, const QString &words);
    QString words() const { return m_words; }
    Health health() const { return m_health; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    using QWidget::show;

    const Tokens &m_tokens;
    QString m_name;
    QString m_words;
    Health m_health = Health::Off;
};

} // namespace vitrine::ui
