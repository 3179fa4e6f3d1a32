// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/Tokens.h"

#include <QAbstractButton>
#include <QImage>

namespace vitrine::ui {

/// One of the few large buttons under the picture, with its key written on it. The primary one also carries the photo
/// and name of what it will show. Main thread.
class ActionButton : public QAbstractButton {
    Q_OBJECT

public:
    enum class Kind {
        Primary, ///< Blue: the next step. One in the window.
        Plain,
    };

    ActionButton(Kind kind, const Tokens &tokens, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// Second line of a primary button. `kept` follows the detail, which is shortened before it.
    void setDetail(const QString &detail, const QString &kept = {});
    void setKeyName(const QString &key); ///< As printed on the keyboard; empty for none.
    void setIconName(const QString &name);
    void setPhoto(const QImage &photo);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void paintPrimary(QPainter &painter) const;
    void paintPlain(QPainter &painter) const;
    void refreshAccessibleName();

    Kind m_kind;
    const Tokens &m_tokens;
    QString m_detail;
    QString m_kept;
    QString m_keyName;
    QString m_iconName;
    QImage m_photo;
};

} // namespace vitrine::ui
