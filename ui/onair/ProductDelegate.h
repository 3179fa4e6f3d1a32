// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/Tokens.h"

#include <QStyledItemDelegate>

namespace vitrine::ui {

class ThumbnailCache;

/// Paints a row of the product list: photo, name, price and what is left, its state in a word, and the button that
/// takes one order of it. Main thread.
class ProductDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    ProductDelegate(const Tokens &tokens, ThumbnailCache &thumbnails, QObject *parent = nullptr);

    void setRowHeight(int height) { m_rowHeight = height; }

    /// The row whose "+1" is held down; an invalid index for none.
    void setPressed(const QModelIndex &index) { m_pressed = index; }

    /// Where in a row the "+1" button is.
    static QRect orderRect(const QRect &row);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    const Tokens &m_tokens;
    ThumbnailCache &m_thumbnails;
    int m_rowHeight = 68;
    QPersistentModelIndex m_pressed;
};

} // namespace vitrine::ui
