// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/VideoEncoder.h"

#include <QHash>
#include <QObject>
#include <QTimer>

class QThreadPool;

namespace vitrine::media {

/// Finds out what each encoder of video is good for on this computer. They are tried at once, each where a driver that
/// never answers holds up nobody, for as long as the choice for a show may take. Main thread.
class EncoderTrials : public QObject {
    Q_OBJECT

public:
    /// Begins. The pool must have a thread for each that waits, and outlive this.
    explicit EncoderTrials(QThreadPool &waitingRoom);

    bool areUnderway() const { return m_limit.isActive(); }

    /// Of each encoder that we know, best first.
    QList<VideoEncoder::Probe> probes() const;

    /// FFmpeg's names of those that have not answered.
    QStringList silent() const;

Q_SIGNALS:
    /// Each has answered, or not in time.
    void ended();

private:
    QTimer m_limit;
    QHash<QString, VideoEncoder::Probe> m_answers;
};

} // namespace vitrine::media
