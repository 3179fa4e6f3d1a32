// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/Tokens.h"

#include <QAbstractButton>
#include <QTimer>
#include <QVariantAnimation>

namespace vitrine::ui {

/// Starts and ends sending. Ending asks for a press of one second, so that no elbow ends a show; a shorter one says to
/// keep holding. Main thread.
class LiveButton : public QAbstractButton {
    Q_OBJECT

public:
    enum class Mode {
        GoLive,
        Connecting, ///< A click cancels.
        End,
        Ending, ///< Nothing to press.
    };

    /// How long End is held.
    static constexpr int kHoldMilliseconds = 1000;

    explicit LiveButton(const Tokens &tokens, QWidget *parent = nullptr);

    void setMode(Mode mode);
    Mode mode() const { return m_mode; }

    /// For the keyboard: as if the button were pressed down and let go. Nothing happens in other modes than End.
    void beginHold();
    void cancelHold();

    QSize sizeHint() const override;

Q_SIGNALS:
    void goLiveRequested();
    void cancelRequested();
    void endRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QString words() const;

    const Tokens &m_tokens;
    Mode m_mode = Mode::GoLive;
    QVariantAnimation m_hold;
    QTimer m_hint; // runs while "Keep holding" stays after a press that was too short
};

} // namespace vitrine::ui
