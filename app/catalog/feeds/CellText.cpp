// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalog/feeds/CellText.h"

namespace vitrine::catalog::feeds {

QString cellOf(QString text)
{
    return text.remove(QChar::Null).trimmed();
}

QString cellOfAttribute(const Product &product, const QString &id)
{
    const auto value = product.attributes.constFind(id);
    return value == product.attributes.cend() ? QString() : value->isEmpty() ? QStringLiteral("-") : cellOf(*value);
}

QString printedGtin(const QString &gtin)
{
    for (const int length : {8, 12, 13}) {
        if (gtin.size() == 14 && gtin.startsWith(QString(14 - length, u'0'))) {
            return gtin.last(length);
        }
    }
    return gtin;
}

QString vatText(VatRate vat)
{
    QString text = QStringLiteral("%1.%2").arg(vat / 100).arg(vat % 100, 2, 10, QChar(u'0'));
    while (text.endsWith(u'0')) {
        text.chop(1);
    }
    return text.endsWith(u'.') ? text.chopped(1) : text;
}

QString priceText(const Money &price)
{
    return price.toDotDecimal() + u' ' + price.currency();
}

} // namespace vitrine::catalog::feeds
