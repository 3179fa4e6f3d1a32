// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onair/ProductList.h"

#include "ui/onair/ProductDelegate.h"
#include "ui/onair/ProductListModel.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace vitrine::ui {

ProductList::ProductList(ProductDelegate &delegate, QWidget *parent) : QListView(parent), m_delegate(delegate)
{
    setItemDelegate(&delegate);
    setMouseTracking(true);
    setUniformItemSizes(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    setAccessibleName(tr("Products"));
}

void ProductList::mousePressEvent(QMouseEvent *event)
{
    // A press on "+1" stays here, so that the row does not become the next one.
    if (const QModelIndex index = orderAt(event); index.isValid()) {
        setPressed(index);
        return;
    }
    QListView::mousePressEvent(event);
}

void ProductList::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_pressed.isValid()) {
        QListView::mouseReleaseEvent(event);
        return;
    }
    const QModelIndex index = m_pressed;
    setPressed({});
    if (orderAt(event) == index && index.data(ProductListModel::LeftRole).toInt() > 0) {
        Q_EMIT orderRequested(index);
    }
}

void ProductList::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const QModelIndex index = orderAt(event); index.isValid()) {
        setPressed(index); // two quick clicks are two orders
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

QModelIndex ProductList::orderAt(const QMouseEvent *event) const
{
    const QModelIndex index = indexAt(event->pos());
    const bool on = index.isValid() && event->button() == Qt::LeftButton
        && ProductDelegate::orderRect(visualRect(index)).contains(event->pos());
    return on ? index : QModelIndex();
}

void ProductList::setPressed(const QModelIndex &index)
{
    m_pressed = index;
    m_delegate.setPressed(index);
    viewport()->update();
}

} // namespace vitrine::ui
