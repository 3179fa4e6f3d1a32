// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/show/CardPart.h"
#include "app/show/CardStyle.h"

#include <QList>

namespace vitrine::show {

/// Parts beside each other on one line of letters, in as many lines as they need; one that is wider than `width` has a
/// line for itself and stands out. `between` is what they are apart. Any thread.
CardPart flow(const QList<CardPart> &parts, double width, double between, const CardStyle &style);

/// Parts below each other.
CardPart stack(const QList<CardPart> &parts, double between);

} // namespace vitrine::show
