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

void OutputSignals::onStop(void *self, calldata_t *data) noexcept
{
    auto *signal = static_cast<OutputSignals *>(self);
    const int code = static_cast<int>(calldata_int(data, "code"));
    if (code != OBS_OUTPUT_SUCCESS) {
        signal->m_threadThatFailed = endOfThisThread();
    }
    signal->m_stopped(code);
}

std::shared_future<void> OutputSignals::disconnect()
{
    signal_handler_t *handler = obs_output_get_signal_handler(m_output.get());
    signal_handler_disconnect(handler, "start", &OutputSignals::onStart, this);
    signal_handler_disconnect(handler, "stop", &OutputSignals::onStop, this);
    return m_threadThatFailed;
}

void abandonOutput(QThreadPool &pool, ObsOutput output, std::vector<std::shared_ptr<void>> needed,
                   std::shared_future<void> threadThatFailed)
{
    // A function of the pool must be copyable, which an ObsOutput is not.
    std::shared_ptr<obs_output_t> shared(std::move(output));
    pool.start(
        [shared = std::move(shared), needed = std::move(needed), thread = std::move(threadThatFailed)]() mutable {
            constexpr auto kLongest = 10s; // it has only to free its packets
            if (thread.valid()) {
                thread.wait_for(kLongest);
            }
            obs_output_force_stop(shared.get());
            shared.reset();
            needed.clear();
        });
}

} // namespace vitrine::media
