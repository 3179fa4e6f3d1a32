// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/Type.h"

#include <QColor>
#include <QWidget>

namespace vitrine::ui {

/// A number whose digits do not move when it changes: counters, the elapsed time. Main thread.
class FiguresLabel : public QWidget {
    Q_OBJECT

public:
    FiguresLabel(Type type, const QColor &colour, QWidget *parent = nullptr);

    void setText(const QString &text);
    QString text() const { return m_text; }
    void setAlignment(Qt::Alignment alignment);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QColor m_colour;
    QString m_text;
    Qt::Alignment m_alignment = Qt::AlignLeft;
};

} // namespace vitrine::ui
