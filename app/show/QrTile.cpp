// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/show/QrTile.h"

#include "app/show/Lettering.h"
#include "app/show/OverlaySurface.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace vitrine::show {

namespace {

// Pixels of the drawings.
constexpr double kVerbHeight = 45;
constexpr double kVerb = 30;
constexpr double kLeastVerb = 12;

/// Side of one module of a code of this many modules, in canvas pixels; 0 when it cannot be large enough to be read
/// from a small rendition of the stream.
int moduleOf(int modules, const OverlayLayout &layout)
{
    const int height = layout.canvas().height();
    // A platform's smallest picture has 360 lines, and a module of 2 of its pixels is the last that is read.
    const int best = (height + 134) / 135;
    const int least = (height + 159) / 160;
    const double unit = layout.unit();
    const double room = layout.greatestCardHeight() - 2.0 * std::round(kCardPadding * unit) - kVerbHeight * unit;
    const int fits = static_cast<int>(room) / (modules + 2 * QrCode::kQuietZone);
    return fits < least ? 0 : std::min(fits, best);
}

} // namespace

QrTile::QrTile(QrCode code, int module, double unit)
    : m_code(std::move(code))
    , m_module(module)
    , m_width(module * (m_code.size() + 2 * QrCode::kQuietZone))
    , m_height(m_width + qRound(kVerbHeight * unit))
{
}

std::optional<QrTile> QrTile::make(const QUrl &link, const OverlayLayout &layout)
{
    if (link.isEmpty()) {
        return std::nullopt;
    }
    for (const QrCode::Correction correction : {QrCode::Correction::Medium, QrCode::Correction::Low}) {
        const auto code = QrCode::encode(QrCode::textFor(link), correction);
        if (!code) {
            return std::nullopt;
        }
        if (const int module = moduleOf(code->size(), layout); module > 0) {
            return QrTile(*code, module, layout.unit());
        }
    }
    return std::nullopt;
}

void QrTile::draw(QPainter &painter, QPoint corner, const QString &verb, const CardStyle &style) const
{
    const double unit = style.unit;
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::white);
    painter.drawRoundedRect(QRectF(corner, QSizeF(m_width, m_height)), kTileRadius * unit, kTileRadius * unit);
    const QPoint start = corner + QPoint(m_module, m_module) * QrCode::kQuietZone;
    for (int y = 0; y < m_code.size(); ++y) {
        for (int x = 0; x < m_code.size(); ++x) {
            if (m_code.isDark(x, y)) {
                painter.fillRect(QRect(start + QPoint(x, y) * m_module, QSize(m_module, m_module)), Qt::black);
            }
        }
    }
    QFont font = style.font(kVerb * unit, QFont::Bold);
    for (double size = kVerb; size > kLeastVerb && lineWidth(verb, font) > m_width - 16.0 * unit; size -= 1.0) {
        font = style.font(size * unit, QFont::Bold);
    }
    painter.setFont(font);
    painter.setPen(kInk);
    drawLine(painter,
             {corner.x() + (m_width - lineWidth(verb, font)) / 2.0,
              std::round(corner.y() + m_width + (kVerbHeight - 16.0) * unit)},
             verb);
}

} // namespace vitrine::show
