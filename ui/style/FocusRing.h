// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFocusFrame>
#include <QObject>
#include <QPointer>

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
    QPointer<QFocusFrame> m_frame; // a child of whatever surrounds the button, and gone with it
};

} // namespace vitrine::ui
