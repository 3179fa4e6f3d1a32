// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/PublicAddress.h"

#include <QString>

#include <vector>

namespace vitrine::media {

/// The addresses that a name of a host stands for, as FFmpeg finds them, or the one that it is; none when the name is
/// not known. Blocks as long as the system looks for it. Any thread.
std::vector<IpAddress> addressesOf(const QString &host);

} // namespace vitrine::media
