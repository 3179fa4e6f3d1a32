// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace vitrine::media {

/// What we add to libobs, each once after it started: the filter that takes a camera's frames, the H.264 encoder, the
/// Matroska output and the service that names a destination. Each stands in the file of its class, with the functions
/// that libobs calls: what C calls has its place in this folder only.
void registerFrameTap();
void registerVideoEncoder();
void registerMatroskaOutput();
void registerDestinationService();

} // namespace vitrine::media
