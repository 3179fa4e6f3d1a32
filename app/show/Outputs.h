// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Error.h"
#include "media/DestinationAddress.h"
#include "media/Recording.h"

#include <QObject>

#include <chrono>
#include <memory>
#include <optional>
#include <vector>

namespace vitrine::media {
class Composer;
class Destination;
class Engine;
} // namespace vitrine::media

namespace vitrine::show {

class Ending;

/// Where a show goes: the encoders, the destinations and the recording, from their making to their last packet. Knows
/// nothing of what is in the picture. Owned by the show. Main thread.
class Outputs : public QObject {
    Q_OBJECT

public:
    enum class State {
        Rehearsal, ///< Sent nowhere.
        Connecting, ///< Going live; no destination receives yet.
        Live, ///< At least one destination receives.
        Interrupted, ///< Was live; none receives now, and those that did are tried again.
        Ending, ///< end() was asked; the last packets are on their way.
    };

    /// Encodes what the composer draws. Engine and composer must outlive this.
    Outputs(media::Engine &engine, media::Composer &composer, int kilobitsPerSecond);
    ~Outputs() override;
    Q_DISABLE_COPY_MOVE(Outputs)

    State state() const;

    /// Only in rehearsal: what goLive() will send to.
    void setDestinations(std::vector<media::DestinationAddress> addresses);

    /// Fails with InvalidInput without a destination or for the bitrate, Conflict when it is not a rehearsal,
    /// Unsupported without anything that encodes sound. The outcome comes by stateChanged(); without anything that
    /// encodes, encoderError() says why.
    Result<> goLive();

    /// Stops sending; the recording goes on. Lasts at most as long as a destination may take for its last packets.
    void end();

    /// While it is found out with what to encode there are none yet.
    const std::vector<std::unique_ptr<media::Destination>> &destinations() const;

    /// Fails with Conflict while another one is written, Unsupported without anything that encodes sound. What the disk
    /// says of it comes by recordingChanged(); without anything that encodes it fails as encoderError() does.
    Result<> startRecording(const QString &path,
                            media::Recording::Folder folder = media::Recording::Folder::MustBeThere);
    void stopRecording();
    media::Recording *recording() const; ///< nullptr before the first; the last one after it ended.

    /// True while anything is sent or written that ending the program would cut off.
    bool isWorking() const;

    /// How all of it is brought to its end, when the program is to go.
    Ending &ending() const;

    /// Since the first destination received, interruptions included, until the end; zero before.
    std::chrono::milliseconds elapsed() const;

    /// FFmpeg's name of the video codec in use; empty before anything is encoded.
    QString codec() const;

    /// Why nothing could be encoded when it was last asked for: Unsupported, Timeout. Sending or recording again tries
    /// again.
    std::optional<Error> encoderError() const;

Q_SIGNALS:
    void stateChanged();
    void destinationsChanged();
    void encoderErrorChanged();
    void recordingChanged();

private:
    class Private;

    void enter(State next);
    Result<> makeEncoders();
    void encoderSettled();
    void makeDestinations();
    void connectDestinations();
    void destinationMoved();
    void enterAsReceived();

    std::unique_ptr<Private> d;
};

} // namespace vitrine::show
