// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/native/SrtRefusals.h"

#include <QtGlobal>

#include <memory>

namespace vitrine {
class Redactor;
}

namespace vitrine::media {

/// While one exists, each line of libobs, FFmpeg and libsrt goes through the redactor to Qt's logging, and nowhere
/// else. Lines come on any thread. One at a time: FFmpeg's callback carries no context, so the current sink is a
/// file-level pointer.
class LogSink {
public:
    explicit LogSink(Redactor &redactor);
    ~LogSink();
    Q_DISABLE_COPY_MOVE(LogSink)

    /// Takes the lines over again, after the modules of libobs installed a callback of their own for FFmpeg's and
    /// brought a libsrt of their own.
    void takeLinesOfModules();

    /// What the lines tell of cameras that refuse us.
    SrtRefusals &srtRefusals() { return *m_srtRefusals; }

private:
    std::shared_ptr<SrtRefusals> m_srtRefusals;
};

} // namespace vitrine::media
