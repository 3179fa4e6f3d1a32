// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/Engine.h"

namespace vitrine::media {

/// The modules of libobs that are not there, or that others may write to: known also when no engine starts, which ends
/// at the first that it cannot do without. Any thread.
QList<EngineReport::Missing> missingModules();

} // namespace vitrine::media
