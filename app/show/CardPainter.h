// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Error.h"
#include "app/show/OverlayLayout.h"

#include <QColor>
#include <QImage>
#include <QLocale>
#include <QString>
#include <QUrl>

#include <optional>

namespace vitrine::show {

/// Everything a product's card says, in the words of the show. Two equal contents make the same picture. A value; any
/// thread.
struct CardContent {
    enum class Stock { Available, SoldOut };
    enum class Icon { None, Bowl, Box, Calendar };

    QString name;
    QString price; ///< As the locale writes it.
    QString priceUnit; ///< After the price, smaller; empty for none.
    QString stockText; ///< "Only 22 portions left" or "Sold out".
    Stock stock = Stock::Available;
    Icon icon = Icon::None; ///< Before the stock.
    std::optional<QImage> photo; ///< None, on its way (a null picture: its place is kept), or there.
    QUrl link; ///< Of the QR code; empty for none.
    QString verb; ///< Under the QR code.

    /// Photos are compared as the same picture in memory, not by their pixels.
    friend bool operator==(const CardContent &a, const CardContent &b);
};

/// Paints the card of a product for one canvas. A value; any thread.
class CardPainter {
public:
    static constexpr QColor kShopColour{0xF2, 0xB2, 0x4A};

    CardPainter(QSize canvas, QLocale locale, QColor shopColour = kShopColour);

    /// The card, transparent around its round corners, at most as large as OverlayLayout allows. A name is shrunk to
    /// 80 %, then broken into two lines, then cut; the photo and the price's unit give way to a long price. Fails with
    /// Unsupported when the price still does not fit: it is never shrunk or cut.
    Result<QImage> paint(const CardContent &content) const;

    /// Side of one module of a QR code of this many modules, in canvas pixels; 0 when it cannot be large enough to be
    /// read from a small rendition of the stream.
    int qrModule(int modules) const;

    /// The card goes without the QR code of this link, which would be too fine to be read. Never in portrait, where no
    /// card has one: a telephone cannot read itself.
    bool isTooLong(const QUrl &link) const;

private:
    struct Plan;
    Result<QImage> paintLandscape(const CardContent &content) const;
    Result<QImage> paintPortrait(const CardContent &content) const;

    OverlayLayout m_layout;
    QLocale m_locale;
    QColor m_shopColour;
};

} // namespace vitrine::show
