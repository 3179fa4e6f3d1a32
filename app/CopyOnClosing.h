// SPDX-FileCopyrightText: The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QtGlobal>

#include <functional>

namespace vitrine {

class Console;

/// Makes the day's copy of a shop when it goes, which is after the shop was closed: never while a show is on air.
/// Failing is written to the log, and told only of a shop that is damaged or does not add up; the next closing tries
/// again. Owned by the ShopFile.
class CopyOnClosing {
public:
    /// Hears the sentence that says why there is no copy and what to do.
    using Tell = std::function<void(const QString &sentence)>;

    CopyOnClosing(QString shop, Tell tell) : m_shop(std::move(shop)), m_tell(std::move(tell)) { }
    ~CopyOnClosing();
    Q_DISABLE_COPY_MOVE(CopyOnClosing)

    /// For a command, on standard error: unless it failed, which it says in one line. The next one says it then. The
    /// console has to outlive it.
    static Tell on(const Console &console);

private:
    QString m_shop;
    Tell m_tell;
};

} // namespace vitrine
