// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onair/HoldKey.h"

#include <QApplication>
#include <QKeyEvent>
#include <QWidget>

namespace vitrine::ui {

HoldKey::HoldKey(QKeyCombination keys, QWidget *inside) : QObject(inside), m_keys(keys), m_inside(inside)
{
    qApp->installEventFilter(this);
}

bool HoldKey::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress: {
        const auto *key = static_cast<QKeyEvent *>(event);
        const auto *widget = qobject_cast<QWidget *>(watched);
        if (key->keyCombination() != m_keys || widget == nullptr || widget->window() != m_inside->window()) {
            return false;
        }
        if (!key->isAutoRepeat() && !m_isHeld) {
            m_isHeld = true;
            Q_EMIT held();
        }
        return true;
    }
    case QEvent::KeyRelease: {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool ours = key->key() == m_keys.key() || key->key() == Qt::Key_Control || key->key() == Qt::Key_Shift;
        if (ours && !key->isAutoRepeat()) {
            letGo();
        }
        return false;
    }
    case QEvent::WindowDeactivate:
        if (watched == m_inside->window()) {
            letGo();
        }
        return false;
    default:
        return false;
    }
}

void HoldKey::letGo()
{
    if (m_isHeld) {
        m_isHeld = false;
        Q_EMIT released();
    }
}

} // namespace vitrine::ui
