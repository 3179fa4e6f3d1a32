// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/show/CardPart.h"
#include "app/show/CardStyle.h"

namespace vitrine::show {

/// A few words after their drawing: 80 % of their size at the least, then their end is cut. Any thread.
CardPart makeCardNotice(const CardNotice &notice, double width, const CardStyle &style);

/// That there is no more, on an amber chip.
CardPart makeCardSoldOut(const CardSoldOut &soldOut, double width, const CardStyle &style);

/// What is left above its bar, as wide as `width`.
CardPart makeCardStockBar(const CardStockBar &bar, double width, const CardStyle &style);

} // namespace vitrine::show
