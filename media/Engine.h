// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Error.h"
#include "media/DeviceList.h"

#include <QList>
#include <QObject>

#include <memory>

class QThreadPool;

namespace vitrine {
class Redactor;
}

namespace vitrine::media {

class SrtRefusals;

/// Versions of the libraries below.
struct EngineVersions {
    QString libobs;
    QString ffmpeg;
};

/// What this computer's media libraries are, for the doctor.
struct EngineReport {
    /// A module that was wanted and is not in use: NotFound, or Forbidden for one that others may write to, whose path
    /// is then the detail.
    struct Missing {
        QString module;
        Error why;
    };

    EngineVersions versions;
    QStringList modules; ///< Opened.
    QList<Missing> missing;
};

/// libobs, up from start() to the destructor. At most one exists in a process; every object of this folder is made
/// after it and destroyed before it. Main thread.
class Engine : public QObject {
    Q_OBJECT

public:
    /// Starts libobs ticking `framesPerSecond` times a second with only the modules we use, and sends its log,
    /// FFmpeg's and libsrt's through the redactor to Qt's categories "vitrine.obs", "vitrine.ffmpeg" and
    /// "vitrine.libsrt". Needs an X display:
    /// fails with Unsupported without one, NotFound when a module we cannot do without is missing. After a failure
    /// nothing of libobs is left.
    static Result<std::unique_ptr<Engine>> start(int framesPerSecond, Redactor &redactor);

    ~Engine() override;
    Q_DISABLE_COPY_MOVE(Engine)

    /// Longest that the destructor waits for what a server or name service keeps from ending.
    static constexpr int kClosingSeconds = 3;

    /// True when an engine could not be shut down in that time: its threads still run, so the process must end by
    /// std::_Exit() once all is written. libobs offers no way to break off a connection that its RTMP output is making.
    static bool wasAbandoned();

    int framesPerSecond() const { return m_framesPerSecond; }
    Redactor &redactor() const { return m_redactor; }

    EngineReport report() const;

    /// Known also when no engine starts.
    static EngineVersions versions();

    /// Of this computer. Nobody has asked for either when the engine starts.
    DeviceList &cameras() { return m_cameras; }
    DeviceList &microphones() { return m_microphones; }

    /// Where work waits that a server or a disk may hold up, for ever if need be. It has a thread for each, so one
    /// that waits never keeps another from starting.
    QThreadPool &waitingRoom() const;

    /// What cameras need to know why SRT did not connect.
    SrtRefusals &srtRefusals() const;

    /// Allocations of libobs that nobody has freed: zero when no engine exists.
    static long liveAllocations();

private:
    class Modules;
    Engine(int framesPerSecond, Redactor &redactor);

    int m_framesPerSecond;
    Redactor &m_redactor;
    std::unique_ptr<Modules> m_modules;
    DeviceList m_cameras;
    DeviceList m_microphones;
};

} // namespace vitrine::media
