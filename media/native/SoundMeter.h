// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/native/ObsHandles.h"
#include "media/native/PeakHold.h"

#include <QtGlobal>

#include <functional>

namespace vitrine::media {

/// Measures the sound of a source after its gain while this exists. Main thread.
class SoundMeter {
public:
    /// `tell` is called on libobs's audio thread about 20 times a second with the highest sample peak since the last
    /// time, in dBFS, at least Sound::kSilence; never again once the destructor has returned.
    SoundMeter(obs_source_t *source, std::function<void(double decibels)> tell);
    ~SoundMeter();
    Q_DISABLE_COPY_MOVE(SoundMeter)

private:
    static void hear(void *self, const float *magnitudes, const float *peaks, const float *input) noexcept;

    std::function<void(double)> m_tell;
    ObsMeter m_meter;
    PeakHold m_peaks; // of libobs's audio thread
};

} // namespace vitrine::media
