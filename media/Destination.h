// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Error.h"
#include "media/DestinationAddress.h"

#include <QObject>

#include <memory>
#include <optional>

namespace vitrine::media {

class AudioEncoder;
class Engine;
class VideoEncoder;

/// One platform that receives the programme by RTMP or RTMPS, with a connection and queue of its own. Main thread;
/// nothing here waits for the network.
class Destination : public QObject {
    Q_OBJECT

public:
    enum class State {
        Idle, ///< Not started, or ended as asked.
        Connecting,
        Live,
        Reconnecting, ///< Lost on the way; tried again by itself, after 1 s growing to at most 10 s.
        Stopped, ///< Ended by a fault; error() says which.
    };

    /// Longest wait for a connection before it is given up with Timeout.
    static constexpr int kConnectSeconds = 5;

    /// Longest from an attempt to its outcome, finding out why it failed included.
    static constexpr int kOutcomeSeconds = 6;

    /// Longest wait for the platform to take what was queued when stop() was asked; then Stopped, with Timeout.
    static constexpr int kDrainSeconds = 5;

    /// Outlived by the engine and the encoders.
    Destination(Engine &engine, VideoEncoder &video, AudioEncoder &audio, DestinationAddress address);
    ~Destination() override;
    Q_DISABLE_COPY_MOVE(Destination)

    /// "rtmp://host/app": never the key.
    QString shownAddress() const;
    State state() const;
    std::optional<Error> error() const;
    quint64 bytesSent() const;

    /// Frames left out because the platform or the line took them too slowly.
    quint64 framesDropped() const;

    void start();

    /// stateChanged() to Idle follows when what was queued is sent, or to Stopped when it cannot be.
    void stop();

Q_SIGNALS:
    void stateChanged();

private:
    void attempt();
    void attemptOncePrepared();
    void diagnose();
    void lost(const Error &error);
    void drop();
    void enter(State state, const std::optional<Error> &error);

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace vitrine::media
