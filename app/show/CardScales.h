// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/show/CardPart.h"
#include "app/show/CardStyle.h"

#include <QList>

namespace vitrine::show {

/// The classes A to G of the law, each on a white tile: below each other on a lying card, beside each other on a
/// standing one, within `width`. No letter of them is ever shrunk. Any thread.
CardPart makeCardScales(const QList<CardScale> &scales, double width, const CardStyle &style);

} // namespace vitrine::show
