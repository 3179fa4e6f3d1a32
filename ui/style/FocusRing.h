// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFocusFrame>
#include <QObject>

namespace vitrine::ui {

/// Draws the ring around the button that has the focus, when it came there by the keyboard: a mouse needs no telling.
/// Watches the controls of one window; main thread; owned by that window.
class FocusRing : public QObject {
    Q_OBJECT

public:
    explicit FocusRing(QWidget *window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_window;
    QFocusFrame m_frame;
};

} // namespace vitrine::ui
