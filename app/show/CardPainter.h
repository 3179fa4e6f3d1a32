// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Error.h"
#include "app/show/CardContent.h"
#include "app/show/OverlayLayout.h"

#include <QColor>
#include <QImage>
#include <QLocale>
#include <QUrl>

namespace vitrine::show {

/// Paints the card of a product for one canvas. A value; any thread.
class CardPainter {
public:
    static constexpr QColor kShopColour{0xF2, 0xB2, 0x4A};

    CardPainter(QSize canvas, QLocale locale, QColor shopColour = kShopColour);

    /// The card, transparent around its round corners, at most as large as OverlayLayout allows. A name is shrunk to
    /// 80 %, then broken into two lines, then cut; where there is too much to say, the price's unit gives way, then the
    /// photo, then the facts, then the name's second line. Fails with Unsupported when what is left still does not fit:
    /// prices, scales and mentions are never shrunk or cut. The detail names what does not fit. In a language written
    /// from the right the card is mirrored.
    Result<QImage> paint(const CardContent &content) const;

    /// The card goes without the QR code of this link, which would be too fine to be read. Never in portrait, where no
    /// card has one: a telephone cannot read itself.
    bool isTooLong(const QUrl &link) const;

private:
    OverlayLayout m_layout;
    QLocale m_locale;
    QColor m_shopColour;
};

} // namespace vitrine::show
