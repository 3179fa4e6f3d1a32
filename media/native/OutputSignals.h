// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/native/ObsHandles.h"

#include <QtGlobal>

#include <condition_variable>
#include <functional>
#include <future>
#include <memory>
#include <mutex>
#include <vector>

class QThreadPool;

namespace vitrine::media {

/// Tells of an output's start and stop while it exists. The functions are called on libobs's threads; once silence() or
/// the destructor has returned they are not running and never will again.
class OutputSignals {
public:
    OutputSignals(obs_output_t *output, std::function<void()> started, std::function<void(int code)> stopped);
    ~OutputSignals();
    Q_DISABLE_COPY_MOVE(OutputSignals)

    /// Starts the output, which may go on in a thread of its own. False when it did not even begin.
    bool startOutput();

    /// From now on nobody is told. Any thread but one of libobs's that tells.
    void silence();

    /// Waits until an attempt to start has succeeded or failed, and until the thread that said so has ended: it goes on
    /// using the output after the signal, nothing in libobs waits for it, and libobs joins it at the same time as it
    /// detaches itself when the output is stopped meanwhile. Not for the threads of a window.
    void waitForItsThread();

private:
    static void onStart(void *self, calldata_t *data) noexcept;
    static void onStop(void *self, calldata_t *data) noexcept;

    ObsOutput m_output;
    std::mutex m_telling; // for all below; held while a function runs
    std::condition_variable m_attempted;
    std::function<void()> m_started;
    std::function<void(int)> m_stopped;
    bool m_isStarting = false;
    std::shared_future<void> m_thread; // becomes ready when the one that told last has ended
};

/// Stops an output and lets go of it and of what it needs in the pool: libobs may wait for the output's own threads,
/// for a connection up to half a minute.
void abandonOutput(QThreadPool &pool, ObsOutput output, std::vector<std::shared_ptr<void>> needed,
                   std::unique_ptr<OutputSignals> events);

} // namespace vitrine::media
