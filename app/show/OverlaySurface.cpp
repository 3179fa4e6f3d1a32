// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/show/OverlaySurface.h"

#include <QPainter>

namespace vitrine::show {

QImage makeSurface(QSize size, double radius)
{
    QImage picture(size.expandedTo(QSize(1, 1)), QImage::Format_ARGB32_Premultiplied);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(kSurface);
    painter.drawRoundedRect(QRectF(picture.rect()), radius, radius);
    return picture;
}

} // namespace vitrine::show
