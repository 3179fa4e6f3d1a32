// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/FocusRing.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFocusEvent>

namespace vitrine::ui {

FocusRing::FocusRing(QWidget *window) : QObject(window), m_window(window)
{
    qApp->installEventFilter(this);
}

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn) {
        auto *button = qobject_cast<QAbstractButton *>(watched);
        const auto reason = static_cast<QFocusEvent *>(event)->reason();
        const bool byKeyboard
            = reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason;
        if (button != nullptr && byKeyboard && m_window->isAncestorOf(button)) {
            if (!m_frame) {
                m_frame = new QFocusFrame(m_window);
            }
            m_frame->setWidget(button);
        }
    } else if (event->type() == QEvent::FocusOut && m_frame && watched == m_frame->widget()) {
        m_frame->setWidget(nullptr);
    }
    return false;
}

} // namespace vitrine::ui
