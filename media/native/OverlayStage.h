// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/Composer.h"
#include "media/native/OverlayPicture.h"

#include <array>
#include <chrono>
#include <optional>

namespace vitrine::media {

/// What a layer is asked to show, as the main thread hands it to the composer.
struct LayerRequest {
    std::shared_ptr<const OverlayPicture> picture; ///< nullptr hides the layer.
    QPointF position;
    double opacity = 1.0;
    int replacement = 0; ///< Rises when the new picture is to come after the old one has gone.
};

using LayerRequests = std::array<LayerRequest, Composer::kLayers>;

/// Moves and blends the overlays of one canvas: a layer comes in 200 ms (24 of 1080 lines upwards and from
/// transparent, slowing down), goes in 150 ms by fading. Composer thread.
class OverlayStage {
public:
    void request(const LayerRequests &requests, std::chrono::nanoseconds now);

    void draw(const I420View &canvas, std::chrono::nanoseconds now);

private:
    enum class Phase { Hidden, Entering, Steady, Leaving };
    struct Layer {
        Phase phase = Phase::Hidden;
        std::chrono::nanoseconds since{};
        LayerRequest shown;
        std::optional<LayerRequest> next; // waits until what is shown has left
        int replacement = 0;
    };

    static void advance(Layer &layer, std::chrono::nanoseconds now);

    std::array<Layer, Composer::kLayers> m_layers;
    Blender m_blender;
};

} // namespace vitrine::media
