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
/// closed groups of pictures of exactly 2 seconds, BT.709 partial range. Its codec is chosen by trying and opened,
/// which a driver may hold up, so elsewhere: until then there is nothing to encode with. libobs closes it when nothing
/// is encoded any more, so that another one is opened before it is needed again. Main thread.
class VideoEncoder : public QObject {
    Q_OBJECT

public:
    enum class State {
        Choosing,
        Ready,
        Failed, ///< error() says why; prepare() tries again.
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

    /// Tries one. Takes a tenth of a second, and as long as its driver holds it up; any thread.
    static Probe probe(const QString &codec);

    /// Longest wait for the choice before it is given up with Timeout.
    static constexpr int kChoiceSeconds = 8;

    /// Begins to choose the first usable codec that works with the canvas's size and pace. Fails with InvalidInput for
    /// the bitrate, Internal. What comes of it is told by settled(): Unsupported when none works, Timeout. The engine
    /// must outlive it.
    static Result<std::unique_ptr<VideoEncoder>> create(Engine &engine, Composer &composer, const Settings &settings);
    ~VideoEncoder() override;
    Q_DISABLE_COPY_MOVE(VideoEncoder)

    /// To be called before an output is started. Ready while a codec is open, to be begun with or in use; otherwise
    /// Choosing, and settled() follows.
    State prepare();

    State state() const;
    std::optional<Error> error() const;

    /// FFmpeg's name of the codec chosen last; empty before the first.
    QString codec() const;

    /// For the outputs of this folder: lives until the last of them has let go, which may be later than this. It begins
    /// with what prepare() has opened, and not at all without.
    std::shared_ptr<obs_encoder> handle() const;

Q_SIGNALS:
    /// It is Choosing no more.
    void settled();
    void errorChanged();

private:
    class Private;
    explicit VideoEncoder(std::unique_ptr<Private> d);
    void choose();
    void settle(const Result<> &outcome);

    std::unique_ptr<Private> d;
};

} // namespace vitrine::media
