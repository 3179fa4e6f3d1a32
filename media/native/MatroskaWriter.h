// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Error.h"
#include "media/native/LibavHandles.h"
#include "media/native/RecordingFile.h"

#include <obs.h>

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>

namespace vitrine::media {

/// Makes a Matroska file and writes coded packets to it on a thread of its own, so that a disk that is slow or has
/// stopped delays nobody. Each second is closed as a cluster and given to the system, each two seconds to the disk:
/// after a crash what was written plays.
class MatroskaWriter {
public:
    using MakeFile = std::function<Result<std::unique_ptr<RecordingFile>>()>;

    /// `makeFile` is called once, on the writer's thread, which it may hold up. `begun` is called at most once, on the
    /// writer's thread, when the file is there and its header in it. `ended` is called at most once, with what went
    /// wrong (as RecordingFile says it) or nothing: on the writer's thread, or on that of push() when the disk does not
    /// keep up. Neither may wait.
    MatroskaWriter(MakeFile makeFile, std::function<void()> begun, std::function<void(std::optional<Error>)> ended);

    /// Waits until all is written, which a disk that has stopped never lets it be.
    ~MatroskaWriter();
    Q_DISABLE_COPY_MOVE(MatroskaWriter)

    /// Describes the tracks and starts the thread, which makes the file. The encoders are open by then. Fails with
    /// Internal.
    Result<> begin(obs_encoder_t *video, obs_encoder_t *audio);

    /// Keeps a reference to the packet until it is written. Any thread, never waits for the disk.
    void push(encoder_packet *packet);

    /// No packet comes any more: the file is ended once all are written.
    void finish();

    /// Once this has returned neither `begun` nor `ended` is called any more. Any thread.
    void silence();

    uint64_t bytesWritten() const { return m_bytes; }

    /// Changes whenever the disk has taken something or is asked anew. Any thread.
    uint64_t progress() const { return m_diskCalls; }

    /// True while the disk is asked for something and has not answered. Any thread.
    bool isAtDisk() const { return m_diskCalls % 2 != 0; }

private:
    static int writeBytes(void *self, uint8_t *bytes, int size) noexcept;
    static int64_t seekTo(void *self, int64_t offset, int whence) noexcept;

    Result<> addTracks(obs_encoder_t *video, obs_encoder_t *audio);
    void run();
    void tellBegun();
    void tell(std::optional<Error> outcome);
    Result<> open();
    Result<> writePackets();
    Result<> writePacket(const encoder_packet &packet);
    Result<> sync();
    Result<> outcomeOf(int code);

    MakeFile m_makeFile;
    std::unique_ptr<RecordingFile> m_file; // only the writer's thread uses it
    AVFormatContext *m_format = nullptr;
    LibavPacket m_packet;
    std::optional<Error> m_fileError; // what the file said, which FFmpeg only passes on as a number
    int64_t m_position = 0;
    std::chrono::steady_clock::time_point m_lastSync;
    int m_bytesSinceSync = 0;

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::function<void()> m_begun; // empty once it was called
    std::function<void(std::optional<Error>)> m_ended; // empty once it was called
    std::deque<encoder_packet> m_queue;
    size_t m_queuedBytes = 0;
    bool m_finishing = false;
    bool m_overrun = false;
    std::atomic<uint64_t> m_bytes = 0;
    std::atomic<uint64_t> m_diskCalls = 0; // counted at their beginning and at their end
    std::thread m_thread;
};

} // namespace vitrine::media
