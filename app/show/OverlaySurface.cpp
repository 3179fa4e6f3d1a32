// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/show/OverlaySurface.h"

#include <QPainter>

#include <cmath>

namespace vitrine::show {

namespace {

/// Relative luminance as WCAG 2 defines it.
double luminance(const QColor &colour)
{
    const auto linear
        = [](double part) { return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

} // namespace

QColor inkOn(const QColor &colour)
{
    constexpr double kGlare = 0.05; // of the room that the picture is looked at in, by the same definition
    const double light = luminance(colour) + kGlare;
    const double overBlack = light / (luminance(kInk) + kGlare);
    const double underWhite = (1.0 + kGlare) / light;
    return overBlack >= underWhite ? kInk : QColor(Qt::white);
}

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
