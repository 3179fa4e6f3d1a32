// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>
#include <QPersistentModelIndex>

namespace vitrine::ui {

class ProductDelegate;

/// The list of products: a click on a row makes it the next one, a click on its "+1" does not. Main thread.
class ProductList : public QListView {
    Q_OBJECT

public:
    explicit ProductList(ProductDelegate &delegate, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Double click or Enter.
    void showRequested(const QModelIndex &index);

    /// A click on "+1".
    void orderRequested(const QModelIndex &index);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// The row whose "+1" is under the mouse; an invalid index for none.
    QModelIndex orderAt(const QMouseEvent *event) const;
    void setPressed(const QModelIndex &index);

    ProductDelegate &m_delegate;
    QPersistentModelIndex m_pressed;
};

} // namespace vitrine::ui
