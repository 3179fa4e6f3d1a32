// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <obs.h>

#include <memory>

namespace vitrine::media {

/// Releases what libobs's create functions returned; each holds the one reference it was given.
struct ObsRelease {
    void operator()(obs_source_t *source) const noexcept { obs_source_release(source); }
    void operator()(obs_weak_source_t *source) const noexcept { obs_weak_source_release(source); }
    void operator()(obs_output_t *output) const noexcept { obs_output_release(output); }
    void operator()(obs_encoder_t *encoder) const noexcept { obs_encoder_release(encoder); }
    void operator()(obs_service_t *service) const noexcept { obs_service_release(service); }
    void operator()(obs_data_t *data) const noexcept { obs_data_release(data); }
    void operator()(obs_volmeter_t *meter) const noexcept { obs_volmeter_destroy(meter); }
    void operator()(obs_properties_t *properties) const noexcept { obs_properties_destroy(properties); }
    void operator()(video_t *video) const noexcept { video_output_close(video); }
};

using ObsSource = std::unique_ptr<obs_source_t, ObsRelease>;
using ObsWeakSource = std::unique_ptr<obs_weak_source_t, ObsRelease>;
using ObsOutput = std::unique_ptr<obs_output_t, ObsRelease>;
using ObsEncoder = std::unique_ptr<obs_encoder_t, ObsRelease>;
using ObsService = std::unique_ptr<obs_service_t, ObsRelease>;
using ObsData = std::unique_ptr<obs_data_t, ObsRelease>;
using ObsMeter = std::unique_ptr<obs_volmeter_t, ObsRelease>;
using ObsProperties = std::unique_ptr<obs_properties_t, ObsRelease>;
using ObsVideo = std::unique_ptr<video_t, ObsRelease>;

} // namespace vitrine::media
