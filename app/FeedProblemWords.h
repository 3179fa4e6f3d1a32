// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/catalog/feeds/FeedProblem.h"

#include <QString>

namespace vitrine {

/// What a program reads of a problem: "bad-price".
QString nameOf(catalog::feeds::FeedProblem::Kind kind);

/// What a person reads of it.
QString sentenceOf(const catalog::feeds::FeedProblem &problem);

} // namespace vitrine
