// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ProgressBar.h"

#include <unistd.h>

#include <QByteArray>

#include <algorithm>
#include <cstdio>

namespace vitrine {

namespace {

constexpr int kWidth = 40;

} // namespace

ProgressBar::ProgressBar() : m_isWatched(isatty(STDERR_FILENO) == 1) { }

ProgressBar::~ProgressBar()
{
    if (m_shown >= 0) {
        std::fputs("\r\033[K", stderr);
        std::fflush(stderr);
    }
}

void ProgressBar::show(qint64 done, qint64 all)
{
    if (!m_isWatched || all <= 0) {
        return;
    }
    const auto percent = static_cast<int>(std::clamp<qint64>(done, 0, all) * 100 / all);
    if (percent == m_shown) {
        return;
    }
    m_shown = percent;
    const QByteArray bar = QByteArray(percent * kWidth / 100, '#').leftJustified(kWidth, '.');
    std::fprintf(stderr, "\r[%s] %3d %%", bar.constData(), percent);
    std::fflush(stderr);
}

} // namespace vitrine
