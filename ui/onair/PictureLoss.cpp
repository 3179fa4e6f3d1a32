// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onair/PictureLoss.h"

namespace vitrine::ui {

namespace {

constexpr int kSeconds = 5;
constexpr quint64 kUnnoticed = 5; // in that time: one picture in thirty at 30 a second

} // namespace

bool PictureLoss::isNoticed(quint64 lost)
{
    if (!m_counts.isEmpty() && lost < m_counts.last()) {
        forget(); // another destination, which counts from its own start
    }
    m_counts.append(lost);
    if (m_counts.size() > kSeconds + 1) {
        m_counts.removeFirst();
    }
    return lost - m_counts.first() > kUnnoticed;
}

} // namespace vitrine::ui
