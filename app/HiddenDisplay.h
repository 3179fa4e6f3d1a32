// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Error.h"

#include <QProcess>

#include <memory>

namespace vitrine {

/// A display that nobody sees, for a computer without one: libobs draws nothing for us but does not start without.
/// Runs Xvfb while it exists and sets $DISPLAY. Main thread.
class HiddenDisplay {
public:
    /// nullptr when $DISPLAY names one already. Fails with Unsupported when Xvfb is not installed or does not start
    /// within 5 s.
    static Result<std::unique_ptr<HiddenDisplay>> startIfNeeded();
    ~HiddenDisplay();
    Q_DISABLE_COPY_MOVE(HiddenDisplay)

private:
    HiddenDisplay() = default;

    QProcess m_server;
};

} // namespace vitrine
