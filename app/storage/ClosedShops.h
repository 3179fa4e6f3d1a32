// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace vitrine::storage {

/// Remembers, in the account's cache, how this program left the shop files that it closed. A file that is still so was
/// whole then and has not been touched since, and need not be read from end to end to be opened; any other one is: one
/// from a stranger, one that was put back, one that a crash left. Losing what is remembered costs only time. A value;
/// any thread.
class ClosedShops {
public:
    /// Whether the file is as it was when it was last closed. Not when it has a log with content.
    static bool has(const QString &shop);

    static void add(const QString &shop);

    /// The file is read when it is opened, whatever state it is in.
    static void remove(const QString &shop);

private:
    /// Where `shop` is remembered; named by a hash of its path.
    static QString noteOf(const QString &shop);
};

/// What the system changes in a file's own record with every write, and lets nobody choose: device, file number, size
/// and time of the last change. Empty when there is no such file.
QByteArray stateOfFile(const QString &path);

} // namespace vitrine::storage
