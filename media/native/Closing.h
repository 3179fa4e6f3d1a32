// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace vitrine::media {

/// Waits until libobs has closed the sources that were let go before: it closes on a thread of its own, and a device
/// opens only once. The last hold may be that of its graphics or sound thread, which both let go within a turn. Any
/// thread that may wait.
void awaitClosing();

} // namespace vitrine::media
