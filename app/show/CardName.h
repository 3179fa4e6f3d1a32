// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/show/CardPart.h"
#include "app/show/CardStyle.h"

namespace vitrine::show {

enum class NameLines { One, Two };

/// The name of a product within `width`: shrunk to 80 %, then in two lines where they may be, then its end is cut. Any
/// thread.
CardPart makeCardName(const QString &name, double width, NameLines most, const CardStyle &style);

/// What the name in one line of its full size is wide.
double wantedNameWidth(const QString &name, const CardStyle &style);

} // namespace vitrine::show
