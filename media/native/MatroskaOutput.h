// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/native/MatroskaWriter.h"
#include "media/native/ObsHandles.h"

#include <atomic>
#include <cstdint>
#include <memory>
#include <mutex>

namespace vitrine::media {

/// What libobs holds for an output of ours: it hands the coded packets of a programme to a writer of Matroska, from the
/// start to the last packet before the stop. Owned by libobs and called on its threads.
class MatroskaOutput {
public:
    /// An output that writes by `writer`, which it keeps until it goes. Empty when libobs makes none.
    static ObsOutput create(std::shared_ptr<MatroskaWriter> writer);

    explicit MatroskaOutput(obs_output_t *output) : m_output(output) { }
    Q_DISABLE_COPY_MOVE(MatroskaOutput)

    bool start();
    void stop(uint64_t timestamp);
    void take(encoder_packet *packet);
    uint64_t bytesWritten() const { return m_writer->bytesWritten(); }

private:
    void end(int code);
    void endCapture(int code);

    obs_output_t *const m_output;
    std::shared_ptr<MatroskaWriter> m_writer; // put in after libobs made this
    std::atomic<uint64_t> m_stopAt = 0; // nanoseconds of libobs's clock; 0 while recording
    std::atomic<bool> m_ended = false;
    std::mutex m_ending;
};

} // namespace vitrine::media
