// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/catalog/Product.h"

namespace vitrine::catalog::feeds {

// How our own feeds write what a product has, so that an import reads the same. Each of these gives the text of one
// cell, for any thread.

/// What a cell can hold of a text: readers leave out blanks around it, and databases zeros in it.
QString cellOf(QString text);

/// Empty when the product does not have the attribute, and never otherwise: an empty cell would say nothing of it.
QString cellOfAttribute(const Product &product, const QString &id);

/// As it is on the package: of 14 digits the last 8, 12 or 13 when only zeros are before them.
QString printedGtin(const QString &gtin);

/// In percent: "5.5".
QString vatText(VatRate vat);

/// With the currency: "12.50 EUR".
QString priceText(const Money &price);

} // namespace vitrine::catalog::feeds
