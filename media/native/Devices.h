// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/DeviceList.h"

namespace vitrine::media {

/// libobs's source for a camera of this computer.
inline constexpr const char *kCameraSource = "v4l2_input";

/// What the system offers. Empty when the module of libobs is missing or there is none. Both wait for drivers and for
/// the sound server, for ever if need be. Any thread.
QList<Device> cameraDevices();

/// Those of PulseAudio (or PipeWire's likeness of it) when it runs, else ALSA's.
QList<Device> microphoneDevices();

} // namespace vitrine::media
