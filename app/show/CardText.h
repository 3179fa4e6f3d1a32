// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/show/CardPart.h"
#include "app/show/CardStyle.h"

namespace vitrine::show {

/// Facts in one line: shrunk to 80 %, then their end is cut. Any thread.
CardPart makeCardFacts(const CardFacts &facts, double width, const CardStyle &style);

/// A sentence in as many lines as it needs, always at its full size.
CardPart makeCardParagraph(const CardParagraph &paragraph, double width, const CardStyle &style);

/// What the sentence in one line is wide.
double wantedParagraphWidth(const CardParagraph &paragraph, const CardStyle &style);

} // namespace vitrine::show
