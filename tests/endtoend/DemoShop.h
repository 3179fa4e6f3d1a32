// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/Process.h"

#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace vitrine::test {

/// A demo shop in a folder and home of its own, worked with by the real program. One thread.
class DemoShop {
public:
    static QString program();

    bool create();

    QString folder() const { return m_folder.path(); }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString file() const { return path(QStringLiteral("shop.vitrine")); }

    /// The product that tests show: "BOEUF".
    static QString sku() { return QStringLiteral("BOEUF"); }

    /// Its link, which the picture's QR code must say.
    QString link() const;

    /// `catalog list --json`, to see that nothing was lost.
    QByteArray catalog() const;

    /// A film that comes with the program, 1280x720 at 30 fps.
    QString film() const { return path(QStringLiteral("cameras/kitchen.mp4")); }

    /// Gives a process that will run the program this shop's home and nothing of the developer's desktop.
    void furnish(Process &process) const;

    /// Runs the program to its end.
    Outcome vitrine(const QStringList &arguments, std::chrono::seconds limit = std::chrono::seconds(60)) const;

    /// The lines of what a program said that tell of a fault. That this computer was too slow to compose each picture
    /// is none: it is said of any show beside whatever else runs here, and says nothing about what a test looks at.
    static QStringList faults(const Outcome &outcome);

    /// The beginning of a `show` of this shop's product.
    QStringList show(const QString &camera) const;

    Outcome order(int quantity = 1) const;

    /// All that was written to log files.
    QByteArray logs() const;

private:
    QTemporaryDir m_folder;
};

} // namespace vitrine::test
