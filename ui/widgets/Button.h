// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/Tokens.h"

#include <QPushButton>

namespace vitrine::ui {

/// A button of the studio: at least 44 px high, with an icon of ours, answering to Enter because Space always shows the
/// next product. Main thread.
class Button : public QPushButton {
    Q_OBJECT

public:
    enum class Kind {
        Plain,
        Quiet, ///< Without a border, for what is asked rarely.
        On, ///< Red: recording or muted, with a word.
        Square, ///< Only an icon, with an accessible name.
        SquareOn,
    };

    explicit Button(const Tokens &tokens, QWidget *parent = nullptr);

    void setKind(Kind kind);
    Kind kind() const { return m_kind; }

    /// A name of iconPixmap().
    void setIconName(const QString &name);

    /// Shown as a chevron at the right end: the button opens a list.
    void setList(QMenu *menu);

    QSize sizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refreshIcon();

    const Tokens &m_tokens;
    Kind m_kind = Kind::Plain;
    QString m_iconName;
};

} // namespace vitrine::ui
