// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/Engine.h"

namespace vitrine::media {

/// libobs's source for a camera of this computer.
inline constexpr const char *kCameraSource = "v4l2_input";

/// libobs's source for a microphone: through PulseAudio (or PipeWire's likeness of it) when it runs, else ALSA.
const char *microphoneSource();

/// What the system offers. Empty when the module of libobs is missing or there is none.
QList<Device> cameraDevices();
QList<Device> microphoneDevices();

} // namespace vitrine::media
