// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/native/ObsHandles.h"

namespace vitrine::media {

/// Lets libobs's mixer wait for late sound as long as it ever may (obs_audio_info2::max_buffering_ms), from its next
/// turn on. By itself it begins without waiting, and each time a source is late for one turn, it is pushed back by 21
/// ms for good. libobs has a setting for this, but its sound thread divides by a rate that it may not see yet when a
/// busy computer holds up the thread that starts it (fixed_buffering; libobs 29.0.2).
///
/// Returns the source that was late; it is to be kept for as long as sound is mixed. nullptr when libobs makes none.
/// Once, after obs_reset_audio2(), which made the mixer one of 32-bit floats. Any thread.
ObsSource fillSoundBuffer();

} // namespace vitrine::media
