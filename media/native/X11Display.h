// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <memory>

namespace vitrine::media {

/// A connection to the X display that $DISPLAY names. X11's headers stay in the source file: their macros clash with
/// Qt's names.
class X11Display {
public:
    /// nullptr when there is no display.
    static std::unique_ptr<X11Display> open();
    ~X11Display();
    Q_DISABLE_COPY_MOVE(X11Display)

    /// Xlib's Display pointer.
    void *handle() const { return m_display; }

private:
    explicit X11Display(void *display) : m_display(display) { }

    void *m_display;
};

} // namespace vitrine::media
