// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/native/OutputSignals.h"

#include <QThreadPool>

namespace vitrine::media {

namespace {

using namespace std::chrono_literals;

/// Becomes ready when the thread that calls this ends.
std::shared_future<void> endOfThisThread()
{
    struct End {
        ~End() { promise.set_value(); }
        std::promise<void> promise;
        std::shared_future<void> future = promise.get_future().share();
    };
    static thread_local End end;
    return end.future;
}

} // namespace

OutputSignals::OutputSignals(obs_output_t *output, std::function<void()> started, std::function<void(int code)> stopped)
    : m_output(obs_output_get_ref(output)), m_started(std::move(started)), m_stopped(std::move(stopped))
{
    signal_handler_t *handler = obs_output_get_signal_handler(output);
    signal_handler_connect(handler, "start", &OutputSignals::onStart, this);
    signal_handler_connect(handler, "stop", &OutputSignals::onStop, this);
}

OutputSignals::~OutputSignals()
{
    signal_handler_t *handler = obs_output_get_signal_handler(m_output.get());
    signal_handler_disconnect(handler, "start", &OutputSignals::onStart, this);
    signal_handler_disconnect(handler, "stop", &OutputSignals::onStop, this);
}

void OutputSignals::onStart(void *self, calldata_t * /*data*/) noexcept
{
    auto *signal = static_cast<OutputSignals *>(self);
    const std::lock_guard telling(signal->m_telling);
    signal->m_thread = endOfThisThread();
    signal->m_isStarting = false;
    signal->m_attempted.notify_all();
    if (signal->m_started) {
        signal->m_started();
    }
}

void OutputSignals::onStop(void *self, calldata_t *data) noexcept
{
    auto *signal = static_cast<OutputSignals *>(self);
    const std::lock_guard telling(signal->m_telling);
    const int code = static_cast<int>(calldata_int(data, "code"));
    if (code != OBS_OUTPUT_SUCCESS) {
        signal->m_thread = endOfThisThread();
    }
    signal->m_isStarting = false;
    signal->m_attempted.notify_all();
    if (signal->m_stopped) {
        signal->m_stopped(code);
    }
}

bool OutputSignals::startOutput()
{
    const auto setStarting = [this](bool isStarting) {
        const std::lock_guard telling(m_telling);
        m_isStarting = isStarting;
    };
    setStarting(true);
    const bool hasBegun = obs_output_start(m_output.get());
    if (!hasBegun) {
        setStarting(false);
    }
    return hasBegun;
}

void OutputSignals::silence()
{
    const std::lock_guard telling(m_telling);
    m_started = nullptr;
    m_stopped = nullptr;
}

void OutputSignals::waitForItsThread()
{
    constexpr auto kLongestAttempt = 40s; // libobs gives a silent server 30
    constexpr auto kLongestEnd = 10s; // it has only to free its packets
    std::unique_lock telling(m_telling);
    m_attempted.wait_for(telling, kLongestAttempt, [this] { return !m_isStarting; });
    const std::shared_future<void> thread = m_thread;
    telling.unlock();
    if (thread.valid()) {
        thread.wait_for(kLongestEnd);
    }
}

void abandonOutput(QThreadPool &pool, ObsOutput output, std::vector<std::shared_ptr<void>> needed,
                   std::unique_ptr<OutputSignals> events)
{
    // A function of the pool must be copyable, which these are not.
    std::shared_ptr<obs_output_t> shared(std::move(output));
    std::shared_ptr<OutputSignals> watched(std::move(events));
    pool.start([shared = std::move(shared), needed = std::move(needed), watched = std::move(watched)]() mutable {
        if (watched) {
            watched->waitForItsThread();
        }
        obs_output_force_stop(shared.get());
        watched.reset();
        shared.reset();
        needed.clear();
    });
}

} // namespace vitrine::media
