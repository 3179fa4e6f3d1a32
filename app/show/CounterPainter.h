// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/show/OverlayLayout.h"

#include <QImage>
#include <QLocale>
#include <QString>

namespace vitrine::show {

/// What the counter of a show says: "128" "orders", "22" "portions left". A value; any thread.
struct CounterContent {
    QString orders;
    QString ordersWords;
    QString left; ///< Empty when no product is shown.
    QString leftWords;

    friend bool operator==(const CounterContent &, const CounterContent &) = default;
};

/// Paints the counter for one canvas. Its width depends on how many digits there are, not on which. A value; any
/// thread.
class CounterPainter {
public:
    CounterPainter(QSize canvas, QLocale locale);

    QImage paint(const CounterContent &content) const;

private:
    OverlayLayout m_layout;
    QLocale m_locale;
};

} // namespace vitrine::show
