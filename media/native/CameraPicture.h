// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/Composer.h"
#include "media/native/ColourTransform.h"
#include "media/native/FrameTap.h"
#include "media/native/I420.h"

namespace vitrine::media {

/// The bottom of a canvas: the newest frame of a camera, brought to I420 BT.709 partial range, turned and laid on the
/// canvas as its placement says. Keeps its buffers from frame to frame. Composer thread.
class CameraPicture {
public:
    explicit CameraPicture(QSize canvas);

    /// Whether take() can show such a frame. Any thread.
    static bool canShow(const obs_source_frame &frame);

    /// Keeps the frame until the next when its pixels serve as they are, and gives it back at once when they had to be
    /// converted. False when it cannot be shown: the picture then stays as it was, or is black when its conversion was
    /// tried and failed.
    bool take(CameraFrame frame, const Placement &placement);

    /// Lays the last picture anew, after the placement changed.
    void place(const Placement &placement);

    /// Black.
    void clear();

    /// Canvas-sized. Valid until the next call.
    const I420View &view() const { return m_view; }

private:
    struct Kind;

    /// nullptr for what cannot be shown.
    static const Kind *kindOf(const obs_source_frame &frame);

    bool convert(const obs_source_frame &frame, const Kind &kind);
    void turn(const Placement &placement);
    void lay(const Placement &placement);

    QSize m_canvas;
    CameraFrame m_frame; // whose pixels m_source shows
    ColourTransform m_colour;
    I420Buffer m_spare; // of the conversion
    I420Buffer m_converted;
    I420Buffer m_rotated;
    I420Buffer m_mirrored;
    I420Buffer m_laid;
    I420View m_source; // after convert(); without planes before the first picture
    I420View m_turned; // after turn()
    I420View m_view;
};

} // namespace vitrine::media
