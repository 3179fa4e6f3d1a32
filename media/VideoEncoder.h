// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Error.h"

#include <QList>
#include <QObject>
#include <QString>

#include <memory>
#include <optional>

struct obs_encoder;

namespace vitrine::media {

class Composer;
class Engine;

/// H.264 of one programme, made once and shared by its destinations and recording: High profile, constant bitrate,
/// closed groups of pictures of exactly 2 seconds, BT.709 partial range. Its codec is chosen by trying, which a driver
/// may hold up, so elsewhere: until then there is nothing to encode with. Main thread.
class VideoEncoder : public QObject {
    Q_OBJECT

public:
    enum class State {
        Choosing,
        Ready,
        Failed, ///< error() says why; make another one to try again.
    };

    struct Settings {
        int kilobitsPerSecond = 3000; ///< 200 to 50000.
    };

    /// A codec of FFmpeg that was tried by encoding a frame with it.
    struct Probe {
        QString codec; ///< FFmpeg's name: "h264_nvenc", "libx264".
        bool usable = false;
        QString reason; ///< Why not, for the expert.
        int reorderedFrames = 0; ///< How many frames later than its decoding a picture is shown.
    };

    /// Tries every codec we know, best first. Takes up to a second, and as long as a driver holds it
    /// up; any thread.
    static QList<Probe> probe();

    /// Longest wait for the choice before it is given up with Timeout.
    static constexpr int kChoiceSeconds = 8;

    /// Begins to choose the first usable codec that works with the canvas's size and pace. Fails with InvalidInput for
    /// the bitrate. What comes of it is told by settled(): Unsupported when none works, Timeout.
    static Result<std::unique_ptr<VideoEncoder>> create(Engine &engine, Composer &composer, const Settings &settings);
    ~VideoEncoder() override;
    Q_DISABLE_COPY_MOVE(VideoEncoder)

    State state() const;
    std::optional<Error> error() const;

    /// FFmpeg's name of the codec in use; empty before it is ready.
    QString codec() const;

    /// For the outputs of this folder, once it is ready: lives until the last of them has let go, which may be later
    /// than this.
    std::shared_ptr<obs_encoder> handle() const;

Q_SIGNALS:
    /// Once: it is Choosing no more.
    void settled();

private:
    class Private;
    explicit VideoEncoder(std::unique_ptr<Private> d);
    void settle(const Result<> &outcome);

    std::unique_ptr<Private> d;
};

} // namespace vitrine::media
