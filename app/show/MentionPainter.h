// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/show/OverlayLayout.h"
#include "app/show/ShowMention.h"

#include <QImage>
#include <QLocale>

namespace vitrine::show {

/// Paints what viewers have to be told of the whole show, for one canvas. It is never made smaller or cut. A value; any
/// thread.
class MentionPainter {
public:
    MentionPainter(QSize canvas, QLocale locale);

    /// Null for ShowMention::None.
    QImage paint(ShowMention mention) const;

private:
    OverlayLayout m_layout;
    QLocale m_locale;
};

} // namespace vitrine::show
