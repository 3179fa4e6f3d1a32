// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace vitrine::ui {

/// The list of products: a click on a row makes it the next one, a click on its "+1" does not. Main thread.
class ProductList : public QListView {
    Q_OBJECT

public:
    explicit ProductList(QWidget *parent = nullptr);

Q_SIGNALS:
    /// Double click or Enter.
    void showRequested(const QModelIndex &index);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex &index, const QEvent *event) const override;

private:
    bool isOnOrder(const QMouseEvent *event) const;
};

} // namespace vitrine::ui
