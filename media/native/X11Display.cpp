// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/native/X11Display.h"

#include <X11/Xlib.h>

namespace vitrine::media {

std::unique_ptr<X11Display> X11Display::open()
{
    XInitThreads();
    Display *display = XOpenDisplay(nullptr);
    return display == nullptr ? nullptr : std::unique_ptr<X11Display>(new X11Display(display));
}

X11Display::~X11Display()
{
    XCloseDisplay(static_cast<Display *>(m_display));
}

} // namespace vitrine::media
