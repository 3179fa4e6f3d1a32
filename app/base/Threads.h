// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QThread>

namespace vitrine {

/// States in the code which thread a function belongs to: construct one in the object, assert in its functions.
/// Costs a comparison in builds with assertions and nothing in release.
class ThreadGuard {
public:
    bool isCurrent() const { return m_thread == QThread::currentThreadId(); }

private:
    Qt::HANDLE m_thread = QThread::currentThreadId();
};

} // namespace vitrine
