// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/native/OverlayStage.h"

#include <algorithm>
#include <cmath>

namespace vitrine::media {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::nanoseconds kEnter = 200ms;
constexpr std::chrono::nanoseconds kLeave = 150ms;
constexpr double kRise = 24.0 / 1080.0; // of the canvas height

double progress(std::chrono::nanoseconds elapsed, std::chrono::nanoseconds whole)
{
    return std::clamp(static_cast<double>(elapsed.count()) / static_cast<double>(whole.count()), 0.0, 1.0);
}

} // namespace

void OverlayStage::request(const LayerRequests &requests, std::chrono::nanoseconds now)
{
    for (size_t i = 0; i < m_layers.size(); ++i) {
        Layer &layer = m_layers[i];
        const LayerRequest &wanted = requests[i];
        const bool visible = layer.phase == Phase::Entering || layer.phase == Phase::Steady;
        const bool replaces = wanted.replacement != layer.replacement;
        layer.replacement = wanted.replacement;
        if (!wanted.picture) {
            layer.next.reset();
            if (visible) {
                layer.phase = Phase::Leaving;
                layer.since = now;
            }
        } else if (layer.phase == Phase::Hidden) {
            layer.shown = wanted;
            layer.phase = Phase::Entering;
            layer.since = now;
        } else if (visible && !replaces) {
            layer.shown = wanted;
        } else {
            if (visible) {
                layer.phase = Phase::Leaving;
                layer.since = now;
            }
            layer.next = wanted;
        }
    }
}

void OverlayStage::advance(Layer &layer, std::chrono::nanoseconds now)
{
    if (layer.phase == Phase::Leaving && now - layer.since >= kLeave) {
        layer.phase = Phase::Hidden;
        layer.shown = {};
        if (layer.next) {
            layer.shown = *std::exchange(layer.next, std::nullopt);
            layer.phase = Phase::Entering;
            layer.since = now;
        }
    }
    if (layer.phase == Phase::Entering && now - layer.since >= kEnter) {
        layer.phase = Phase::Steady;
    }
}

void OverlayStage::draw(const I420View &canvas, std::chrono::nanoseconds now)
{
    for (Layer &layer : m_layers) {
        advance(layer, now);
        if (layer.phase == Phase::Hidden) {
            continue;
        }
        double opacity = layer.shown.opacity;
        double rise = 0.0;
        if (layer.phase == Phase::Entering) {
            const double left = 1.0 - progress(now - layer.since, kEnter);
            const double eased = 1.0 - left * left * left;
            opacity *= eased;
            rise = (1.0 - eased) * kRise * canvas.size.height();
        } else if (layer.phase == Phase::Leaving) {
            opacity *= 1.0 - progress(now - layer.since, kLeave);
        }
        const int x = static_cast<int>(std::lround(layer.shown.position.x() * canvas.size.width()));
        const int y = static_cast<int>(std::lround(layer.shown.position.y() * canvas.size.height() + rise));
        m_blender.blend(*layer.shown.picture, x, y, opacity, canvas);
    }
}

} // namespace vitrine::media
