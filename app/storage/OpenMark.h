// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QtGlobal>

#include <memory>

namespace vitrine::storage {

/// While one is held, whoever opens the same shop file can tell that a live program has it open that found it whole
/// (or opened it while such a one had): what is in its log since was written by live programs, not left by a crash, and
/// need not be read again. A lock that the system drops when its holder dies, on an empty file in the account's cache,
/// where nobody else could put one; named by the file itself and the system's start, so that it says nothing of a file
/// that came in its place or of another computer. Without it, or when it cannot be had, more is read than was needed.
/// Any thread; owned by the connection.
class OpenMark {
public:
    /// For a shop that was just found whole and is open. None when there can be no such lock.
    static std::unique_ptr<OpenMark> hold(const QString &shop);

    /// Whether anybody holds one, in this process or another. Asked with the shop open already: who ends afterwards
    /// leaves it to this connection, with no time in between.
    static bool isHeld(const QString &shop);

    ~OpenMark();
    Q_DISABLE_COPY_MOVE(OpenMark)

private:
    OpenMark(QString path, int descriptor) : m_path(std::move(path)), m_descriptor(descriptor) { }

    QString m_path;
    int m_descriptor;
};

} // namespace vitrine::storage
