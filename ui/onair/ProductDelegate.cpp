// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onair/ProductDelegate.h"

#include "ui/onair/ProductListModel.h"
#include "ui/style/Icon.h"
#include "ui/style/Type.h"
#include "ui/widgets/ThumbnailCache.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

namespace vitrine::ui {

namespace {

constexpr int kOrder = 44;
constexpr int kPadding = 14;
constexpr int kBar = 4;

QString orderWords()
{
    return QStringLiteral("+1");
}

} // namespace

ProductDelegate::ProductDelegate(const Tokens &tokens, ThumbnailCache &thumbnails, QObject *parent)
    : QStyledItemDelegate(parent), m_tokens(tokens), m_thumbnails(thumbnails)
{
}

QRect ProductDelegate::orderRect(const QRect &row)
{
    return {row.right() - kPadding + 4 - kOrder, row.center().y() - kOrder / 2 + 1, kOrder, kOrder};
}

void ProductDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    using State = ProductListModel::State;
    const auto state = index.data(ProductListModel::StateRole).value<State>();
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    const bool keyboard
        = option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange);
    const QRectF row = option.rect;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);

    if (state == State::Showing) {
        painter->fillRect(row, m_tokens.liveBack);
        painter->fillRect(QRectF(row.left(), row.top(), kBar, row.height()), m_tokens.live);
    } else {
        if (hovered) {
            painter->fillRect(row, m_tokens.raised);
        }
        if (state == State::Next) {
            painter->fillRect(QRectF(row.left(), row.top(), kBar, row.height()), m_tokens.accent);
        }
    }
    painter->fillRect(QRectF(row.left(), row.bottom() - 1, row.width(), 1), m_tokens.line);
    const qreal faded = state == State::SoldOut ? 0.45 : 1.0;

    const qreal side = qMin(52.0, row.height() - 16);
    const QRectF frame(row.left() + kPadding + 2, row.center().y() - side / 2, side, side);
    QPainterPath clip;
    clip.addRoundedRect(frame, 8, 8);
    painter->fillPath(clip, m_tokens.raised);
    const QImage photo = m_thumbnails.thumbnail(index.data(ProductListModel::PhotoRole).toString());
    painter->setOpacity(faded);
    if (photo.isNull()) {
        painter->drawPixmap(
            frame.center() - QPointF(12, 12),
            iconPixmap(QStringLiteral("photo"), m_tokens.text3, 24, painter->device()->devicePixelRatioF()));
    } else {
        painter->save();
        painter->setClipPath(clip);
        painter->setRenderHint(QPainter::SmoothPixmapTransform);
        painter->drawImage(frame, photo);
        painter->restore();
    }
    painter->setOpacity(1.0);

    const QRectF order = orderRect(option.rect);
    const bool orderable = state != State::SoldOut && index.data(ProductListModel::LeftRole).toInt() > 0;
    painter->setPen(QPen(orderable ? m_tokens.line2 : m_tokens.line, 1));
    painter->setBrush(orderable && m_pressed == index ? m_tokens.line2 : m_tokens.raised);
    painter->drawRoundedRect(order.adjusted(0.5, 0.5, -0.5, -0.5), 10, 10);
    painter->setPen(orderable ? m_tokens.text1 : m_tokens.text3);
    painter->setFont(fontFor(Type::BodyStrong));
    painter->drawText(order, Qt::AlignCenter, orderWords());

    qreal right = order.left() - 12;
    QString word;
    QColor wordText = m_tokens.text2;
    QColor wordBack = Qt::transparent;
    QPen wordLine = Qt::NoPen;
    switch (state) {
    case State::Showing:
        word = ProductListModel::tr("Showing");
        wordText = m_tokens.onFill;
        wordBack = m_tokens.live;
        break;
    case State::Next:
        word = ProductListModel::tr("Next");
        wordText = m_tokens.accentText;
        wordBack = m_tokens.accentBack;
        break;
    case State::SoldOut:
        word = ProductListModel::tr("Sold out");
        wordLine = QPen(m_tokens.line2, 1);
        break;
    case State::Waiting:
        break;
    }
    if (!word.isEmpty()) {
        const QFont chip = fontFor(Type::Chip);
        const qreal width = QFontMetricsF(chip).horizontalAdvance(word) + 16;
        const QRectF chipRect(right - width, row.center().y() - 11, width, 22);
        painter->setPen(wordLine);
        painter->setBrush(wordBack);
        painter->drawRoundedRect(chipRect.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
        painter->setPen(wordText);
        painter->setFont(chip);
        painter->drawText(chipRect, Qt::AlignCenter, word);
        right = chipRect.left() - 10;
    }

    const qreal left = frame.right() + 12;
    const qreal room = right - left;
    const QFont nameFont = fontFor(Type::Title);
    const QFont factsFont = fontFor(Type::Body);
    painter->setPen(state == State::SoldOut ? m_tokens.text3 : m_tokens.text1);
    painter->setFont(nameFont);
    painter->drawText(QRectF(left, row.center().y() - 22, room, 22), Qt::AlignVCenter | Qt::AlignLeft,
                      QFontMetricsF(nameFont).elidedText(index.data().toString(), Qt::ElideRight, room));
    painter->setPen(state == State::SoldOut ? m_tokens.text3 : m_tokens.text2);
    painter->setFont(factsFont);
    QString facts = index.data(ProductListModel::PriceRole).toString();
    if (state != State::SoldOut) {
        facts += QStringLiteral(" · ") + index.data(ProductListModel::LeftTextRole).toString();
    }
    painter->drawText(QRectF(left, row.center().y(), room, 20), Qt::AlignVCenter | Qt::AlignLeft,
                      QFontMetricsF(factsFont).elidedText(facts, Qt::ElideRight, room));

    if (keyboard) {
        painter->setPen(QPen(m_tokens.accentText, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(row.adjusted(2, 2, -2, -3), 8, 8);
    }
    painter->restore();
}

QSize ProductDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {240, m_rowHeight};
}

bool ProductDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                                const QModelIndex &index)
{
    if (event->type() == QEvent::ToolTip && orderRect(option.rect).contains(event->pos())) {
        QToolTip::showText(event->globalPos(), tr("Take one order of %1").arg(index.data().toString()), view);
        return true;
    }
    return QStyledItemDelegate::helpEvent(event, view, option, index);
}

} // namespace vitrine::ui
