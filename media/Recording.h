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
        Writing,
        Finishing, ///< stop() was asked; the rest is being written.
        Finished,
        Failed, ///< error() says why; what was written before is kept and playable.
    };

    /// Creates the file and starts. Never overwrites: fails with AlreadyExists; with NotFound for a folder that is
    /// not there, AccessDenied, DiskFull.
    static Result<std::unique_ptr<Recording>> start(Engine &engine, VideoEncoder &video, AudioEncoder &audio,
                                                    const QString &path);
    ~Recording() override;
    Q_DISABLE_COPY_MOVE(Recording)

    QString path() const;
    State state() const;
    std::optional<Error> error() const;
    quint64 bytesWritten() const;

    void stop();

Q_SIGNALS:
    void stateChanged();

private:
    class Private;
    explicit Recording(std::unique_ptr<Private> d);
    void ended(const std::optional<Error> &error);

    std::unique_ptr<Private> d;
};

} // namespace vitrine::media
