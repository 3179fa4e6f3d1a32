// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace vitrine::ui {

/// Whether pictures are being lost often enough that viewers see it: one now and then is nobody's business. Looks at
/// the last seconds only. One thread.
class PictureLoss {
public:
    /// Call once a second with the number lost since the start. A lower number than before is that of a new start.
    bool isNoticed(quint64 lost);

    /// Call before watching again after a pause.
    void forget() { m_counts.clear(); }

private:
    QList<quint64> m_counts; // one a second, the oldest first
};

} // namespace vitrine::ui
