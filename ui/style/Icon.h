// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>
#include <QString>

namespace vitrine::ui {

/// One of our own line drawings (resources/icons) in a text colour, `size` logical pixels square, sharp at the given
/// ratio of device to logical pixels. Main thread.
QPixmap iconPixmap(const QString &name, const QColor &colour, int size, qreal devicePixelRatio);

/// What stands for the program in the system's lists of windows; in its own colours.
QIcon programIcon();

} // namespace vitrine::ui
