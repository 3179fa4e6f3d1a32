// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/native/ObsHandles.h"

#include <QtGlobal>

#include <functional>
#include <future>
#include <memory>
#include <vector>

class QThreadPool;

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
    ~OutputSignals() { disconnect(); }
    Q_DISABLE_COPY_MOVE(OutputSignals)

    /// Does the destructor's work. When the output ended by a fault, the result becomes ready once its thread that said
    /// so has ended: that thread goes on using the output after the signal, and nothing in libobs waits for it.
    std::shared_future<void> disconnect();

private:
    static void onStart(void *self, calldata_t * /*data*/) noexcept { static_cast<OutputSignals *>(self)->m_started(); }
    static void onStop(void *self, calldata_t *data) noexcept;

    ObsOutput m_output;
    std::function<void()> m_started;
    std::function<void(int)> m_stopped;
    std::shared_future<void> m_threadThatFailed; // written by onStop, read after the disconnection
};

/// Stops an output and lets go of it and of what it needs in the pool: libobs may wait for the output's own threads,
/// for a connection up to half a minute. `threadThatFailed` is what OutputSignals::disconnect() gave.
void abandonOutput(QThreadPool &pool, ObsOutput output, std::vector<std::shared_ptr<void>> needed,
                   std::shared_future<void> threadThatFailed);

} // namespace vitrine::media
