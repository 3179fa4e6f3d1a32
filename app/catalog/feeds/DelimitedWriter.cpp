// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalog/feeds/DelimitedWriter.h"

#include "app/catalog/feeds/FormulaGuard.h"

#include <QIODevice>

#include <algorithm>

namespace vitrine::catalog::feeds {

void DelimitedWriter::row(const QStringList &cells)
{
    QByteArray line;
    for (const QString &cell : cells) {
        QByteArray bytes = guarded(cell).toUtf8();
        const bool needsQuotes = std::ranges::any_of(
            bytes, [this](char byte) { return byte == m_separator || byte == '"' || byte == '\n' || byte == '\r'; });
        if (needsQuotes) {
            bytes = '"' + bytes.replace('"', "\"\"") + '"';
        }
        line += bytes;
        line += m_separator;
    }
    line.back() = '\n';
    m_device.write(line);
}

} // namespace vitrine::catalog::feeds
