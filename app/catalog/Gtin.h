// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Error.h"

#include <QString>

namespace vitrine::catalog {

/// Reads a Global Trade Item Number of 8, 12, 13 or 14 digits, which may be parted by spaces or hyphens, and writes it
/// with 14, zeros in front. Fails with InvalidInput for anything else and for a wrong check digit: the sum of the other
/// digits, times 3 and 1 in turn from the right, completed to a multiple of ten (GS1 General Specifications, 7.9).
Result<QString> readGtin(QStringView text);

} // namespace vitrine::catalog
