// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Error.h"

#include <QObject>

#include <memory>
#include <optional>

namespace vitrine::media {

class AudioEncoder;
class Engine;
class VideoEncoder;

/// The programme as a Matroska file on this computer, playable up to its last second whatever happens to the program.
/// Main thread; the disk is written by a thread of its own.
class Recording : public QObject {
    Q_OBJECT

public:
    enum class State {
        Opening, ///< The file is being made. What is filmed meanwhile will be in it, once there is a codec.
        Writing,
        Waiting, ///< The disk does not answer. What is filmed is kept until it does, for about two minutes.
        Finishing, ///< stop() was asked; the rest is being written.
        Finished,
        Failed, ///< error() says why; what was written before is kept, and playable if isPlayable().
    };

    enum class Folder { MustBeThere, IsMade };

    /// Starts as soon as `video` is ready, and makes the file on another thread. Fails with Internal, and as `video`
    /// has failed. If that fails later it is told by stateChanged(), as is whatever the disk says: AlreadyExists,
    /// because nothing is ever overwritten; NotFound for a folder that is not there; AccessDenied, DiskFull; Timeout
    /// when it neither makes the file nor takes the rest, nor says why.
    static Result<std::unique_ptr<Recording>> start(Engine &engine, VideoEncoder &video, AudioEncoder &audio,
                                                    const QString &path, Folder folder = Folder::MustBeThere);
    ~Recording() override;
    Q_DISABLE_COPY_MOVE(Recording)

    QString path() const;
    State state() const;
    std::optional<Error> error() const;
    bool isPlayable() const; ///< There is more in the file than its header.
    quint64 bytesWritten() const;

    void stop();

Q_SIGNALS:
    void stateChanged();

private:
    class Private;
    explicit Recording(std::unique_ptr<Private> d);
    Result<> beginOncePrepared(VideoEncoder &video);
    Result<> begin(const VideoEncoder &video);
    void videoSettled(VideoEncoder &video);
    void enter(State next);
    void look();
    void ended(const std::optional<Error> &error);

    std::unique_ptr<Private> d;
};

} // namespace vitrine::media
