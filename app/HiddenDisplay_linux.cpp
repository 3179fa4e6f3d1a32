// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/HiddenDisplay.h"

#include <sys/prctl.h>

#include <csignal>

namespace vitrine {

Result<std::unique_ptr<HiddenDisplay>> HiddenDisplay::startIfNeeded()
{
    constexpr int kStartMilliseconds = 5000;
    if (!qEnvironmentVariableIsEmpty("DISPLAY")) {
        return nullptr;
    }
    std::unique_ptr<HiddenDisplay> display(new HiddenDisplay);
    QProcess &server = display->m_server;
    server.setChildProcessModifier([] {
        prctl(PR_SET_PDEATHSIG, SIGTERM); // it ends with us, however we end
        setpgid(0, 0); // Ctrl+C is for us: libobs needs it until it has shut down
    });
    server.setStandardErrorFile(QProcess::nullDevice());
    // It writes the number it chose to its standard output. libobs draws by EGL; GLX would load 50 MB of drivers.
    server.start(QStringLiteral("Xvfb"),
                 {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"), QStringLiteral("0"),
                  QStringLiteral("64x64x24"), QStringLiteral("-nolisten"), QStringLiteral("tcp"),
                  QStringLiteral("-noreset"), QStringLiteral("-extension"), QStringLiteral("GLX")});
    QByteArray number;
    while (!number.endsWith('\n') && server.waitForReadyRead(kStartMilliseconds)) {
        number += server.readAllStandardOutput();
    }
    if (!number.endsWith('\n')) {
        return failure(Error::Code::Unsupported, QStringLiteral("no display, and Xvfb does not start"));
    }
    qputenv("DISPLAY", ":" + number.trimmed());
    return display;
}

HiddenDisplay::~HiddenDisplay()
{
    m_server.terminate();
    m_server.waitForFinished();
    qunsetenv("DISPLAY");
}

} // namespace vitrine
