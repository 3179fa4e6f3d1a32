// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onair/ProductList.h"

#include "ui/onair/ProductDelegate.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace vitrine::ui {

ProductList::ProductList(QWidget *parent) : QListView(parent)
{
    setMouseTracking(true);
    setUniformItemSizes(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    setAccessibleName(tr("Products"));
}

void ProductList::mousePressEvent(QMouseEvent *event)
{
    if (isOnOrder(event)) {
        // The delegate gets the press, but the row does not become the next one.
        const QModelIndex index = indexAt(event->pos());
        QStyleOptionViewItem option;
        initViewItemOption(&option);
        option.rect = visualRect(index);
        edit(index, AllEditTriggers, event);
        update(index);
        return;
    }
    QListView::mousePressEvent(event);
}

void ProductList::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (isOnOrder(event)) {
        mousePressEvent(event); // two quick clicks are two orders
        return;
    }
    const QModelIndex index = indexAt(event->pos());
    if (index.isValid() && event->button() == Qt::LeftButton) {
        Q_EMIT showRequested(index);
    }
}

void ProductList::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        Q_EMIT showRequested(currentIndex());
        return;
    }
    QListView::keyPressEvent(event);
}

QItemSelectionModel::SelectionFlags ProductList::selectionCommand(const QModelIndex &index, const QEvent *event) const
{
    if (event != nullptr && event->type() == QEvent::MouseButtonRelease
        && isOnOrder(static_cast<const QMouseEvent *>(event))) {
        return QItemSelectionModel::NoUpdate;
    }
    return QListView::selectionCommand(index, event);
}

bool ProductList::isOnOrder(const QMouseEvent *event) const
{
    const QModelIndex index = indexAt(event->pos());
    return index.isValid() && event->button() == Qt::LeftButton
        && ProductDelegate::orderRect(visualRect(index)).contains(event->pos());
}

} // namespace vitrine::ui
