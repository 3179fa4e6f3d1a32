// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Error.h"

#include <QUrl>
#include <QtGlobal>

namespace vitrine::catalog {

struct Product;
class Trades;

/// The highest price of a product or variant, in the minor unit of its currency. A house in the currency of the least
/// worth costs less. What ninety thousand pieces at this price bring in can still be counted, so no single price keeps
/// later orders out.
inline constexpr qint64 kHighestPrice = 100'000'000'000'000;

/// Whether viewers may be sent to this address to order: https, a host, and no user's name.
bool isOrderLink(const QUrl &link);

/// Whether a shop can keep the product, as far as the product alone can tell: what others have, such as its SKU, is not
/// looked at. The stock of variants is what they have together, in pieces, and has to be one that a product can have.
/// Reads nothing but its arguments; any thread.
///
/// Fails with InvalidInput (no id, no name, no SKU, no currency, negative price or stock, unknown trade, an attribute
/// that the trade does not have or a value that does not fit, a GTIN that is none or not of 14 digits, a rate of VAT
/// outside 0 to 10,000 hundredths of a percent, a link that is not isOrderLink(), a photo outside the
/// shop's folder, an image that is no hash, variants without an id, with a SKU twice or with another currency than the
/// product), and with Overflow for a stock that no number holds and for a price above
/// kHighestPrice.
Result<> checkProduct(const Product &product, const Trades &trades);

} // namespace vitrine::catalog
