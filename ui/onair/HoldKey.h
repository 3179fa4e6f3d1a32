// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeyCombination>
#include <QObject>

class QWidget;

namespace vitrine::ui {

/// A key combination that is held rather than pressed, wherever the focus is in a window: Qt's shortcuts say nothing of
/// the key coming up again. Main thread; owned by what it works for.
class HoldKey : public QObject {
    Q_OBJECT

public:
    HoldKey(QKeyCombination keys, QWidget *inside);

Q_SIGNALS:
    void held();
    void released();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void letGo();

    QKeyCombination m_keys;
    QWidget *m_inside;
    bool m_isHeld = false;
};

} // namespace vitrine::ui
