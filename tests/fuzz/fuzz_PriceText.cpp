// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalog/feeds/FormulaGuard.h"
#include "app/catalog/feeds/HtmlText.h"
#include "app/catalog/feeds/PriceText.h"

#include <QString>

#include <cstdlib>

using namespace vitrine;
using namespace vitrine::catalog::feeds;

/// Any text as a cell: a price that is read is written so that it reads the same, and what is guarded comes back.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text
        = QString::fromUtf8(QByteArrayView(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    for (const QStringView currency : {QStringView(u"EUR"), QStringView(u"JPY"), QStringView(u"KWD"), QStringView()}) {
        const Result<PriceText> read = PriceText::read(text, currency);
        if (!read) {
            continue;
        }
        const QString written = read->price.toDotDecimal() + u' ' + read->price.currency();
        const Result<PriceText> again = PriceText::read(written, u"");
        if (read->price.minorUnits() < 0 || !again || again->price != read->price) {
            std::abort();
        }
    }
    if (freed(guarded(text)) != text) {
        std::abort();
    }
    static_cast<void>(textOfHtml(text));
    const QString plain = textOfHtml(htmlOfText(text)).trimmed();
    if (textOfHtml(htmlOfText(plain)) != plain) {
        std::abort();
    }
    return 0;
}
