// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/show/ContactSheet.h"

#include <QPainter>

#include <algorithm>

namespace vitrine::test {

bool ContactSheet::save(const QString &path, int columns) const
{
    constexpr int kMargin = 24;
    constexpr int kTitle = 32;
    int width = 1;
    int height = 1;
    for (const Entry &entry : m_entries) {
        width = std::max(width, entry.picture.width());
        height = std::max(height, entry.picture.height());
    }
    const int rows = (static_cast<int>(m_entries.size()) + columns - 1) / columns;
    const QSize cell(width + kMargin, height + kMargin + kTitle);
    QImage sheet(cell.width() * columns + kMargin, cell.height() * rows + kMargin, QImage::Format_RGB32);
    sheet.fill(QColor(0x8A, 0x8F, 0x94));
    QPainter painter(&sheet);
    QFont font(QStringLiteral("Inter"));
    font.setPixelSize(20);
    painter.setFont(font);
    painter.setPen(Qt::black);
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        const int at = static_cast<int>(i);
        const QPoint corner(kMargin + at % columns * cell.width(), kMargin + at / columns * cell.height());
        painter.drawText(corner + QPoint(0, kTitle - 10), m_entries.at(i).name);
        painter.drawImage(corner + QPoint(0, kTitle), m_entries.at(i).picture);
    }
    painter.end();
    return sheet.save(path);
}

} // namespace vitrine::test
