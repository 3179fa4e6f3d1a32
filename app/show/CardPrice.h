// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/show/CardPart.h"
#include "app/show/CardStyle.h"

namespace vitrine::show {

enum class PriceUnit { Shown, LeftOut };

/// The price and what it is for; one size only. Any thread.
CardPart makeCardPrice(const CardContent &content, PriceUnit unit, const CardStyle &style);

/// The percentage, the price before, struck, and what that is.
CardPart makeCardReduction(const CardReduction &reduction, const CardStyle &style);

CardPart makeCardMonthly(const CardMonthly &monthly, const CardStyle &style);

} // namespace vitrine::show
