// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Error.h"

#include <QByteArray>
#include <QSet>
#include <QStringList>

#include <cstdio>

namespace vitrine::test {

/// What programs beside a test say of the orders or bookings that they made: a line each, at once after its commit. One
/// thread.
struct Answers {
    QSet<QString> acknowledged; ///< Ids.
    QStringList refusals; ///< "refused CODE"

    /// Said by a program: what it made has this id, which is on the disk.
    static void acknowledge(const QString &id) { say(id); }

    /// Said by a program.
    static void refuse(const Error &error) { say(kRefused + QString::number(static_cast<int>(error.code))); }

    /// Heard by the test: all that one program said.
    void add(const QByteArray &output)
    {
        for (const QByteArray &line : output.trimmed().split('\n')) {
            const QString said = QString::fromLatin1(line);
            if (said.startsWith(kRefused)) {
                refusals.append(said);
            } else {
                acknowledged.insert(said);
            }
        }
    }

private:
    static constexpr QLatin1String kRefused{"refused "};

    static void say(const QString &line)
    {
        std::fputs(qPrintable(line + u'\n'), stdout);
        std::fflush(stdout);
    }
};

} // namespace vitrine::test
