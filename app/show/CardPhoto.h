// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/show/CardContent.h"

#include <QRectF>

class QPainter;

namespace vitrine::show {

/// Paints the middle of the photo so that it fills the place; an empty place while it is on its way. Any thread.
void drawCardPhoto(QPainter &painter, const CardContent &content, const QRectF &place, double radius);

} // namespace vitrine::show
