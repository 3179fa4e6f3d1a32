// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace vitrine {
class Redactor;
}

namespace vitrine::media {

/// While one exists, each line of libobs and FFmpeg goes through the redactor to Qt's logging, and nowhere else. Lines
/// come on any thread. One at a time: FFmpeg's callback carries no context, so the current sink is a file-level
/// pointer.
class LogSink {
public:
    explicit LogSink(Redactor &redactor);
    ~LogSink();
    Q_DISABLE_COPY_MOVE(LogSink)

    /// Takes FFmpeg's lines over again, after a module of libobs installed a callback of its own.
    void takeFfmpegLines();
};

} // namespace vitrine::media
