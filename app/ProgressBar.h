// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace vitrine {

/// How far a long command is, on standard error and only when a person watches a terminal there. Gone from the screen
/// when it goes. Main thread.
class ProgressBar {
public:
    ProgressBar();
    ~ProgressBar();
    Q_DISABLE_COPY_MOVE(ProgressBar)

    void show(qint64 done, qint64 all);

private:
    bool m_isWatched;
    int m_shown = -1; ///< Percent.
};

} // namespace vitrine
