// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/show/CardPhoto.h"

#include <QBrush>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace vitrine::show {

void drawCardPhoto(QPainter &painter, const CardContent &content, const QRectF &place, double radius)
{
    constexpr QColor kPlaceholder{0x27, 0x2C, 0x31};
    QPainterPath outline;
    outline.addRoundedRect(place, radius, radius);
    painter.fillPath(outline, kPlaceholder);
    if (!content.photo || content.photo->isNull()) {
        return;
    }
    const QImage &photo = *content.photo;
    const QSize target(std::max(1, qRound(place.width())), std::max(1, qRound(place.height())));
    const QSize part = target.scaled(photo.size(), Qt::KeepAspectRatio).expandedTo(QSize(1, 1));
    const QRect middle(QPoint((photo.width() - part.width()) / 2, (photo.height() - part.height()) / 2), part);
    const QImage scaled = photo.copy(middle).scaled(target, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    painter.save();
    painter.setOpacity(content.stock == CardContent::Stock::SoldOut ? 0.4 : 1.0);
    painter.setPen(Qt::NoPen);
    QBrush brush(scaled);
    brush.setTransform(QTransform::fromTranslate(place.x(), place.y()));
    painter.fillPath(outline, brush);
    painter.restore();
}

} // namespace vitrine::show
