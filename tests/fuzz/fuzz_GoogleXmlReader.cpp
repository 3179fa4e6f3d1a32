// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalog/feeds/GoogleXmlReader.h"

#include <QBuffer>

#include <cstdlib>

using namespace vitrine;
using namespace vitrine::catalog::feeds;

/// Any bytes read as XML: no crash, no hang, and no row beyond the limits.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    QBuffer buffer;
    buffer.setData(QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    buffer.open(QIODevice::ReadOnly);
    const Result<std::unique_ptr<GoogleXmlReader>> reader = GoogleXmlReader::open(TextSource(buffer));
    if (!reader) {
        return 0;
    }
    FeedRow row;
    while ((*reader)->next(row).value_or(false)) {
        const bool isNarrow = row.cells.size() <= (*reader)->columns().size();
        if (row.line < 1 || !isNarrow || (row.problem && !row.cells.isEmpty())) {
            std::abort();
        }
    }
    return 0;
}
