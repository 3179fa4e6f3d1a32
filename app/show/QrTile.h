// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/show/CardStyle.h"
#include "app/show/QrCode.h"

#include <QPoint>
#include <QUrl>

#include <optional>

class QPainter;

namespace vitrine::show {

/// A QR code that fits a lying card, and the white tile it stands on. A value; any thread.
class QrTile {
public:
    /// Nothing for no link, and for one whose code would be too fine to be read from a small rendition of the stream.
    static std::optional<QrTile> make(const QUrl &link, const OverlayLayout &layout);

    int width() const { return m_width; }
    int height() const { return m_height; }

    /// `verb` stands under the code.
    void draw(QPainter &painter, QPoint corner, const QString &verb, const CardStyle &style) const;

private:
    QrTile(QrCode code, int module, double unit);

    QrCode m_code;
    int m_module; // canvas pixels, whole: a module that is cut by a pixel edge is what readers fail on
    int m_width; // of the code with its quiet zone
    int m_height; // with the verb under it
};

} // namespace vitrine::show
