// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/DesktopWindows.h"

#include <memory>
#include <vector>

// Last: their macros clash with other names.
#include <X11/Xatom.h>
#include <X11/Xlib.h>

namespace vitrine::test {

namespace {

struct Release {
    void operator()(void *data) const { XFree(data); }
};

/// The first value of a property of the window; 0 without it.
unsigned long valueOf(Display *display, Window window, const char *property, Atom type)
{
    Atom foundType = None;
    int bits = 0;
    unsigned long count = 0;
    unsigned long rest = 0;
    unsigned char *data = nullptr;
    const Atom name = XInternAtom(display, property, False);
    if (XGetWindowProperty(display, window, name, 0, 1, False, type, &foundType, &bits, &count, &rest, &data)
        != Success) {
        return 0;
    }
    const std::unique_ptr<unsigned char, Release> owned(data);
    return count > 0 && bits == 32 ? *reinterpret_cast<const unsigned long *>(data) : 0;
}

void collect(Display *display, Window below, qint64 program, DesktopWindows::Kind kind, std::vector<Window> &found)
{
    Window root = 0;
    Window parent = 0;
    Window *children = nullptr;
    unsigned int count = 0;
    if (XQueryTree(display, below, &root, &parent, &children, &count) == 0) {
        return;
    }
    const std::unique_ptr<Window, Release> owned(children);
    const Atom dialog = XInternAtom(display, "_NET_WM_WINDOW_TYPE_DIALOG", False);
    for (unsigned int i = 0; i < count; ++i) {
        const Window window = children[i];
        XWindowAttributes attributes = {};
        const bool isShown
            = XGetWindowAttributes(display, window, &attributes) != 0 && attributes.map_state == IsViewable;
        if (!isShown) {
            continue;
        }
        const bool isDialog = valueOf(display, window, "_NET_WM_WINDOW_TYPE", XA_ATOM) == dialog;
        if (valueOf(display, window, "_NET_WM_PID", XA_CARDINAL) == static_cast<unsigned long>(program)
            && isDialog == (kind == DesktopWindows::Kind::Dialog)) {
            found.push_back(window);
        }
        collect(display, window, program, kind, found); // a window manager puts them into its own
    }
}

std::vector<Window> windowsOf(Display *display, qint64 program, DesktopWindows::Kind kind)
{
    std::vector<Window> found;
    collect(display, XDefaultRootWindow(display), program, kind, found);
    return found;
}

} // namespace

struct DesktopWindows::Connection {
    explicit Connection(const QString &name)
    {
        // A window that goes while it is looked at is none; the default would end this process.
        XSetErrorHandler([](Display *, XErrorEvent *) { return 0; });
        display = XOpenDisplay(name.toLatin1().constData());
    }
    ~Connection()
    {
        if (display != nullptr) {
            XCloseDisplay(display);
        }
    }
    Q_DISABLE_COPY_MOVE(Connection)

    Display *display = nullptr;
};

DesktopWindows::DesktopWindows(const QString &display) : m_connection(std::make_unique<Connection>(display)) { }

DesktopWindows::~DesktopWindows() = default;

int DesktopWindows::count(qint64 program, Kind kind) const
{
    Display *display = m_connection->display;
    return display == nullptr ? 0 : static_cast<int>(windowsOf(display, program, kind).size());
}

bool DesktopWindows::close(qint64 program, Kind kind) const
{
    Display *display = m_connection->display;
    if (display == nullptr) {
        return false;
    }
    const std::vector<Window> windows = windowsOf(display, program, kind);
    for (const Window window : windows) {
        XEvent event = {};
        event.xclient.type = ClientMessage;
        event.xclient.window = window;
        event.xclient.message_type = XInternAtom(display, "WM_PROTOCOLS", False);
        event.xclient.format = 32;
        event.xclient.data.l[0] = static_cast<long>(XInternAtom(display, "WM_DELETE_WINDOW", False));
        event.xclient.data.l[1] = CurrentTime;
        XSendEvent(display, window, False, NoEventMask, &event);
    }
    XSync(display, False);
    return !windows.empty();
}

} // namespace vitrine::test
