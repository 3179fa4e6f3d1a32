// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/CommandLine.h"
#include "app/Console.h"
#include "app/Process.h"
#include "app/ShopFile.h"
#include "app/show/Show.h"
#include "media/DestinationAddress.h"
#include "media/Engine.h"

#include <QElapsedTimer>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <memory>

namespace vitrine::media {
class Destination;
}

namespace vitrine {

class Redactor;

/// One show without a window, from `vitrine show`: waits for the camera, sends and records for as long as asked, ends
/// in order, says how it went. Main thread.
class ShowRun : public QObject {
    Q_OBJECT

public:
    ShowRun(ShowCommand command, OutputFormat format, const Console &console, Redactor &redactor);
    ~ShowRun() override;
    Q_DISABLE_COPY_MOVE(ShowRun)

    /// Runs the event loop until the show has ended. Returns the exit code.
    int run();

private:
    bool readDestinations();
    bool prepare();
    void cameraMoved();
    void microphoneFailed(const Error &error);
    void beginOnceReady();
    void beginOutputs();
    void goLiveOnceItRecords();
    void outputsMoved();
    void complainOfLacks(const QString &name, const QList<catalog::Lack> &lacks);
    void complainOfEncoder();
    void complainOfRecording();
    void complainOnce(const media::Destination &destination, const Error &error);
    void tellOfReconnecting(const media::Destination &destination);
    bool isEnding() const;
    void endShow();
    void endAsAsked();
    void endingMoved();
    void complainOfLosses() const;
    void report() const;

    ShowCommand m_command;
    OutputFormat m_format;
    const Console &m_console;
    Redactor &m_redactor;
    EndRequests m_endRequests;
    std::vector<media::DestinationAddress> m_addresses;

    ShopFile m_shop;
    std::unique_ptr<media::Engine> m_engine;
    std::unique_ptr<show::Show> m_show;

    QTimer m_length;
    QElapsedTimer m_since; // the outputs began
    std::chrono::microseconds m_processorBefore{};
    media::Composer::Statistics m_before;
    media::Composer::Statistics m_atEnd; // differences: of the show alone
    std::chrono::microseconds m_processorUsed{};
    std::chrono::milliseconds m_shown{};
    std::chrono::milliseconds m_firstFrame{-1};
    QSet<const media::Destination *> m_complained; // whose end was told
    QSet<const media::Destination *> m_interrupted; // of which was told that they are tried again
    bool m_cameraIsLost = false;
    bool m_outputsHaveBegun = false;
    bool m_encoderTold = false;
    bool m_recordingTold = false;
    bool m_waitingTold = false;
    int m_exitCode = 0;
};

} // namespace vitrine
