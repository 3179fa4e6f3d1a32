// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QString>

#include <functional>

class QPainter;

namespace vitrine::show {

/// Something on a card, measured and ready to be painted, in canvas pixels. A value; any thread.
struct CardPart {
    double width = 0.0;
    double height = 0.0;
    double base = 0.0; ///< From its top to the line on which its largest letters stand.
    double gap = 0.0; ///< Wanted above it.
    QString id; ///< For the log.
    std::function<void(QPainter &, QPointF)> paint; ///< At the top left corner.
};

} // namespace vitrine::show
