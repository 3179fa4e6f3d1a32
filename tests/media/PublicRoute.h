// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace vitrine::test {

/// A host of the public network. In a program with PublicRoute.cpp, connections to it come to this computer instead, to
/// the same port, and nothing leaves it.
inline constexpr const char *kPublicHost = "93.184.216.34";

/// A name that stands for the public host and for 127.0.0.1, as a camera at home has one when its network gives it a
/// public address as well.
inline constexpr const char *kHostWithBoth = "camera-with-both.test";

} // namespace vitrine::test
