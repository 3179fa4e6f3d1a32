// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/native/ObsHandles.h"

#include <functional>
#include <memory>
#include <vector>

namespace vitrine::media {

/// Tells of an output's start and stop while it exists. The functions are called on libobs's threads; once the
/// destructor has returned they are not running and never will again.
class OutputSignals {
public:
    OutputSignals(obs_output_t *output, std::function<void()> started, std::function<void(int code)> stopped)
        : m_output(obs_output_get_ref(output)), m_started(std::move(started)), m_stopped(std::move(stopped))
    {
        signal_handler_t *handler = obs_output_get_signal_handler(output);
        signal_handler_connect(handler, "start", &OutputSignals::onStart, this);
        signal_handler_connect(handler, "stop", &OutputSignals::onStop, this);
    }
    ~OutputSignals()
    {
        signal_handler_t *handler = obs_output_get_signal_handler(m_output.get());
        signal_handler_disconnect(handler, "start", &OutputSignals::onStart, this);
        signal_handler_disconnect(handler, "stop", &OutputSignals::onStop, this);
    }
    OutputSignals(const OutputSignals &) = delete;
    OutputSignals &operator=(const OutputSignals &) = delete;

private:
    static void onStart(void *self, calldata_t * /*data*/) noexcept { static_cast<OutputSignals *>(self)->m_started(); }
    static void onStop(void *self, calldata_t *data) noexcept
    {
        static_cast<OutputSignals *>(self)->m_stopped(static_cast<int>(calldata_int(data, "code")));
    }

    ObsOutput m_output;
    std::function<void()> m_started;
    std::function<void(int)> m_stopped;
};

/// Stops an output and lets go of it and of what it needs on the pool: libobs may wait for the output's own threads,
/// for a connection up to half a minute. The engine waits for this before it shuts down.
void abandonOutput(ObsOutput output, std::vector<std::shared_ptr<void>> needed);

} // namespace vitrine::media
