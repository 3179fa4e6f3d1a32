// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QString>

namespace vitrine::test {

/// The band of the picture that no card and no counter covers, as fractions of its height: what a test draws for
/// itself to read back is drawn there.
inline constexpr double kFreeBandTop = 9.0 / 36;
inline constexpr double kFreeBandHeight = 8.0 / 36;

/// Real camera footage, unpacked to `folder`: hands that hold a cup (27 fps) or a box (29.97 fps) before a camera of
/// 640x480, with sound, or some seconds of each. Empty when the package that holds it is not installed.
enum class Footage { Cup, Box, Both };
QString footage(Footage which, const QString &folder);

/// 1280x720 at 30 fps: black and silent but for a tenth of a second every 2 s, beginning at 0, that is white and beeps.
bool makeBeepAndFlash(const QString &path, int seconds);

/// 1280x720 at 30 fps, silent: the free band of each frame shows the frame's number, from 0, for
/// DecodedVideo::numbers().
bool makeNumbered(const QString &path, int seconds);

/// What ffmpeg makes of these arguments, over its own file of the name that ends them.
bool makeClip(const QStringList &arguments);

/// A clip in one colour, 30 frames a second, without loss, tagged BT.709 partial range.
bool makeColour(const QString &path, const QString &colour, QSize size, double seconds = 1.0);

/// Moving test picture with a tone, in real colours, of any size and rate.
bool makeTestPicture(const QString &path, int width, int height, int framesPerSecond, int seconds);

/// How many bits a numbered frame shows, lowest first; each stands above its opposite, so that a
/// frame made of two others is told from a good one.
inline constexpr int kNumberBits = 16;

} // namespace vitrine::test
